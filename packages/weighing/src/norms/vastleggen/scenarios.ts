import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import {
  agreed,
  fact,
  housingOfficer,
  nurse,
  settled,
  socialWorker,
  teacher,
  youthOfficer,
} from '../situations.ts'

const police = { role: 'police_officer', setting: 'police', domain: 'safety' } as const
const nobody = { role: undefined, setting: undefined, domain: undefined } as const
const volunteer = { role: 'volunteer', setting: 'welfare', domain: 'welfare' } as const

/** A social worker writes down what the client told; the client would rather not. */
const note: Situation = {
  ...changed(settled, { recipient: undefined, legalDuty: undefined, exchange: undefined }),
  action: 'record',
  sharer: socialWorker,
  data: [fact('support_need'), fact('family_situation')],
  consent: { status: 'refused', by: ['client'] },
}
const by = (sharer: Situation['sharer'], ...data: NonNullable<Situation['data']>): Situation => ({
  ...note,
  ...(sharer ? { sharer } : {}),
  data,
})
const need = fact('support_need')
/** The same social worker writes down what another brought into a meeting. */
const heard = changed(note, { meeting: { contributorAgrees: true, agreedAtEnd: true } })

const care = tries('wgbo/454/vastleggen', by(nurse, fact('health'), fact('diagnosis')))
const school = tries('wpo/leerlingdossier', by(teacher, fact('behaviour_observation')))
const task = tries('avg/6-1-e/vastleggen', by(youthOfficer, need, fact('bsn')))
const policeTask = tries('wet-politiegegevens/8', by(police, fact('police_data')))
const agreement = tries('avg/6-1-b/vastleggen', note)
const noPlan = tries(
  'zutphen/gemeente-legt-niet-vast',
  by(youthOfficer, need, fact('plan_of_action'), fact('youth_care_file')),
)
const noBsn = tries('uavg/46/vastleggen', by(housingOfficer, fact('name_contact'), fact('bsn')))
const health = tries('avg/9-1/vastleggen', by(housingOfficer, fact('name_contact'), fact('health')))
const belief = tries('uavg/25/vastleggen', by(socialWorker, need, fact('religion')))
const offence = tries('uavg/31/vastleggen', by(socialWorker, need, fact('criminal_record')))
const informed = tries('avg/14/vastleggen', note)
const informedLater = tries('avg/14-3/vastleggen', note)
const noGround = tries('avg/14-3/vastleggen/geen-reden', note)
const contributor = tries('kader/inbrenger', heard)
const atEnd = tries('kader/einde-overleg', heard)
const lawFirst = tries('kader/inbrenger/wet', heard)
const who = tries('kader/wie-informeert', {
  ...settled,
  exchange: 'network',
})

