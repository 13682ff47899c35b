import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { Client } from 'pg'
import { asActor, professional, type Tx } from './actor.ts'
import { type DatabaseHandle, openDatabase } from './connection.ts'
import { dumpOfEmpty, openInMemory } from './embedded.ts'
import { migrations } from './migrate.ts'
import { migrateServer } from './server.ts'

export interface TestDatabase extends DatabaseHandle {
  /** Runs the work as the professional with this id. */
  readonly as: <T>(professionalId: string, work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Runs the work as a job. */
  readonly asJob: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
}

/** The job that tests act as. */
export const testJob = '00000000-0000-7000-8000-000000000001'

/**
 * A fresh, migrated, empty database: in memory, or on the PostgreSQL server that
 * `TEST_DATABASE_URL` or the variables of `pg_virtualenv` point at.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServer()
  const handle = server === undefined ? await inMemory() : await onServer(server)
  return {
    ...handle,
    as: (id, work) => asActor(handle.db, professional(id), work),
    asJob: (work) => asActor(handle.db, { kind: 'job', id: testJob }, work),
  }
}

/** The server that tests use, if any. */
export function testServer(): string | undefined {
  const { TEST_DATABASE_URL: url, PGHOST: host, PGPORT: port, PGUSER: user } = process.env
  if (url !== undefined) return url
  if (host === undefined) return undefined
  const password = encodeURIComponent(process.env['PGPASSWORD'] ?? '')
  return `postgres://${user ?? 'postgres'}:${password}@${host}:${port ?? '5432'}/postgres`
}

const version = createHash('sha256')
  .update(
    migrations()
      .map(({ name, sql }) => name + sql)
      .join(),
  )
  .digest('hex')
  .slice(0, 16)

/** Migrating costs seconds, loading a dump of it a third of one; so it is made once and kept. */
async function inMemory(): Promise<DatabaseHandle> {
  const folder = new URL('../../.cache/', import.meta.url)
  const file = new URL(`test-database-${version}.tar`, folder)
  const kept = await readFile(file).catch(() => undefined)
  if (kept !== undefined) return openInMemory({ loadDataDir: new Blob([kept]) })
  const dump = await dumpOfEmpty()
  const draft = new URL(`${randomUUID()}.tar`, folder)
  await mkdir(folder, { recursive: true })
  await writeFile(draft, Buffer.from(await dump.arrayBuffer()))
  await rename(draft, file)
  return openInMemory({ loadDataDir: dump })
}

async function onServer(server: string): Promise<DatabaseHandle> {
  const template = `deelwijzer_template_${version}`
  const name = `deelwijzer_test_${randomUUID().replaceAll('-', '')}`
  await withClient(server, async (client) => {
    // Test files run side by side: one of them makes the template.
    await client.query('select pg_advisory_lock(20180525)')
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      template,
    ])
    if (rowCount === 0) {
      await client.query(`create database ${template}_draft`)
      await migrateServer(at(server, `${template}_draft`))
      await client.query(`alter database ${template}_draft rename to ${template}`)
    }
    await client.query(`create database ${name} template ${template}`)
  })
  const handle = await openDatabase({ url: at(server, name) })
  const close = async (): Promise<void> => {
    await handle.close()
    await withClient(server, (client) =>
      client.query(`drop database if exists ${name} with (force)`),
    )
  }
  return { ...handle, close }
}

async function withClient<T>(server: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function at(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
