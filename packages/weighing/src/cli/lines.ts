import type { Chunks } from './chunks.ts'

const newline = 10

/** One line as bytes, void as soon as the next one is asked for; undefined when it was too long. */
export type Line = Buffer | undefined

/** Cuts a stream into lines. Of a line that is too long nothing is kept but that it was there. */
export async function* linesOf(chunks: Chunks, maxBytes: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let size = 0

  const add = (piece: Buffer) => {
    size += piece.length
    if (size > maxBytes) pieces = []
    else pieces.push(piece)
  }
  const take = (): Line => {
    const [only] = pieces
    const whole = only && pieces.length === 1 ? only : Buffer.concat(pieces)
    const line = size > maxBytes ? undefined : whole
    pieces = []
    size = 0
    return line
  }

  for await (const chunk of chunks) {
    let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      add(rest.subarray(0, end))
      yield take()
      rest = rest.subarray(end + 1)
    }
    // The room of this piece is used again for the next one.
    add(Buffer.from(rest))
  }
  if (size > 0) yield take()
}
