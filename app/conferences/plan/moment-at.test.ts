import { describe, expect, it } from 'vitest'
import { momentAt, timeOf } from './moment-at.ts'

describe('a day and a time of the Netherlands', () => {
  it('is a moment, in winter and in summer', () => {
    expect(momentAt('2026-11-24', '10:00').toISOString()).toBe('2026-11-24T09:00:00.000Z')
    expect(momentAt('2026-07-24', '10:00').toISOString()).toBe('2026-07-24T08:00:00.000Z')
  })

  it('is that day and time again', () => {
    expect(timeOf(momentAt('2026-10-25', '09:30'))).toBe('09:30')
    expect(timeOf(momentAt('2026-03-29', '00:15'))).toBe('00:15')
  })

  it('is some moment of that day where the clock skips the hour', () => {
    expect(momentAt('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })
})
