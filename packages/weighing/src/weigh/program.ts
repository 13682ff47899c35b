import { type Condition, isOfItem, type Leaf, type Pointer, pointerOf } from './condition.ts'
import { presumed } from './presumptions.ts'

/** A condition in a form that evaluates quickly: equal conditions share one node. */
export type Node =
  | {
      readonly kind: 'leaf'
      readonly leaf: Leaf
      readonly pointer: Pointer
      readonly perItem: boolean
      /** The nodes to which it comes down when its member is absent; undefined when that is unknown. */
      readonly whenAbsent: number | undefined
      readonly whenAbsentInMeeting: number | undefined
    }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly number[]; readonly perItem: boolean }
  | { readonly kind: 'not'; readonly part: number; readonly perItem: boolean }

/** All conditions of a set of norms, each once; a node's index is above those of its parts. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly add: (condition: Condition) => number
  /** The nodes whose value can change with this member. */
  readonly dependentsOf: (pointer: Pointer) => readonly number[]
}

/** Starts an empty program; `add` answers the index of a condition's node. */
export function newProgram(): Program {
  const nodes: Node[] = []
  const indices = new Map<string, number>()
  const intern = (key: string, node: () => Node): number => {
    const known = indices.get(key)
    if (known !== undefined) return known
    const index = nodes.push(node()) - 1
    indices.set(key, index)
    return index
  }
  const combine = (kind: 'all' | 'any', conditions: readonly Condition[]): number => {
    const parts = conditions.map(add)
    const perItem = parts.some((part) => nodes[part]?.perItem)
    return intern(`${kind}:${parts.join()}`, () => ({ kind, parts, perItem }))
  }
  const add = (condition: Condition): number => {
    if ('all' in condition) return combine('all', condition.all)
    if ('any' in condition) return combine('any', condition.any)
    if ('concept' in condition) return add(condition.when)
    if (!('not' in condition)) return addLeaf(condition)
    const part = add(condition.not)
    const perItem = nodes[part]?.perItem ?? false
    return intern(`not:${part}`, () => ({ kind: 'not', part, perItem }))
  }
  const addInstead = (leaf: Leaf, fromMeeting: boolean): number | undefined => {
    const instead = presumed(leaf, pointerOf(leaf), fromMeeting)
    return instead && add(instead)
  }
  const addLeaf = (leaf: Leaf): number =>
    intern(JSON.stringify(leaf), () => ({
      kind: 'leaf',
      leaf,
      pointer: pointerOf(leaf),
      perItem: isOfItem(leaf),
      whenAbsent: addInstead(leaf, false),
      whenAbsentInMeeting: addInstead(leaf, true),
    }))
  const dependents = new Map<Pointer, readonly number[]>()
  const dependentsOf = (pointer: Pointer): readonly number[] => {
    const found = dependents.get(pointer) ?? findDependents(nodes, pointer)
    dependents.set(pointer, found)
    return found
  }
  return { nodes, add, dependentsOf }
}

// A node's index is above those that its value comes from, so that one pass upwards finds them all.
function findDependents(nodes: readonly Node[], pointer: Pointer): readonly number[] {
  const found = new Set<number>()
  for (const [index, node] of nodes.entries()) {
    const depends = comesFrom(node).some((part) => found.has(part)) || isOf(node, pointer)
    if (depends) found.add(index)
  }
  return [...found]
}

const isOf = (node: Node, pointer: Pointer): boolean =>
  node.kind === 'leaf' && node.pointer === pointer

/** The nodes from which a node's value is worked out, if they are asked. */
function comesFrom(node: Node): readonly number[] {
  if (node.kind === 'leaf')
    return [node.whenAbsent, node.whenAbsentInMeeting].filter((index) => index !== undefined)
  return node.kind === 'not' ? [node.part] : node.parts
}
