const newline = 10

/** One line as bytes; undefined when it was longer than allowed. */
export type Line = Buffer | undefined

/** Cuts a stream into lines. Of a line that is too long nothing is kept but that it was there. */
export async function* linesOf(
  chunks: AsyncIterable<Buffer | string>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let size = 0

  const add = (piece: Buffer) => {
    size += piece.length
    if (size > maxBytes) pieces = []
    else pieces.push(piece)
  }
  const take = (): Line => {
    const line = size > maxBytes ? undefined : Buffer.concat(pieces)
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
    add(rest)
  }
  if (size > 0) yield take()
}
