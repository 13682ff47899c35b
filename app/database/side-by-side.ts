import { type DatabaseConnection, type KyselyProps, type QueryExecutor, Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** A transaction is not closed, and begins no other one: what it would take for that is not there. */
const nothing: Pick<KyselyProps, 'config' | 'dialect' | 'driver'> = Object.freeze({
  config: Object.freeze({}),
  dialect: Object.freeze({}),
  driver: Object.freeze({}),
}) as never

/**
 * The same transaction, in which a statement is sent although an earlier one was not answered yet. The
 * database takes them in their order; where one fails, so do all that come after it.
 */
export const sideBySide = (
  executor: QueryExecutor,
  connection: DatabaseConnection,
): Transaction<Database> =>
  new Transaction<Database>({
    ...nothing,
    executor: executor.withConnectionProvider({ provideConnection: (work) => work(connection) }),
  })
