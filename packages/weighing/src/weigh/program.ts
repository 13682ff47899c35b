import { type Condition, type Leaf, pointerOf } from './condition.ts'

/** A condition in a form that evaluates quickly: equal conditions share one node. */
export type Node =
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly perItem: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly number[]; readonly perItem: boolean }
  | { readonly kind: 'not'; readonly part: number; readonly perItem: boolean }

/** All conditions of a set of norms, each once; a node's index is above those of its parts. */
export interface Program {
  readonly nodes: readonly Node[]
  readonly add: (condition: Condition) => number
}

/** Starts an empty program; `add` answers the index of a condition's node. */
export function newProgram(): Program {
  const nodes: Node[] = []
  const indices = new Map<string, number>()
  const intern = (key: string, node: () => Node): number => {
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, nodes.length)
    return nodes.push(node()) - 1
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
  const addLeaf = (leaf: Leaf): number =>
    intern(JSON.stringify(leaf), () => ({
      kind: 'leaf',
      leaf,
      perItem: pointerOf(leaf).startsWith('/data/*'),
    }))
  return { nodes, add }
}
