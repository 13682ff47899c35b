// `npm run seed -- --cases 100000`: made-up cases by the number on an empty server, for load.
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { migrateServer } from '../database/server.ts'

const url = process.env['DATABASE_OWNER_URL']
const at = process.argv.indexOf('--cases')
const cases = Number(process.argv[at + 1])
if (url === undefined || at < 0 || !Number.isInteger(cases) || cases < 1)
  stop('Give DATABASE_OWNER_URL (an empty database) and --cases with a whole number above 0.')

await migrateServer(url)
const client = new Client({ connectionString: url })
await client.connect()
try {
  await seed()
} finally {
  await client.end()
}

async function seed(): Promise<void> {
  const from = performance.now()
  await client.query('begin')
  await client.query('set local role deelwijzer_rights')
  await client.query('select entry.mark_demonstration()')
  await client.query('set local role deelwijzer_owner')
  const tables = await tablesOfPeople()
  await force(tables, false)
  const text = readFileSync(new URL('seed.sql', import.meta.url), 'utf8')
  await client.query(text.replace(':cases', String(cases)))
  await force(tables, true)
  await client.query('commit')
  await client.query('set role deelwijzer_owner')
  await client.query('analyze')
  const seconds = Math.round((performance.now() - from) / 1000)
  process.stdout.write(`${cases} cases, in ${seconds} s.\n`)
}

async function tablesOfPeople(): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select format('app.%I', relname) as name from pg_class where relkind = 'r' and relnamespace = 'app'::regnamespace",
  )
  return rows.map(({ name }) => name)
}

/** Row security holds for the owner too; in this one transaction it does not. */
async function force(tables: readonly string[], on: boolean): Promise<void> {
  for (const table of tables)
    await client.query(`alter table ${table} ${on ? '' : 'no '}force row level security`)
}

function stop(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
