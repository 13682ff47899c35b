import type { Pointer } from './condition.ts'
import { decide, type Decided } from './decide.ts'
import { newDiagrams } from './diagram.ts'
import { evaluator, type Memo, newMemo } from './evaluator.ts'
import type { Facts } from './facts.ts'
import { NO, YES } from './logic.ts'
import type { Ruleset } from './ruleset.ts'
import { unknownsOf } from './unknowns.ts'

/** What is certain whatever the open answers turn out to be, and which members are open. */
export interface Settled {
  readonly open: readonly Pointer[]
  readonly decided: Decided
  readonly always: (value: number) => boolean
  readonly constant: (value: number) => boolean
}

// One set for all weighings, one after the other, so that a large one costs memory only once.
const diagrams = newDiagrams()

/**
 * Finds every member that is open: two of its values, with some completion of the others, give a
 * different outcome or a different decision on a category. Exact: none too many, none missing.
 * `memo` is of these facts, in three values. Throws TooLarge for a situation of which almost nothing
 * is known about very many items.
 */
export function settle(
  ruleset: Ruleset,
  facts: Facts,
  memo: Memo = newMemo(ruleset.program, facts),
): Settled {
  const { different, placeOf } = withoutRepeats(facts)
  diagrams.clear()
  const unknowns = unknownsOf(ruleset, diagrams)
  const size = ruleset.program.nodes.length
  const known = certainIn(
    memo,
    size,
    different.items.map((_, place) => placeOf.indexOf(place)),
  )
  const evaluate = evaluator(ruleset.program, different, diagrams, unknowns.leaf, known)
  const decided = decide(ruleset, different.items.length, diagrams, evaluate)
  const mine = diagrams.not(decided.refer)
  const { notAllowed, judgement, allowed, items } = decided
  const visible = [notAllowed, judgement, allowed, ...items.flatMap(([a, , b]) => [a, b])]
  // What is referred onward decides nothing else, whatever the rest would say.
  const roots = [mine, ...visible.map((value) => diagrams.and(mine, value))]
  const open = [...diagrams.support(roots)].sort((a, b) => a - b).map(unknowns.pointerAt)
  return {
    open: [...new Set(open.flatMap((pointer) => everywhere(pointer, placeOf)))],
    decided: { ...decided, items: placeOf.flatMap((place) => items.slice(place, place + 1)) },
    always: (value) => value === diagrams.yes,
    constant: (value) => value === diagrams.yes || value === diagrams.no,
  }
}

// By what a memo of three values holds, which is one more than the value, what one of diagrams holds.
const certain = Int32Array.from({ length: YES + 2 })
certain[NO + 1] = diagrams.no + 1
certain[YES + 1] = diagrams.yes + 1

/** What three values say of these items for certain; the diagrams need not find it again. */
function certainIn(memo: Memo, size: number, items: readonly number[]): Memo {
  const known = new Int32Array(size * items.length)
  for (const [place, item] of items.entries())
    for (let node = 0; node < size; node++)
      known[place * size + node] = certain[memo[item * size + node] ?? 0] ?? 0
  return known
}

/** Items of which the same is known are decided alike, and open in the same members. */
function withoutRepeats(facts: Facts) {
  const keys = facts.items.map((item) =>
    JSON.stringify([...item].sort(([a], [b]) => (a < b ? -1 : 1))),
  )
  const first = [...new Set(keys)]
  const items = first.flatMap((key) => facts.items.slice(keys.indexOf(key), keys.indexOf(key) + 1))
  return { different: { ...facts, items }, placeOf: keys.map((key) => first.indexOf(key)) }
}

/** A member of an item, for each of the items that stand for it. */
function everywhere(pointer: Pointer, placeOf: readonly number[]): readonly Pointer[] {
  const [, place, member] = /^\/data\/(\d+)\/(\w+)$/.exec(pointer) ?? []
  if (place === undefined) return [pointer]
  return placeOf.flatMap((at, item) =>
    at === Number(place) ? [`/data/${item}/${member}` as Pointer] : [],
  )
}
