import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../paths.ts'
import { openSlot, type SlotAtWork, slotAtWork } from '../slot-at-work.ts'
import { livePartsOf, stateOf } from './live-parts.tsx'
import { type LiveView, readLive } from './live-view.ts'

let app: SlotAtWork
beforeAll(async () => {
  app = await slotAtWork()
})
afterAll(() => app.close())

const door = (slotId: string, doen: string) =>
  app.visitors.anna.post(paths.slotDoor({ slotId }), { doen })

async function seen(slotId: string, who: 'anna' | 'chris' = 'chris'): Promise<LiveView> {
  const view = await app.database.as(app.people[who], (tx) => readLive(tx, slotId))
  if (view === undefined) throw new Error('There is no seat')
  return view
}
const ids = (view: LiveView) => livePartsOf(view, 'nl').map(({ id }) => id)
const said = (view: LiveView) =>
  new Map(livePartsOf(view, 'nl').map((part) => [part.id, part.said]))

/** How many lines of the log are Chris's. */
const linesOfChris = (): Promise<number> =>
  app.database.db.transaction().execute(async (tx) => {
    await sql`set local role deelwijzer_log_reader`.execute(tx)
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from app.event
      where actor_id = ${app.people.chris}`.execute(tx)
    return rows[0]?.count ?? 0
  })

describe('the parts of a slot', () => {
  it('hold nothing of the table for who is not there', async () => {
    const slotId = await openSlot(app.world)
    expect(ids(await seen(slotId))).toContain('feiten')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'weg' })
    const view = await seen(slotId)
    expect(ids(view)).toEqual(['stand', 'erbij'])
    expect(view.table).toEqual([])
    expect(stateOf(view)).toBe('waiting')
  })

  it('begin with the round once that is where it is', async () => {
    const slotId = await openSlot(app.world)
    expect(ids(await seen(slotId))).not.toContain('slotronde')
    await door(slotId, 'slotronde')
    expect(ids(await seen(slotId))[2]).toBe('slotronde')
  })

  it('say aloud how many and who, and never a word of an item or of the round', async () => {
    const slotId = await openSlot(app.world)
    const gegeven = await app.bringIn({ text: 'Een bijzonder woord.' })
    await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven })
    await door(slotId, 'slotronde')
    const aloud = said(await seen(slotId, 'anna'))
    expect(aloud.get('feiten')).toBe('Feiten op tafel: 1.')
    expect(aloud.get('erbij')).toBe('Erbij: Anna Voorbeeld, Chris Voorbeeld.')
    expect(aloud.get('slotronde')).toBeUndefined()
    expect([...aloud.values()].join(' ')).not.toContain('bijzonder')
  })

  it('are read again without a line in the log, where the first look wrote one', async () => {
    const slotId = await openSlot(app.world)
    const start = await linesOfChris()
    const before = await seen(slotId)
    const first = await linesOfChris()
    expect(first).toBeGreaterThan(start)
    await app.database.as(app.people.chris, (tx) => readLive(tx, slotId, before))
    expect(await linesOfChris()).toBe(first)
  })
})
