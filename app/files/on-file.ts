import type { Tx } from '../database/connection.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { type File, readFile } from './repository.ts'
import { fileTexts } from './texts.ts'

/** A route of a client's file. */
export const line = (
  method: 'get' | 'post',
  path: { readonly pattern: string },
  event: Route['event'],
  handler: (visit: SignedInVisit) => Promise<Response>,
): Route => ({ method, path: path.pattern, right: 'professional', event, handler })

/** Does the work on a file of one's own; another's is a page that does not exist, and an event. */
export async function onFile<T>(
  visit: SignedInVisit,
  work: (tx: Tx, file: File) => Promise<T>,
): Promise<T> {
  const id = visit.id('fileId')
  const found = await visit.act(async (tx) => {
    const file = await readFile(tx, id)
    return file && { result: await work(tx, file) }
  })
  if (found === undefined) throw new Problem('page-not-found')
  return found.result
}

/** The way back to the file. */
export const backTo = (visit: SignedInVisit) => ({
  href: paths.client({ fileId: visit.id('fileId') }),
  label: visit.t(fileTexts).title,
})
