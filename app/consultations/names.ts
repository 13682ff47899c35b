/** Parts of names that are words of the language, so that they give nobody away. */
const ordinary = new Set(
  'aan bij de den der die dit een één en het hij in la le maar met niet op over ten ter toe uit van vande vander voor wij zij the and for with'.split(
    ' ',
  ),
)

/** The first part of a name that stands in a text, as the text has it; whole words, capitals or not. */
export function findNameIn(text: string, names: readonly string[]): string | undefined {
  const telling = new Set(names.flatMap(wordsOf).map(folded).filter(tells))
  return wordsOf(text).find((word) => telling.has(folded(word)))
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** Without capitals and accents: "Zoë" and "zoe" are one name. */
const folded = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const tells = (word: string): boolean => word.length > 2 && !ordinary.has(word)
