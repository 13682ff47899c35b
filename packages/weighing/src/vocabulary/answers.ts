import type { Situation } from '../weigh/situation.ts'
import { dataFrom } from './data-from-answers.ts'
import { members } from './members.ts'
import { findDerived, holds } from './derive.ts'
import type { Answer, Answers } from './derive.ts'
import { readAnswer } from './read-answer.ts'
import type { Question } from './question.ts'
import { questions, sections } from './sections.ts'

export type { Answer, Answers } from './derive.ts'

/** Under which key an answer is kept: the question's id, with the kind of data where it has one. */
export function answerKey(question: Question, category?: string): string {
  return question.perItem && category !== undefined ? `${question.id}/${category}` : question.id
}

/** Whether earlier answers call for this question; a hidden one keeps its answer but counts for nothing. */
export function isShown(question: Question, answers: Answers): boolean {
  return question.showWhen === undefined || holds(question.showWhen, answers)
}

/** The facts that kept answers amount to. What is unknown, hidden or no answer is left out. */
export function answersToSituation(answers: Answers): Situation {
  const counted = countedAnswers(answers)
  const situation: Record<string, unknown> = {}
  for (const [pointer, read] of readers) {
    const value = read(counted)
    if (value !== undefined) put(situation, pointer, value)
  }
  return situation
}

/** The answers to questions that are shown; those of data keep their longer keys. */
function countedAnswers(answers: Answers): Answers {
  const hidden = new Set(conditional.filter((q) => !isShown(q, answers)).map((q) => q.id))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !hidden.has(key)))
}

const conditional = questions.filter(({ showWhen }) => showWhen !== undefined)

type Pointer = (typeof members)[number]['pointer']
type Reader = (answers: Answers) => unknown

const derivations = new Map(
  sections.flatMap((s) => s.derivations).map((d) => [d.pointer, d] as const),
)

/** How each member of a Situation, its lists as a whole, comes out of the answers. */
const readers: readonly (readonly [Pointer, Reader])[] = members
  .filter(({ pointer }) => !pointer.includes('*'))
  .map(({ pointer }) => [pointer, pointer === '/data' ? dataFrom : readerOf(pointer)])

function readerOf(pointer: Pointer): Reader {
  const derivation = derivations.get(pointer)
  if (derivation) return (answers) => findDerived(derivation, answers)
  const question = questions.find((q) => q.pointer === pointer && !q.perItem)
  return (answers) => {
    const answer: Answer | undefined = question && answers[question.id]
    return answer === undefined ? undefined : readAnswer(pointer, answer)
  }
}

/** Puts a value where its pointer says; the pointers of a Situation are one or two names deep. */
function put(situation: Record<string, unknown>, pointer: string, value: unknown): void {
  const [first = '', second] = pointer.split('/').slice(1)
  if (second === undefined) situation[first] = value
  else situation[first] = { ...(situation[first] as object | undefined), [second]: value }
}
