import type { Text } from '../text.ts'
import type { abouts, dataCategories, natures, needs } from '../values.ts'

export const dataCategoryLabels = {
  name_contact: { nl: 'Naam en contactgegevens', en: 'Name and contact details' },
  bsn: { nl: 'Burgerservicenummer (BSN)', en: 'Citizen service number (BSN)' },
  support_need: { nl: 'Welke hulp nodig is', en: 'Which help is needed' },
  support_expectations: {
    nl: 'Wat de hulp moet opleveren',
    en: 'What the help should achieve',
  },
  zvw_support: {
    nl: 'Hulp die via een andere wet loopt, zoals de zorgverzekering',
    en: 'Help under another act, such as health insurance',
  },
  referral_reason: { nl: 'Reden van de verwijzing', en: 'Reason for the referral' },
  involvement: {
    nl: 'Dat er contact of hulp is (zonder de inhoud)',
    en: 'That there is contact or help (not its content)',
  },
  contact_content: { nl: 'Wat er in gesprekken is gezegd', en: 'What was said in conversations' },
  answer_to_original_question: {
    nl: 'Antwoord op de vraag van de verwijzer',
    en: "Answer to the referrer's question",
  },
  declaration_product_group: {
    nl: 'Declaratie per soort hulp (productgroep)',
    en: 'Invoice by kind of help (product group)',
  },
  declaration_product_code: {
    nl: 'Declaratie met precieze productcode',
    en: 'Invoice with exact product code',
  },
  delivery_facts: {
    nl: 'Begin, einde en hoeveelheid van de hulp',
    en: 'Start, end and amount of the help',
  },
  plan_of_action: { nl: 'Plan van aanpak', en: 'Plan of action' },
  client_file: { nl: 'Cliëntdossier', en: 'Client file' },
  youth_care_file: { nl: 'Jeugdhulpdossier', en: 'Youth care file' },
  diagnosis: { nl: 'Diagnose', en: 'Diagnosis' },
  treatment_course: { nl: 'Verloop van de behandeling', en: 'Course of the treatment' },
  health: { nl: 'Andere gegevens over gezondheid', en: 'Other data on health' },
  safety_signals: { nl: 'Signalen over veiligheid', en: 'Signs about safety' },
  family_situation: { nl: 'Situatie in het gezin', en: 'Situation in the family' },
  finances: { nl: 'Geld en schulden', en: 'Money and debts' },
  housing_situation: { nl: 'Woonsituatie', en: 'Housing situation' },
  behaviour_observation: { nl: 'Gedrag dat is gezien', en: 'Behaviour that was seen' },
  school_file: { nl: 'Leerlingdossier', en: 'School file' },
  school_transfer_report: {
    nl: 'Overstapdossier of onderwijskundig rapport',
    en: 'School transfer report',
  },
  school_attendance: { nl: 'Aanwezigheid op school', en: 'School attendance' },
  police_data: { nl: 'Gegevens van de politie', en: 'Police data' },
  criminal_record: { nl: 'Strafbare feiten en straffen', en: 'Offences and sentences' },
  religion: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' },
  ethnicity: { nl: 'Afkomst', en: 'Ethnicity' },
  political_opinion: { nl: 'Politieke mening', en: 'Political opinion' },
  sexual_orientation: { nl: 'Seksuele voorkeur', en: 'Sexual orientation' },
  agreed_actions: { nl: 'Gemaakte afspraken', en: 'Agreed actions' },
  statistics: { nl: 'Cijfers over groepen', en: 'Figures about groups' },
} satisfies Record<(typeof dataCategories)[number], Text>

export const aboutLabels = {
  client: { nl: 'De cliënt', en: 'The client' },
  family_member: { nl: 'Iemand uit het gezin of de familie', en: 'A relative' },
  third_party: { nl: 'Iemand anders', en: 'Someone else' },
} satisfies Record<(typeof abouts)[number], Text>

export const natureLabels = {
  fact: { nl: 'Feit', en: 'Fact' },
  opinion: { nl: 'Mening of oordeel', en: 'Opinion or judgement' },
  suspicion: { nl: 'Vermoeden', en: 'Suspicion' },
} satisfies Record<(typeof natures)[number], Text>

export const needLabels = {
  need_to_have: { nl: 'Kan niet gemist worden', en: 'Cannot be missed' },
  nice_to_have: { nl: 'Handig, maar kan gemist worden', en: 'Handy, but can be missed' },
} satisfies Record<(typeof needs)[number], Text>
