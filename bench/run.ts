// `npm run bench` measures everything and writes docs/figures.md; about twenty minutes, of which
// `MINUTES` (10) go to the memory after a restart.
// `npm run bench -- --wait=10` waits before each part, up to ten minutes, for a quiet machine.
// `npm run bench -- --short` tries whether it all runs, in a few, and writes nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentOf, engineTable, limitTable } from './document.ts'
import { figuresOf } from './figures.ts'
import type {
  EngineFound,
  Found,
  PagesFound,
  Stalls,
  StartFound,
  StreamFound,
  WeighingFound,
} from './found.ts'
import { describeMachine } from './machine.ts'
import { canRun, project, runScript } from './measure.ts'
import { quiet } from './quiet.ts'

const isShort = process.argv.includes('--short')
const minutes = Number(process.argv.find((given) => given.startsWith('--wait='))?.slice(7) ?? 0)
const busy: number[] = []
const engineFiles = [
  'deelwijzer.ts',
  'json-rules-engine.mjs',
  'zen.mjs',
  'cedar.mjs',
  'casbin.mjs',
  'plain-loop.ts',
  'plain-ts.ts',
]
const virtual = ['pg_virtualenv', '-t', '-o', 'fsync=on']

const machine = describeMachine()
const found: Found = {
  weighing: await said('Whole weighings', weighings),
  pages: await said('Pages', pages),
  start: await said('Starting', () => runScript<StartFound>('pages/start.ts', { core: 'every' })),
  engines: await engines(),
  stream: await said('A stream', () =>
    runScript<StreamFound>('weighing/stream.ts', { given: [isShort ? '2000' : '100000'] }),
  ),
  busy: Math.max(...busy),
}
process.stdout.write(`\n${engineTable(found.engines)}\n\n${limitTable(figuresOf(found))}\n`)
if (!isShort) writeFileSync(join(project, 'docs/figures.md'), documentOf(found, machine))

/** Of three runs the middle one, by the slowest hundredth of what is complete. */
async function weighings(): Promise<WeighingFound> {
  const runs: WeighingFound[] = []
  for (let run = 0; run < 3; run++) runs.push(await runScript('weighing/times.ts'))
  const [, middle] = runs.toSorted((a, b) => a.complete.p99 - b.complete.p99)
  if (middle === undefined) throw new Error('There was no run')
  return middle
}

async function engines(): Promise<Found['engines']> {
  const all: Found['engines'][number][] = []
  for (const file of engineFiles) all.push(await said(file, () => engine(file)))
  return all
}

/** One engine; one that cannot be loaded is left out with the reason. */
async function engine(file: string): Promise<Found['engines'][number]> {
  const options = { options: ['--expose-gc'], given: [`./engines/${file}`], env: seconds(1, 3) }
  return runScript<EngineFound>('policy/one.mjs', options).catch(() => ({
    name: file.replace(/\.\w+$/, ''),
    why: 'it could not be installed or run here',
  }))
}

async function pages(): Promise<PagesFound | undefined> {
  if (!canRun('pg_virtualenv', ['-h'])) return undefined
  const how = { core: 1, before: virtual }
  const minutes = isShort ? '0.2' : (process.env['MINUTES'] ?? '10')
  const stalls: Stalls[] = []
  for (const core of [0, 1])
    stalls.push(await runScript('pages/stalls.ts', { core, env: seconds(1, 8) }))
  const found = await runScript<Omit<PagesFound, 'calm' | 'stalls'>>('pages/main.ts', {
    ...how,
    env: { ...seconds(1, 8), MINUTES: minutes },
  })
  const inMemory = { ...seconds(1, 8), TMPDIR: '/dev/shm' }
  const calm = await runScript<{ pages: PagesFound['calm'] }>('pages/calm.ts', { ...how, env: inMemory })
  return { ...found, stalls, calm: calm.pages }
}

function seconds(short: number, long: number): Readonly<Record<string, string>> {
  return { SECONDS: String(isShort ? short : long) }
}

async function said<T>(what: string, work: () => Promise<T>): Promise<T> {
  busy.push(await quiet(minutes))
  const from = performance.now()
  const result = await work()
  const took = Math.round((performance.now() - from) / 1000)
  process.stderr.write(`${what}: measured in ${took} s\n`)
  return result
}
