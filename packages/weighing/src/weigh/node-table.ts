/** Every branching node once: the same level with the same children is the same number. */
export interface NodeTable {
  /** The number of the node with these children, made when it is new; 0 and 1 are no and yes. */
  nodeOf(level: number, children: readonly number[]): number
  levelOf(node: number): number
  childrenOf(node: number): readonly number[]
}

const empty = -1

/** Far above what a real situation takes; what goes beyond it is refused rather than waited for. */
export const mostNodes = 300_000

/** Said instead of a diagram that would grow beyond all use. */
export class TooManyNodes extends Error {
  override readonly name = 'TooManyNodes'
}

/** Starts an empty table, hashed on level and children. */
export function newNodeTable(): NodeTable {
  const levels: number[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  const children: (readonly number[])[] = [[], []]
  let slots = new Int32Array(1024).fill(empty)

  const slotOf = (level: number, of: readonly number[]): number => {
    const mask = slots.length - 1
    let slot = hashOf(level, of) & mask
    for (let node = slots[slot]; node !== empty; node = slots[slot]) {
      if (node !== undefined && isSame(node, level, of)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  const isSame = (node: number, level: number, of: readonly number[]): boolean => {
    if (levels[node] !== level) return false
    const own = children[node] ?? []
    for (let branch = 0; branch < of.length; branch++) if (own[branch] !== of[branch]) return false
    return true
  }

  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(empty)
    for (let node = 2; node < levels.length; node++)
      slots[slotOf(levels[node] ?? 0, children[node] ?? [])] = node
  }

  const nodeOf = (level: number, of: readonly number[]): number => {
    const slot = slotOf(level, of)
    const known = slots[slot]
    if (known !== undefined && known !== empty) return known
    if (levels.length >= mostNodes) throw new TooManyNodes()
    const node = levels.push(level) - 1
    children.push(of)
    slots[slot] = node
    if (levels.length * 2 > slots.length) grow()
    return node
  }

  return {
    nodeOf,
    levelOf: (node) => levels[node] ?? 0,
    childrenOf: (node) => children[node] ?? [],
  }
}

function hashOf(level: number, children: readonly number[]): number {
  let hash = Math.imul(level, 0x9e3779b1)
  for (const child of children) hash = Math.imul(hash ^ child, 0x01000193) ^ (hash >>> 15)
  return hash ^ (hash >>> 13)
}
