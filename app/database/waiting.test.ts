import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findClientOfDraft } from '../clients/repository.ts'
import { findDraft, insertDraft, readDraft } from '../drafts/repository.ts'
import { findEventsOfFile, recordEvent, recordRefusal } from '../events/repository.ts'
import { readFile } from '../files/repository.ts'
import type { Tx } from './connection.ts'
import { testWorld, type World } from './world.ts'

let world: World
let draft: { readonly id: string }
/** What nothing but looking again at a draft of one's own need not wait for. */
let left: string

beforeAll(async () => {
  world = await testWorld()
  const { anna, file } = world
  const given = { kind: 'weighing', fileId: file.id, normsVersion: 'test' } as const
  draft = await world.as(anna, (tx) => insertDraft(tx, given))
  left = world.kind === 'server' ? 'off' : 'on'
})
afterAll(() => world.close())

const waiting = async (tx: Tx): Promise<string | undefined> => {
  const asked = sql<{ value: string }>`select current_setting('synchronous_commit') as value`
  return (await asked.execute(tx)).rows[0]?.value
}
const waitsFor = (...deeds: readonly ((tx: Tx) => Promise<unknown>)[]) =>
  world.as(world.anna, async (tx) => {
    for (const deed of deeds) await deed(tx)
    return waiting(tx)
  })
const look = (tx: Tx) => readDraft(tx, draft.id)
const setting = (name: string, value: string) => (tx: Tx) =>
  sql`select set_config(${name}, ${value}, true)`.execute(tx)

describe('what an answer waits for', () => {
  it('is the disk, where nothing was read', async () => {
    expect(await waitsFor()).toBe('on')
    expect(await waitsFor((tx) => findDraft(tx, draft.id))).toBe('on')
  })

  it('is not the disk where somebody looks again at a draft of their own, on a server', async () => {
    expect(await waitsFor(look)).toBe(left)
    expect(await waitsFor(look, look)).toBe(left)
    expect(await waitsFor()).toBe('on')
  })

  it('is not the disk either where the words of the client are read with it', async () => {
    const name = (tx: Tx) => findClientOfDraft(tx, draft.id)
    expect(await waitsFor(look, name)).toBe(left)
    expect(await waitsFor(name, look)).toBe(left)
    expect(await waitsFor(name)).toBe('on')
  })

  it.each([
    ['another line', (tx: Tx) => recordEvent(tx, { kind: 'work_list_read' })],
    ['a refusal', (tx: Tx) => recordRefusal(tx, draft.id)],
    ['a file', (tx: Tx) => readFile(tx, world.file.id)],
    [
      'words that are refused',
      (tx: Tx) => sql`select from app.read_texts(array[${draft.id}]::uuid[])`.execute(tx),
    ],
  ])('is the disk as soon as there is %s in the same transaction', async (_what, deed) => {
    expect(await waitsFor(look, deed)).toBe('on')
    expect(await waitsFor(deed, look)).toBe('on')
    expect(await waitsFor(look, deed, look)).toBe('on')
  })

  it('is again what the server was told, and no more than that', async () => {
    const toldOtherwise = setting('synchronous_commit', 'local')
    const refuse = (tx: Tx) => recordRefusal(tx, draft.id)
    const inTheEnd = world.kind === 'server' ? 'local' : 'on'
    expect(await waitsFor(toldOtherwise, look, refuse)).toBe(inTheEnd)
    expect(await waitsFor(toldOtherwise, refuse, look)).toBe(inTheEnd)
  })

  it('is always the disk where an operator says so', async () => {
    expect(await waitsFor(setting('app.waits', 'on'), look)).toBe('on')
  })
})

describe('a line of the log', () => {
  it('has an id of the server’s own in order of time', async () => {
    for (let times = 0; times < 5; times++) {
      await world.as(world.anna, look)
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    const lines = await world.as(world.anna, (tx) => findEventsOfFile(tx, world.file.id))
    const ids = lines.filter(({ kind }) => kind === 'draft_read').map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.every((id) => /^.{14}7.{4}[89ab]/.test(id))).toBe(true)
    expect(ids.slice(0, 5)).toEqual(ids.slice(0, 5).toSorted().toReversed())
    const moment = Number.parseInt(ids[0]?.replace('-', '').slice(0, 12) ?? '', 16)
    expect(Math.abs(Date.now() - moment)).toBeLessThan(60_000)
  })
})
