import { dayOf } from '../../clock.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
})

/** The time of the day in the Netherlands, as HH:MM. */
export const timeOf = (moment: Date): string => clock.format(moment)

/** A day (YYYY-MM-DD) and a time (HH:MM) of the Netherlands as a moment, in winter and in summer. */
export function momentAt(day: string, time: string): Date {
  const atOffset = (hours: number) => new Date(`${day}T${time}:00+0${hours}:00`)
  const isRight = (moment: Date) => dayOf(moment) === day && timeOf(moment) === time
  // In the hour that the clock is put forward no moment has that time; then it is the next one.
  return [atOffset(1), atOffset(2)].find(isRight) ?? atOffset(1)
}

/** So many minutes after a moment. */
export const minutesAfter = (moment: Date, minutes: number): Date =>
  new Date(moment.getTime() + minutes * 60_000)
