import type { Selectable } from 'kysely'
import { newId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import type { ProfessionalTable } from '../database/tables.ts'

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly setting: string
  readonly domain: string | null
}

export interface Professional {
  readonly id: string
  readonly organisationId: string
  readonly teamId: string | null
  readonly name: string
  readonly role: string
  readonly setting: string
  readonly domain: string | null
  readonly registrations: readonly string[]
  readonly isTeamLead: boolean
  readonly isChair: boolean
  /** None as long as none was chosen. */
  readonly language: 'nl' | 'en' | null
}

export type NewOrganisation = Omit<Organisation, 'id'>
export type NewProfessional = Omit<Professional, 'id' | 'language'>

/** Sets an organisation up, as a job. */
export async function insertOrganisation(tx: Tx, given: NewOrganisation): Promise<string> {
  const id = newId()
  await tx
    .insertInto('app.organisation')
    .values({ id, ...given })
    .execute()
  return id
}

/** Sets a team up, as a job. */
export async function insertTeam(tx: Tx, organisationId: string, name: string): Promise<string> {
  const id = newId()
  await tx.insertInto('app.team').values({ id, organisation_id: organisationId, name }).execute()
  return id
}

/** Adds a professional, as a job. */
export async function insertProfessional(tx: Tx, given: NewProfessional): Promise<string> {
  const id = newId()
  await tx
    .insertInto('app.professional')
    .values({
      id,
      organisation_id: given.organisationId,
      team_id: given.teamId,
      name: given.name,
      role: given.role,
      setting: given.setting,
      domain: given.domain,
      registrations: [...given.registrations],
      is_team_lead: given.isTeamLead,
      is_chair: given.isChair,
    })
    .execute()
  return id
}

/** Oneself or a colleague of the same organisation. */
export async function findProfessional(tx: Tx, id: string): Promise<Professional | undefined> {
  const row = await tx
    .selectFrom('app.professional')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && professionalFromRow(row)
}

/** Everybody who works in one's own organisation now, by name. */
export async function findColleagues(tx: Tx): Promise<readonly Professional[]> {
  const rows = await tx
    .selectFrom('app.professional')
    .selectAll()
    .where('ended_at', 'is', null)
    .execute()
  // Sorted here: the embedded database has no Dutch collation.
  const { compare } = new Intl.Collator('nl')
  return rows.map(professionalFromRow).sort((a, b) => compare(a.name, b.name))
}

/** Those who work in the same team, by name; whoever has no team has nobody. */
export async function findTeamMembers(tx: Tx, me: string): Promise<readonly Professional[]> {
  const colleagues = await findColleagues(tx)
  const team = colleagues.find(({ id }) => id === me)?.teamId ?? undefined
  return team === undefined ? [] : colleagues.filter(({ teamId }) => teamId === team)
}

/** The names of people of one's own organisation, those who left included. */
export async function findNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('app.professional')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Remembers the language in which a professional reads. */
export async function setLanguage(tx: Tx, id: string, language: 'nl' | 'en'): Promise<void> {
  await tx.updateTable('app.professional').set({ language }).where('id', '=', id).execute()
}

/** A professional by their row. */
export const professionalFromRow = (row: Selectable<ProfessionalTable>): Professional => ({
  id: row.id,
  organisationId: row.organisation_id,
  teamId: row.team_id,
  name: row.name,
  role: row.role,
  setting: row.setting,
  domain: row.domain,
  registrations: row.registrations,
  isTeamLead: row.is_team_lead,
  isChair: row.is_chair,
  language: row.language,
})
