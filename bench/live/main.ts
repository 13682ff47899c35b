// `npm run live` measures live pages on the embedded database and on a PostgreSQL server, and writes
// docs/figures-live.md; about ten minutes. `npm run live -- --short` tries whether it all runs.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from '../machine.ts'
import { project, runScript } from '../measure.ts'
import { describeDatabase } from '../pages/database.ts'
import { documentOf } from './document.ts'
import type { FiftyFound, ManyFound } from './found.ts'

const isShort = process.argv.includes('--short')
const env: Readonly<Record<string, string>> = isShort
  ? { PAGES: '10', PUTS: '5', SLOTS: '5', SECONDS: '5' }
  : {}

const machine = describeMachine()
const embedded = await said('embedded', () => fifty('embedded', 4300))
const server = await said('PostgreSQL', () => fifty('server', 4310))
const many = await said('many slots', () =>
  runScript<ManyFound>('live/many.ts', { core: 'every', env: { ...env, BENCH_PORT: '4320' } }),
)
const document = documentOf({ embedded, server, many }, machine, describeDatabase())
process.stdout.write(`${document}\n`)
if (!isShort) writeFileSync(join(project, 'docs/figures-live.md'), document)

function fifty(database: 'embedded' | 'server', port: number): Promise<FiftyFound> {
  return runScript<FiftyFound>('live/fifty.ts', {
    core: 1,
    given: [database],
    env: { ...env, BENCH_PORT: String(port) },
  })
}

async function said<T>(what: string, work: () => Promise<T>): Promise<T> {
  const found = await work()
  process.stderr.write(`${what}\n`)
  return found
}
