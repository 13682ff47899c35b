import type { Situation, Text } from 'deelwijzer'
import { roleLabels } from 'deelwijzer/vocabulary'
import { t } from './article.ts'

export type Role = keyof typeof roleLabels
type Party = NonNullable<Situation['recipient']>

/** Somebody to whom data may go: a role, and sometimes what that person is to the client or to you. */
export interface Recipient {
  /** The last part of its address. */
  readonly id: string
  readonly label: Text
  readonly party: Party & { readonly role: Role }
}

export interface RecipientGroup {
  readonly title: Text
  readonly recipients: readonly Recipient[]
}

/** Where people of a role usually work. */
export const usualSetting: Readonly<Record<Role, NonNullable<Party['setting']>>> = {
  municipal_youth_officer: 'municipality',
  municipal_wmo_officer: 'municipality',
  municipal_participation_officer: 'municipality',
  municipal_debt_counsellor: 'municipality',
  school_attendance_officer: 'municipality',
  civil_servant: 'municipality',
  youth_care_worker: 'youth_care',
  family_guardian: 'youth_care',
  guardian: 'youth_care',
  youth_probation_officer: 'youth_care',
  veilig_thuis_worker: 'veilig_thuis',
  child_protection_board_officer: 'justice',
  physician: 'health_care',
  nurse: 'health_care',
  midwife: 'health_care',
  psychiatrist: 'health_care',
  health_psychologist: 'health_care',
  psychotherapist: 'health_care',
  other_big_professional: 'health_care',
  health_care_worker: 'health_care',
  psychologist: 'private_practice',
  educationalist: 'private_practice',
  wmo_provider_worker: 'wmo_provider',
  social_worker: 'welfare',
  school_social_worker: 'education',
  teacher: 'education',
  school_care_coordinator: 'education',
  inclusive_education_officer: 'education',
  police_officer: 'police',
  probation_officer: 'justice',
  halt_officer: 'justice',
  housing_officer: 'housing',
  support_staff: 'welfare',
  manager: 'welfare',
  researcher: 'private_practice',
  other_professional: 'welfare',
  volunteer: 'welfare',
  family_or_neighbour: 'citizen',
  client: 'citizen',
  parent: 'citizen',
}

const byRole = (role: Role): Recipient => ({
  id: role,
  label: roleLabels[role],
  // Of "another official" nothing is known without a field of work.
  party: {
    role,
    setting: usualSetting[role],
    ...(role === 'civil_servant' && { domain: 'welfare' }),
  },
})

const group = (title: Text, ...roles: readonly Role[]): RecipientGroup => ({
  title,
  recipients: roles.map(byRole),
})

const parent = (
  id: string,
  relation: 'parent_with_authority' | 'parent_without_authority',
  label: Text,
): Recipient => ({
  id,
  label,
  party: { role: 'parent', setting: 'citizen', relation },
})

const colleague = (
  role: Role,
  id: string,
  relation: 'same_treatment_team' | 'substitute',
  label: Text,
): Recipient => ({
  id,
  label,
  party: { role, setting: usualSetting[role], relation },
})

const fixedGroups: readonly RecipientGroup[] = [
  {
    title: t('De cliënt en de familie', 'The client and the family'),
    recipients: [
      byRole('client'),
      parent(
        'ouder-met-gezag',
        'parent_with_authority',
        t('Ouder met gezag', 'Parent with authority'),
      ),
      parent(
        'ouder-zonder-gezag',
        'parent_without_authority',
        t('Ouder zonder gezag', 'Parent without authority'),
      ),
      byRole('family_or_neighbour'),
    ],
  },
  group(
    t('Veiligheid en bescherming van kinderen', 'Safety and protection of children'),
    'veilig_thuis_worker',
    'child_protection_board_officer',
    'family_guardian',
    'guardian',
    'youth_probation_officer',
  ),
  group(
    t('Hulp en zorg', 'Help and care'),
    'youth_care_worker',
    'physician',
    'nurse',
    'psychiatrist',
    'health_psychologist',
    'health_care_worker',
    'psychologist',
    'educationalist',
    'wmo_provider_worker',
    'social_worker',
    'school_social_worker',
  ),
  group(
    t('Gemeente', 'Municipality'),
    'municipal_youth_officer',
    'municipal_wmo_officer',
    'municipal_participation_officer',
    'municipal_debt_counsellor',
    'school_attendance_officer',
    'civil_servant',
  ),
  group(t('School', 'School'), 'teacher', 'school_care_coordinator', 'inclusive_education_officer'),
  group(
    t('Politie, justitie en wonen', 'Police, justice and housing'),
    'police_officer',
    'probation_officer',
    'halt_officer',
    'housing_officer',
  ),
  group(t('Anderen', 'Others'), 'researcher', 'volunteer'),
]

/** Everybody to whom somebody in this role may want to give data, in groups. */
export function recipientsFor(role: Role): readonly RecipientGroup[] {
  const own = {
    title: t('Om je heen', 'Around you'),
    recipients: [
      colleague(
        role,
        'zelfde-hulp',
        'same_treatment_team',
        t('Wie meewerkt aan dezelfde hulp', 'Whoever works in the same help'),
      ),
      colleague(role, 'vervanger', 'substitute', t('Wie jou vervangt', 'Whoever replaces you')),
    ],
  }
  return [own, ...fixedGroups]
}

/** A recipient by its address. */
export const findRecipient = (role: Role, id: string): Recipient | undefined =>
  recipientsFor(role)
    .flatMap(({ recipients }) => recipients)
    .find((recipient) => recipient.id === id)

const notOnASheet: ReadonlySet<string> = new Set(['client', 'parent', 'family_or_neighbour'])

/** The roles that have a table and a sheet: everybody who works with clients. */
export const roles = (Object.keys(roleLabels) as readonly Role[]).filter(
  (role) => !notOnASheet.has(role),
)

/** A role by its name in the address. */
export const findRole = (name: string): Role | undefined => roles.find((role) => role === name)
