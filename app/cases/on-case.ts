import type { Tx } from '../database/connection.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { type Case, readCase } from './repository.ts'
import { caseTexts } from './texts.ts'

/** A route of a case, for who takes part in it. */
export const line = (
  method: 'get' | 'post',
  path: { readonly pattern: string },
  event: Route['event'],
  handler: (visit: SignedInVisit) => Promise<Response>,
): Route => ({ method, path: path.pattern, right: 'professional', event, handler })

/** Does the work on a case in which one takes part; another is a page that does not exist, and an event. */
export async function onCase<T>(
  visit: SignedInVisit,
  work: (tx: Tx, found: Case) => Promise<T>,
): Promise<T> {
  const id = visit.id('caseId')
  const done = await visit.act(async (tx) => {
    const found = await readCase(tx, id)
    return found && { result: await work(tx, found) }
  })
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

/** Whether one takes part for the organisation that opened the case. */
export const leads = ({ professional }: SignedInVisit, { organisationId }: Case): boolean =>
  professional.organisationId === organisationId

/** The same for who leads the case; for the others that page does not exist. */
export async function onLedCase<T>(
  visit: SignedInVisit,
  work: (tx: Tx, found: Case) => Promise<T>,
): Promise<T> {
  const done = await onCase(visit, async (tx, found) =>
    leads(visit, found) ? { result: await work(tx, found) } : undefined,
  )
  if (done === undefined) throw new Problem('page-not-found')
  return done.result
}

/** Stops with a page that does not exist where something was not found. */
export function required<T>(found: T | undefined): T {
  if (found === undefined) throw new Problem('page-not-found')
  return found
}

/** The way back to the case. */
export const backToCase = (visit: SignedInVisit) => ({
  href: paths.case({ caseId: visit.id('caseId') }),
  label: visit.t(caseTexts).title,
})
