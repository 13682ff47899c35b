import type { Leaf, Pointer } from './condition.ts'
import type { DataItem, Situation } from './situation.ts'

type Value = string | boolean | number | readonly string[]

/** What a Situation says, by pointer; the members of a data item by their place in the list. */
export interface Facts {
  readonly known: Pick<ReadonlyMap<Pointer, Value>, 'get'>
  readonly items: readonly ReadonlyMap<Pointer, Value>[]
  readonly fromMeeting: boolean
}

// Without data there is still something to be shared: one item of which all is unknown.
const unknownItem: ReadonlyMap<Pointer, Value> = new Map()

/** Lays a Situation out by pointer; absent members are simply not there. */
export function factsOf(situation: Situation): Facts {
  const known = new Map<Pointer, Value>()
  for (const [name, value] of Object.entries(situation)) {
    if (name === 'data') continue
    if (isGroup(value)) lay(known, `/${name}`, value)
    else known.set(`/${name}`, value as Value)
  }
  return {
    known,
    items: situation.data?.map(itemFacts) ?? [unknownItem],
    fromMeeting: situation.meeting !== undefined,
  }
}

const isGroup = (value: unknown): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function lay(into: Map<Pointer, Value>, under: Pointer, group: Record<string, Value>): void {
  for (const [name, value] of Object.entries(group)) into.set(`${under}/${name}`, value)
}

function itemFacts(item: DataItem): ReadonlyMap<Pointer, Value> {
  const facts = new Map<Pointer, Value>()
  lay(facts, '/data/*', { ...item })
  return facts
}

/** Whether a known value satisfies a leaf. */
export function satisfies(leaf: Leaf, value: Value): boolean {
  if ('is' in leaf) return leaf.values.includes(value as string | boolean)
  if ('has' in leaf)
    return leaf.values.some((wanted) => (value as readonly string[]).includes(wanted))
  return (value as number) >= leaf.from && (value as number) <= leaf.to
}
