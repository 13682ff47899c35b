import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from './actor.ts'
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
