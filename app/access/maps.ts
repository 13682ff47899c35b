import { type Id, of } from './model.ts'

type Table<T> = ReadonlyMap<Id, T>

/** The same table with one more, or another in its place. */
export const set = <T>(table: Table<T>, id: Id, one: T): Table<T> => new Map(table).set(id, one)

/** The same table with the same under each of these. */
export const sets = <T>(table: Table<T>, ids: readonly Id[], one: T): Table<T> =>
  new Map([...table, ...ids.map((id) => [id, one] as const)])

/** The same table with something of one changed. */
export const change = <T>(table: Table<T>, id: Id, to: Partial<T>): Table<T> =>
  set(table, id, { ...of(table, id), ...to })

/** The same set with one more, or without some. */
export const add = <T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> => new Set([...all, one])
export const drop = <T>(all: ReadonlySet<T>, gone: (one: T) => boolean): ReadonlySet<T> =>
  new Set([...all].filter((one) => !gone(one)))
