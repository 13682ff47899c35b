import type { Leaf, Pointer } from './condition.ts'
import { type Facts, satisfies } from './facts.ts'
import type { Logic } from './logic.ts'
import type { Node, Program } from './program.ts'

type LeafNode = Extract<Node, { kind: 'leaf' }>

/** Answers the value of a program's node for one of the items; exchange-wide nodes ignore the item. */
export type Evaluate = (node: number, item: number) => number

/** By node, one more than its value; nothing (0) while it is not worked out. */
type Row = Int32Array<ArrayBuffer>

/** The values worked out so far, per item; what is exchange-wide is worked out with the first. */
export type Memo = readonly Row[]

/** A memo in which nothing is worked out yet. */
export const newMemo = (program: Program, facts: Facts): Memo =>
  facts.items.map(() => new Int32Array(program.nodes.length))

/**
 * Evaluates a program over what is known, in any logic. `unknown` answers for a leaf whose member
 * is absent and not presumed. Every node is worked out once, and only when somebody asks; `memo`
 * holds what is known to be worked out already.
 */
export function evaluator(
  program: Program,
  facts: Facts,
  logic: Logic,
  unknown: (leaf: Leaf, item: number) => number,
  memo: Memo = newMemo(program, facts),
): Evaluate {
  const evaluate: Evaluate = (index, item) => {
    const worked = memo[item]?.[index]
    return worked ? worked - 1 : find(index, item)
  }

  const find = (index: number, item: number): number => {
    const node = program.nodes[index]
    if (node === undefined) throw new RangeError(`no node ${index}`)
    const value = node.perItem || item === 0 ? workOut(node, item) : evaluate(index, 0)
    const row = memo[item]
    if (row) row[index] = value + 1
    return value
  }

  const workOut = (node: Node, item: number): number => {
    if (node.kind === 'leaf') return read(node, item)
    if (node.kind === 'not') return logic.not(evaluate(node.part, item))
    return node.kind === 'all' ? every(node.parts, item) : some(node.parts, item)
  }

  const every = (parts: readonly number[], item: number): number => {
    let value = logic.yes
    for (const part of parts) {
      value = logic.and(value, evaluate(part, item))
      if (value === logic.no) return value
    }
    return value
  }

  const some = (parts: readonly number[], item: number): number => {
    let value = logic.no
    for (const part of parts) {
      value = logic.or(value, evaluate(part, item))
      if (value === logic.yes) return value
    }
    return value
  }

  const read = ({ leaf, pointer, perItem }: LeafNode, item: number): number => {
    const value = perItem ? facts.items[item]?.get(pointer) : facts.known.get(pointer)
    if (value !== undefined) return satisfies(leaf, value) ? logic.yes : logic.no
    const instead = program.whenAbsent(leaf, facts.fromMeeting)
    return instead === undefined ? unknown(leaf, item) : evaluate(instead, item)
  }

  return evaluate
}

/** What remains worked out when one exchange-wide member gets another value. */
export function without(memo: Memo, program: Program, pointer: Pointer): Memo {
  const dependents = program.dependentsOf(pointer)
  return memo.map((row) => {
    const kept = row.slice()
    for (const node of dependents) kept[node] = 0
    return kept
  })
}
