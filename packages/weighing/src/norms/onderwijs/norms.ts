import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import {
  byAuthority,
  from12to15,
  goesToSomebody,
  isMunicipal,
  somebodyObjects,
  wellGiven,
  wholeFiles,
} from '../concepts.ts'
import { law, zutphen } from '../sources.ts'
import { isSchool } from './concepts.ts'

const fromSchool = all(goesToSomebody, isSchool('sharer'))
const overview = zutphen('overzicht wat mag met wie gedeeld worden')

const isNewSchool = is('/recipient/relation', 'new_school')
const isTransfer = all(
  fromSchool,
  any(isNewSchool, all(is('/legalDuty', 'school_transfer'), isSchool('recipient'))),
)
const transferSet = is('/data/*/category', 'school_transfer_report', 'name_contact', 'bsn')

const isPlacement = all(
  fromSchool,
  isSchool('recipient'),
  any(
    is('/legalDuty', 'school_placement'),
    is('/sharer/role', 'inclusive_education_officer'),
    is('/recipient/role', 'inclusive_education_officer'),
  ),
)
const placementSet = is(
  '/data/*/category',
  'name_contact',
  'bsn',
  'support_need',
  'support_expectations',
  'referral_reason',
  'involvement',
  'behaviour_observation',
  'agreed_actions',
  'school_attendance',
  'school_transfer_report',
  'health',
  'diagnosis',
)

// The attendance officer has an act of its own (Leerplichtwet).
const toMunicipality = all(
  fromSchool,
  isMunicipal('recipient'),
  not(is('/recipient/role', 'school_attendance_officer')),
)

/** Education law: to the next school, for placement, to the municipality. */
export const educationNorms = [
  permits({
    id: 'wpo/42',
    rows: ['B1-OND-LK-02', 'AGE-SCH', 'D-OKR', 'CH-11'],
    sources: [law('WPO', '42'), overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'special_data', 'other_purpose', 'not_involved', 'good_arguments', 'bsn'],
    when: all(isTransfer, transferSet),
    text: {
      nl: 'Bij een overstap geef je het onderwijskundig rapport door aan de nieuwe school. Toestemming hoeft niet.',
      en: 'When a pupil moves, you pass the educational report on to the new school. Consent is not needed.',
    },
    more: {
      nl: 'De ouders krijgen een kopie, en lezen het liefst eerst mee. Voor het voortgezet en speciaal onderwijs staat ditzelfde in hun eigen wet.',
      en: 'The parents receive a copy, and preferably read it first. Secondary and special education have the same in their own acts.',
    },
  }),
  limits({
    id: 'wpo/42/rest',
    rows: ['B1-OND-LK-02'],
    sources: [law('WPO', '42'), overview],
    step: 'data',
    when: all(
      isTransfer,
      any(
        is('/data/*/category', ...wholeFiles),
        all(not(transferSet), is('/exchange', 'handover', 'report', 'answer_request')),
      ),
    ),
    alternatives: ['limit_data', 'ask_consent_first'],
    text: {
      nl: 'Alleen het onderwijskundig rapport gaat mee. De rest van het leerlingdossier blijft hier.',
      en: 'Only the educational report goes along. The rest of the pupil file stays here.',
    },
    more: {
      nl: 'Wil je meer vertellen? Weeg dat apart af, met toestemming van de ouders of van de leerling vanaf 16 jaar.',
      en: 'Do you want to tell more? Weigh that separately, with consent of the parents or of a pupil from 16.',
    },
  }),
  permits({
    id: 'wpo/18a-13',
    rows: ['B1-OND-PO-01', 'D-PLAATS', '2.6'],
    sources: [law('WPO', '18a', '13'), law('UAVG', '30', '2'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['secrecy', 'special_data', 'other_purpose', 'bsn'],
    when: all(isPlacement, placementSet),
    text: {
      nl: 'Scholen en samenwerkingsverband mogen elkaar geven wat nodig is voor een passende plek en steun.',
      en: 'Schools and their partnership may give each other what a fitting place and support need.',
    },
    more: {
      nl: 'Gegevens over gezondheid mogen mee als de plek of de steun daarvan afhangt. Ze gaan niet verder dan de scholen, en worden hooguit drie jaar bewaard.',
      en: 'Health data may go along where the place or the support depends on them. They go no further than the schools, and are kept for three years at most.',
    },
  }),
  limits({
    id: 'wpo/18a-13/rest',
    rows: ['B1-OND-PO-01'],
    sources: [law('WPO', '18a', '13'), overview],
    step: 'data',
    when: all(
      isPlacement,
      any(
        is('/data/*/category', ...wholeFiles),
        all(is('/legalDuty', 'school_placement'), not(placementSet)),
      ),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Voor een passende plek is niet het hele dossier nodig. Geef alleen wat over plek en steun gaat.',
      en: 'A fitting place does not need the whole file. Give only what concerns place and support.',
    },
  }),
  permits({
    id: 'zutphen/school-gemeente',
    rows: ['B1-OND-PO-03', 'M-SCHOOL-GEM'],
    sources: [overview, law('WPO', '18a')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    when: all(
      toMunicipality,
      is('/data/*/category', 'name_contact', 'support_need', 'support_expectations'),
    ),
    alternatives: ['involve_client', 'let_client_tell'],
    text: {
      nl: 'Aan de gemeente geef je als school alleen door welke steun nodig is en wat je daarvan verwacht.',
      en: 'As a school you tell the municipality only which support is needed and what you expect of it.',
    },
    more: {
      nl: 'Een algemeen recht om gegevens aan de gemeente te geven, heeft een school niet. Voor al het andere vraag je eerst de ouders of de leerling.',
      en: 'A school has no general right to give data to the municipality. For anything else ask the parents or the pupil first.',
    },
  }),
  limits({
    id: 'zutphen/school-gemeente/dossier',
    rows: ['B1-OND-PO-03', 'M-SCHOOL-GEM'],
    sources: [overview],
    step: 'data',
    when: all(toMunicipality, is('/data/*/category', ...wholeFiles)),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Het leerlingdossier gaat niet naar de gemeente.',
      en: 'The pupil file does not go to the municipality.',
    },
  }),
  permits({
    id: 'uavg/5-1/leerling',
    rows: ['AGE-SCH', 'AGE-AVG', 'B1-OND-LK-03', 'B1-OND-PO-02'],
    sources: [law('UAVG', '5', '1'), overview],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts: ['secrecy', 'special_data', 'criminal_data', 'other_purpose'],
    when: all(isSchool('sharer'), wellGiven, from12to15, byAuthority, not(somebodyObjects)),
    text: {
      nl: 'Onder de 16 geven de ouders met gezag de school toestemming. Vraag de leerling ook wat die ervan vindt.',
      en: 'Below 16 the parents with authority give the school consent. Ask the pupil for an opinion too.',
    },
    more: {
      nl: 'Vraag het vóór het overleg, niet erna. Vanaf 16 jaar beslist de leerling zelf.',
      en: 'Ask before the consultation, not after. From 16 the pupil decides.',
    },
  }),
] as const
