import fs from 'node:fs'
import path from 'node:path'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { CompiledQuery, Kysely, PGliteDialect } from 'kysely'
import type { DatabaseHandle, Db } from './connection.ts'
import { DurableNodeFS, durableParameters, syncFolder, syncPath } from './durable-fs.ts'
import { firstFiles } from './first-files.ts'
import { lockFolder } from './folder-lock.ts'
import { KeepingPGlite } from './keeping-embedded.ts'
import { listenToEmbedded } from './listening.ts'
import { migrate } from './migrate.ts'
import { guarded } from './one-transaction.ts'
import { parsers } from './types.ts'

/** PGlite has no checkpointer and no autovacuum: without these its log and its tables only grow. */
const upkeep = { checkpointEveryMs: 3 * 60_000, vacuumEveryMs: 60 * 60_000 }

/** What a new database begins with. */
export type Fill = (made: DatabaseHandle) => Promise<void>

/**
 * The embedded database in a folder, as safe as a server: synced, and for one process at a time.
 * A new one is there when it is filled, and not before.
 */
export async function openEmbedded(dataDir: string, fill?: Fill): Promise<DatabaseHandle> {
  // PGlite makes its files readable for all, so the folder has to close them off.
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  fs.chmodSync(dataDir, 0o700)
  const unlock = lockFolder(dataDir)
  try {
    const handle = await openFolder(path.join(dataDir, 'postgres'), fill)
    const close = async (): Promise<void> => handle.close().finally(unlock)
    return { ...handle, close }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openFolder(folder: string, fill: Fill | undefined): Promise<DatabaseHandle> {
  if (!fs.existsSync(`${folder}.complete`)) {
    await makeFolder(folder, fill)
    markComplete(folder)
  }
  const pg = await KeepingPGlite.open({
    fs: new DurableNodeFS(folder),
    startParams: [...durableParameters],
    parsers,
  })
  await migrateEmbedded(pg)
  return handleOf(pg, true)
}

/** Makes the first files without waiting for the disk at every step, and syncs them all at the end. */
async function makeFolder(folder: string, fill: Fill | undefined): Promise<void> {
  // A first start that was broken off left no data of anybody: begin again, with the rest put aside.
  if (fs.existsSync(folder)) fs.renameSync(folder, `${folder}.broken-off-${Date.now()}`)
  firstFiles.copyTo(folder)
  const pg = await KeepingPGlite.open({ fs: new NodeFS(folder), parsers })
  await migrateEmbedded(pg)
  const handle = await handleOf(pg, true)
  try {
    await fill?.(handle)
  } finally {
    await handle.close()
  }
}

/** Only now, with all of it on the disk, is it a database to go on with. */
function markComplete(folder: string): void {
  syncFolder(folder)
  fs.writeFileSync(`${folder}.complete`, '')
  for (const name of [`${folder}.complete`, path.dirname(folder)]) syncPath(name)
}

/** Makes the first files ahead of a first start, which then copies them. */
export const prepareFirstFiles = (): Promise<void> =>
  firstFiles.keep((folder) => makeFolder(folder, undefined))

/** An embedded database in memory, for tests; from a dump where there is one. */
export async function openInMemory(options: PGliteOptions = {}): Promise<DatabaseHandle> {
  const pg = await KeepingPGlite.open({ ...options, parsers })
  await migrateEmbedded(pg)
  return handleOf(pg)
}

/** A migrated database as a file, from which the next one in memory starts in less than half a second. */
export async function dumpOfEmpty(): Promise<Blob> {
  const pg = await KeepingPGlite.open({ parsers })
  await migrateEmbedded(pg)
  const dump = await pg.dumpDataDir('none')
  await pg.close()
  return dump
}

async function migrateEmbedded(pg: PGlite): Promise<void> {
  await migrate({
    run: (sql) => pg.exec(sql),
    names: async (sql) => (await pg.query<{ name: string }>(sql)).rows,
  })
}

async function handleOf(pg: PGlite, isKept = false): Promise<DatabaseHandle> {
  // PGlite connects as a superuser, who passes by every policy. So it becomes the application first.
  await pg.query('set role deelwijzer_application')
  // One plan for all values: in small tables another is no quicker, and making it takes longest of all.
  await pg.query('set plan_cache_mode = force_generic_plan')
  // It has no process that brings to the disk later what nobody waited for (ADR 0015).
  await pg.query("set app.waits = 'on'")
  const db: Db = new Kysely({ dialect: guarded(new PGliteDialect({ pglite: pg }), 'one') })
  const stopUpkeep = isKept ? startUpkeep(db) : () => undefined
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= (async () => {
      stopUpkeep()
      if (isKept) await maintain(db, 'checkpoint')
      await db.destroy()
    })()
    return closing
  }
  return { db, kind: 'embedded', listen: listenToEmbedded(pg), close }
}

type Upkeep = 'checkpoint' | 'vacuum (analyze)'

function startUpkeep(db: Db): () => void {
  const every = (ms: number, command: Upkeep): NodeJS.Timeout =>
    setInterval(() => {
      maintain(db, command).catch(() => process.emitWarning(`${command} of the database failed`))
    }, ms).unref()
  const timers = [
    every(upkeep.checkpointEveryMs, 'checkpoint'),
    every(upkeep.vacuumEveryMs, 'vacuum (analyze)'),
  ]
  return () => timers.forEach((timer) => clearInterval(timer))
}

/** For one turn back to the superuser: no other role may do this. */
function maintain(db: Db, command: Upkeep): Promise<void> {
  return db.connection().execute(async (connection) => {
    await connection.executeQuery(CompiledQuery.raw('reset role'))
    try {
      await connection.executeQuery(CompiledQuery.raw(command))
    } finally {
      await connection.executeQuery(CompiledQuery.raw('set role deelwijzer_application'))
    }
  })
}
