import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { notes, permits, requires } from '../clause.ts'
import { from18, goesToSomebody, isHealthData, isHelper, wholeFiles } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'

const lifts = [
  'secrecy',
  'official_secrecy',
  'participation_secrecy',
  'special_data',
  'criminal_data',
  'bsn',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
] as const
/** A duty is not set aside by good arguments; they can only make the data fewer. */
const duty = [...lifts, 'good_arguments'] as const

const supervisor = is('/recipient/role', 'family_guardian')
const asks = is('/legalDuty', 'supervision_order_request')
/** Police data have a law of their own, and private persons are no "professional third party". */
const isProfessional = not(
  is('/sharer/role', 'police_officer', 'volunteer', 'family_or_neighbour', 'client', 'parent'),
)
const answersOnly = not(is('/data/*/category', ...wholeFiles))
const healthOfParent = concept(
  'het gaat om de gezondheid van een ouder',
  'it is about the health of a parent',
  all(isHealthData, any(is('/data/*/about', 'family_member'), from18)),
)
const forSupervision = all(supervisor, asks, goesToSomebody, isProfessional, answersOnly)

/** Jeugdwet 7.3.11(4): the family supervisor under a supervision order, and what such a body gives. */
export const protectionNorms = [
  permits({
    id: 'jeugdwet/7.3.11-4',
    rows: ['M-GI-OTS', 'X-GI-01', 'E-03', '10.6-5', 'X4', 'SF-5', 'GZ-6'],
    sources: [law('Jeugdwet', '7.3.11', '4')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: duty,
    when: all(forSupervision, not(is('/exchange', 'report')), not(healthOfParent)),
    text: {
      nl: 'De rechter stelde dit kind onder toezicht. Vraagt de gezinsvoogd iets dat nodig is, dan moet je antwoorden.',
      en: 'The court placed this child under supervision. If the supervisor asks for what is needed, you must answer.',
    },
    more: {
      nl: 'Dit gaat ook over de ouders. Geef antwoord op de vraag, niet het dossier. Voor hulp zonder rechter geldt dit niet.',
      en: 'This covers the parents too. Answer the question, do not give the file. It does not hold for help without a court.',
    },
  }),
  permits({
    id: 'jeugdwet/7.3.11-4/eigen-beweging',
    rows: ['M-GI-OTS', 'X-GI-01', 'X5', 'SF-5b'],
    sources: [law('Jeugdwet', '7.3.11', '4')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    needs: ['limit_to_protection', 'strive_for_consent'],
    lifts,
    when: all(forSupervision, is('/exchange', 'report'), not(healthOfParent)),
    text: {
      nl: 'Ook als de gezinsvoogd niets vroeg, mag je vertellen wat voor het toezicht nodig is.',
      en: 'Even if the supervisor asked nothing, you may tell what the supervision needs.',
    },
  }),
  requires({
    id: 'jeugdwet/7.3.11-4/beperken',
    rows: ['M-GI-OTS', 'X-GI-01'],
    sources: [law('Jeugdwet', '7.3.11', '4')],
    step: 'duty',
    condition: 'limit_to_protection',
    when: all(forSupervision, is('/exchange', 'report')),
    text: {
      nl: 'Vertel uit jezelf alleen wat het toezicht echt nodig heeft.',
      en: 'Tell unasked only what the supervision really needs.',
    },
  }),
  permits({
    id: 'jeugdwet/7.3.11-4/ouder',
    rows: ['FG-14', 'M-GI-OTS'],
    sources: [law('Jeugdwet', '7.3.11', '4'), law('BW7', '457')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    judgement: true,
    needs: ['only_with_dpo_advice', 'limit_to_original_question', 'consult_colleague'],
    lifts,
    when: all(forSupervision, healthOfParent),
    alternatives: ['ask_consent_first', 'limit_data'],
    text: {
      nl: 'Hoeveel je over de gezondheid van een ouder moet vertellen, is niet zeker. Vraag de gezinsvoogd om een precieze vraag.',
      en: 'How much you must tell about a parent’s health is not certain. Ask the supervisor for a precise question.',
    },
  }),
  notes({
    id: 'jeugdwet/7.3.11-4/zonder-rechter',
    rows: ['FG-15', '10.6-5', 'M-GI-OTS'],
    sources: [law('Jeugdwet', '7.3.11', '4')],
    step: 'duty',
    when: all(
      goesToSomebody,
      any(
        all(supervisor, is('/legalDuty', 'none')),
        all(is('/recipient/role', 'youth_care_worker', 'youth_probation_officer'), asks),
      ),
    ),
    alternatives: ['ask_consent_first'],
    text: {
      nl: 'Alleen bij een ondertoezichtstelling geldt de plicht om te antwoorden. Vraag anders toestemming.',
      en: 'Only a supervision order brings the duty to answer. Otherwise ask for consent.',
    },
    more: {
      nl: 'De wet noemt alleen de ondertoezichtstelling. Of zij ook geldt bij hulp onder druk, staat er niet; ga ervan uit van niet.',
      en: 'The law names the supervision order only. Whether it holds for help under pressure is not said; assume that it does not.',
    },
  }),
  notes({
    id: 'bw1/262',
    rows: ['GZ-6', 'E-02', 'B1-GZ-BIG-03'],
    sources: [law('BW1', '262'), law('BW1', '303'), zutphen('overzicht')],
    step: 'age',
    when: all(supervisor, is('/legalDuty', 'guardian_request')),
    text: {
      nl: 'Een gezinsvoogd is geen voogd: de ouders houden het gezag. Kijk of er een ondertoezichtstelling is.',
      en: 'A family supervisor is no guardian: the parents keep authority. See whether there is a supervision order.',
    },
  }),
  permits({
    id: 'jeugdwet/7.3.1',
    rows: ['X-GI-02'],
    sources: [law('Jeugdwet', '7.3.1'), law('Jeugdwet', '7.3.11')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    needs: ['limit_to_protection', 'strive_for_consent'],
    lifts: ['secrecy'],
    when: all(
      is('/sharer/role', 'family_guardian', 'guardian', 'youth_probation_officer'),
      goesToSomebody,
      any(
        isHelper('recipient'),
        is('/recipient/role', 'teacher', 'school_care_coordinator', 'inclusive_education_officer'),
      ),
      is(
        '/data/*/category',
        'name_contact',
        'involvement',
        'support_need',
        'support_expectations',
        'safety_signals',
        'agreed_actions',
      ),
    ),
    text: {
      nl: 'Je voert een maatregel uit. De helper of school mag weten wat voor de veiligheid of hulp nodig is.',
      en: 'You carry out a measure. The helper or school may know what safety or help needs.',
    },
    more: {
      nl: 'Deel alleen wat de maatregel vraagt. Het dossier gaat niet mee.',
      en: 'Share only what the measure asks for. The file does not go along.',
    },
  }),
] as const
