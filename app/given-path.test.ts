import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { givenPath } from './given-path.ts'

afterEach(() => vi.unstubAllEnvs())

describe('a path that the operator gives', () => {
  it('starts where npm was started, not where npm goes', () => {
    vi.stubEnv('INIT_CWD', '/srv/deelwijzer')
    expect(givenPath('data')).toBe('/srv/deelwijzer/data')
    expect(givenPath('../theme.css')).toBe('/srv/theme.css')
  })

  it('stays as it is when it is whole', () => {
    vi.stubEnv('INIT_CWD', '/srv/deelwijzer')
    expect(givenPath('/var/lib/deelwijzer')).toBe('/var/lib/deelwijzer')
  })

  it('starts at the own folder without npm', () => {
    vi.stubEnv('INIT_CWD', undefined)
    expect(givenPath('data')).toBe(join(process.cwd(), 'data'))
  })
})
