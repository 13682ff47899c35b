import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { now } from '../../app/clock.ts'
import { asActor, professional } from '../../app/database/actor.ts'
import { type Db, openDatabase } from '../../app/database/connection.ts'
import { KeepingClient } from '../../app/database/keeping-client.ts'
import { newId } from '../../app/database/id.ts'
import { guarded } from '../../app/database/one-transaction.ts'
import { pgTypes } from '../../app/database/types.ts'
import { findItems, readItemsOfCase } from '../../app/items/repository.ts'
import { median, spread } from '../measure.ts'
import { administratorUrl } from '../pages/database.ts'
import type { Seeded } from './world.ts'

/** One list of 50 items with its words and its event: by right, and by id past every policy. */
export interface RightsFound {
  readonly rows: number
  readonly byRight: { readonly p50: number; readonly p95: number }
  readonly byId: { readonly p50: number; readonly p95: number }
  /** How much longer the one takes than the other, in the middle of ten runs each. */
  readonly ratio: number
}

const runs = 10
/** For the caches of the server, and until the compiler of Node has seen enough. */
const warmUps = 5
const times = 100

/** Ten runs of each, in turns, so that whatever slows the machine slows both. */
export async function compareRights(seeded: Seeded): Promise<RightsFound> {
  const { db, close } = await openDatabase({ url: seeded.url })
  const administrator = openAsAdministrator(seeded.name)
  const caseId = seeded.caseIds[0] ?? ''
  const list = () =>
    asActor(db, professional(seeded.professional), (tx) => readItemsOfCase(tx, caseId))
  const ids = (await list()).items.map(({ id }) => id)
  const byId = () => readById(administrator, ids)
  if ((await byId()).length !== ids.length) throw new Error('The two lists are not of the same rows')
  const found = { byRight: [] as number[][], byId: [] as number[][] }
  for (let run = -warmUps; run < runs; run++) {
    const [right, id] = [await timed(list), await timed(byId)]
    if (run >= 0) found.byRight.push(right)
    if (run >= 0) found.byId.push(id)
  }
  await administrator.destroy()
  await close()
  const middle = (all: readonly number[][]) => median(all.map((one) => spread(one).p50))
  return {
    rows: ids.length,
    byRight: of(found.byRight),
    byId: of(found.byId),
    ratio: middle(found.byRight) / middle(found.byId),
  }
}

/** The same rows, words and event, by the same driver and as one transaction, past every policy. */
const readById = (db: Db, ids: readonly string[]): Promise<readonly object[]> =>
  db.transaction().execute(async (tx) => {
    const [, items, words] = await Promise.all([
      sql`select set_config('app.actor_kind', 'job', true), set_config('app.actor_id', ${newId()}, true),
        set_config('app.now', ${now().toISOString()}, true)`.execute(tx),
      findItems(tx, { ids }),
      sql<{ id: string; text: string; source_text: string | null }>`
        with noted as (insert into app.event (kind, subject_ids, right_used)
          values ('items_read', ${[...ids]}::uuid[], 'by_id'))
        select i.id, t.text, s.text as source_text from app.item i
        join app.personal_text t on t.id = i.text_id
        left join app.personal_text s on s.id = i.source_text
        where i.id = any (${[...ids]}::uuid[])`.execute(tx),
    ])
    const texts = new Map(words.rows.map((row) => [row.id, row]))
    return items.map((item) => ({ ...item, ...texts.get(item.id) }))
  })

/** A database opened by the server's administrator, whom no policy holds. */
function openAsAdministrator(name: string): Db {
  const pool = new Pool({
    connectionString: administratorUrl(name),
    Client: KeepingClient,
    types: pgTypes,
    pipeline: true,
  })
  return new Kysely({ dialect: guarded(new PostgresDialect({ pool }), 'many') })
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const all: number[] = []
  for (let i = 0; i < times; i++) {
    const from = performance.now()
    await work()
    all.push(performance.now() - from)
  }
  return all
}

const of = (all: readonly number[][]) => {
  const { p50, p95 } = spread(all.flat())
  return { p50, p95 }
}
