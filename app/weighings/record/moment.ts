import { type Language, longDate } from '../../page/index.ts'

/** A day and time as people write it: "22 november 2026, 14:05". */
export function longMoment(moment: Date, language: Language): string {
  const time = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)
  return `${longDate(moment, language)}, ${time}`
}

/** A day without a time, of 'yyyy-mm-dd'. */
export const longDay = (day: string, language: Language): string =>
  longDate(new Date(`${day}T12:00:00Z`), language)
