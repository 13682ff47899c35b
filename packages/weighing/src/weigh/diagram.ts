import type { Logic } from './logic.ts'

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

interface Branch {
  readonly level: number
  readonly children: readonly number[]
}

const no = 0
const yes = 1

/**
 * Starts an empty set of reduced, ordered, shared decision diagrams (Bryant 1986, with more than
 * two branches). Reduced and ordered means: a variable occurs only if the function depends on it,
 * so that "is this still open" is read off, not searched for.
 */
export function newDiagrams(): Diagrams {
  const branches: Branch[] = []
  const unique = new Map<string, number>()
  const done = { and: new Map<number, number>(), or: new Map<number, number>() }
  const negated = new Map<number, number>()

  const branchOf = (index: number): Branch | undefined => branches[index - 2]

  const make = (level: number, children: readonly number[]): number => {
    const first = children[0] ?? no
    if (children.every((child) => child === first)) return first
    const key = `${level}:${children.join()}`
    const known = unique.get(key)
    if (known !== undefined) return known
    const index = branches.push({ level, children }) + 1
    unique.set(key, index)
    return index
  }

  const combine = (operation: 'and' | 'or', a: number, b: number): number => {
    const [decides, passes] = operation === 'and' ? [no, yes] : [yes, no]
    if (a === decides || b === decides) return decides
    if (a === passes || a === b) return b
    if (b === passes) return a
    const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a
    const known = done[operation].get(key)
    if (known !== undefined) return known
    const result = split(operation, a, b)
    done[operation].set(key, result)
    return result
  }

  const split = (operation: 'and' | 'or', a: number, b: number): number => {
    const left = branchOf(a)
    const right = branchOf(b)
    if (!left || !right) throw new RangeError('a constant has no branches')
    if (left.level < right.level)
      return make(
        left.level,
        left.children.map((child) => combine(operation, child, b)),
      )
    if (left.level > right.level)
      return make(
        right.level,
        right.children.map((child) => combine(operation, a, child)),
      )
    return make(
      left.level,
      left.children.map((child, index) => combine(operation, child, right.children[index] ?? no)),
    )
  }

  const not = (a: number): number => {
    const branch = branchOf(a)
    if (!branch) return a === yes ? no : yes
    const known = negated.get(a)
    if (known !== undefined) return known
    const result = make(branch.level, branch.children.map(not))
    negated.set(a, result)
    negated.set(result, a)
    return result
  }

  const support = (roots: readonly number[]): ReadonlySet<number> => {
    const levels = new Set<number>()
    const seen = new Set<number>(roots)
    for (const index of seen) {
      const branch = branchOf(index)
      if (!branch) continue
      levels.add(branch.level)
      for (const child of branch.children) seen.add(child)
    }
    return levels
  }

  return {
    no,
    yes,
    and: (a, b) => combine('and', a, b),
    or: (a, b) => combine('or', a, b),
    not,
    variable: ({ level }, classes) =>
      make(
        level,
        classes.map((holds) => (holds ? yes : no)),
      ),
    support,
  }
}
