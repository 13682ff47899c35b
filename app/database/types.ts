import { types } from 'pg'

const raw = (value: string): string => value
const bytes = (value: string): Buffer => Buffer.from(value.replace(/^\\x/, ''), 'hex')

/** No uuid has a comma or a quote: much cheaper than reading arrays of anything, letter by letter. */
const uuids = (value: string): readonly (string | null)[] =>
  value === '{}' ? [] : value.slice(1, -1).split(',').map(uuidOrNull)
const uuidOrNull = (value: string): string | null => (value === 'NULL' ? null : value)

/**
 * How a value of the database becomes one of ours, by its PostgreSQL type.
 * The two drivers differ by nature, so both are told the same.
 */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  17: bytes, // bytea
  20: Number, // int8: counts and versions, never near 2^53
  1082: raw, // date: a day has no hour, so no Date
  1184: (value) => new Date(value), // timestamptz
  1186: raw, // interval
  1700: raw, // numeric
  2951: uuids, // uuid[]
}

/** The same parsers in the form in which `pg` wants them. */
export const pgTypes = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format ?? 'text') === 'text' && parsers[id] !== undefined
      ? parsers[id]
      : types.getTypeParser(id, format)) as typeof types.getTypeParser,
}
