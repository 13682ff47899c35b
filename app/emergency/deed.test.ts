import { describe, expect, it } from 'vitest'
import { momentOf } from './deed.ts'

describe('a day and a time by the clock in the Netherlands', () => {
  it.each([
    ['in winter', '2027-01-15', '14:30', '2027-01-15T13:30:00Z'],
    ['in summer', '2027-07-15', '9.05', '2027-07-15T07:05:00Z'],
    ['just after midnight', '2027-07-15', '0:10', '2027-07-14T22:10:00Z'],
    ['in the hour that the clock skips', '2027-03-28', '02:30', '2027-03-28T01:30:00Z'],
  ])('is a moment: %s', (_when, day, clock, moment) => {
    expect(momentOf(day, clock)).toEqual(new Date(moment))
  })
})
