import { describe, expect, it } from 'vitest'
import { paths } from './paths.ts'

describe('a path', () => {
  it('is a link when it is called', () => {
    expect(paths.home()).toBe('/')
    expect(paths.question({ draftId: '0198', section: 'doel' })).toBe('/afwegingen/0198/vraag/doel')
  })

  it('keeps what is put in from becoming more path', () => {
    expect(paths.client({ fileId: '../x?y' })).toBe('/clienten/..%2Fx%3Fy')
  })

  it('has a pattern for its route', () => {
    expect(paths.client.pattern).toBe('/clienten/:fileId')
  })
})
