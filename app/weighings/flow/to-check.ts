import { type Asking, askingsOn } from './askings.ts'
import type { Given } from './draft-answers.ts'
import { type Flow, withAnswers } from './flow.ts'
import { pageIds } from './pages.ts'
import { isOpen } from './relevance.ts'
import { type Weighed, weighedOf } from './weighed.ts'

/**
 * The keys to look at once more after a change: those that were open only because of what has
 * changed. Nothing of them is wiped. What was just posted has been looked at.
 */
export function toCheckAfter(before: Flow, after: Flow, posted: readonly string[]): string[] {
  const kept = before.draft.toCheck.filter((key) => !posted.includes(key))
  if (!posted.some((key) => hasChanged(before.answers.given, after.answers.given, key))) return kept
  const lost = askings(before, weighedOf(before))
    .filter(({ key }) => before.answers.given[key] !== undefined && !posted.includes(key))
    .filter((asking) => wasOpen(before, asking) && !wasOpen(after, asking))
  return [...new Set([...kept, ...lost.map(({ key }) => key)])]
}

/** Answered before, and now otherwise. */
const hasChanged = (before: Given, after: Given, key: string): boolean =>
  before[key] !== undefined && JSON.stringify(before[key]) !== JSON.stringify(after[key])

function askings(flow: Flow, weighed: readonly Weighed[]): readonly Asking[] {
  return pageIds.flatMap((page) => askingsOn(page, flow, weighed))
}

/** Whether a question would be open if it had not been answered. */
function wasOpen(flow: Flow, { key }: Asking): boolean {
  const { [key]: _answer, ...given } = flow.answers.given
  const without = withAnswers(flow, { ...flow.answers, given })
  const weighed = weighedOf(without)
  const asking = askings(without, weighed).find((each) => each.key === key)
  return asking !== undefined && isOpen(asking, weighed)
}
