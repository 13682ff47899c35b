import type { Derivation, When } from './question.ts'

export type Answer = string | number | readonly string[]

/** Kept answers by question; 'unknown' is an answer too. */
export type Answers = Readonly<Record<string, Answer>>

/** An answer as a list, whether one or more options could be chosen. */
export function valuesOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  return typeof answer === 'object' ? answer : [String(answer)]
}

/** Whether every question named has one of its values among its answers. */
export function holds(when: When, answers: Answers): boolean {
  return Object.entries(when).every(([id, wanted]) =>
    valuesOf(answers[id]).some((value) => wanted.includes(value)),
  )
}

/** The member's value by the first rule that holds; undefined is unknown. */
export function findDerived(
  { derive }: Derivation,
  answers: Answers,
): boolean | string | undefined {
  return derive.find(({ when }) => holds(when, answers))?.value
}
