import { setFlagsFromString } from 'node:v8'
import { chunksOf } from './chunks.ts'
import { todayInTheNetherlands } from './io.ts'
import { run } from './run.ts'

// Room for new objects grows late and in leaps; as much as there is after starting is plenty, and a
// long stream then holds the same memory from beginning to end.
setFlagsFromString('--semi-space-growth-factor=1')

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await run(process.argv.slice(2), {
  stdin: chunksOf(0),
  stdout: process.stdout,
  stderr: process.stderr,
  today: todayInTheNetherlands,
})
