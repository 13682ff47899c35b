import { read } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'

const readInto = promisify(read)
const size = 64 * 1024

/** Whatever bytes come in, piece by piece; a piece is void as soon as the next one is asked for. */
export type Chunks = AsyncIterable<Buffer | string>

/**
 * Reads an open file or pipe into the same room again and again. A stream takes new room for every
 * piece, which under a long input is given back only after tens of megabytes.
 */
export async function* chunksOf(descriptor: number): AsyncGenerator<Buffer> {
  const room = Buffer.allocUnsafeSlow(size)
  for (;;) {
    const count = await readSome(descriptor, room)
    if (count === 0) return
    yield room.subarray(0, count)
  }
}

async function readSome(descriptor: number, room: Buffer): Promise<number> {
  try {
    return (await readInto(descriptor, room, 0, size, null)).bytesRead
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Windows says so at the end of a pipe.
    if (code === 'EOF') return 0
    // Whoever started us may have left the pipe in a mode that does not wait.
    if (code !== 'EAGAIN') throw error
    await setTimeout(10)
    return readSome(descriptor, room)
  }
}
