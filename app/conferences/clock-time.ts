import type { Language } from '../page/language.ts'

const clocks = {
  nl: new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }),
}

/** The time of the day: "14:03". */
export const clockTime = (moment: Date, language: Language): string =>
  clocks[language].format(moment)
