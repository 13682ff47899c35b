import { now } from '../clock.ts'

/** What somebody's calendar may know of a conference: when and where, and nothing of whom or what. */
export interface CalendarConference {
  readonly place: string
  /** Rises with every change, so that a calendar takes the newest. */
  readonly version: number
  /** The page of the conference; who opens it signs in first. */
  readonly url: string
  readonly isCancelled: boolean
  /** Only those in which one sits oneself. */
  readonly slots: readonly CalendarSlot[]
}

export interface CalendarSlot {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly isCancelled: boolean
}

/**
 * A conference as an iCalendar file (RFC 5545), one event for each slot. It may be read by anybody
 * who sees the calendar: it names no client, no question and no case.
 */
export function calendarOf(conference: CalendarConference): string {
  const made = utc(now())
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deelwijzer//Casusoverleg//NL',
    'METHOD:PUBLISH',
    ...conference.slots.flatMap((slot) => eventOf(conference, slot, made)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(
  { place, version, url, isCancelled }: CalendarConference,
  slot: CalendarSlot,
  made: string,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${slot.id}@deelwijzer`,
    `DTSTAMP:${made}`,
    `SEQUENCE:${version}`,
    `DTSTART:${utc(slot.startsAt)}`,
    `DTEND:${utc(slot.endsAt)}`,
    'SUMMARY:Casusoverleg',
    `LOCATION:${escaped(place)}`,
    `URL:${url}`,
    'CLASS:PRIVATE',
    `STATUS:${isCancelled || slot.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** A moment as `20261122T215500Z`: in UTC, so that no table of time zones goes with it. */
const utc = (moment: Date): string =>
  `${moment.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')

const mostBytes = 75

/** A line of at most 75 bytes; the rest goes on behind a space. No letter is cut in two. */
function folded(line: string): string {
  const parts = ['']
  for (const letter of line) {
    const last = parts.length - 1
    const begun = `${last > 0 ? ' ' : ''}${parts[last]}${letter}`
    if (Buffer.byteLength(begun) > mostBytes) parts.push(letter)
    else parts[last] += letter
  }
  return parts.join('\r\n ')
}
