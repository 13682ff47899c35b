import type { InsertObject } from 'kysely'
import type { Database } from '../database/tables.ts'
import * as at from './organisations.ts'
import type { DemonstrationOrganisation } from './organisations.ts'

export { organisations } from './organisations.ts'

type Person = InsertObject<Database, 'app.professional'> & { readonly id: string }

const personId = (end: string): string => `01980000-0000-7000-8000-0000000000${end}`
const teamId = (organisation: DemonstrationOrganisation): string =>
  organisation.id.replace(/a(.)$/, 'b$1')

/** One team for each organisation, so that a team lead has somebody to look after. */
export const teams: readonly InsertObject<Database, 'app.team'>[] = at.organisations.map(
  (organisation) => ({
    id: teamId(organisation),
    organisation_id: organisation.id,
    name: `Team ${organisation.name}`,
  }),
)

const person = (
  end: string,
  organisation: DemonstrationOrganisation,
  name: string,
  role: string,
  more: Partial<Pick<Person, 'domain' | 'registrations' | 'is_team_lead'>> = {},
): Person => ({
  id: personId(end),
  organisation_id: organisation.id,
  team_id: teamId(organisation),
  name,
  role,
  setting: organisation.setting,
  ...(organisation.domain && { domain: organisation.domain }),
  ...more,
})

const lead = { is_team_lead: true } as const

/** People who exist nowhere. */
export const professionals: readonly Person[] = [
  person('01', at.municipality, 'Noor Voorbeeld', 'municipal_wmo_officer', { domain: 'wmo' }),
  person('02', at.municipality, 'Teun Testpersoon', 'municipal_youth_officer', {
    domain: 'youth',
    ...lead,
  }),
  person('03', at.youthCare, 'Sanne Proefma', 'youth_care_worker', { registrations: ['SKJ'] }),
  person('04', at.municipality, 'Mila Model', 'municipal_participation_officer', {
    domain: 'participation',
  }),
  person('05', at.municipality, 'Daan Denkbeeldig', 'municipal_debt_counsellor', {
    domain: 'debt',
  }),
  person('06', at.municipality, 'Lotte Leerproef', 'school_attendance_officer', {
    domain: 'education',
  }),
  person('07', at.youthCare, 'Ravi Verzonnen', 'youth_care_worker', {
    registrations: ['SKJ'],
    ...lead,
  }),
  person('08', at.neighbourhoodTeam, 'Wies Wijkproef', 'social_worker'),
  person('09', at.neighbourhoodTeam, 'Sil Steekproef', 'school_social_worker', {
    registrations: ['SKJ'],
  }),
  person('10', at.neighbourhoodTeam, 'Olaf Oefening', 'social_worker', lead),
  person('11', at.practice, 'Pien Proefpersoon', 'health_psychologist', {
    registrations: ['BIG'],
  }),
  person('12', at.practice, 'Gijs Gelijkenis', 'psychiatrist', { registrations: ['BIG'], ...lead }),
  person('13', at.homeCare, 'Fenna Fictief', 'nurse', { registrations: ['BIG'] }),
  person('14', at.homeCare, 'Hugo Hypothese', 'nurse', { registrations: ['BIG'], ...lead }),
  person('15', at.school, 'Bo Bedacht', 'school_care_coordinator'),
  person('16', at.school, 'Iris Illustratie', 'teacher', lead),
  person('17', at.housing, 'Koen Kopie', 'housing_officer'),
  person('18', at.housing, 'Saar Schets', 'housing_officer', lead),
  person('19', at.veiligThuis, 'Eva Exempel', 'veilig_thuis_worker', { registrations: ['SKJ'] }),
  person('20', at.veiligThuis, 'Yunus Ontwerp', 'veilig_thuis_worker', lead),
  person('21', at.police, 'Max Maquette', 'police_officer'),
  person('22', at.police, 'Tess Tekening', 'police_officer', lead),
  person('23', at.probation, 'Roos Rolmodel', 'probation_officer'),
  person('24', at.probation, 'Ties Toneelstuk', 'probation_officer', lead),
]

/** The id of one of them, by name. */
export function personNamed(name: string): string {
  const found = professionals.find((each) => each.name === name)
  if (!found) throw new Error(`Nobody in the demonstration is called ${name}`)
  return found.id
}
