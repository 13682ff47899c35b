import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chunksOf } from './chunks.ts'
import { linesOf } from './lines.ts'

it('gives every line whole, also where the room it is read into ends halfway', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijzer-'))
  const lines = Array.from({ length: 20_000 }, (_, line) => `line ${line} ${'x'.repeat(line % 97)}`)
  await writeFile(join(folder, 'lines'), lines.join('\n'))
  const file = await open(join(folder, 'lines'))
  const read: string[] = []
  for await (const line of linesOf(chunksOf(file.fd), 1_000)) read.push(String(line))
  await file.close()
  await rm(folder, { recursive: true })
  expect(read).toEqual(lines)
})

it('reads everything into the same room, so that a long input takes no more than a short one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijzer-'))
  await writeFile(join(folder, 'long'), Buffer.alloc(1_000_000))
  const file = await open(join(folder, 'long'))
  const rooms = new Set<unknown>()
  let size = 0
  for await (const piece of chunksOf(file.fd)) {
    rooms.add(piece.buffer)
    size += piece.length
  }
  await file.close()
  await rm(folder, { recursive: true })
  expect({ size, rooms: rooms.size }).toEqual({ size: 1_000_000, rooms: 1 })
})
