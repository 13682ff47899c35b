import { normsVersion } from 'deelwijzer'
import type { Tx } from '../../database/connection.ts'
import { findPosts, saveAnswers } from '../../drafts/repository.ts'
import type { DraftAnswers } from './draft-answers.ts'
import { json } from './draft-json.ts'
import { type Flow, withAnswers } from './flow.ts'
import { nextPage } from './next-page.ts'
import type { PageReading } from './page-kind.ts'
import type { AnsweredPage, PageId } from './pages.ts'
import { toCheckAfter } from './to-check.ts'
import { weighedOf } from './weighed.ts'

/** What became of a post. A conflict has overwritten nothing. */
export type Kept =
  | { readonly kind: 'kept'; readonly next: PageId | 'check' }
  | { readonly kind: 'conflict' }

/** Keeps the answers of one page, unless another window answered that page meanwhile. */
export async function keepAnswers(
  tx: Tx,
  flow: Flow,
  page: AnsweredPage,
  seen: number,
  reading: PageReading,
): Promise<Kept> {
  if (await isOverwriting(tx, flow, page, seen, reading)) return { kind: 'conflict' }
  const after = withAnswers(flow, reading.answers)
  const next = reading.stay ? (page as PageId) : (nextPage(after, weighedOf(after)) ?? 'check')
  const saved = await saveAnswers(tx, flow.draft.id, flow.draft.version, {
    section: page,
    posted: pick(reading.answers, reading.keys),
    answers: json(reading.answers),
    nextSection: next,
    toCheck: toCheckAfter(flow, after, reading.keys),
    normsVersion,
  })
  return saved ? { kind: 'kept', next } : { kind: 'conflict' }
}

/** The answers of one page, for the history and to compare. */
export function pick({ given, parties }: DraftAnswers, keys: readonly string[]) {
  return Object.fromEntries(
    keys.map((key) => [key, key === 'partij' ? parties.map(({ id }) => id) : (given[key] ?? [])]),
  )
}

/** Another window posted this page since it was fetched here, and said something else. */
async function isOverwriting(
  tx: Tx,
  { draft, answers }: Flow,
  page: AnsweredPage,
  seen: number,
  reading: PageReading,
): Promise<boolean> {
  if (draft.version === seen) return false
  const posts = await findPosts(tx, draft.id)
  const meanwhile = posts.some(({ version, section }) => version > seen && section === page)
  const [there, here] = [answers, reading.answers].map((each) =>
    JSON.stringify(pick(each, reading.keys)),
  )
  return meanwhile && there !== here
}
