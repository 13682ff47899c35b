import { type RawBuilder, sql } from 'kysely'

/** A value for a jsonb column. The drivers would each write a list or a string in their own way. */
export const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`
