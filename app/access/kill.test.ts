import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { testServer } from '../database/testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'deelwijzer-kill-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Found {
  readonly shares: number
  readonly halves: number
}

/** Starts a process that shares without end, kills it after a while; what it found, and saved last. */
async function round(): Promise<{ readonly found: Found; readonly saved: number }> {
  const script = fileURLToPath(new URL('./kill-sharer.ts', import.meta.url))
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let saved = 0
  const enough = Math.floor(Math.random() * 3)
  const gone = new Promise((resolve) => {
    child.once('close', resolve)
  })
  const found = await new Promise<Found>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The sharer ended before it began')))
    let there: Found | undefined
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = JSON.parse(line) as Found | { readonly saved: number }
      if ('saved' in told) saved = told.saved
      else there = told
      if (there !== undefined && saved >= enough) resolve(there)
    })
  })
  // At a moment of its own each time, so that it falls before, in and after each row of a share.
  await new Promise((resolve) => {
    setTimeout(resolve, Math.random() * 300)
  })
  child.kill('SIGKILL')
  await gone
  return { found, saved }
}

describe.skipIf(testServer() !== undefined)('a server that is killed while somebody shares', () => {
  it('has of each share all of it, or nothing', { timeout: 300_000 }, async () => {
    let least = 0
    for (let times = 0; times < 6; times += 1) {
      const { found, saved } = await round()
      expect(found.halves).toBe(0)
      expect(found.shares).toBeGreaterThanOrEqual(least)
      least = found.shares + saved
    }
    // It did share in between: otherwise nothing was tried.
    expect(least).toBeGreaterThan(1)
  })
})
