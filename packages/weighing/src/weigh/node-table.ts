/** Every branching node once: the same level with the same children is the same number. */
export interface NodeTable {
  /**
   * The number of the node with these children, made when it is new; 0 and 1 are no and yes. The
   * children stand in `from`, `count` of them, from `start` on.
   */
  nodeOf(level: number, from: Int32Array, start: number, count: number): number
  levelOf(node: number): number
  countOf(node: number): number
  childOf(node: number, branch: number): number
  /** Forgets every node and keeps the room. */
  clear(): void
}

const empty = -1
const fewestSlots = 1024

/** Starts an empty table, hashed on level and children. */
export function newNodeTable(): NodeTable {
  let levels = new Int32Array(fewestSlots)
  // The children of all nodes behind each other; those of one end where those of the next begin.
  let starts = new Int32Array(fewestSlots)
  let children = new Int32Array(fewestSlots * 8)
  let slots = new Int32Array(fewestSlots * 2).fill(empty)
  let mask = fewestSlots - 1
  let size = 0

  const clear = (): void => {
    slots.fill(empty, 0, mask + 1)
    mask = fewestSlots - 1
    slots.fill(empty, 0, mask + 1)
    levels[0] = levels[1] = noLevel
    starts[0] = starts[1] = starts[2] = 0
    size = 2
  }

  const slotOf = (level: number, from: Int32Array, start: number, count: number): number => {
    let slot = hashOf(level, from, start, count) & mask
    for (let node = slots[slot] ?? empty; node !== empty; node = slots[slot] ?? empty) {
      if (isSame(node, level, from, start, count)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }

  const isSame = (
    node: number,
    level: number,
    from: Int32Array,
    start: number,
    count: number,
  ): boolean => {
    if (levels[node] !== level) return false
    const own = starts[node] ?? 0
    for (let branch = 0; branch < count; branch++)
      if (children[own + branch] !== from[start + branch]) return false
    return true
  }

  const spread = (): void => {
    const wanted = (mask + 1) * 2
    if (slots.length < wanted) slots = new Int32Array(wanted)
    slots.fill(empty, 0, wanted)
    mask = wanted - 1
    for (let node = 2; node < size; node++) {
      const start = starts[node] ?? 0
      slots[slotOf(levels[node] ?? 0, children, start, countOf(node))] = node
    }
  }

  const countOf = (node: number): number => (starts[node + 1] ?? 0) - (starts[node] ?? 0)

  const nodeOf = (level: number, from: Int32Array, start: number, count: number): number => {
    const slot = slotOf(level, from, start, count)
    const known = slots[slot] ?? empty
    if (known !== empty) return known
    const node = size++
    const own = starts[node] ?? 0
    if (size >= levels.length) {
      levels = doubled(levels)
      starts = doubled(starts)
    }
    if (own + count > children.length) children = doubled(children)
    for (let branch = 0; branch < count; branch++)
      children[own + branch] = from[start + branch] ?? 0
    levels[node] = level
    starts[node + 1] = own + count
    slots[slot] = node
    if (size * 2 > mask) spread()
    return node
  }

  clear()
  return {
    nodeOf,
    levelOf: (node) => levels[node] ?? 0,
    countOf,
    childOf: (node, branch) => children[(starts[node] ?? 0) + branch] ?? 0,
    clear,
  }
}

// No and yes ask after nothing: they come below every level.
const noLevel = 2 ** 31 - 1

function doubled(full: Int32Array): Int32Array<ArrayBuffer> {
  const roomier = new Int32Array(full.length * 2)
  roomier.set(full)
  return roomier
}

function hashOf(level: number, from: Int32Array, start: number, count: number): number {
  let hash = Math.imul(level, 0x9e3779b1)
  for (let branch = start; branch < start + count; branch++)
    hash = Math.imul(hash ^ (from[branch] ?? 0), 0x01000193) ^ (hash >>> 15)
  return hash ^ (hash >>> 13)
}
