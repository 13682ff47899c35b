import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { Io } from './io.ts'

/** The file named, or what comes in when there is none; undefined for a file that is not there. */
export async function findInput(file: string | undefined, io: Io): Promise<Readable | undefined> {
  if (file === undefined || file === '-') return io.stdin
  return (await isReadable(file)) ? createReadStream(file) : undefined
}

/** All bytes of an input; undefined when there are more than allowed, and then the rest is left. */
export async function readBytes(input: Readable, maxBytes: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const piece = Buffer.from(chunk)
    size += piece.length
    if (size > maxBytes) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function isReadable(file: string): Promise<boolean> {
  try {
    await access(file, constants.R_OK)
    return true
  } catch {
    return false
  }
}
