// Pages on a PostgreSQL server: this script, the load it makes and the server of the database share
// one core; the product, or the bare server beside it, has the other.
import { deserialize } from 'node:v8'
import { readFileSync } from 'node:fs'
import { memoryOf } from '../measure.ts'
import type { Recorded } from './bare.ts'
import { type Compared, compare } from './compare.ts'
import { describeDatabase, prepareDatabase, tidyUp, warmUp } from './database.ts'
import { diskTimes } from './disk.ts'
import { emergencyTimes } from './emergency.ts'
import { steadyLoad } from './load.ts'
import { node, type Running, run } from './process.ts'
import { record, runBare, runRecording } from './record.ts'
import { pagesOf } from './measured-pages.ts'
import type { Reached } from './walk-to.ts'

const seconds = Number(process.env['SECONDS'] ?? 8)
const minutes = Number(process.env['MINUTES'] ?? 10)

const env = { DATABASE_URL: prepareDatabase(), DEMONSTRATION: '1' }
warmUp()
const recording = await runRecording(env)
const pages = await pagesOf(recording.base)
const recorded = new Map<string, string>()
for (const [name, page] of pages) recorded.set(name, await record(recording, page))
await recording.stop()
tidyUp()

const disk = await diskTimes(5 * seconds * 1000)
const product = await run({ command: node('app/start.mjs'), env })
const compared: Compared[] = []
for (const [name, page] of pages) compared.push(await compareOne(name, page))
const emergency = await emergencyTimes(product.base)
await product.stop()

const restarted = await run({ command: node('app/start.mjs'), env })
const memory = await memoryUnderLightLoad(restarted)
await restarted.stop()
process.stdout.write(
  `${JSON.stringify({ database: describeDatabase(), disk, compared, emergency, memory })}\n`,
)

async function compareOne(name: string, page: Reached): Promise<Compared> {
  const file = recorded.get(name) ?? ''
  const { turns, body }: Recorded = deserialize(readFileSync(file))
  const bare = await runBare(file, env)
  const figures = await compare(page, { product, bare }, seconds * 1000)
  await bare.stop()
  return { name, bytes: Buffer.byteLength(body), statements: turns.flat().length, ...figures }
}

/** Two pages a second, and the memory every ten seconds. */
async function memoryUnderLightLoad({ pid, port }: Running) {
  const samples: number[] = []
  const rounds = Math.max(1, minutes * 6)
  for (let round = 0; round < rounds; round++) {
    for (const page of pages.values()) await steadyLoad({ port, ...page }, 2, 5000)
    samples.push(memoryOf(pid))
  }
  return { minutes, mb: samples.at(-1) ?? 0, most: Math.max(...samples) }
}
