import fs from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { insertOrganisation } from '../organisations/repository.ts'
import { asActor } from './actor.ts'
import { type DatabaseHandle, openDatabase } from './connection.ts'
import { lockFolder } from './folder-lock.ts'
import { readyTables } from './ready-tables.ts'
import { testDatabase, testJob, testServer } from './testing.ts'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'deelwijzer-embedded-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const addOrganisation = ({ db }: DatabaseHandle): Promise<string> =>
  asActor(db, { kind: 'job', id: testJob }, (tx) =>
    insertOrganisation(tx, { name: 'Voorbeeld', setting: 'welfare', domain: null }),
  )

describe.skipIf(testServer() !== undefined)('the embedded database', () => {
  let handle: DatabaseHandle
  beforeAll(async () => {
    fs.chmodSync(folder, 0o755)
    handle = await openDatabase({ dataDir: folder })
  })
  afterAll(() => handle.close())

  it('really syncs each commit to the disk', async () => {
    const synced = vi.spyOn(fs, 'fsyncSync')
    for (let commit = 0; commit < 10; commit += 1) await addOrganisation(handle)
    expect(synced.mock.calls.length).toBeGreaterThanOrEqual(10)
    synced.mockClear()
    await asActor(handle.db, { kind: 'job', id: testJob }, (tx) =>
      tx.selectFrom('app.organisation').selectAll().execute(),
    )
    expect(synced.mock.calls.length).toBe(0)
    synced.mockRestore()
  })

  it('closes its folder to others', () => {
    expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('is checkpointed on stop, and finds everything back', async () => {
    const id = await addOrganisation(handle)
    const synced = vi.spyOn(fs, 'fsyncSync')
    await handle.close()
    // More than the log alone: the data files too.
    expect(synced.mock.calls.length).toBeGreaterThan(3)
    synced.mockRestore()
    handle = await openDatabase({ dataDir: folder })
    const names = await asActor(handle.db, { kind: 'job', id: testJob }, (tx) =>
      tx.selectFrom('app.organisation').select('id').execute(),
    )
    expect(names).toContainEqual({ id })
  })

  it('begins again when its first start was broken off', async () => {
    const broken = path.join(folder, 'broken')
    fs.mkdirSync(path.join(broken, 'postgres', 'base'), { recursive: true })
    fs.writeFileSync(path.join(broken, 'postgres', 'PG_VERSION'), '18')
    const again = await openDatabase({ dataDir: broken })
    expect(await addOrganisation(again)).toBeTypeOf('string')
    await again.close()
  })

  it('is there when it is filled, and not before', async () => {
    const dataDir = path.join(folder, 'filled')
    const added: string[] = []
    const fill = async (made: DatabaseHandle): Promise<void> => {
      added.push(await addOrganisation(made))
      if (added.length === 1) throw new Error('broken off')
    }
    await expect(openDatabase({ dataDir, fill })).rejects.toThrow('broken off')
    for (const start of ['the next', 'a later']) {
      const started = await openDatabase({ dataDir, fill })
      const organisations = await asActor(started.db, { kind: 'job', id: testJob }, (tx) =>
        tx.selectFrom('app.organisation').select('id').execute(),
      )
      expect(organisations, start).toEqual([{ id: added[1] }])
      await started.close()
    }
  })

  it('lets others in between a row of questions', async () => {
    let between = false
    setImmediate(() => {
      between = true
    })
    const ask = () => sql`select`.execute(handle.db)
    await Promise.all(Array.from({ length: 20 }, ask))
    expect(between).toBe(true)
  })
})

describe('each table that the application reads', () => {
  it('can be made ready before somebody asks', async () => {
    const test = await testDatabase()
    const names = await readyTables(test.db)
    await test.close()
    expect(names).toContain('app.weighing')
    // What only its functions reach is no table that the application reads.
    expect(names).not.toContain('app.personal_text')
  })
})

describe('the lock on a folder', () => {
  const lockOf = (name: string, holder: unknown): string => {
    const locked = path.join(folder, name)
    fs.mkdirSync(locked)
    fs.writeFileSync(path.join(locked, 'lock'), JSON.stringify(holder))
    return locked
  }

  it('is never taken from a living process, and is from a dead one', () => {
    const living = path.join(folder, 'living')
    fs.mkdirSync(living)
    const unlock = lockFolder(living)
    expect(() => lockFolder(living)).toThrow(`in use by process ${process.pid}`)
    unlock()
    lockFolder(living)()

    const holder = { pid: 2 ** 22 + 1, host: '', began: '' }
    const dead = lockOf('dead', { ...holder, host: hostname() })
    lockFolder(dead)()
  })

  it('of another host is respected as long as it gives a sign of life', () => {
    const elsewhere = lockOf('elsewhere', { pid: 1, host: 'another', began: '' })
    expect(() => lockFolder(elsewhere)).toThrow('by process 1 on another')
    const long = new Date(Date.now() - 120_000)
    fs.utimesSync(path.join(elsewhere, 'lock'), long, long)
    lockFolder(elsewhere)()
  })
})
