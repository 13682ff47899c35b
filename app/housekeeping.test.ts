import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from './clock.ts'
import { testWorld, type World } from './database/world.ts'
import {
  discardDraft,
  findDraft,
  findPosts,
  insertDraft,
  saveAnswers,
  sealDraft,
} from './drafts/repository.ts'
import { clearOld } from './housekeeping.ts'

let world: World
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.close())
afterEach(() => setClock())

const answers = {
  given: { 'doel-tekst': ['Testpersoon Een gaat weer naar school.'], taak: ['eigen-woorden'] },
  parties: [{ id: 'a', role: 'teacher', name: 'Juf Voorbeeld' }],
  fromFile: [],
}

const draft = (fileId?: string) =>
  world.as(world.anna, async (tx) => {
    const { id } = await insertDraft(tx, {
      kind: fileId === undefined ? 'anonymous' : 'weighing',
      normsVersion: 'test',
      ...(fileId !== undefined && { fileId }),
    })
    await saveAnswers(tx, id, 0, { section: 'doel', posted: answers, answers })
    return id
  })
const found = (id: string) => world.as(world.anna, (tx) => findDraft(tx, id))
const posts = (id: string) => world.as(world.anna, (tx) => findPosts(tx, id))

describe('words about people in a draft', () => {
  it('are gone once it is sealed; the choices stay', async () => {
    const id = await draft(world.file.id)
    expect(JSON.stringify(await found(id))).toContain('Testpersoon Een')
    expect(await posts(id)).toHaveLength(1)
    await world.as(world.anna, (tx) => sealDraft(tx, id))
    const left = await found(id)
    expect(left?.answers).toEqual({
      given: { taak: ['eigen-woorden'] },
      parties: [{ id: 'a', role: 'teacher' }],
      fromFile: [],
    })
    expect(await posts(id)).toEqual([])
  })

  it('are gone once it is thrown away', async () => {
    const id = await draft(world.file.id)
    const one = await found(id)
    if (one) await world.as(world.anna, (tx) => discardDraft(tx, one))
    expect(await posts(id)).toEqual([])
  })

  it('stay while it is open', async () => {
    const id = await draft(world.file.id)
    await world.as(world.bram, (tx) => sealDraft(tx, id)).catch(() => undefined)
    expect(await posts(id)).toHaveLength(1)
  })
})

describe('clearing', () => {
  it('takes drafts without a file that nobody touched for two weeks, and no others', async () => {
    const [nameless, ofFile] = [await draft(), await draft(world.file.id)]
    const in13Days = new Date(Date.now() + 13 * 86_400_000)
    setClock(in13Days)
    const fresh = await draft()
    await clearOld(world.db)
    expect(await found(nameless)).toBeDefined()
    setClock(new Date(in13Days.getTime() + 2 * 86_400_000))
    await clearOld(world.db)
    expect(await found(nameless)).toBeUndefined()
    expect(await posts(nameless)).toEqual([])
    expect(await found(fresh)).toBeDefined()
    expect(await found(ofFile)).toBeDefined()
  })

  it('is not for a professional', async () => {
    await expect(
      world.as(world.anna, (tx) => sql`select app.clear_drafts()`.execute(tx)),
    ).rejects.toThrow('only a job clears drafts')
  })
})
