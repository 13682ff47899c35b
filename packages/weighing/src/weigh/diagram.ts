import type { Logic } from './logic.ts'
import { newNodeTable } from './node-table.ts'
import { newOperationCache } from './operation-cache.ts'

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
  /** Begins anew: every function made before is void, and the memory they took is used again. */
  clear(): void
}

/**
 * So many branches are followed before a situation is given up: some more than one of which nothing
 * is known takes, and far more than a real one does. It bounds time and memory alike.
 */
const mostBranches = 1_750_000

/** Said instead of diagrams that would grow beyond all use. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

const no = 0
const yes = 1
const conjunction = 1
const disjunction = 2
const negation = 3

/**
 * Starts an empty set of reduced, ordered, shared decision diagrams (Bryant 1986, with more than
 * two branches). Reduced and ordered means: a variable occurs only if the function depends on it,
 * so that "is this still open" is read off, not searched for.
 */
export function newDiagrams(): Diagrams {
  const table = newNodeTable()
  const done = newOperationCache()
  // The branches of the nodes that are being made, one node's behind those of the other.
  let branches = new Int32Array(1024)
  let top = 0
  let followed = 0

  const reserve = (count: number): number => {
    followed += count
    if (followed > mostBranches) throw new TooLarge()
    const start = top
    top += count
    while (top > branches.length) {
      const roomier = new Int32Array(branches.length * 2)
      roomier.set(branches)
      branches = roomier
    }
    return start
  }

  /** The node with the branches from `start` on, which are then given back. */
  const make = (level: number, start: number, count: number): number => {
    top = start
    const first = branches[start] ?? no
    for (let branch = 1; branch < count; branch++)
      if (branches[start + branch] !== first) return table.nodeOf(level, branches, start, count)
    return first
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
    const levelOfA = table.levelOf(a)
    const levelOfB = table.levelOf(b)
    const level = Math.min(levelOfA, levelOfB)
    const count = table.countOf(levelOfA === level ? a : b)
    const start = reserve(count)
    for (let branch = 0; branch < count; branch++)
      branches[start + branch] = combine(
        operation,
        levelOfA === level ? table.childOf(a, branch) : a,
        levelOfB === level ? table.childOf(b, branch) : b,
      )
    return make(level, start, count)
  }

  const not = (a: number): number => {
    if (a === no || a === yes) return yes - a
    const known = done.find(negation, a, a)
    if (known >= 0) return known
    const count = table.countOf(a)
    const start = reserve(count)
    for (let branch = 0; branch < count; branch++)
      branches[start + branch] = not(table.childOf(a, branch))
    const result = make(table.levelOf(a), start, count)
    done.keep(negation, a, a, result)
    done.keep(negation, result, result, a)
    return result
  }

  const variable = ({ level }: Variable, classes: readonly boolean[]): number => {
    const start = reserve(classes.length)
    for (const [branch, holds] of classes.entries()) branches[start + branch] = holds ? yes : no
    return make(level, start, classes.length)
  }

  /**
   * Of many functions, first those that ask after the lowest variables: what two of them make then
   * stays small, and the variables that all of them share come in last.
   */
  const all = (values: readonly number[]): number => {
    const waiting = [...new Set(values)].sort((a, b) => table.levelOf(a) - table.levelOf(b))
    for (let a = waiting.pop(), b = waiting.pop(); ; a = waiting.pop(), b = waiting.pop()) {
      if (a === undefined) return yes
      if (b === undefined) return a
      const both = combine(conjunction, a, b)
      const level = table.levelOf(both)
      const place = waiting.findLastIndex((each) => table.levelOf(each) <= level)
      waiting.splice(place + 1, 0, both)
    }
  }

  const support = (roots: readonly number[]): ReadonlySet<number> => {
    const levels = new Set<number>()
    const seen = new Set<number>(roots)
    for (const node of seen) {
      if (node === no || node === yes) continue
      levels.add(table.levelOf(node))
      for (let branch = 0; branch < table.countOf(node); branch++)
        seen.add(table.childOf(node, branch))
    }
    return levels
  }

  const clear = (): void => {
    table.clear()
    done.clear()
    top = 0
    followed = 0
  }

  return {
    no,
    yes,
    and: (a, b) => combine(conjunction, a, b),
    or: (a, b) => combine(disjunction, a, b),
    not,
    all,
    any: (values) => values.reduce((a, b) => combine(disjunction, a, b), no),
    variable,
    support,
    clear,
  }
}
