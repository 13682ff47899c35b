/** What was combined before. It may forget: then the work is done again, with the same result. */
export interface OperationCache {
  /** The result of an operation on two nodes, or -1 when it is not remembered. */
  find(operation: number, a: number, b: number): number
  keep(operation: number, a: number, b: number, result: number): void
  /** Forgets everything and keeps the room. */
  clear(): void
}

const width = 4
const fewestSlots = 2 ** 11
const mostSlots = 2 ** 18

/** Starts a small cache in which a new result takes the place of an old one; it grows when it fills. */
export function newOperationCache(): OperationCache {
  let entries = new Int32Array(fewestSlots * width)
  let slots = fewestSlots
  let kept = 0

  const at = (operation: number, a: number, b: number): number => {
    const hash =
      Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(operation, 0xc2b2ae35)
    return ((hash ^ (hash >>> 15)) & (slots - 1)) * width
  }

  const find = (operation: number, a: number, b: number): number => {
    const slot = at(operation, a, b)
    const same = entries[slot] === operation && entries[slot + 1] === a && entries[slot + 2] === b
    return same ? (entries[slot + 3] ?? -1) : -1
  }

  const put = (operation: number, a: number, b: number, result: number): void => {
    const slot = at(operation, a, b)
    entries[slot] = operation
    entries[slot + 1] = a
    entries[slot + 2] = b
    entries[slot + 3] = result
  }

  // What was kept so far is forgotten with it: moving it costs more than it saves.
  const grow = (): void => {
    const old = entries.slice(0, slots * width)
    slots *= 4
    if (entries.length < slots * width) entries = new Int32Array(slots * width)
    else entries.fill(0, 0, slots * width)
    for (let slot = 0; slot < old.length; slot += width)
      if (old[slot] !== 0)
        put(old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0, old[slot + 3] ?? 0)
  }

  const keep = (operation: number, a: number, b: number, result: number): void => {
    put(operation, a, b, result)
    kept++
    if (kept > slots && slots < mostSlots) grow()
  }

  const clear = (): void => {
    entries.fill(0, 0, slots * width)
    slots = fewestSlots
    entries.fill(0, 0, slots * width)
    kept = 0
  }

  return { find, keep, clear }
}
