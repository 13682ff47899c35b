import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import { agreed, fact, nurse, settled, socialWorker, takingPart } from '../situations.ts'

/** A social worker tells a nurse, with consent, about a woman who is beaten. */
const beaten: Situation = {
  ...settled,
  sharer: socialWorker,
  recipient: takingPart(nurse),
  client: { age: 38, capacity: 'capable', representative: 'none' },
  data: [fact('safety_signals')],
  consent: agreed,
  danger: { level: 'threatening', to: ['client'], kind: 'domestic_violence_or_child_abuse' },
}
const childToo = changed(beaten, { danger: { to: ['client', 'child'] } })

const steps = tries('meldcode/stappen', beaten)
const kindcheck = tries('meldcode/kindcheck', beaten)
const before2019 = tries('meldcode/stap-5', childToo)
const since2019 = tries('afwegingskader/melden', childToo)

/** The reporting code and, since 2019, the framework of the professions. */
export const meldcodeScenarios: readonly Scenario[] = [
  steps.yes(
    'Er zijn zorgen over geweld: de vijf stappen horen daarbij.',
    'There are worries about violence: the five steps belong to that.',
    { danger: { level: 'concern' } },
    { outcome: 'allowed' },
  ),
  steps.no(
    'Het gaat om iets heel anders dan geweld.',
    'It is about something quite other than violence.',
    { danger: { level: 'concern', kind: 'other' } },
    { outcome: 'allowed' },
  ),
  steps.unknown(
    'Waar de zorgen over gaan, is nog niet gezegd.',
    'What the worries are about has not been said yet.',
    { danger: { level: 'concern', kind: undefined } },
    { outcome: 'allowed' },
  ),
  kindcheck.yes(
    'De vrouw is volwassen; of zij kinderen heeft, moet nog worden nagegaan.',
    'The woman is an adult; whether she has children must still be checked.',
    {},
    { outcome: 'allowed' },
  ),
  kindcheck.no(
    'Van de kinderen is al gezegd dat ze gevaar lopen.',
    'It has already been said that the children are in danger.',
    { danger: { to: ['child'] } },
    { outcome: 'allowed' },
  ),
  kindcheck.unknown(
    'Wie er gevaar loopt, is nog niet bekend.',
    'Who is in danger is not yet known.',
    { danger: { to: undefined } },
    { outcome: 'allowed' },
  ),
  before2019.yes(
    'In 2018 koos een professional nog zelf tussen hulp en melden.',
    'In 2018 a professional still chose between help and reporting.',
    {},
    { outcome: 'allowed', without: ['report_to_veilig_thuis'] },
    '2018-09-03',
  ),
  before2019.no(
    'Er was geen gevaar.',
    'There was no danger.',
    { danger: { level: 'none' } },
    { outcome: 'allowed', without: ['report_to_veilig_thuis'] },
    '2018-09-03',
  ),
  before2019.unknown(
    'Wat voor gevaar het was, was nog niet gezegd.',
    'What kind of danger it was had not been said yet.',
    { danger: { kind: undefined } },
    { outcome: 'allowed' },
    '2018-09-03',
  ),
  since2019.yes(
    'Steeds weer geweld in huis: naast hulp hoort er ook een melding.',
    'Violence at home time and again: beside help a report belongs too.',
    {},
    {
      outcome: 'allowed',
      conditions: ['report_to_veilig_thuis'],
      data: { safety_signals: 'share' },
    },
  ),
  since2019.no(
    'Een jeugdbeschermer hoort het: die beschermt het kind al.',
    'A family guardian hears it: that one protects the child already.',
    {
      recipient: { role: 'family_guardian', setting: 'youth_care', domain: 'youth' },
    },
    { outcome: 'allowed', without: ['report_to_veilig_thuis'] },
  ),
  since2019.unknown(
    'Hoe ernstig het geweld is, weet nog niemand.',
    'Nobody knows yet how serious the violence is.',
    { danger: { level: undefined } },
    { outcome: 'allowed', without: ['report_to_veilig_thuis'] },
  ),
]
