/** Parts of names that are words of the language, so that they give nobody away. */
export const ordinary: ReadonlySet<string> = new Set(
  'aan bij de den der die dit een één en het hij in la le maar met niet op over ten ter toe uit van vande vander voor wij zij the and for with'.split(
    ' ',
  ),
)

/** From where to where in a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The first part of a name that stands in a text, as the text has it; whole words, capitals or not. */
export function findNameIn(text: string, names: readonly string[]): string | undefined {
  const [first] = partsIn(text, names)
  return first && text.slice(first.start, first.end)
}

/** Where names stand in a text: parts that belong together are one, with what stands between them. */
export function namesIn(text: string, names: readonly string[]): readonly Span[] {
  const joined: Span[] = []
  for (const part of partsIn(text, names)) {
    const last = joined.at(-1)
    if (last !== undefined && isBetween(text.slice(last.end, part.start)))
      joined[joined.length - 1] = { start: last.start, end: part.end }
    else joined.push(part)
  }
  return joined
}

function partsIn(text: string, names: readonly string[]): readonly Span[] {
  const telling = new Set(names.flatMap(wordsOf).map(folded).filter(tells))
  return [...text.matchAll(word)]
    .filter((one) => telling.has(folded(one[0])))
    .map((one) => ({ start: one.index, end: one.index + one[0].length }))
}

/** Only blanks, and words such as "van der". */
const isBetween = (text: string): boolean =>
  !/\n/.test(text) &&
  wordsOf(text).every((one) => ordinary.has(folded(one))) &&
  /^[\s\p{L}'’-]*$/u.test(text)

const word = /[\p{L}\p{M}]+/gu

const wordsOf = (text: string): readonly string[] => text.match(word) ?? []

/** Without capitals and accents: "Zoë" and "zoe" are one name. */
export const folded = (given: string): string =>
  given.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const tells = (part: string): boolean => part.length > 2 && !ordinary.has(part)
