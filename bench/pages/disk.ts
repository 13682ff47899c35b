import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { spread, type Spread } from '../measure.ts'

const file = 16 * 2 ** 20

/** Milliseconds in which the disk keeps a block of 8 kB, as each commit waits for, three hundred a second. */
export async function diskTimes(ms: number): Promise<Spread> {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-disk-'))
  const open = openSync(join(folder, 'blocks'), 'w')
  writeSync(open, Buffer.alloc(file))
  fdatasyncSync(open)
  const block = Buffer.alloc(8192, 'x')
  const times: number[] = []
  const until = performance.now() + ms
  while (performance.now() < until) {
    const from = performance.now()
    writeSync(open, block, 0, block.length, (times.length * block.length) % file)
    fdatasyncSync(open)
    times.push(performance.now() - from)
    await wait(3)
  }
  closeSync(open)
  rmSync(folder, { recursive: true })
  return spread(times)
}
