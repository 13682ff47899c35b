// Two hundred open slots with ten pages each, on two processes of one PostgreSQL server: what that takes
// of a core and of memory per page, beside a bare stream; and how long something put on a table takes.
import { setTimeout as pause } from 'node:timers/promises'
import type { Visitor } from '../../app/page/test-visitor.ts'
import { coreTimeOf, memoryOf, spread } from '../measure.ts'
import { prepareDatabase } from '../pages/database.ts'
import { node, type Running, run } from '../pages/process.ts'
import type { Cost, ManyFound } from './found.ts'
import { type LivePage, openPage } from './page.ts'
import { follow, onAll, signedIn, timesOfPut } from './product.ts'
import { fill, type OpenSlot } from './world.ts'

const size = { slots: Number(process.env['SLOTS'] ?? 200), seats: 10, items: 1 }
const seconds = Number(process.env['SECONDS'] ?? 60)

const url = prepareDatabase(`live_many_${size.slots}`)
const slots = await fill({ url }, size)
const env = { DATABASE_URL: url, LOG_LEVEL: 'error' }
const start = () => run({ command: node('app/start.mjs'), everyCore: true, env })
const processes = [await start(), await start()]
try {
  const product = await costOfProduct()
  for (const one of processes) await one.stop()
  const bare = await costOfBare()
  const { put, ...cost } = product
  const found: ManyFound = { slots: size.slots, seconds, product: cost, bare, put: spread(put) }
  process.stdout.write(`${JSON.stringify(found)}\n`)
} finally {
  for (const one of processes) await one.stop()
}

async function costOfProduct(): Promise<Cost & { readonly put: readonly number[] }> {
  const [base = ''] = processes.map((one) => one.base)
  const visitors = new Map<string, Visitor>()
  for (const person of slots[0]?.people ?? []) visitors.set(person, await signedIn(base, person))
  await warmUp(visitors)
  const before = memory(processes)
  const pages = new Map<OpenSlot, readonly LivePage[]>()
  for (const slot of slots) pages.set(slot, await openAll(slot, visitors))
  const all = [...pages.values()].flat()
  await onAll(all, 'state', 0)
  const cost = await costOf(processes, all.length, before)
  const put: number[] = []
  for (const [slot, followed] of pages) {
    const chair = visitors.get(slot.chair)
    const [itemId] = slot.items
    if (chair && itemId) put.push(...(await timesOfPut(chair, followed, slot.slotId, itemId)))
  }
  for (const page of all) page.close()
  return { ...cost, put }
}

/** What a process loads at its first pages is no cost of the ones after. */
async function warmUp(visitors: ReadonlyMap<string, Visitor>): Promise<void> {
  const [slot] = slots
  if (slot === undefined) throw new Error('There is no slot')
  const pages = await openAll(slot, visitors)
  await onAll(pages, 'state', 0)
  for (const page of pages) page.close()
  await pause(2000)
}

/** Those of one slot are on both processes by turns. */
async function openAll(slot: OpenSlot, visitors: ReadonlyMap<string, Visitor>): Promise<readonly LivePage[]> {
  const opening = slot.people.flatMap((person, at) => {
    const visitor = visitors.get(person)
    const { base } = processes[at % processes.length] ?? { base: '' }
    return visitor ? [follow(base, slot.slotId, visitor)] : []
  })
  return Promise.all(opening)
}

async function costOfBare(): Promise<Cost> {
  const bare = await run({ command: node('bench/live/bare-stream.ts'), everyCore: true, env: {} })
  const before = memory([bare])
  const pages: LivePage[] = []
  for (let at = 0; at < size.slots * size.seats; at++) pages.push(await openPage(`${bare.base}/stroom`, ''))
  const cost = await costOf([bare], pages.length, before)
  for (const page of pages) page.close()
  await bare.stop()
  return cost
}

function memory(running: readonly Running[]): number {
  return running.reduce((sum, { pid }) => sum + memoryOf(pid), 0)
}

function coreTime(running: readonly Running[]): number {
  return running.reduce((sum, { pid }) => sum + coreTimeOf(pid), 0)
}

/** While the pages stay open and nothing happens. */
async function costOf(running: readonly Running[], pages: number, before: number): Promise<Cost> {
  await pause(5000)
  const from = coreTime(running)
  await pause(seconds * 1000)
  const coreMs = ((coreTime(running) - from) / seconds) * 60
  return { pages, coreMs: coreMs / pages, kb: ((memory(running) - before) * 1024) / pages }
}
