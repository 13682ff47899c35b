import { agreed, between, facts } from '../ambtenaren/base.ts'
import { changed, type Scenario, tries } from '../scenario.ts'

const offence = between('volunteer', 'nurse', 'name_contact', 'criminal_record')
const report = changed(between('nurse', 'police', 'name_contact', 'behaviour_observation'), {
  exchange: 'report',
  legalDuty: 'victim_crime_report',
  consent: { status: 'not_asked' },
  data: facts('name_contact', 'behaviour_observation', 'support_need'),
})
const inEmergency = {
  danger: { level: 'acute', to: ['other_person'], kind: 'violence_to_others' },
  consent: { status: 'refused' },
  conflictOfDuties: { noOtherWay: false },
} as const

const criminal = tries('uavg/31', offence)
const victim = tries('sv/161', report)
const told = tries('sv/161/feiten', { ...report, consent: agreed })
const file = tries('sv/161/niets-uit-het-dossier', report)

export const criminalScenarios: readonly Scenario[] = [
  criminal.yes(
    'Een vrijwilliger wil in acute nood vertellen dat iemand een strafblad heeft.',
    'In acute need a volunteer wants to tell that somebody has a criminal record.',
    inEmergency,
    {
      outcome: 'allowed_with_conditions',
      data: { name_contact: 'share', criminal_record: 'withhold' },
    },
  ),
  criminal.no(
    'In acute nood noemt de vrijwilliger alleen de naam.',
    'In acute need the volunteer tells the name only.',
    { ...inEmergency, data: facts('name_contact') },
    { outcome: 'allowed_with_conditions', data: { name_contact: 'share' } },
  ),
  criminal.unknown(
    'Voor wie je werkt, staat er niet.',
    'It does not say for whom you work.',
    { sharer: { role: undefined }, ...inEmergency },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  victim.yes(
    'Een verpleegkundige is bedreigd door een cliënt en doet aangifte.',
    'A nurse was threatened by a client and reports it to the police.',
    {},
    {
      outcome: 'allowed_with_conditions',
      data: { name_contact: 'share', behaviour_observation: 'share', support_need: 'withhold' },
    },
  ),
  victim.no(
    'De politie vraagt zonder aangifte naar de cliënt.',
    'The police ask about the client without a report.',
    { legalDuty: 'none', consent: { status: 'refused' } },
    { outcome: 'not_allowed' },
  ),
  victim.unknown(
    'Of het om een aangifte gaat, staat er niet.',
    'It does not say whether it is a crime report.',
    { legalDuty: undefined, consent: { status: 'refused' } },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  told.yes(
    'De cliënt heeft er zelfs vrede mee. In de aangifte staat toch alleen wat er gebeurde.',
    'The client even approves. Still the report says only what happened.',
    { data: facts('name_contact', 'behaviour_observation') },
    {
      outcome: 'allowed_with_conditions',
      conditions: ['separate_facts_from_opinions'],
      data: { behaviour_observation: 'share' },
    },
  ),
  told.no(
    'De cliënt vindt goed dat de politie dit hoort. Aangifte is het niet.',
    'The client approves that the police hear this. It is no crime report.',
    { legalDuty: 'none', data: facts('name_contact', 'behaviour_observation') },
    { outcome: 'allowed', without: ['separate_facts_from_opinions'] },
  ),
  told.unknown(
    'De cliënt vindt het goed. Of het een aangifte is, staat er niet.',
    'The client approves. Whether it is a crime report is not said.',
    { legalDuty: undefined, data: facts('behaviour_observation') },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
  file.yes(
    'Bij de aangifte wil de verpleegkundige ook over de zorg vertellen.',
    'With the report the nurse also wants to tell about the care.',
    {},
    { outcome: 'allowed_with_conditions', data: { support_need: 'withhold' } },
  ),
  file.no(
    'De verpleegkundige noemt alleen naam en wat er gebeurde.',
    'The nurse tells only the name and what happened.',
    { data: facts('name_contact', 'behaviour_observation') },
    { outcome: 'allowed_with_conditions', data: { behaviour_observation: 'share' } },
  ),
  file.no(
    'De politie vraagt iets en de cliënt vindt het goed. Dan is het niet van belang of je ook aangifte doet.',
    'The police ask something and the client approves. Whether you also report a crime does not matter then.',
    {
      exchange: 'answer_request',
      legalDuty: undefined,
      consent: agreed,
      data: facts('support_need'),
    },
    { outcome: 'allowed', data: { support_need: 'share' } },
  ),
  file.no(
    'De verpleegkundige weegt een conflict van plichten, voor een ander die gevaar loopt.',
    'The nurse weighs a conflict of duties, for somebody else who is in danger.',
    {
      legalDuty: undefined,
      consent: { status: 'refused' },
      danger: { level: 'acute', to: ['other_person'], kind: 'violence_to_others' },
      conflictOfDuties: { conscience: true },
      data: facts('behaviour_observation', 'support_need'),
    },
    { outcome: 'professional_judgement' },
  ),
  file.unknown(
    'Of het een aangifte is, staat er niet; de cliënt vindt delen goed.',
    'It does not say whether it is a crime report; the client approves of sharing.',
    { legalDuty: undefined, consent: agreed, data: facts('support_need') },
    { outcome: 'incomplete', questions: ['/legalDuty'] },
  ),
]
