import type { Text } from '../text.ts'
import type { domains, registrations, relations, roles, settings } from '../values.ts'

export const roleLabels = {
  municipal_youth_officer: {
    nl: 'Medewerker Jeugd van de gemeente',
    en: 'Municipal youth officer',
  },
  municipal_wmo_officer: { nl: 'Medewerker Wmo van de gemeente', en: 'Municipal Wmo officer' },
  municipal_participation_officer: {
    nl: 'Medewerker Participatiewet van de gemeente',
    en: 'Municipal officer for the Participation Act',
  },
  municipal_debt_counsellor: {
    nl: 'Schuldhulpverlener van de gemeente',
    en: 'Municipal debt counsellor',
  },
  school_attendance_officer: { nl: 'Leerplichtambtenaar', en: 'School attendance officer' },
  civil_servant: { nl: 'Andere ambtenaar', en: 'Other civil servant' },
  youth_care_worker: { nl: 'Jeugdhulpverlener', en: 'Youth care worker' },
  family_guardian: {
    nl: 'Gezinsvoogd (jeugdbeschermer bij een ondertoezichtstelling)',
    en: 'Family supervisor (under a supervision order)',
  },
  guardian: { nl: 'Voogd', en: 'Guardian' },
  youth_probation_officer: { nl: 'Jeugdreclasseerder', en: 'Youth probation officer' },
  veilig_thuis_worker: { nl: 'Medewerker van Veilig Thuis', en: 'Veilig Thuis worker' },
  child_protection_board_officer: {
    nl: 'Raadsonderzoeker van de Raad voor de Kinderbescherming',
    en: 'Officer of the Child Care and Protection Board',
  },
  physician: { nl: 'Arts', en: 'Physician' },
  nurse: { nl: 'Verpleegkundige', en: 'Nurse' },
  midwife: { nl: 'Verloskundige', en: 'Midwife' },
  psychiatrist: { nl: 'Psychiater', en: 'Psychiatrist' },
  health_psychologist: { nl: 'Gz-psycholoog', en: 'Health psychologist' },
  psychotherapist: { nl: 'Psychotherapeut', en: 'Psychotherapist' },
  other_big_professional: {
    nl: 'Andere zorgverlener met een BIG-registratie',
    en: 'Other professional in the BIG register',
  },
  health_care_worker: {
    nl: 'Zorgmedewerker zonder BIG-registratie',
    en: 'Health care worker outside the BIG register',
  },
  psychologist: { nl: 'Psycholoog', en: 'Psychologist' },
  educationalist: { nl: 'Pedagoog of orthopedagoog', en: 'Educationalist' },
  wmo_provider_worker: { nl: 'Medewerker van een Wmo-aanbieder', en: 'Worker at a Wmo provider' },
  social_worker: { nl: 'Sociaal werker', en: 'Social worker' },
  school_social_worker: { nl: 'Schoolmaatschappelijk werker', en: 'School social worker' },
  teacher: { nl: 'Leraar', en: 'Teacher' },
  school_care_coordinator: {
    nl: 'Intern begeleider of zorgcoördinator op school',
    en: 'Care coordinator at a school',
  },
  inclusive_education_officer: {
    nl: 'Medewerker passend onderwijs',
    en: 'Inclusive education officer',
  },
  police_officer: { nl: 'Politieagent', en: 'Police officer' },
  probation_officer: { nl: 'Reclasseringswerker', en: 'Probation officer' },
  halt_officer: { nl: 'Medewerker van Halt', en: 'Halt officer' },
  housing_officer: { nl: 'Medewerker van een woningcorporatie', en: 'Housing officer' },
  support_staff: { nl: 'Ondersteunend medewerker', en: 'Support staff' },
  manager: { nl: 'Leidinggevende', en: 'Manager' },
  researcher: { nl: 'Onderzoeker', en: 'Researcher' },
  other_professional: { nl: 'Andere professional', en: 'Other professional' },
  volunteer: { nl: 'Vrijwilliger', en: 'Volunteer' },
  family_or_neighbour: { nl: 'Familielid, vriend of buur', en: 'Relative, friend or neighbour' },
  client: { nl: 'De cliënt zelf', en: 'The client in person' },
  parent: { nl: 'Ouder', en: 'Parent' },
} satisfies Record<(typeof roles)[number], Text>