/** Recording in one's own file, and using again what one heard in a meeting. */
export const recordingScenarios: readonly Scenario[] = [
  care.yes(
    'Een verpleegkundige houdt haar dossier bij. De cliënt hoeft daar geen ja op te zeggen.',
    'A nurse keeps her file. The client need not agree to that.',
    {},
    {
      outcome: 'allowed',
      conditions: ['inform_client_before'],
      data: { health: 'share', diagnosis: 'share' },
    },
  ),
  care.no(
    'Een vrijwilliger houdt geen zorgdossier bij.',
    'A volunteer keeps no care file.',
    { sharer: volunteer, data: [fact('support_need')] },
    { outcome: 'not_allowed' },
  ),
  care.unknown(
    'Wie het wil opschrijven, is nog niet bekend.',
    'Who wants to write it down is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  school.yes(
    'Een leraar schrijft op hoe het in de klas gaat.',
    'A teacher writes down how things are in class.',
    {},
    { outcome: 'allowed', data: { behaviour_observation: 'share' } },
  ),
  school.no(
    'Een vrijwilliger op school houdt geen leerlingdossier bij.',
    'A volunteer at school keeps no pupil file.',
    { sharer: { role: 'volunteer' } },
    { outcome: 'not_allowed' },
  ),
  school.unknown(
    'Wie het wil opschrijven, is nog niet bekend.',
    'Who wants to write it down is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  task.yes(
    'De gemeente legt vast welke jeugdhulp nodig is, met het BSN.',
    'The municipality records which youth care is needed, with the BSN.',
    {},
    { outcome: 'allowed', data: { support_need: 'share', bsn: 'share' } },
  ),
  task.yes(
    'De gemeente gebruikt gegevens opnieuw voor hetzelfde doel.',
    'The municipality uses data again for the same purpose.',
    { action: 'reuse' },
    { outcome: 'allowed' },
  ),
  task.no(
    'Een vrijwilliger heeft geen taak in de wet.',
    'A volunteer has no task in law.',
    { sharer: volunteer, data: [need] },
    { outcome: 'not_allowed' },
  ),
  task.unknown(
    'Wordt er iets vastgelegd, of gaat het naar een ander?',
    'Is something recorded, or does it go to somebody else?',
    { action: undefined },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  policeTask.yes(
    'De politie schrijft op wat er op straat gebeurde.',
    'The police write down what happened in the street.',
    {},
    { outcome: 'allowed', data: { police_data: 'share' } },
  ),
  policeTask.no(
    'Een vrijwilliger houdt geen politiegegevens bij.',
    'A volunteer keeps no police data.',
    { sharer: volunteer },
    { outcome: 'not_allowed' },
  ),
  policeTask.unknown(
    'Wie het wil opschrijven, is nog niet bekend.',
    'Who wants to write it down is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  agreement.yes(
    'Een sociaal werker schrijft op wat voor de hulp nodig is.',
    'A social worker writes down what the help needs.',
    {},
    { outcome: 'allowed', data: { support_need: 'share', family_situation: 'share' } },
  ),
  agreement.no(
    'Een vrijwilliger heeft zo’n afspraak niet.',
    'A volunteer has no such agreement.',
    { sharer: volunteer },
    { outcome: 'not_allowed' },
  ),
  agreement.unknown(
    'Wie het wil opschrijven, is nog niet bekend.',
    'Who wants to write it down is not yet known.',
    { sharer: nobody },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  noPlan.yes(
    'Het hulpplan en het dossier van de jeugdhulp horen niet in het systeem van de gemeente.',
    'The care plan and the file of youth care do not belong in the municipality’s system.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', plan_of_action: 'withhold', youth_care_file: 'withhold' },
    },
  ),
  noPlan.no(
    'De jeugdhulpverlener zelf bewaart het plan wel.',
    'The youth care worker does keep the plan.',
    { sharer: { role: 'youth_care_worker', setting: 'youth_care' } },
    { outcome: 'allowed' },
  ),
  noPlan.unknown(
    'Wat de gemeente wil vastleggen, is nog niet gezegd.',
    'What the municipality wants to record has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  noBsn.yes(
    'Een corporatie legt geen BSN vast, ook al vindt de huurder het goed.',
    'A housing corporation records no BSN, even if the tenant approves.',
    { consent: { ...agreed } },
    { outcome: 'allowed_with_conditions', data: { name_contact: 'share', bsn: 'withhold' } },
  ),
  noBsn.no(
    'Een Wmo-aanbieder mag het BSN wel vastleggen.',
    'A Wmo provider may record the BSN.',
    { sharer: { role: 'wmo_provider_worker', setting: 'wmo_provider', domain: 'wmo' } },
    { outcome: 'allowed', data: { bsn: 'share' } },
  ),
  noBsn.unknown(
    'Waar de sociaal werker werkt, is nog niet bekend.',
    'Where the social worker works is not yet known.',
    { sharer: { role: 'social_worker', setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/setting'] },
  ),
  health.yes(
    'Een woonconsulent schrijft de ziekte van een huurder niet op als die dat niet wil.',
    'A housing officer does not write down a tenant’s illness if the tenant does not want it.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { name_contact: 'share', health: 'withhold' },
    },
  ),
  health.no(
    'Voor een verpleegkundige hoort de ziekte in het dossier.',
    'For a nurse the illness belongs in the file.',
    { sharer: nurse },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  health.unknown(
    'Wat de woonconsulent wil opschrijven, is nog niet gezegd.',
    'What the housing officer wants to write down has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  belief.yes(
    'Het geloof van de cliënt komt niet in het dossier van de sociaal werker.',
    'The client’s belief does not come into the social worker’s file.',
    {},
    {
      outcome: 'allowed_with_conditions',
      conditions: ['obtain_consent'],
      data: { support_need: 'share', religion: 'withhold' },
    },
  ),
  belief.no(
    'Er staat niets over geloof in.',
    'There is nothing about belief in it.',
    { data: [need] },
    { outcome: 'allowed' },
  ),
  belief.unknown(
    'Wat er wordt opgeschreven, is nog niet gezegd.',
    'What is written down has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  offence.yes(
    'Wat de politie over een veroordeling zei, schrijft de sociaal werker niet op.',
    'What the police said about a conviction, the social worker does not write down.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', criminal_record: 'withhold' },
    },
  ),
  offence.no(
    'De politie zelf legt het wel vast.',
    'The police themselves do record it.',
    { sharer: police, data: [fact('criminal_record')] },
    { outcome: 'allowed' },
  ),
  offence.unknown(
    'Wat er wordt opgeschreven, is nog niet gezegd.',
    'What is written down has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  informed.yes(
    'De cliënt weet vooraf wat er wordt opgeschreven.',
    'The client knows beforehand what is written down.',
    {},
    { outcome: 'allowed', conditions: ['inform_client_before'] },
  ),
  informed.no(
    'De cliënt hoort het later.',
    'The client hears later.',
    { informing: { when: 'after' } },
    { outcome: 'allowed', without: ['inform_client_before'] },
  ),
  informed.unknown(
    'Of het om vastleggen gaat of om delen, is nog niet gezegd.',
    'Whether it is to record or to share has not been said yet.',
    { action: undefined },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  informedLater.yes(
    'De gegevens kwamen van een ander; de cliënt hoort dat binnen een maand.',
    'The data came from somebody else; the client hears so within a month.',
    { informing: { when: 'after' } },
    { outcome: 'allowed', conditions: ['inform_client_after'] },
  ),
  informedLater.no(
    'De cliënt wist het vooraf.',
    'The client knew beforehand.',
    {},
    { outcome: 'allowed', without: ['inform_client_after'] },
  ),
  informedLater.unknown(
    'Of het om vastleggen gaat of om delen, is nog niet gezegd.',
    'Whether it is to record or to share has not been said yet.',
    { action: undefined, informing: { when: 'after', reasonNotBefore: 'protect_person' } },
    { outcome: 'incomplete', questions: ['/action'] },
  ),
  noGround.yes(
    'De sociaal werker wil het de cliënt nooit vertellen, zonder reden.',
    'The social worker never wants to tell the client, without a reason.',
    { informing: { when: 'not', reasonNotBefore: 'other' } },
    { outcome: 'allowed_with_conditions', conditions: ['inform_client_after'] },
  ),
  noGround.no(
    'Vertellen zou iemand in gevaar brengen. Dan mag het later.',
    'Telling would put somebody in danger. Then it may be later.',
    { informing: { when: 'not', reasonNotBefore: 'protect_person' } },
    { outcome: 'allowed', conditions: ['inform_client_after'] },
  ),
  noGround.unknown(
    'Waarom de cliënt het niet mag weten, is nog niet gezegd.',
    'Why the client may not know has not been said yet.',
    { informing: { when: 'not' } },
    { outcome: 'incomplete', questions: ['/informing/reasonNotBefore'] },
  ),
  contributor.yes(
    'Wie het inbracht, wil niet dat de sociaal werker dit gebruikt.',
    'Whoever brought it in does not want the social worker to use this.',
    { meeting: { contributorAgrees: false } },
    { outcome: 'not_allowed', conditions: ['contributor_agreement'] },
  ),
  contributor.no(
    'Wie het inbracht, vindt het goed, en het is zo afgesproken.',
    'Whoever brought it in approves, and so it was agreed.',
    {},
    { outcome: 'allowed' },
  ),
  contributor.unknown(
    'Of de inbrenger het goedvindt, is nog niet gevraagd.',
    'Whether the contributor approves has not been asked yet.',
    { meeting: { contributorAgrees: undefined } },
    { outcome: 'incomplete', questions: ['/meeting/contributorAgrees'] },
  ),
  atEnd.yes(
    'Er is niet afgesproken dat de sociaal werker dit meeneemt uit het overleg.',
    'It was not agreed that the social worker takes this away from the meeting.',
    { meeting: { agreedAtEnd: false } },
    { outcome: 'not_allowed', conditions: ['agree_at_end_of_meeting'] },
  ),
  atEnd.no('Het is zo afgesproken.', 'So it was agreed.', {}, { outcome: 'allowed' }),
  atEnd.unknown(
    'Wat aan het eind is afgesproken, weet niemand meer.',
    'Nobody remembers what was agreed in the end.',
    { meeting: { agreedAtEnd: undefined } },
    { outcome: 'incomplete', questions: ['/meeting/agreedAtEnd'] },
  ),
  lawFirst.yes(
    'De inbrenger is tegen. Een wettelijke plicht gaat toch voor die afspraak.',
    'The contributor objects. A duty in law still goes before that agreement.',
    { meeting: { contributorAgrees: false } },
    { outcome: 'not_allowed' },
  ),
  lawFirst.no(
    'De inbrenger vindt het goed.',
    'The contributor approves.',
    {},
    { outcome: 'allowed' },
  ),
  lawFirst.unknown(
    'Of de inbrenger het goedvindt, is nog niet gevraagd.',
    'Whether the contributor approves has not been asked yet.',
    { meeting: { contributorAgrees: undefined } },
    { outcome: 'incomplete' },
  ),
  who.yes(
    'In het overleg is nog niet afgesproken wie het de cliënt vertelt.',
    'It has not yet been agreed in the meeting who tells the client.',
    {},
    { outcome: 'allowed' },
  ),
  who.no(
    'Het is een gewone verwijzing, geen overleg.',
    'It is a plain referral, no meeting.',
    { exchange: 'refer' },
    { outcome: 'allowed' },
  ),
  who.unknown(
    'Of het om een overleg gaat, is niet gezegd. Met toestemming maakt dat niet uit.',
    'Whether it is a meeting has not been said. With consent that makes no difference.',
    { exchange: undefined },
    { outcome: 'incomplete' },
  ),
]
