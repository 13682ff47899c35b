import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as othersGoFirst } from 'node:timers/promises'
import type { DatabaseConnection, Dialect, Driver } from 'kysely'

const inside = new AsyncLocalStorage<true>()

/** A query went to the database itself while its own transaction was open. */
export class OutsideTransaction extends Error {
  override readonly name = 'OutsideTransaction'
  constructor() {
    super('A transaction is open here: use its `tx`, not the database itself or a second asActor.')
  }
}

/** Marks all that `work` does, so that a query beside the transaction is refused. */
export const insideTransaction = <T>(work: () => Promise<T>): Promise<T> => inside.run(true, work)

/** Does what began in a transaction and is no part of it, such as what its end announced. */
export const outsideTransaction = <T>(work: () => T): T => inside.exit(work)

/**
 * A dialect that refuses a query beside an open transaction of the same request.
 * On the embedded database, with its single connection, such a query would wait for ever;
 * on a server it would run outside the actor's rights, and could wait for a connection as long.
 */
export function guarded(dialect: Dialect, connections: 'one' | 'many'): Dialect {
  return {
    createDriver: () => new GuardedDriver(dialect.createDriver(), connections),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createAdapter() {
      const adapter = dialect.createAdapter()
      // The queue for a single connection is below: Kysely's own would wait before we can refuse.
      return Object.create(adapter, {
        supportsMultipleConnections: { value: true },
      }) as typeof adapter
    },
  }
}

class GuardedDriver implements Driver {
  readonly #driver: Driver
  readonly #alone: boolean
  #turn: Promise<void> = Promise.resolve()
  #pass: () => void = () => undefined

  constructor(driver: Driver, connections: 'one' | 'many') {
    this.#driver = driver
    this.#alone = connections === 'one'
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (inside.getStore()) throw new OutsideTransaction()
    if (this.#alone) await this.#wait()
    return this.#driver.acquireConnection()
  }
  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    await this.#driver.releaseConnection(connection)
    this.#pass()
  }
  async #wait(): Promise<void> {
    const before = this.#turn
    let pass = (): void => undefined
    this.#turn = new Promise((resolve) => {
      pass = resolve
    })
    await before
    // It answers within this process, and so at once: without this, a row of questions is answered to the
    // last before any answer is sent, or anybody else is heard.
    await othersGoFirst()
    this.#pass = pass
  }

  init: Driver['init'] = (options) => this.#driver.init(options)
  destroy: Driver['destroy'] = (options) => this.#driver.destroy(options)
  beginTransaction: Driver['beginTransaction'] = async (...given) => {
    const begun = this.#driver.beginTransaction(...given)
    if (this.#alone) return begun
    // A server hears it ahead of what the transaction asks first. Where it fails, so does that.
    begun.catch(() => undefined)
  }
  commitTransaction: Driver['commitTransaction'] = (c) => this.#driver.commitTransaction(c)
  rollbackTransaction: Driver['rollbackTransaction'] = (c) => this.#driver.rollbackTransaction(c)
}
