import type { Tx } from '../database/connection.ts'
import { findParticipants, findPartners, type Partner } from './participants-repository.ts'

/** What the list of partners is narrowed to. */
export interface Wanted {
  readonly organisationId: string | undefined
  readonly role: string | undefined
}

/** Somebody from the directory, and whether they are in the case already. */
export interface Choosable extends Partner {
  readonly isIn: boolean
}

export interface Directory {
  readonly wanted: Wanted
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly roles: readonly string[]
  readonly shown: readonly Choosable[]
  /** How many there are, the ones not shown included. */
  readonly all: number
}

/** How many partners a page shows; further on one narrows the list. */
const most = 50

/** Those who can be invited to a case, by organisation and name. */
export async function findDirectory(
  tx: Tx,
  caseId: string,
  me: string,
  wanted: Wanted,
): Promise<Directory> {
  const partners = (await findPartners(tx)).filter(({ id }) => id !== me)
  const inIt = await findPeopleIn(tx, caseId)
  const fitting = partners.filter((one) => fits(one, wanted))
  return {
    wanted,
    organisations: organisationsOf(partners),
    roles: [...new Set(partners.map(({ role }) => role))],
    shown: fitting.slice(0, most).map((one) => ({ ...one, isIn: inIt.has(one.id) })),
    all: fitting.length,
  }
}

/** The professionals who are in a case or proposed for it now. */
export async function findPeopleIn(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const all = await findParticipants(tx, caseId)
  const now = all.filter(({ standing }) => standing !== 'ended' && standing !== 'declined')
  return new Set(now.flatMap(({ professionalId }) => professionalId ?? []))
}

const fits = (one: Partner, { organisationId, role }: Wanted): boolean =>
  (organisationId === undefined || one.organisationId === organisationId) &&
  (role === undefined || one.role === role)

function organisationsOf(partners: readonly Partner[]) {
  const names = new Map(partners.map((one) => [one.organisationId, one.organisation]))
  return [...names].map(([id, name]) => ({ id, name }))
}
