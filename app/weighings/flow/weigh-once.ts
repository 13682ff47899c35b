import { type Situation, type Weighing, weigh } from 'deelwijzer'

const most = 500
const latest = new Map<string, Weighing>()

/**
 * Weighs a situation, or answers what came out of the very same one a moment ago: a page that is
 * posted asks what the next page asks again. Nothing but time is lost when it is forgotten.
 */
export function weighOnce(situation: Situation, date: string): Weighing {
  const key = JSON.stringify([date, situation])
  const weighing = latest.get(key) ?? weigh(situation, { date })
  latest.delete(key)
  latest.set(key, weighing)
  if (latest.size > most) forgetOldest()
  return weighing
}

// A Map keeps its keys in the order in which they were set.
function forgetOldest(): void {
  const [oldest] = latest.keys()
  if (oldest !== undefined) latest.delete(oldest)
}
