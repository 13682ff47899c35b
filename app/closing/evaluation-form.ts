import { z } from 'zod'
import { field } from '../page/index.ts'
import type { ClosingTexts } from './texts.ts'

/** What is asked at the end of a case, with the answers to choose from. */
export const evaluationQuestions = {
  helped: ['yes', 'partly', 'no', 'too_early'],
  amount: ['right', 'too_much', 'too_little'],
  wishes: ['asked_and_followed', 'asked', 'not_asked'],
  consulted: ['yes', 'no'],
  with_client: ['yes', 'no'],
} as const

type Questions = typeof evaluationQuestions
export type EvaluationQuestion = keyof Questions
export type EvaluationAnswers = { readonly [Q in EvaluationQuestion]: Questions[Q][number] }

/** The questions in their order. */
export const questionNames = [
  'helped',
  'amount',
  'wishes',
  'consulted',
  'with_client',
] as const satisfies readonly EvaluationQuestion[]

/** An answer as it reads on the screen. */
export function answerText(
  texts: ClosingTexts,
  question: EvaluationQuestion,
  answers: EvaluationAnswers,
): string {
  return {
    helped: texts[`helped_${answers.helped}`],
    amount: texts[`amount_${answers.amount}`],
    wishes: texts[`wishes_${answers.wishes}`],
    consulted: texts[`consulted_${answers.consulted}`],
    with_client: texts[`with_client_${answers.with_client}`],
  }[question]
}

/** Looking back; what one would do differently may be kept for the organisation, when one says so. */
export function evaluationForm(t: ClosingTexts) {
  const questions = evaluationQuestions
  return z
    .object({
      helped: field.choice(questions.helped, t.helpedMissing),
      amount: field.choice(questions.amount, t.amountMissing),
      wishes: field.choice(questions.wishes, t.wishesMissing),
      consulted: field.choice(questions.consulted, t.consultedMissing),
      with_client: field.choice(questions.with_client, t.with_clientMissing),
      anders: field.optionalText(t.tooLong, 1000),
      bewaren: field.optionalChoice(['ja', 'nee'], t.keepMissing),
    })
    .refine(({ anders, bewaren }) => anders === undefined || bewaren !== undefined, {
      path: ['bewaren'],
      message: t.keepMissing,
      when: () => true,
    })
}
