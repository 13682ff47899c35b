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
    // Who asks or answers may say what they think, as with an opinion.
    judging: unique(given.flatMap((text) => words(findJudgements(text, 'opinion')))),
    more: unique(given.flatMap((text) => words(findIdentifying(text)))),
  }
}

/** By what a form says that these very words were looked at. */
export const lookedAt = (look: SecondLook): string => linesOf(look).join('\n')

/** Whether every one of these words was looked at before; so it is when there are none. */
export function isLookedAt(look: SecondLook, before: string): boolean {
  const seen = new Set(before.replaceAll('\r\n', '\n').split('\n'))
  return linesOf(look).every((line) => seen.has(line))
}

const linesOf = ({ judging, more }: SecondLook): readonly string[] =>
  [...judging, ...more].map((words) => words.replaceAll(/\s+/g, ' '))

const unique = (words: readonly string[]): readonly string[] => [
  ...new Map(words.map((word) => [word.toLowerCase(), word])).values(),
]
