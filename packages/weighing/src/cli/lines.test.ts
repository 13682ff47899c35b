import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function* chunksOf(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}

async function cut(maxBytes: number, ...texts: string[]) {
  const lines: (string | undefined)[] = []
  for await (const line of linesOf(chunksOf(...texts), maxBytes)) lines.push(line?.toString())
  return lines
}

describe('cutting a stream into lines', () => {
  it('does so wherever the chunks happen to end', async () => {
    expect(await cut(10, 'one\ntwo\n')).toEqual(['one', 'two'])
    expect(await cut(10, 'o', 'ne\nt', 'wo', '\n')).toEqual(['one', 'two'])
  })

  it('keeps a last line without an end, and empty lines', async () => {
    expect(await cut(10, 'one\n\ntwo')).toEqual(['one', '', 'two'])
    expect(await cut(10)).toEqual([])
  })

  it('drops what is too long, and goes on after it', async () => {
    expect(await cut(3, 'abc\nab', 'cd', 'ef\nxyz\nabcd')).toEqual([
      'abc',
      undefined,
      'xyz',
      undefined,
    ])
  })
})
