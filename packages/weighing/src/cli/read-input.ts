import { type FileHandle, open, stat } from 'node:fs/promises'
import { type Chunks, chunksOf } from './chunks.ts'
import type { Io } from './io.ts'

/** The file named, or what comes in when there is none; undefined for a file that is not there. */
export async function findInput(file: string | undefined, io: Io): Promise<Chunks | undefined> {
  if (file === undefined || file === '-') return io.stdin
  try {
    const isFolder = (await stat(file)).isDirectory()
    return isFolder ? undefined : contentOf(await open(file))
  } catch {
    return undefined
  }
}

async function* contentOf(handle: FileHandle): AsyncGenerator<Buffer> {
  try {
    yield* chunksOf(handle.fd)
  } finally {
    await handle.close()
  }
}

/** All bytes of an input; undefined when there are more than allowed, and then the rest is left. */
export async function readBytes(input: Chunks, maxBytes: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    const piece = Buffer.from(chunk)
    size += piece.length
    if (size > maxBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
