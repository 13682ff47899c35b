import { sql } from 'kysely'
import type { Tx } from '../database/connection.ts'
import { findPartnersById } from './participants-repository.ts'

/** What an organisation is called. */
export async function findOrganisation(tx: Tx, organisationId: string): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`
    select app.organisation_called(${organisationId}) as name`.execute(tx)
  return rows[0]?.name ?? ''
}

/** The names of professionals of any organisation; those who left it are not among them. */
export async function findPartnerNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const partners = await findPartnersById(tx, ids)
  return new Map(
    [...partners].map(([id, { name, organisation }]) => [id, `${name} (${organisation})`]),
  )
}
