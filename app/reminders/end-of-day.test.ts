import { expect, it } from 'vitest'
import { endOfDay } from './end-of-day.ts'

it.each([
  ['2026-01-31', '2026-01-31T22:59:59.000Z'],
  ['2026-07-31', '2026-07-31T21:59:59.000Z'],
  ['2026-03-29', '2026-03-29T21:59:59.000Z'],
  ['2026-10-25', '2026-10-25T22:59:59.000Z'],
])('what is due on %s is not late before the day is over', (day, moment) => {
  expect(endOfDay(day).toISOString()).toBe(moment)
})
