import { dayOf } from '../clock.ts'

/** The last moment of a day (YYYY-MM-DD) in the Netherlands: until then nothing is late. */
export function endOfDay(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // An hour or two before midnight by the clock of Greenwich, in winter and in summer.
  const lastSecond = (hour: number) => new Date(Date.UTC(year, month - 1, date, hour, 59, 59))
  return [lastSecond(22), lastSecond(21)].find((moment) => dayOf(moment) === day) ?? lastSecond(21)
}
