import type { Text } from '../vocabulary/text.ts'

type Kind = 'object' | 'array' | 'boolean' | 'string' | 'integer'

const kinds: Readonly<Record<Kind, Text>> = {
  object: { nl: 'een object', en: 'an object' },
  array: { nl: 'een lijst', en: 'an array' },
  boolean: { nl: 'true of false', en: 'true or false' },
  string: { nl: 'een tekst', en: 'a string' },
  integer: { nl: 'een geheel getal', en: 'an integer' },
}

const meant = (suggestion: string | undefined): Text =>
  suggestion === undefined
    ? { nl: '', en: '' }
    : { nl: ` Bedoelde je "${suggestion}"?`, en: ` Did you mean "${suggestion}"?` }

export const notJson: Text = { nl: 'Dit is geen JSON.', en: 'This is not JSON.' }
export const notUtf8: Text = { nl: 'Dit is geen UTF-8.', en: 'This is not UTF-8.' }
export const missing: Text = { nl: 'Dit lid ontbreekt.', en: 'This member is missing.' }
export const longName: Text = {
  nl: 'Hier staat een onbekend lid met een te lange naam.',
  en: 'There is an unknown member with too long a name here.',
}
export const repeated: Text = {
  nl: 'Dit lid staat er meer dan eens.',
  en: 'This member stands here more than once.',
}
export const noDate: Text = {
  nl: 'Verwacht een bestaande datum als 2026-11-22.',
  en: 'Expected an existing date such as 2026-11-22.',
}

export const wrongType = (kind: Kind): Text => ({
  nl: `Verwacht ${kinds[kind].nl}.`,
  en: `Expected ${kinds[kind].en}.`,
})

export const unknownMember = (suggestion: string | undefined): Text => ({
  nl: `Dit lid bestaat niet.${meant(suggestion).nl}`,
  en: `There is no such member.${meant(suggestion).en}`,
})

/** Short lists are named whole; of long ones the contract is the place to look. */
export function unknownValue(values: readonly string[], suggestion: string | undefined): Text {
  const list = values.length > 12 ? undefined : values.join(', ')
  return {
    nl: `Verwacht ${list ? `een van: ${list}` : 'een waarde uit het contract'}.${meant(suggestion).nl}`,
    en: `Expected ${list ? `one of: ${list}` : 'a value of the contract'}.${meant(suggestion).en}`,
  }
}

export const outOfRange = (minimum: number, maximum: number): Text => ({
  nl: `Verwacht een getal van ${minimum} tot en met ${maximum}.`,
  en: `Expected a number from ${minimum} to ${maximum}.`,
})

export const tooLong = (maximum: number): Text => ({
  nl: `Verwacht hoogstens ${maximum} tekens.`,
  en: `Expected at most ${maximum} characters.`,
})

export const tooMany = (maximum: number): Text => ({
  nl: `Verwacht hoogstens ${maximum} onderdelen.`,
  en: `Expected at most ${maximum} items.`,
})

export const tooFew = (minimum: number): Text => ({
  nl: `Verwacht minstens ${minimum} onderdeel.`,
  en: `Expected at least ${minimum} item.`,
})

export const tooBig = (kilobytes: number): Text => ({
  nl: `Verwacht hoogstens ${kilobytes} kB.`,
  en: `Expected at most ${kilobytes} kB.`,
})

export const beforeNorms = (earliest: string): Text => ({
  nl: `Voor ${earliest} zijn er geen normen bekend.`,
  en: `No norms are known before ${earliest}.`,
})
