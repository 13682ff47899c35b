import fs from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { firstFilesIn } from './first-files.ts'

const folder = fs.mkdtempSync(path.join(tmpdir(), 'deelwijzer-first-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const kept = path.join(folder, 'kept')
const copied = path.join(folder, 'copied')
let made = 0
const make = async (where: string): Promise<void> => {
  fs.mkdirSync(path.join(where, 'base'), { recursive: true })
  fs.writeFileSync(path.join(where, 'base', 'file'), String(++made), { mode: 0o600 })
}
const contentOf = (where: string): string =>
  fs.readFileSync(path.join(where, 'base', 'file'), 'utf8')

it('keeps first files of these migrations, and copies no others', async () => {
  const { copyTo, keep } = firstFilesIn(kept)
  copyTo(copied)
  expect(fs.existsSync(copied)).toBe(false)

  await keep(make)
  await keep(make)
  copyTo(copied)
  expect(contentOf(copied)).toBe('1')
  // Whoever starts the product may be somebody else than who installed it.
  expect(fs.statSync(path.join(kept, 'base', 'file')).mode & 0o777).toBe(0o644)

  fs.writeFileSync(`${kept}.made-from`, 'other migrations')
  copyTo(path.join(folder, 'no copy'))
  expect(fs.existsSync(path.join(folder, 'no copy'))).toBe(false)
  await keep(make)
  expect(contentOf(kept)).toBe('2')
})

it('keeps nothing of what was broken off', async () => {
  const { copyTo, keep } = firstFilesIn(path.join(folder, 'broken off'))
  const broken = keep(async (where) => {
    await make(where)
    throw new Error('broken off')
  })
  await expect(broken).rejects.toThrow('broken off')
  copyTo(path.join(folder, 'of it'))
  expect(fs.existsSync(path.join(folder, 'of it'))).toBe(false)
  await keep(make)
  copyTo(path.join(folder, 'of it'))
  expect(contentOf(path.join(folder, 'of it'))).toBe(String(made))
})
