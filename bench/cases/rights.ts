import { Client } from 'pg'
import { asActor, professional } from '../../app/database/actor.ts'
import { openDatabase } from '../../app/database/connection.ts'
import { KeepingClient } from '../../app/database/keeping-client.ts'
import { newId } from '../../app/database/id.ts'
import { pgTypes } from '../../app/database/types.ts'
import { readItemsOfCase } from '../../app/items/repository.ts'
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
const times = 100

/** Ten runs of each, in turns, so that whatever slows the machine slows both. */
export async function compareRights(seeded: Seeded): Promise<RightsFound> {
  const { db, close } = await openDatabase({ url: seeded.url })
  const administrator = new KeepingClient({
    connectionString: administratorUrl(seeded.name),
    types: pgTypes,
  })
  await administrator.connect()
  const caseId = seeded.caseIds[0] ?? ''
  const list = () =>
    asActor(db, professional(seeded.professional), (tx) => readItemsOfCase(tx, caseId))
  const ids = (await list()).items.map(({ id }) => id)
  const byId = () => readById(administrator, ids)
  if ((await byId()) !== ids.length) throw new Error('The two lists are not of the same rows')
  const found = { byRight: [] as number[][], byId: [] as number[][] }
  for (let run = 0; run <= runs; run++) {
    const [right, id] = [await timed(list), await timed(byId)]
    // The first run is for the caches of both.
    if (run > 0) found.byRight.push(right)
    if (run > 0) found.byId.push(id)
  }
  await administrator.end()
  await close()
  const middle = (all: readonly number[][]) => median(all.map((one) => spread(one).p50))
  return {
    rows: ids.length,
    byRight: of(found.byRight),
    byId: of(found.byId),
    ratio: middle(found.byRight) / middle(found.byId),
  }
}

/** The same rows, words and event in a transaction, by somebody whom no policy holds. */
async function readById(client: Client, ids: readonly string[]): Promise<number> {
  await client.query('begin', [])
  await client.query(`select set_config('app.actor_kind', 'job', true), set_config('app.actor_id', $1, true)`, [
    newId(),
  ])
  const items = await client.query(
    `select i.*, array(select a.subject_id from app.item_about a where a.item_id = i.id) as about
      from app.item i where i.id = any ($1::uuid[]) order by i.at desc, i.id desc`,
    [ids],
  )
  const words = await client.query(
    `with noted as (insert into app.event (kind, subject_ids, right_used) values ('items_read', $1::uuid[], 'by_id'))
      select i.id, t.text, s.text as source_text from app.item i join app.personal_text t on t.id = i.text_id
      left join app.personal_text s on s.id = i.source_text where i.id = any ($1::uuid[])`,
    [ids],
  )
  await client.query('commit', [])
  return Math.min(items.rows.length, words.rows.length)
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
