import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import {
  agreed,
  fact,
  housingOfficer,
  nurse,
  settled,
  socialWorker,
  takingPart,
} from '../situations.ts'

const police = { role: 'police_officer', setting: 'police', domain: 'safety' } as const
const halt = { role: 'halt_officer', setting: 'justice', domain: 'safety' } as const
const prosecutor = { role: 'other_professional', setting: 'justice', domain: 'safety' } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const

/** The police tell Halt about somebody who says no. */
const toHalt: Situation = {
  ...settled,
  exchange: 'report',
  sharer: police,
  recipient: takingPart(halt),
  data: [fact('police_data')],
  consent: { status: 'refused', by: ['client'] },
}
/** A social worker asks the police about a client who agrees. */
const asked = changed(toHalt, {
  exchange: 'answer_request',
  recipient: socialWorker,
  consent: agreed,
})
/** The police come to a meeting with a landlord. */
const meeting = changed(toHalt, { exchange: 'network', recipient: housingOfficer })
/** Somebody is about to harm himself; a nurse can help. */
const inDanger = changed(toHalt, {
  recipient: nurse,
  danger: { level: 'threatening', to: ['client'], kind: 'self_harm_or_suicide' },
})

const secrecy = tries('wet-politiegegevens/7', asked)
const decree = tries('besluit-politiegegevens/4:2', toHalt)
const chain = tries('wet-politiegegevens/16', changed(toHalt, { recipient: prosecutor }))
const partnership = tries('wet-politiegegevens/20', meeting)
const single = tries('wet-politiegegevens/19', inDanger)
const notKept = tries('uavg/33/niet-bewaren', meeting)

/** The police, under an act of their own. */
export const policeScenarios: readonly Scenario[] = [
  secrecy.yes(
    'Een sociaal werker vraagt de politie iets; dat de cliënt het goed vindt, verandert niets.',
    'A social worker asks the police something; that the client approves changes nothing.',
    {},
    { outcome: 'not_allowed', data: { police_data: 'withhold' } },
  ),
  secrecy.yes(
    'Ook een baliemedewerker van de politie zwijgt, al vindt de cliënt het goed.',
    'A desk worker of the police is silent too, though the client approves.',
    { sharer: { role: 'support_staff' } },
    { outcome: 'not_allowed' },
  ),
  secrecy.no(
    'De vraag gaat naar een sociaal werker, en die heeft toestemming.',
    'The question goes to a social worker, who has consent.',
    { sharer: socialWorker, data: [fact('support_need')] },
    { outcome: 'allowed' },
  ),
  secrecy.unknown(
    'Wie de gegevens heeft, is nog niet bekend.',
    'Who has the data is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  decree.yes(
    'Halt krijgt van de politie wat het voor de straf nodig heeft, ook tegen de wil van de jongere.',
    'Halt gets from the police what it needs for its task, also against the young person’s will.',
    {},
    {
      outcome: 'allowed',
      without: ['inform_client_before', 'record_reasons_for_sharing_without_consent'],
      data: { police_data: 'share' },
    },
  ),
  decree.yes(
    'Een ambtenaar die de Jeugdwet uitvoert, staat ook in het besluit.',
    'A civil servant who carries out the Jeugdwet is in the decree too.',
    { recipient: { role: 'civil_servant', setting: 'municipality', domain: 'youth' } },
    { outcome: 'allowed' },
  ),
  decree.no(
    'Een verhuurder staat niet in het besluit.',
    'A landlord is not in the decree.',
    { recipient: housingOfficer },
    { outcome: 'not_allowed' },
  ),
  decree.unknown(
    'Wie het krijgt, is nog niet bekend.',
    'Who receives it is not yet known.',
    { recipient: nobody },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  chain.yes(
    'De officier van justitie krijgt van de politie wat voor de zaak nodig is.',
    'The public prosecutor gets from the police what the case needs.',
    {},
    { outcome: 'allowed', data: { police_data: 'share' } },
  ),
  chain.no(
    'Een arts hoort niet bij het gezag over de politie.',
    'A physician has no authority over the police.',
    { recipient: nurse },
    { outcome: 'not_allowed' },
  ),
  chain.unknown(
    'Waar deze vrager werkt, is nog niet bekend.',
    'Where the one who asks works is not yet known.',
    { recipient: { setting: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/setting'] },
  ),
  partnership.yes(
    'Een woonconsulent zit aan tafel. Of er een besluit is dat hem noemt, moet eerst blijken.',
    'A housing officer sits at the table. Whether a decision names him must be seen first.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['only_with_dpo_advice', 'consult_manager'],
      data: { police_data: 'only_if' },
    },
  ),
  partnership.no(
    'De woonconsulent belt zelf naar het bureau.',
    'The housing officer calls the station himself.',
    { exchange: 'answer_request' },
    { outcome: 'not_allowed' },
  ),
  partnership.unknown(
    'Of dit in een overleg gebeurt, is nog niet gezegd.',
    'Whether this happens in a meeting has not been said yet.',
    { exchange: undefined },
    { outcome: 'incomplete', questions: ['/exchange'] },
  ),
  single.yes(
    'Iemand dreigt zichzelf iets aan te doen; de politie wil een verpleegkundige bellen.',
    'Somebody is about to harm himself; the police want to call a nurse.',
    {},
    {
      outcome: 'professional_judgement',
      conditions: ['limit_to_protection', 'consult_manager'],
      data: { police_data: 'only_if' },
    },
  ),
  single.no(
    'Er is geen gevaar.',
    'There is no danger.',
    { danger: { level: 'none' } },
    { outcome: 'not_allowed' },
  ),
  single.unknown(
    'Hoe groot het gevaar is, weet nog niemand.',
    'Nobody knows yet how great the danger is.',
    { danger: { level: undefined } },
    { outcome: 'incomplete', questions: ['/danger/level'] },
  ),
  notKept.yes(
    'De woonconsulent die iets van de politie hoort, schrijft dat niet op.',
    'The housing officer who hears something from the police does not write it down.',
    {},
    { outcome: 'professional_judgement' },
  ),
  notKept.no(
    'Halt werkt onder de officier van justitie en houdt een eigen dossier bij.',
    'Halt works under the prosecutor and keeps a file of its own.',
    { recipient: halt },
    { outcome: 'allowed' },
  ),
  notKept.unknown(
    'Wie er aan tafel zit, is nog niet bekend.',
    'Who sits at the table is not yet known.',
    { recipient: nobody },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
]
