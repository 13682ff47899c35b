// How long a whole weighing takes with all norms, for situations that are complete and that are not.
import { type Situation, weigh } from '../../packages/weighing/src/index.ts'
import { isMain, spread } from '../measure.ts'
import { changedOnce, day, halfway, told } from './situations.ts'

const rounds = 3
/** Until the compiler of Node has seen enough. */
const warmUps = 2

/** Weighs each situation some times over; the times of the complete and of the others apart. */
export function timesOf(situations: readonly Situation[]) {
  const complete: number[] = []
  const incomplete: number[] = []
  for (let round = -warmUps; round < rounds; round++)
    for (const situation of situations) {
      const from = performance.now()
      const { outcome } = weigh(situation, { date: day })
      const ms = performance.now() - from
      if (round >= 0) (outcome === 'incomplete' ? incomplete : complete).push(ms)
    }
  return { complete, incomplete }
}

/** Of whom nothing is known but who asks: the longest that a weighing can take. */
function nearlyEmpty() {
  const owns = [...new Map(told.map(({ sharer }) => [JSON.stringify(sharer), sharer])).values()]
  const own = owns.flatMap((sharer) => (sharer?.role ? [{ sharer }] : []))
  return { own: timesOf(own).incomplete, nothing: timesOf([{}, {}, {}]).incomplete }
}

if (isMain(import.meta)) {
  const { complete, incomplete } = timesOf([...told, ...changedOnce(5), ...halfway()])
  const { own, nothing } = nearlyEmpty()
  const all = { complete, incomplete, own, nothing }
  const spreads = Object.entries(all).map(([name, times]) => [name, spread(times)])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(spreads))}\n`)
}
