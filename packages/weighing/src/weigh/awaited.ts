import { type Pointer, pointerOf } from './condition.ts'
import type { Evaluate } from './evaluator.ts'
import type { Facts } from './facts.ts'
import { UNKNOWN } from './logic.ts'
import type { Ruleset } from './ruleset.ts'

/** The unknown members for which some norm waits: every open one is among them. */
export function awaited(ruleset: Ruleset, facts: Facts, evaluate: Evaluate): readonly Pointer[] {
  const found = new Set<Pointer>()
  for (const leaf of ruleset.leaves) {
    const node = ruleset.program.add(leaf)
    const pointer = pointerOf(leaf)
    for (const item of facts.items.keys())
      if (evaluate(node, item) === UNKNOWN) found.add(pointer.replace('*', String(item)) as Pointer)
  }
  return [...found]
}
