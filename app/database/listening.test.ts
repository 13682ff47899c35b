import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from './as-role.ts'
import { asVisitor } from './actor.ts'
import type { Listening } from './listening.ts'
import { type TestDatabase, testDatabase, testServer } from './testing.ts'

let database: TestDatabase
let listening: Listening
const heard: string[] = []
let missed = 0

beforeAll(async () => {
  database = await testDatabase()
  listening = await database.listen({
    heard: (channel, id) => void heard.push(`${channel} ${id}`),
    missed: () => void missed++,
  })
})
afterAll(async () => {
  await listening.stop()
  await database.close()
})

const announce = (id: string) =>
  asVisitor(database.db, (tx) => sql`select pg_notify('slot', ${id})`.execute(tx))

/** Until it is so, however long that takes on this machine. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('listening to the database', () => {
  it('hears what a transaction announced once it holds, once', async () => {
    await asVisitor(database.db, async (tx) => {
      for (let times = 0; times < 2; times++) await sql`select pg_notify('slot', 'a')`.execute(tx)
      await sql`select pg_notify('person', 'b')`.execute(tx)
      expect(heard).toEqual([])
    })
    await until(() => heard.length >= 2)
    expect(heard.splice(0)).toEqual(['slot a', 'person b'])
    expect(await listening.hears()).toBe(true)
  })

  it('hears nothing of a transaction that was taken back', async () => {
    const failing = asVisitor(database.db, async (tx) => {
      await sql`select pg_notify('slot', 'never')`.execute(tx)
      throw new Error('taken back')
    })
    await expect(failing).rejects.toThrow('taken back')
    await announce('after')
    await until(() => heard.length > 0)
    expect(heard.splice(0)).toEqual(['slot after'])
  })

  it('may ask the database from where it hears, though a transaction was just ending there', async () => {
    const asked: unknown[] = []
    const asking = await database.listen({
      heard: () => void asVisitor(database.db, async () => void asked.push('answered')),
      missed: () => undefined,
    })
    await announce('c')
    await until(() => asked.length > 0)
    await asking.stop()
    expect(asked).toEqual(['answered'])
    heard.splice(0)
  })

  it.runIf(testServer())(
    'knows that it hears nothing, comes back, and says it missed',
    async () => {
      const lines = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like 'select' and pid <> pg_backend_pid()`
      expect(await listening.hears()).toBe(true)
      await asOwner(database, lines)
      await until(() => missed > 0)
      expect(await listening.hears()).toBe(true)
      await announce('again')
      await until(() => heard.length > 0)
      expect(heard.splice(0)).toEqual(['slot again'])
    },
  )
})
