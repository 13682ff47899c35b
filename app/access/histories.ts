import { inspect, parseArgs } from 'node:util'
import { asOwner } from '../database/as-role.ts'
import { testDatabase } from '../database/testing.ts'
import { live, type Told } from './history.ts'
import { prepareAsking } from './reached.ts'

/** Lives random histories on the database and on the model, until so many steps agree: npm run histories */
const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    each: { type: 'string', default: '50' },
  },
})
const [steps, seed, each] = [Number(values.steps), Number(values.seed), Number(values.each)]

const database = await testDatabase()
await prepareAsking(database)
const began = performance.now()
const counts = { allowed: {} as Record<string, number>, refused: {} as Record<string, number> }
let done = 0
try {
  for (let world = 0; done < steps; world += 1) {
    // Some worlds side by side, so that each could reach into another; not so many that all gets slow.
    if (world % 2 === 0) await asOwner(database, 'truncate app.organisation cascade')
    const told = await live(database, seed + world, Math.min(each, steps - done))
    done += told.steps
    add(told)
    if (world % 25 === 24) report()
  }
  report()
  process.stdout.write(`${JSON.stringify(counts, undefined, 1)}\n`)
} catch (error) {
  process.exitCode = 1
  const why = error instanceof Error && error.cause !== undefined ? inspect(error.cause) : ''
  process.stderr.write(`${String(error)}
${why}
`)
} finally {
  await database.close()
}

function add({ allowed, refused }: Told): void {
  for (const [into, from] of [
    [counts.allowed, allowed],
    [counts.refused, refused],
  ] as const)
    for (const [kind, count] of Object.entries(from)) into[kind] = (into[kind] ?? 0) + count
}

function report(): void {
  const seconds = (performance.now() - began) / 1000
  process.stdout.write(
    `${done} of ${steps} steps agree, seeds ${seed} to ${seed + Math.ceil(done / each) - 1}, ${seconds.toFixed(0)} s\n`,
  )
}
