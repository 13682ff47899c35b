import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { type CalendarConference, calendarOf } from './calendar.ts'

beforeEach(() => setClock('2026-11-22T21:55:00Z'))
afterEach(() => setClock())

const conference: CalendarConference = {
  place: 'Gemeentehuis, kamer 2; achterom',
  version: 3,
  url: 'https://deelwijzer.example/casusoverleggen/1',
  isCancelled: false,
  slots: [
    {
      id: 'a',
      startsAt: new Date('2026-11-24T09:00:00Z'),
      endsAt: new Date('2026-11-24T09:20:00Z'),
      isCancelled: false,
    },
  ],
}

describe('the calendar of a conference', () => {
  it('has one event for each slot, with when and where', () => {
    const lines = calendarOf(conference).split('\r\n')
    expect(lines).toContain('UID:a@deelwijzer')
    expect(lines).toContain('DTSTAMP:20261122T215500Z')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines).toContain('DTSTART:20261124T090000Z')
    expect(lines).toContain('DTEND:20261124T092000Z')
    expect(lines).toContain('SUMMARY:Casusoverleg')
    expect(lines).toContain('LOCATION:Gemeentehuis\\, kamer 2\\; achterom')
    expect(lines).toContain('STATUS:CONFIRMED')
    expect(lines.at(-1)).toBe('')
  })

  it('says of what was cancelled that it is', () => {
    expect(calendarOf({ ...conference, isCancelled: true })).toContain('STATUS:CANCELLED')
    const slots = conference.slots.map((slot) => ({ ...slot, isCancelled: true }))
    expect(calendarOf({ ...conference, slots })).toContain('STATUS:CANCELLED')
  })

  it('folds long lines by bytes without cutting a letter, and a reader gets the words back', () => {
    const place = `Zaal ${'één '.repeat(60)}`
    const file = calendarOf({ ...conference, place })
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(file.replaceAll('\r\n ', '')).toContain(`LOCATION:${place}`)
  })

  it('keeps a line break in a place within its line', () => {
    expect(calendarOf({ ...conference, place: 'Zaal 1\r\nEND:VCALENDAR' })).toContain(
      'LOCATION:Zaal 1\\nEND:VCALENDAR',
    )
  })
})
