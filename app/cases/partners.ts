import type { Tx } from '../database/connection.ts'
import { findPartners } from './participants-repository.ts'

/** The name of an organisation, as the directory has it. */
export async function findOrganisation(tx: Tx, organisationId: string): Promise<string> {
  const partners = await findPartners(tx)
  return partners.find((one) => one.organisationId === organisationId)?.organisation ?? ''
}

/** The names of professionals of any organisation; those who left it are not among them. */
export async function findPartnerNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids)
  const partners = wanted.size === 0 ? [] : await findPartners(tx)
  return new Map(
    partners
      .filter(({ id }) => wanted.has(id))
      .map(({ id, name, organisation }) => [id, `${name} (${organisation})`]),
  )
}
