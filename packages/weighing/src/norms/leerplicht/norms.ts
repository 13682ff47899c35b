import { all, any, between, is, not } from '../../weigh/condition.ts'
import { limits, notes, permits } from '../clause.ts'
import {
  byAuthority,
  goesToSomebody,
  healthData,
  seriousDanger,
  somebodyObjects,
  under16,
  validConsent,
  wellGiven,
  wholeFiles,
} from '../concepts.ts'
import { avg, guideline, law, zutphen } from '../sources.ts'
import { isSchool } from '../onderwijs/concepts.ts'

const overview = zutphen('overzicht wat mag met wie gedeeld worden')
const schoolToOfficer = all(
  goesToSomebody,
  isSchool('sharer'),
  is('/recipient/role', 'school_attendance_officer'),
)
const absenceSet = is(
  '/data/*/category',
  'school_attendance',
  'name_contact',
  'bsn',
  'agreed_actions',
  'involvement',
)
const fromOfficer = all(goesToSomebody, is('/sharer/role', 'school_attendance_officer'))
const returnSet = is(
  '/data/*/category',
  'school_attendance',
  'name_contact',
  'agreed_actions',
  'involvement',
  'referral_reason',
  'support_need',
  'support_expectations',
)
const otherPurpose = is('/purpose/sameAsCollected', false)
const beyondAttendance = ['other_purpose', 'official_secrecy', 'other_domain'] as const

/** Leerplichtwet 1969: from the school to the attendance officer, and from the officer on. */
export const attendanceNorms = [
  permits({
    id: 'lpw/21',
    rows: ['M-LP-KENNIS', 'B1-OND-PO-04', 'X-SCH-02', 'AGE-LP'],
    sources: [law('Leerplichtwet', '21'), law('Leerplichtwet', '21a'), overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'bsn', 'not_involved', 'other_purpose', 'good_arguments'],
    when: all(schoolToOfficer, absenceSet),
    text: {
      nl: 'De school moet de leerplichtambtenaar vertellen dat een leerling te vaak weg is. Toestemming hoeft niet.',
      en: 'The school must tell the attendance officer that a pupil is absent too often. Consent is not needed.',
    },
    more: {
      nl: 'De plicht begint bij zestien uur in vier weken. Vertel het de ouders, en een oudere leerling ook zelf.',
      en: 'The duty begins at sixteen hours in four weeks. Tell the parents, and an older pupil in person.',
    },
  }),
  limits({
    id: 'lpw/21/rest',
    rows: ['X-SCH-02', 'B1-OND-PO-04'],
    sources: [law('Leerplichtwet', '21'), avg('5(1)(c)')],
    step: 'data',
    when: all(
      schoolToOfficer,
      any(
        is('/data/*/category', ...healthData, ...wholeFiles),
        all(
          not(absenceSet),
          any(is('/legalDuty', 'school_attendance_law'), is('/exchange', 'report')),
        ),
      ),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Geef alleen het verzuim door. De medische reden en het dossier blijven op school.',
      en: 'Pass on the absence only. The medical reason and the file stay at school.',
    },
  }),
  permits({
    id: 'lpw/16',
    rows: ['B1-LP-01', 'M-LP-PV', 'E-17', 'D-SCHOOLGANG', '2.2'],
    sources: [law('Leerplichtwet', '16'), law('Leerplichtwet', '22'), law('Awb', '2:5'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'other_domain'],
    when: all(fromOfficer, returnSet),
    text: {
      nl: 'Als leerplichtambtenaar mag je delen wat de leerling terug naar school helpt. De ouders weten ervan.',
      en: 'As an attendance officer you may share what helps the pupil back to school. The parents know of it.',
    },
    more: {
      nl: 'De Zutphense handleiding noemt geen beroepsgeheim. Dat klopt, maar een ambtelijk geheim heb je wel. De ander moet de gegevens zelf ook mogen ontvangen.',
      en: 'The Zutphense handleiding mentions no professional secrecy. That is right, but you do have official secrecy. The other party must itself be allowed to receive the data.',
    },
  }),
  permits({
    id: 'lpw/ander-doel/toestemming',
    rows: ['B1-LP-02', 'AGE-LP'],
    sources: [avg('6(4)'), overview],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts: [...beyondAttendance, 'special_data', 'criminal_data'],
    when: all(
      fromOfficer,
      otherPurpose,
      any(validConsent, all(wellGiven, under16, byAuthority, not(somebodyObjects))),
    ),
    text: {
      nl: 'Voor een heel ander doel dan school mag je delen als de leerling of de ouders ja zeggen.',
      en: 'For a purpose quite other than school you may share if the pupil or the parents agree.',
    },
  }),
  permits({
    id: 'lpw/ander-doel/veiligheid',
    rows: ['B1-LP-02'],
    sources: [avg('6(4)'), law('UAVG', '41'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'vital',
    needs: ['limit_to_protection'],
    lifts: beyondAttendance,
    when: all(fromOfficer, otherPurpose, seriousDanger),
    text: {
      nl: 'Voor een heel ander doel mag je delen wat nodig is voor de veiligheid van de leerling of van anderen.',
      en: 'For quite another purpose you may share what the safety of the pupil or of others needs.',
    },
  }),
  notes({
    id: 'lpw/22-3',
    rows: ['M-LP-PV', 'AGE-LP', 'B1-LP-01'],
    sources: [law('Leerplichtwet', '22', '3'), guideline('Ingrado: vragen over privacy')],
    step: 'age',
    when: all(fromOfficer, between('/client/age', 12, 17), not(is('/recipient/role', 'client'))),
    text: {
      nl: 'Praat eerst met de leerling en de ouders. Vanaf 12 jaar hoor je de leerling altijd zelf.',
      en: 'First talk with the pupil and the parents. From 12 you always hear the pupil in person.',
    },
    more: {
      nl: 'Is de leerling 16 of 17? Dan horen de ouders van het verzuim, maar niet zomaar de persoonlijke redenen.',
      en: 'Is the pupil 16 or 17? Then the parents hear of the absence, but not just like that of the personal reasons.',
    },
  }),
] as const
