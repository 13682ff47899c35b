import type { Party, Situation } from '../weigh/situation.ts'
import type { OfferedWhen, Option, Question } from './question.ts'

type Fit = OfferedWhen['sharer']

/** Whether an option can matter for these parties; what is not known rules nothing out. */
export function isOffered(option: Option, situation: Situation): boolean {
  const { offeredWhen } = option
  return (
    fits(offeredWhen?.sharer, situation.sharer) && fits(offeredWhen?.recipient, situation.recipient)
  )
}

/** The options of a question that can matter in this situation. */
export function offeredOptions(question: Question, situation: Situation): readonly Option[] {
  return question.options.filter((option) => isOffered(option, situation))
}

function fits(wanted: Fit, party: Party | undefined): boolean {
  if (!wanted) return true
  const unknown =
    (wanted.roles !== undefined && party?.role === undefined) ||
    (wanted.settings !== undefined && party?.setting === undefined)
  return (
    unknown ||
    wanted.roles?.some((role) => role === party?.role) === true ||
    wanted.settings?.some((setting) => setting === party?.setting) === true
  )
}