export const settingLabels = {
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  youth_care: { nl: 'Jeugdhulp of jeugdbescherming', en: 'Youth care or youth protection' },
  health_care: { nl: 'Gezondheidszorg', en: 'Health care' },
  wmo_provider: { nl: 'Wmo-aanbieder', en: 'Wmo provider' },
  veilig_thuis: { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  education: { nl: 'Onderwijs', en: 'Education' },
  police: { nl: 'Politie', en: 'Police' },
  justice: { nl: 'Justitie, rechtbank of reclassering', en: 'Justice, court or probation' },
  housing: { nl: 'Woningcorporatie of verhuurder', en: 'Housing corporation or landlord' },
  welfare: { nl: 'Sociaal werk of welzijn', en: 'Social work or welfare' },
  private_practice: { nl: 'Eigen praktijk', en: 'Private practice' },
  citizen: { nl: 'Inwoner, geen organisatie', en: 'Citizen, no organisation' },
} satisfies Record<(typeof settings)[number], Text>

export const domainLabels = {
  youth: { nl: 'Jeugd', en: 'Youth' },
  wmo: { nl: 'Ondersteuning thuis (Wmo)', en: 'Support at home (Wmo)' },
  participation: { nl: 'Werk en inkomen', en: 'Work and income' },
  debt: { nl: 'Schulden', en: 'Debt' },
  health: { nl: 'Gezondheid', en: 'Health' },
  education: { nl: 'Onderwijs', en: 'Education' },
  safety: { nl: 'Veiligheid', en: 'Safety' },
  housing: { nl: 'Wonen', en: 'Housing' },
  welfare: { nl: 'Welzijn', en: 'Welfare' },
} satisfies Record<(typeof domains)[number], Text>

export const registrationLabels = {
  BIG: { nl: 'BIG-register (zorg)', en: 'BIG register (health care)' },
  SKJ: { nl: 'SKJ-register (jeugd)', en: 'SKJ register (youth)' },
  NIP: { nl: 'NIP (psychologen)', en: 'NIP (psychologists)' },
  NVO: { nl: 'NVO (pedagogen)', en: 'NVO (educationalists)' },
} satisfies Record<(typeof registrations)[number], Text>

export const relationLabels = {
  substitute: { nl: 'Neemt het werk waar', en: 'Stands in for the other' },
  same_treatment_team: {
    nl: 'Werkt mee aan dezelfde hulp of behandeling',
    en: 'Takes part in the same help or treatment',
  },
  same_field_colleague: {
    nl: 'Collega die dezelfde wet uitvoert',
    en: 'Colleague who carries out the same act',
  },
  financier: { nl: 'Betaalt de hulp', en: 'Pays for the help' },
  referrer: { nl: 'Heeft de cliënt verwezen', en: 'Referred the client' },
  new_school: { nl: 'Nieuwe school van de leerling', en: "The pupil's new school" },
  researcher_for_client: {
    nl: 'Doet onderzoek in opdracht van de cliënt of ouder',
    en: 'Examines at the request of client or parent',
  },
  researcher_for_other: {
    nl: 'Doet onderzoek in opdracht van een ander',
    en: 'Examines at the request of someone else',
  },
  parent_with_authority: { nl: 'Ouder met gezag', en: 'Parent with parental authority' },
  parent_without_authority: { nl: 'Ouder zonder gezag', en: 'Parent without parental authority' },
  other: { nl: 'Geen van deze', en: 'None of these' },
} satisfies Record<(typeof relations)[number], Text>
