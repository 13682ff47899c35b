import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from './connection.ts'
import { FolderInUse } from './folder-lock.ts'
import { testServer } from './testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'deelwijzer-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Start {
  readonly found: number
  readonly posts: number
  readonly whole: boolean
  readonly answers: { readonly count?: number }
}
interface Writer {
  readonly process: ChildProcess
  readonly start: Start
  /** The last answer that the writer was told was saved. */
  readonly saved: () => number
}

/** Starts a process that saves answers in the folder without end. */
async function startWriter(): Promise<Writer> {
  const script = fileURLToPath(new URL('./kill-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let saved = 0
  const start = await new Promise<Start>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The writer ended before it began')))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = JSON.parse(line) as Start | { readonly saved: number }
      if ('saved' in told) saved = told.saved
      else resolve(told)
    })
  })
  return { process: child, start, saved: () => saved }
}

/** Kills it as a power cut would: no warning, and all that it still told is read. */
async function kill({ process: child, saved }: Writer): Promise<number> {
  const gone = new Promise((resolve) => {
    child.once('close', resolve)
  })
  child.kill('SIGKILL')
  await gone
  return saved()
}

describe.skipIf(testServer() !== undefined)(
  'the embedded database, when its process is killed',
  () => {
    it('has every saved answer, 25 times over', { timeout: 300_000 }, async () => {
      let saved = 0
      for (let round = 0; round < 25; round += 1) {
        const writer = await startWriter()
        const { found, posts, whole, answers } = writer.start
        expect(found).toBeGreaterThanOrEqual(saved)
        expect({ posts, whole, count: answers.count ?? 0 }).toEqual({
          posts: found,
          whole: true,
          count: found,
        })
        // At a moment of its own each time, so that it falls before, in and after a commit.
        await new Promise((resolve) => {
          setTimeout(resolve, 40 + Math.random() * 300)
        })
        // On a busy machine a round may end before it saved anything: what was told before still counts.
        saved = Math.max(saved, await kill(writer))
      }
      expect(saved).toBeGreaterThan(25)
    })

    it('refuses a second process while the first lives, and takes over when it is dead', async () => {
      const writer = await startWriter()
      const second = openDatabase({ dataDir: folder })
      await expect(second).rejects.toThrow(FolderInUse)
      await expect(second).rejects.toThrow(`in use by process ${writer.process.pid}`)
      await kill(writer)
      const { close } = await openDatabase({ dataDir: folder })
      await expect(openDatabase({ dataDir: folder })).rejects.toThrow(FolderInUse)
      await close()
      await (await openDatabase({ dataDir: folder })).close()
    })
  },
)
