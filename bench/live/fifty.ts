// Fifty live pages on one slot: how long until what is put on the table is on all of them, and until
// they are bare when the slot closes. On the embedded database, or with `server` on PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Visitor } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { coreTimeOf, spread } from '../measure.ts'
import { prepareDatabase } from '../pages/database.ts'
import { node, type Running, run } from '../pages/process.ts'
import type { FiftyFound } from './found.ts'
import type { LivePage } from './page.ts'
import { follow, onAll, send, signedIn, timesOfPut } from './product.ts'
import { fill, type OpenSlot } from './world.ts'

const seats = Number(process.env['PAGES'] ?? 50)
const puts = Number(process.env['PUTS'] ?? 20)
/** The first ones fill the caches of both processes. */
const first = 5
const isServer = process.argv.includes('server')

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-live-'))
const where = isServer ? { url: prepareDatabase(`live_${seats}`) } : { dataDir: folder }
const [slot] = await fill(where, { slots: 1, seats, items: first + puts })
if (slot === undefined) throw new Error('There is no slot')
const env = where.url === undefined ? { DATA_DIR: folder } : { DATABASE_URL: where.url }
// The product has one core; this script and the server of the database have the other.
const running = await run({ command: node('app/start.mjs'), env: { ...env, LOG_LEVEL: 'error' } })
try {
  process.stdout.write(`${JSON.stringify(await measure(running, slot))}\n`)
} finally {
  await running.stop()
  rmSync(folder, { recursive: true })
}

async function measure({ base, pid }: Running, slot: OpenSlot): Promise<FiftyFound> {
  const visitors: Visitor[] = []
  for (const person of slot.people) visitors.push(await signedIn(base, person))
  const [chair] = visitors
  if (chair === undefined) throw new Error('Nobody has the chair')
  const pages: LivePage[] = []
  for (const visitor of visitors) pages.push(await follow(base, slot.slotId, visitor))
  await onAll(pages, 'state', 0)
  const times: number[] = []
  let from = 0
  for (const [round, itemId] of slot.items.entries()) {
    if (round === first) from = coreTimeOf(pid)
    const all = await timesOfPut(chair, pages, slot.slotId, itemId)
    if (round >= first) times.push(...all)
    await pause(200)
  }
  const coreMs = (coreTimeOf(pid) - from) / puts
  const bare = await timesOfClosing(chair, pages, slot)
  for (const page of pages) page.close()
  return { pages: pages.length, puts, coreMs, put: spread(times), bare: spread(bare) }
}

async function timesOfClosing(chair: Visitor, pages: readonly LivePage[], slot: OpenSlot) {
  const { slotId, subjectId, chairSeat } = slot
  const [year = '', month = '', day = ''] = new Date().toISOString().slice(0, 10).split('-')
  await send(chair, paths.slotDoor({ slotId }), { doen: 'slotronde' })
  await send(chair, paths.slotTold({ slotId }), {
    [`wie-${subjectId}`]: chairSeat,
    [`wat-${subjectId}`]: 'all',
    [`dag-${subjectId}.year`]: year,
    [`dag-${subjectId}.month`]: month,
    [`dag-${subjectId}.day`]: day,
  })
  await pause(3000)
  const from = performance.now()
  const sent = send(chair, paths.closeSlot({ slotId }), {})
  const times = await onAll(pages, 'bare', from)
  await sent
  return times.map((at) => at - from)
}
