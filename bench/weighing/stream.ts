// Whether `deelwijzer weigh --json` holds the same memory however long its stream is.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isMain, memoryOf } from '../measure.ts'
import { told } from './situations.ts'

const program = fileURLToPath(
  new URL('../../packages/weighing/bin/deelwijzer.mjs', import.meta.url),
)

/** Streams so many lines through the command; samples its memory by the share that was answered. */
export async function streamOf(count: number) {
  const lines = told.map((situation) => `${JSON.stringify(situation)}\n`)
  const child = spawn(process.execPath, [program, 'weigh', '--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const from = performance.now()
  const feeding = feed(child.stdin, lines, count)
  const samples: { readonly answered: number; readonly mb: number }[] = []
  let answered = 0
  for await (const chunk of child.stdout) {
    for (const byte of chunk as Buffer) if (byte === 10) answered++
    const due = ((samples.length + 1) * count) / 20
    if (answered >= due && child.pid !== undefined && child.exitCode === null && answered < count)
      samples.push({ answered, mb: memoryOf(child.pid) })
  }
  await feeding
  return { answered, perSecond: (answered * 1000) / (performance.now() - from), samples }
}

async function feed(input: NodeJS.WritableStream, lines: readonly string[], count: number) {
  for (let line = 0; line < count; line++)
    if (!input.write(lines[line % lines.length] ?? ''))
      await new Promise((resolve) => input.once('drain', resolve))
  input.end()
}

if (isMain(import.meta)) {
  const found = await streamOf(Number(process.argv[2] ?? 100_000))
  process.stdout.write(`${JSON.stringify(found)}\n`)
}
