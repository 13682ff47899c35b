import type { Leaf, Pointer } from './condition.ts'
import { type Facts, satisfies } from './facts.ts'
import type { Logic } from './logic.ts'
import type { Node, Program } from './program.ts'

type LeafNode = Extract<Node, { kind: 'leaf' }>

/** Answers the value of a program's node for one of the items; exchange-wide nodes ignore the item. */
export type Evaluate = (node: number, item: number) => number

/**
 * The values worked out so far: item after item, by node, one more than the value; nothing (0) while it
 * is not worked out. What is exchange-wide is worked out with the first item.
 */
export type Memo = Int32Array<ArrayBuffer>

/** A memo in which nothing is worked out yet. */
export const newMemo = ({ nodes }: Program, { items }: Facts): Memo =>
  new Int32Array(nodes.length * items.length)

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
  const size = program.nodes.length
  const evaluate: Evaluate = (index, item) => {
    const worked = memo[item * size + index]
    return worked ? worked - 1 : find(index, item)
  }

  const find = (index: number, item: number): number => {
    const node = program.nodes[index]
    if (node === undefined) throw new RangeError(`no node ${index}`)
    const value = node.perItem || item === 0 ? workOut(node, item) : evaluate(index, 0)
    memo[item * size + index] = value + 1
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

  const read = (node: LeafNode, item: number): number => {
    const { leaf, pointer, perItem } = node
    const value = perItem ? facts.items[item]?.get(pointer) : facts.known.get(pointer)
    if (value !== undefined) return satisfies(leaf, value) ? logic.yes : logic.no
    const instead = facts.fromMeeting ? node.whenAbsentInMeeting : node.whenAbsent
    return instead === undefined ? unknown(leaf, item) : evaluate(instead, item)
  }

  return evaluate
}

/**
 * Puts a memo back to what another says of all that depends on one exchange-wide member; where there
 * is no other, that is not worked out any more.
 */
export function putBack(memo: Memo, program: Program, pointer: Pointer, other?: Memo): void {
  const size = program.nodes.length
  for (const node of program.dependentsOf(pointer))
    for (let at = node; at < memo.length; at += size) memo[at] = other?.[at] ?? 0
}
