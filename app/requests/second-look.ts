import { findIdentifying } from '../consultations/identifying.ts'
import { findJudgements } from '../items/wording/judgements.ts'

/** Words that a text may do without: they judge, or tell more than is asked. */
export interface SecondLook {
  readonly judging: readonly string[]
  readonly more: readonly string[]
}

/** What is worth a second look before a text goes to another organisation. */
export function secondLook(texts: readonly (string | undefined)[]): SecondLook {
  const given = texts.filter((text) => text !== undefined)
  const words = (found: readonly { readonly words: string }[]) => found.map((one) => one.words)
  return {
    judging: unique(given.flatMap((text) => words(findJudgements(text, 'fact')))),
    more: unique(given.flatMap((text) => words(findIdentifying(text)))),
  }
}

/** By what a form says that these very words were looked at; empty when there are none. */
export const lookedAt = ({ judging, more }: SecondLook): string =>
  [...judging, ...more].join('\n').replaceAll('\r\n', '\n')

const unique = (words: readonly string[]): readonly string[] => [
  ...new Map(words.map((word) => [word.toLowerCase(), word])).values(),
]
