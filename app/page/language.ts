/** The languages of the screen; Dutch is the first. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** Anything that exists in both languages: a sentence, or a whole catalogue of them. */
export interface InBoth<T> {
  readonly nl: T
  readonly en: T
}

type Phrase = string | ((...values: never[]) => string)

/** English has the same keys, and a phrase with blanks has the same blanks. */
type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Texts[Key]
}

/** The texts of one feature. Leaving out an English phrase is a type error. */
export function catalogue<const Texts extends Readonly<Record<string, Phrase>>>(texts: {
  readonly nl: Texts
  readonly en: Translated<Texts>
}): InBoth<Translated<Texts>> {
  return texts as InBoth<Translated<Texts>>
}

const inAmsterdam = (how: Intl.DateTimeFormatOptions): InBoth<Intl.DateTimeFormat> => ({
  nl: new Intl.DateTimeFormat('nl-NL', { ...how, timeZone: 'Europe/Amsterdam' }),
  en: new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'Europe/Amsterdam' }),
})
// Made once: making one costs more than writing a hundred dates with it.
const days = inAmsterdam({ dateStyle: 'long' })
const moments = inAmsterdam({ dateStyle: 'long', timeStyle: 'short' })

/** A date as people write it, in words: "3 februari 2027". */
export function longDate(date: Date, language: Language): string {
  return days[language].format(date)
}

/** A moment as people write it: "3 februari 2027 om 14:03". */
export function dateAndTime(moment: Date, language: Language): string {
  return moments[language].format(moment)
}

/** A day of the calendar (YYYY-MM-DD) in words. */
export const longDay = (day: string, language: Language): string =>
  longDate(new Date(`${day}T12:00:00Z`), language)
