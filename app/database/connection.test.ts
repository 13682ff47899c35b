import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asVisitor, type Tx } from './actor.ts'
import { newId } from './id.ts'
import { OutsideTransaction } from './one-transaction.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.close())

describe('a connection', () => {
  it('gives the same types on the embedded database as on a server', async () => {
    const { rows } = await sql`select 2::int8 as number, '2026-03-29'::date as day,
      '2026-03-29T00:30:00Z'::timestamptz as moment, '\\xff00'::bytea as bytes,
      '{"a": [1]}'::jsonb as json, array['a', 'b'] as texts, 1.5::numeric as numeric`.execute(
      test.db,
    )
    expect(rows).toEqual([
      {
        number: 2,
        day: '2026-03-29',
        moment: new Date('2026-03-29T00:30:00Z'),
        bytes: Buffer.from([255, 0]),
        json: { a: [1] },
        texts: ['a', 'b'],
        numeric: '1.5',
      },
    ])
  })

  it('is the application from its first query', async () => {
    const { rows } = await sql<{ is: string }>`select current_user as is`.execute(test.db)
    expect(rows).toEqual([{ is: 'deelwijzer_application' }])
  })

  it('refuses a query beside its own transaction, which would wait for ever', async () => {
    const beside = asVisitor(test.db, () => sql`select 1`.execute(test.db))
    await expect(beside).rejects.toThrow(OutsideTransaction)
    const second = asVisitor(test.db, () => asVisitor(test.db, () => Promise.resolve()))
    await expect(second).rejects.toThrow(OutsideTransaction)
    expect((await sql`select 1 as one`.execute(test.db)).rows).toEqual([{ one: 1 }])
  })

  it('keeps forty transactions side by side apart', async () => {
    const ids = Array.from({ length: 40 }, newId)
    const seen = await Promise.all(
      ids.map((id) =>
        test.as(id, async (tx) => {
          await sql`select pg_sleep(0.002)`.execute(tx)
          const { rows } = await sql<{ id: string }>`select app.actor_id() as id`.execute(tx)
          return rows[0]?.id
        }),
      ),
    )
    expect(seen).toEqual(ids)
  })
})

describe('statements that are sent together', () => {
  const insert = (tx: Tx, name: string) =>
    tx
      .insertInto('app.organisation')
      .values({ id: newId(), name, setting: 'municipality', domain: null })
      .execute()
  const names = async (): Promise<readonly string[]> => {
    const rows = await test.asJob((tx) =>
      tx.selectFrom('app.organisation').select('name').execute(),
    )
    return rows.map(({ name }) => name).sort()
  }

  it('are each done as the one who acts, in their order', async () => {
    const id = newId()
    const seen = await test.as(id, (tx) =>
      Promise.all(
        ['first', 'second', 'third'].map(async (which) => {
          const { rows } = await sql<{ id: string; which: string; at: Date }>`
            select app.actor_id() as id, ${which} as which, clock_timestamp() as at`.execute(tx)
          return rows[0]
        }),
      ),
    )
    expect(seen.map((row) => [row?.id, row?.which])).toEqual([
      [id, 'first'],
      [id, 'second'],
      [id, 'third'],
    ])
    const times = seen.map((row) => row?.at.getTime() ?? 0)
    expect(times).toEqual([...times].sort((one, other) => one - other))
  })

  it('are all undone when one fails, and what was begun meanwhile does nothing later', async () => {
    const late = Promise.withResolvers<string>()
    const failing = test.asJob((tx) =>
      Promise.all([
        insert(tx, 'Proef voor'),
        sql`select 1 / 0`.execute(tx),
        insert(tx, 'Proef na')
          .catch(() => new Promise((resolve) => setTimeout(resolve, 20)))
          .then(() => insert(tx, 'Proef te laat'))
          .then(
            () => late.resolve('done'),
            () => late.resolve('refused'),
          ),
      ]),
    )
    await expect(failing).rejects.toThrow('division by zero')
    expect(await late.promise).toBe('refused')
    await test.asJob((tx) => insert(tx, 'Proef daarna'))
    expect(await names()).toEqual(['Proef daarna'])
  })

  it('keep nothing that was not waited for when the rest fails', async () => {
    const before = await names()
    const failing = test.asJob(async (tx) => {
      void insert(tx, 'Proef los').catch(() => undefined)
      throw new Error('Something else went wrong')
    })
    await expect(failing).rejects.toThrow('went wrong')
    expect(await names()).toEqual(before)
  })
})

describe('a statement that is asked again', () => {
  const ask = (value: unknown) => sql`select ${value}::int + 1 as more`.execute(test.db)

  it('was prepared once, and takes other values each time, also none', async () => {
    for (const [value, more] of [
      [1, 2],
      [41, 42],
      [null, null],
    ])
      expect((await ask(value)).rows).toEqual([{ more }])
    // What is prepared is of one connection: on a server, perhaps not of the one that answers now.
    if (test.kind !== 'embedded') return
    const { rows } = await sql<{ times: number }>`
      select (generic_plans + custom_plans)::int as times from pg_prepared_statements
      where statement like '%::int + 1 as more'`.execute(test.db)
    expect(rows).toEqual([{ times: 3 }])
  })

  it('still works after it failed, with values and in a transaction that was undone', async () => {
    await expect(ask('no number')).rejects.toThrow('invalid input syntax')
    await expect(
      test.asJob(async (tx) => {
        await sql`select ${1}::int + 1 as more`.execute(tx)
        await sql`select 1 / ${0}::int as more`.execute(tx)
      }),
    ).rejects.toThrow('division by zero')
    await expect(sql`select nothing.at(${1}::int)`.execute(test.db)).rejects.toThrow('nothing')
    await expect(sql`select nothing.at(${1}::int)`.execute(test.db)).rejects.toThrow('nothing')
    expect((await ask(6)).rows).toEqual([{ more: 7 }])
  })
})
