import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import { fact, settled, socialWorker, takingPart } from '../situations.ts'

const researcher = { role: 'researcher', setting: 'private_practice', domain: 'welfare' } as const
const benefits = {
  role: 'municipal_participation_officer',
  setting: 'municipality',
  domain: 'participation',
} as const

/** A researcher asks a social worker for figures and for data by name. */
const study: Situation = {
  ...settled,
  exchange: 'research',
  sharer: socialWorker,
  recipient: takingPart(researcher),
  data: [fact('statistics', { identifiable: false }), fact('finances')],
  consent: { status: 'will_not_be_asked' },
}
const municipalStudy = changed(study, {
  sharer: benefits,
  consent: {
    status: 'given',
    by: ['client'],
    free: true,
    informed: true,
    specific: true,
    recorded: true,
  },
})

const byName = tries('avg/89', study)
const publicBody = tries('avg/89/overheid', municipalStudy)
const refuses = tries('uavg/24', study)

/** Research and statistics. */
export const researchScenarios: readonly Scenario[] = [
  byName.yes(
    'De onderzoeker krijgt cijfers, maar niets op naam.',
    'The researcher gets figures, but nothing by name.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['anonymise'],
      data: { statistics: 'share', finances: 'withhold' },
    },
  ),
  byName.no(
    'In de cijfers is niemand te herkennen.',
    'Nobody can be recognised in the figures.',
    { data: [fact('statistics', { identifiable: false })] },
    { outcome: 'allowed', without: ['anonymise'] },
  ),
  byName.unknown(
    'Waarvoor de gegevens zijn, is nog niet gezegd.',
    'What the data are for has not been said yet.',
    { exchange: undefined, data: [fact('finances')], consent: { status: 'not_objected' } },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  publicBody.yes(
    'De gemeente geeft voor onderzoek geen inkomens op naam, ook niet met toestemming.',
    'The municipality gives no incomes by name for research, not with consent either.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['anonymise'],
      data: { statistics: 'share', finances: 'withhold' },
    },
  ),
  publicBody.no(
    'Alleen cijfers gaan naar de onderzoeker.',
    'Only figures go to the researcher.',
    { data: [fact('statistics', { identifiable: false })] },
    { outcome: 'allowed' },
  ),
  publicBody.unknown(
    'Wat de onderzoeker wil, is nog niet gezegd.',
    'What the researcher wants has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  refuses.yes(
    'De cliënt wil niet meedoen aan het onderzoek.',
    'The client does not want to take part in the study.',
    { consent: { status: 'refused', by: ['client'] } },
    { outcome: 'allowed_with_conditions', data: { finances: 'withhold' } },
  ),
  refuses.no(
    'De cliënt is niets gevraagd.',
    'The client was not asked anything.',
    {},
    { outcome: 'allowed_with_conditions', data: { finances: 'withhold' } },
  ),
  refuses.unknown(
    'Of de cliënt meedoet, weet nog niemand.',
    'Nobody knows yet whether the client takes part.',
    { consent: { status: undefined } },
    { outcome: 'incomplete', questions: ['/consent/status'] },
  ),
]
