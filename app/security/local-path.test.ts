import { describe, expect, it } from 'vitest'
import { localPath } from './local-path.ts'

describe('a path that a browser sent back', () => {
  it.each(['/', '/clienten/0198ffff-0000-7000-8000-00000000dead', '/opzoeken/a.b'])(
    'is taken when it is ours: %s',
    (path) => {
      expect(localPath(path)).toBe(path)
    },
  )

  it.each([
    undefined,
    '',
    'https://elders.test',
    '//elders.test',
    '/\\elders.test',
    '/a\r\nSet-Cookie: x',
    '/a?b=c',
    `/${'a'.repeat(600)}`,
  ])('is the start when it is not: %s', (path) => {
    expect(localPath(path)).toBe('/')
  })
})
