import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a migration needs of either driver: whole files, and one query with rows. */
export interface Runner {
  readonly run: (sql: string) => Promise<unknown>
  readonly names: (sql: string) => Promise<readonly { name: string }[]>
}

interface Migration {
  readonly name: string
  readonly sql: string
}

/** Every migration of this release, in order; beside this file, or beside the built server. */
export function migrations(): readonly Migration[] {
  const folders = ['./migrations/', '../database/migrations/']
  const folder = folders
    .map((name) => new URL(name, import.meta.url))
    .find((url) => existsSync(url))
  if (folder === undefined) throw new Error('The folder with migrations is missing')
  return readdirSync(folder)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file))
    .sort()
    .map((name) => ({ name, sql: readFileSync(fileURLToPath(new URL(name, folder)), 'utf8') }))
}

/** The roles come first and by the one who connects; all that follows is made by the owner. */
const rolesFile = '0000-roles.sql'

/** Brings the database up to this release. Each file is one transaction; two at a time wait. */
export async function migrate({ run, names }: Runner): Promise<readonly string[]> {
  const files = migrations()
  for (const { sql } of files.filter(({ name }) => name === rolesFile)) await run(sql)
  await inTransaction(
    run,
    'create schema if not exists entry; create table if not exists entry.migration (name text primary key, applied_at timestamptz not null default now())',
  )
  const done: string[] = []
  for (const { name, sql } of files.filter(({ name }) => name !== rolesFile)) {
    const wasDone = await inTransaction(run, async () => {
      const applied = await names('select name from entry.migration')
      if (applied.some((row) => row.name === name)) return true
      await run(sql)
      // The name is a file of ours and holds no quote.
      await run(
        `set local role deelwijzer_owner; insert into entry.migration (name) values ('${name}')`,
      )
      return false
    })
    if (!wasDone) done.push(name)
  }
  return done
}

async function inTransaction<T>(
  run: Runner['run'],
  work: string | (() => Promise<T>),
): Promise<T | undefined> {
  await run('begin; set local role deelwijzer_owner; select pg_advisory_xact_lock(20180525)')
  try {
    const result = typeof work === 'string' ? (await run(work), undefined) : await work()
    await run('commit')
    return result
  } catch (error) {
    await run('rollback')
    throw error
  }
}
