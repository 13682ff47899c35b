import type { roleLabels } from 'deelwijzer/vocabulary'

type Role = keyof typeof roleLabels
type Workplace = readonly [setting: string, domain?: string]

const municipal = (domain?: string): Workplace =>
  domain === undefined ? ['municipality'] : ['municipality', domain]
const health: Workplace = ['health_care', 'health']
const youth: Workplace = ['youth_care', 'youth']
const school: Workplace = ['education', 'education']
const justice: Workplace = ['justice', 'safety']

/** Where somebody with this role works; a role that can be anywhere is asked about. */
const workplaces: Readonly<Partial<Record<Role, Workplace>>> = {
  municipal_youth_officer: municipal('youth'),
  municipal_wmo_officer: municipal('wmo'),
  municipal_participation_officer: municipal('participation'),
  municipal_debt_counsellor: municipal('debt'),
  school_attendance_officer: municipal('education'),
  civil_servant: municipal(),
  youth_care_worker: youth,
  family_guardian: youth,
  guardian: youth,
  youth_probation_officer: youth,
  veilig_thuis_worker: ['veilig_thuis', 'safety'],
  child_protection_board_officer: justice,
  physician: health,
  nurse: health,
  midwife: health,
  psychiatrist: health,
  health_psychologist: health,
  psychotherapist: health,
  other_big_professional: health,
  health_care_worker: health,
  wmo_provider_worker: ['wmo_provider', 'wmo'],
  social_worker: ['welfare', 'welfare'],
  school_social_worker: ['welfare', 'welfare'],
  teacher: school,
  school_care_coordinator: school,
  inclusive_education_officer: school,
  police_officer: ['police', 'safety'],
  probation_officer: justice,
  halt_officer: justice,
  housing_officer: ['housing', 'housing'],
  volunteer: ['welfare', 'welfare'],
  family_or_neighbour: ['citizen'],
  client: ['citizen'],
  parent: ['citizen'],
}

/** The setting and domain that a role implies, as far as it does. */
export function workplaceOf(role: string): { setting?: string; domain?: string } {
  const [setting, domain] = workplaces[role as Role] ?? []
  return { ...(setting && { setting }), ...(domain && { domain }) }
}
