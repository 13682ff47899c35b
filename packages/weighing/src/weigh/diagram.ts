import { newOperationCache } from './operation-cache.ts'
import type { Logic } from './logic.ts'
import { newNodeTable } from './node-table.ts'

/** A decision diagram's variable: its place in the order, and a branch for each class of values. */
export interface Variable {
  readonly level: number
  readonly classes: number
}

/** Diagrams over finitely many unknowns; equal functions are the same number. */
export interface Diagrams extends Logic {
  /** The function that is yes exactly in the given classes of the variable. */
  variable(variable: Variable, classes: readonly boolean[]): number
  /** The levels of the variables on which these functions truly depend. */
  support(roots: readonly number[]): ReadonlySet<number>
}

const no = 0
const yes = 1
const conjunction = 1
const disjunction = 2

/**
 * Starts an empty set of reduced, ordered, shared decision diagrams (Bryant 1986, with more than
 * two branches). Reduced and ordered means: a variable occurs only if the function depends on it,
 * so that "is this still open" is read off, not searched for.
 */
export function newDiagrams(): Diagrams {
  const table = newNodeTable()
  const done = newOperationCache()
  const negated = new Map<number, number>()

  const make = (level: number, children: readonly number[]): number => {
    const first = children[0] ?? no
    return children.every((child) => child === first) ? first : table.nodeOf(level, children)
  }

  const combine = (operation: number, a: number, b: number): number => {
    const decides = operation === conjunction ? no : yes
    const passes = operation === conjunction ? yes : no
    if (a === decides || b === decides) return decides
    if (a === passes || a === b) return b
    if (b === passes) return a
    return a < b ? remembered(operation, a, b) : remembered(operation, b, a)
  }

  const remembered = (operation: number, a: number, b: number): number => {
    const known = done.find(operation, a, b)
    if (known >= 0) return known
    const result = split(operation, a, b)
    done.keep(operation, a, b, result)
    return result
  }

  const split = (operation: number, a: number, b: number): number => {
    const level = Math.min(table.levelOf(a), table.levelOf(b))
    const left = table.levelOf(a) === level ? table.childrenOf(a) : undefined
    const right = table.levelOf(b) === level ? table.childrenOf(b) : undefined
    const children: number[] = []
    const count = (left ?? right ?? []).length
    for (let branch = 0; branch < count; branch++)
      children.push(combine(operation, left?.[branch] ?? a, right?.[branch] ?? b))
    return make(level, children)
  }

  const not = (a: number): number => {
    if (a === no || a === yes) return yes - a
    const known = negated.get(a)
    if (known !== undefined) return known
    const result = make(table.levelOf(a), table.childrenOf(a).map(not))
    negated.set(a, result).set(result, a)
    return result
  }

  const support = (roots: readonly number[]): ReadonlySet<number> => {
    const levels = new Set<number>()
    const seen = new Set<number>(roots)
    for (const node of seen) {
      if (node === no || node === yes) continue
      levels.add(table.levelOf(node))
      for (const child of table.childrenOf(node)) seen.add(child)
    }
    return levels
  }

  return {
    no,
    yes,
    and: (a, b) => combine(conjunction, a, b),
    or: (a, b) => combine(disjunction, a, b),
    not,
    variable: ({ level }, classes) =>
      make(
        level,
        classes.map((holds) => (holds ? yes : no)),
      ),
    support,
  }
}
