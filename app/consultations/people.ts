import { findPartners, findPartnersById, type Partner } from '../cases/participants-repository.ts'
import type { Tx } from '../database/connection.ts'
import { findNames } from '../organisations/repository.ts'

/** Who can be asked for advice: everybody who works with the product but oneself, colleagues first. */
export async function findAdvisers(
  tx: Tx,
  me: { readonly id: string; readonly organisationId: string },
): Promise<readonly Partner[]> {
  const others = (await findPartners(tx)).filter(({ id }) => id !== me.id)
  const isColleague = (one: Partner) => Number(one.organisationId === me.organisationId)
  const { compare } = new Intl.Collator('nl')
  return others.toSorted(
    (a, b) =>
      isColleague(b) - isColleague(a) ||
      compare(a.organisation, b.organisation) ||
      compare(a.name, b.name),
  )
}

/** The names of colleagues, those who left included; of others with where they work. */
export async function findPeopleNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const own = await findNames(tx, ids)
  const partners = await findPartnersById(
    tx,
    ids.filter((id) => !own.has(id)),
  )
  return new Map([
    ...own,
    ...[...partners].map(
      ([id, { name, organisation }]) => [id, `${name}, ${organisation}`] as const,
    ),
  ])
}
