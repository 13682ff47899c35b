import type { Text } from '../text.ts'
import type { actions, exchanges, legalDuties } from '../values.ts'

export const actionLabels = {
  share: { nl: 'Gegevens geven aan een ander', en: 'Give data to someone else' },
  request: { nl: 'Gegevens vragen aan een ander', en: 'Ask someone else for data' },
  discuss: { nl: 'Bespreken in een overleg', en: 'Discuss in a meeting' },
  record: { nl: 'Opschrijven of bewaren', en: 'Record or keep' },
  reuse: { nl: 'Gebruiken voor een ander doel', en: 'Use for another purpose' },
} satisfies Record<(typeof actions)[number], Text>

export const exchangeLabels = {
  consult: { nl: 'Advies vragen (niveau 1)', en: 'Asking advice (level 1)' },
  refer: { nl: 'Verwijzen of aanmelden (niveau 2)', en: 'Referring or registering (level 2)' },
  feedback: { nl: 'Terugkoppelen (niveau 3)', en: 'Giving feedback (level 3)' },
  network: { nl: 'Casusoverleg (niveau 4)', en: 'Case conference (level 4)' },
  handover: { nl: 'Overdragen', en: 'Handing over' },
  report: { nl: 'Een melding doen', en: 'Making a report' },
  answer_request: { nl: 'Een vraag beantwoorden', en: 'Answering a request' },
  accountability: { nl: 'Verantwoorden of declareren', en: 'Accounting or invoicing' },
  research: { nl: 'Onderzoek of statistiek', en: 'Research or statistics' },
} satisfies Record<(typeof exchanges)[number], Text>

export const legalDutyLabels = {
  none: { nl: 'Geen plicht of recht om te spreken', en: 'No duty or right to speak' },
  veilig_thuis_report: { nl: 'Melden bij Veilig Thuis', en: 'Reporting to Veilig Thuis' },
  veilig_thuis_inquiry: { nl: 'Onderzoek van Veilig Thuis', en: 'Inquiry by Veilig Thuis' },
  child_protection_inquiry: {
    nl: 'Onderzoek van de Raad voor de Kinderbescherming',
    en: 'Inquiry by the Child Care and Protection Board',
  },
  guardian_request: { nl: 'Vraag van de voogd', en: 'Request by the guardian' },
  supervision_order_request: {
    nl: 'Vraag van de gezinsvoogd bij een ondertoezichtstelling',
    en: 'Request under a supervision order',
  },
  infectious_disease_report: {
    nl: 'Melden van een infectieziekte',
    en: 'Reporting an infectious disease',
  },
  delivery_to_municipality: {
    nl: 'Gegevens die de gemeente nodig heeft voor een voorziening',
    en: 'Data the municipality needs for a provision',
  },
  care_declaration: { nl: 'Declaratie van hulp', en: 'Invoice for help' },
  school_transfer: { nl: 'Overstap naar een andere school', en: 'Move to another school' },
  school_placement: {
    nl: 'Passende plek of hulp op school',
    en: 'Fitting place or support at school',
  },
  school_attendance_law: { nl: 'Leerplicht', en: 'Compulsory school attendance' },
  police_law: { nl: 'Regels voor de politie', en: 'Rules for the police' },
  court_order: { nl: 'Bevel van de rechter', en: 'Court order' },
  parent_information: { nl: 'Informatie aan een ouder', en: 'Information to a parent' },
  debt_early_signalling: {
    nl: 'Vroeg melden van een betaalachterstand',
    en: 'Early signal of arrears',
  },
  victim_crime_report: {
    nl: 'Aangifte van een misdrijf tegen jezelf',
    en: 'Reporting a crime against yourself',
  },
} satisfies Record<(typeof legalDuties)[number], Text>
