// How long `npm start` takes on the embedded database, as `npm ci` leaves it and on what is there.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { memoryOf, median, project } from '../measure.ts'
import { emergencyTimes } from './emergency.ts'
import { node, run } from './process.ts'

// Where the product puts its own: what a new file costs may differ from folder to folder.
mkdirSync(join(project, 'data'), { recursive: true })
const data = mkdtempSync(join(project, 'data/bench-'))
const env = { DATA_DIR: data }
const start = () => run({ command: ['npm', 'start'], everyCore: true, env })

// What was built is made again; nothing else is in this folder.
rmSync(join(project, 'app/dist'), { recursive: true, force: true })
const from = performance.now()
execFileSync('npm', ['run', '-s', 'prepare'], { cwd: project, stdio: 'ignore' })
const built = performance.now() - from
const first = await start()
await first.stop()
const later: number[] = []
for (let round = 0; round < 3; round++) {
  const again = await start()
  later.push(again.startedIn)
  await again.stop()
}
const running = await run({ command: node('app/start.mjs'), env })
const emergency = await emergencyTimes(running.base)
const mb = memoryOf(running.pid)
await running.stop()
rmSync(data, { recursive: true })
process.stdout.write(
  `${JSON.stringify({ built, first: first.startedIn, later: median(later), emergency, mb })}\n`,
)
