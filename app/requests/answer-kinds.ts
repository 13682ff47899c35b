import type { AnswerKind, Refusal } from '../database/case-tables.ts'

/** The kinds of answer as they stand in an address. */
export const answerSlugs = {
  full: 'volledig',
  part: 'deels',
  without_data: 'zonder-gegevens',
  refused: 'nee',
} as const satisfies Readonly<Record<AnswerKind, string>>

/** The kind that stands in an address, if it is one. */
export const answerKindOf = (slug: string): AnswerKind | undefined =>
  (Object.keys(answerSlugs) as AnswerKind[]).find((kind) => answerSlugs[kind] === slug)

/** The plain sentences with which a request is refused. */
export const refusals = [
  'not_needed_for_your_task',
  'i_may_not',
  'ask_the_client',
] as const satisfies readonly Refusal[]
