import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import {
  agreed,
  fact,
  settled,
  socialWorker,
  takingPart,
  teacher,
  youthOfficer,
} from '../situations.ts'

const coordinator = {
  role: 'school_care_coordinator',
  setting: 'education',
  domain: 'education',
} as const
const partnership = { ...coordinator, role: 'inclusive_education_officer' } as const
const byParents = { ...agreed, by: ['parents_with_authority'] } as const

/** A pupil of eleven moves to another school. */
const transfer: Situation = {
  ...settled,
  exchange: 'handover',
  sharer: teacher,
  recipient: { ...takingPart(teacher), relation: 'new_school' },
  client: { age: 11, representative: 'parents_with_authority' },
  data: [fact('school_transfer_report'), fact('school_file')],
  consent: { status: 'refused', by: ['parents_with_authority'] },
  legalDuty: 'school_transfer',
}
/** A school asks the partnership for a fitting place. */
const placement: Situation = {
  ...transfer,
  exchange: 'refer',
  sharer: coordinator,
  recipient: takingPart(partnership),
  data: [fact('support_need'), fact('health'), fact('school_file')],
  legalDuty: 'school_placement',
}
/** A school tells the municipality about a pupil. */
const toMunicipality: Situation = {
  ...transfer,
  exchange: 'refer',
  recipient: takingPart(youthOfficer),
  data: [fact('support_need'), fact('support_expectations')],
  consent: { status: 'not_objected' },
  legalDuty: 'none',
}
/** A teacher wants to talk with a social worker of the neighbourhood team. */
const team: Situation = {
  ...transfer,
  exchange: 'network',
  recipient: takingPart(socialWorker),
  client: { age: 13, capacity: 'capable', representative: 'parents_with_authority' },
  data: [fact('behaviour_observation')],
  consent: byParents,
  legalDuty: 'none',
}

const report = tries('wpo/42', transfer)
const rest = tries('wpo/42/rest', transfer)
const place = tries('wpo/18a-13', placement)
const placeRest = tries('wpo/18a-13/rest', placement)
const municipality = tries('zutphen/school-gemeente', toMunicipality)
const noFile = tries(
  'zutphen/school-gemeente/dossier',
  changed(toMunicipality, { data: [fact('support_need'), fact('school_file')] }),
)
const pupil = tries('uavg/5-1/leerling', team)

/** Schools: to the next school, for placement, to the municipality, with consent of the parents. */
export const educationScenarios: readonly Scenario[] = [
  report.yes(
    'De leerling gaat naar een nieuwe school; de ouders willen niet dat het rapport meegaat.',
    'The pupil goes to a new school; the parents do not want the report to go along.',
    { consent: { goodArgumentsAgainst: true }, data: [fact('school_transfer_report')] },
    { outcome: 'allowed', data: { school_transfer_report: 'share' } },
  ),
  report.no(
    'Losse aantekeningen over gedrag horen niet bij het rapport.',
    'Notes on how the pupil behaves are no part of the report.',
    { data: [fact('behaviour_observation')] },
    { outcome: 'not_allowed' },
  ),
  report.unknown(
    'Welke gegevens meegaan, is nog niet gezegd.',
    'Which data go along has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  rest.yes(
    'Het rapport gaat mee, de rest van het leerlingdossier niet. Ook al zeggen de ouders ja.',
    'The report goes along, the rest of the pupil file does not. Even if the parents agree.',
    { consent: byParents },
    {
      outcome: 'allowed_with_conditions',
      data: { school_transfer_report: 'share', school_file: 'withhold' },
    },
  ),
  rest.no(
    'Alleen het rapport gaat mee.',
    'Only the report goes along.',
    { data: [fact('school_transfer_report')] },
    { outcome: 'allowed' },
  ),
  rest.unknown(
    'Welke gegevens meegaan, is nog niet gezegd.',
    'Which data go along has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  place.yes(
    'Voor een passende plek is nodig wat de leerling aankan, ook zonder ja van de ouders.',
    'A fitting place needs to know what the pupil can handle, also without the parents’ yes.',
    { data: [fact('support_need'), fact('health')] },
    { outcome: 'allowed', data: { support_need: 'share', health: 'share' } },
  ),
  place.no(
    'Wat thuis speelt, is voor de plek niet nodig.',
    'What goes on at home is not needed for the place.',
    { data: [fact('family_situation')] },
    { outcome: 'not_allowed' },
  ),
  place.unknown(
    'Wie de gegevens krijgt, is nog niet bekend.',
    'Who receives the data is not yet known.',
    { recipient: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  placeRest.yes(
    'Het samenwerkingsverband krijgt niet het hele dossier, ook niet met toestemming.',
    'The partnership does not get the whole file, not with consent either.',
    { consent: byParents },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', school_file: 'withhold' },
    },
  ),
  placeRest.no(
    'Alleen wat over plek en steun gaat.',
    'Only what concerns place and support.',
    { data: [fact('support_need')] },
    { outcome: 'allowed' },
  ),
  placeRest.unknown(
    'Welke gegevens nodig zijn, is nog niet gezegd.',
    'Which data are needed has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  municipality.yes(
    'De gemeente hoort welke steun nodig is en wat de school ervan verwacht.',
    'The municipality hears which support is needed and what the school expects of it.',
    {},
    { outcome: 'allowed', data: { support_need: 'share', support_expectations: 'share' } },
  ),
  municipality.no(
    'Wat de juf op het plein zag, gaat zonder ja van de ouders niet naar de gemeente.',
    'What the teacher saw in the playground does not go to the municipality without a yes.',
    { data: [fact('behaviour_observation')], consent: { status: 'will_not_be_asked' } },
    { outcome: 'not_allowed' },
  ),
  municipality.unknown(
    'Wie het bij de gemeente vraagt, is nog niet bekend.',
    'Who at the municipality asks is not yet known.',
    { recipient: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  noFile.yes(
    'De gemeente krijgt niet het leerlingdossier, ook al zeggen de ouders ja.',
    'The municipality does not get the pupil file, even if the parents agree.',
    { consent: byParents },
    {
      outcome: 'allowed_with_conditions',
      data: { support_need: 'share', school_file: 'withhold' },
    },
  ),
  noFile.no(
    'Alleen de nodige steun gaat naar de gemeente.',
    'Only the support that is needed goes to the municipality.',
    { data: [fact('support_need')] },
    { outcome: 'allowed' },
  ),
  noFile.unknown(
    'Welke gegevens de gemeente vraagt, is nog niet gezegd.',
    'Which data the municipality asks for has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
  pupil.yes(
    'De leerling is 13; beide ouders zeggen vooraf ja tegen het overleg met het wijkteam.',
    'The pupil is 13; both parents agree beforehand to the talk with the neighbourhood team.',
    {},
    { outcome: 'allowed', data: { behaviour_observation: 'share' } },
  ),
  pupil.no(
    'De leerling van 13 is zelf tegen.',
    'The pupil of 13 objects.',
    { consent: { refusedBy: ['client'] } },
    { outcome: 'not_allowed' },
  ),
  pupil.unknown(
    'Hoe oud de leerling is, weet nog niemand.',
    'Nobody knows yet how old the pupil is.',
    { client: { age: undefined } },
    { outcome: 'incomplete', questions: ['/client/age'] },
  ),
]
