import type { Text } from '../vocabulary/text.ts'

/** A JSON pointer into a Situation; `/data/*` stands for the item that is being weighed. */
export type Pointer = `/${string}`

/** A condition is data: the evaluator, the question finder and the norm page read the same tree. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly concept: Text; readonly when: Condition }
  | Leaf

/** What a condition finally asks of one member. */
export type Leaf =
  | { readonly is: Pointer; readonly values: readonly (string | boolean)[] }
  | { readonly has: Pointer; readonly values: readonly string[] }
  | { readonly between: Pointer; readonly from: number; readonly to: number }

/** Holds when every part holds; of nothing at all it holds. */
export const all = (...parts: Condition[]): Condition => ({ all: parts })

/** Holds when some part holds; of nothing at all it does not. */
export const any = (...parts: Condition[]): Condition => ({ any: parts })

/** Holds when the part does not. */
export const not = (part: Condition): Condition => ({ not: part })

/** Holds when the member has one of these values. */
export const is = (pointer: Pointer, ...values: (string | boolean)[]): Condition => ({
  is: pointer,
  values,
})

/** Holds when the list has at least one of these values. */
export const has = (pointer: Pointer, ...values: string[]): Condition => ({ has: pointer, values })

/** Holds when the number lies between the two, both included. */
export const between = (pointer: Pointer, from: number, to: number): Condition => ({
  between: pointer,
  from,
  to,
})

/** A thought that several norms share, with the words by which the norm page names it. */
export const concept = (nl: string, en: string, when: Condition): Condition => ({
  concept: { nl, en },
  when,
})

/** The member that a leaf asks after. */
export function pointerOf(leaf: Leaf): Pointer {
  if ('is' in leaf) return leaf.is
  return 'has' in leaf ? leaf.has : leaf.between
}

/** Every leaf of a condition, once for each place it stands in. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  if ('concept' in condition) return leavesOf(condition.when)
  return [condition]
}

/** What a condition asks of the exchange itself: of its parts that must all hold, those that no item changes. */
export function withoutItem(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(withoutItem) }
  if ('concept' in condition) return withoutItem(condition.when)
  return leavesOf(condition).some(isOfItem) ? all() : condition
}

/** Whether a leaf asks after a member of the item that is weighed. */
export const isOfItem = (leaf: Leaf): boolean => pointerOf(leaf).startsWith('/data/*')
