import type { Draft } from '../../drafts/repository.ts'
import type { Professional } from '../../organisations/repository.ts'
import type { OrganisationTask } from '../../organisations/tasks-repository.ts'
import type { DraftAnswers } from './draft-answers.ts'

/** A draft with all that its pages need: the answers, the own side, the organisation's tasks. */
export interface Flow {
  readonly draft: Draft
  readonly answers: DraftAnswers
  readonly own: Professional
  readonly tasks: readonly OrganisationTask[]
  /** The day by whose norms is weighed, as YYYY-MM-DD. */
  readonly date: string
}

/** The same draft, answered differently. */
export const withAnswers = (flow: Flow, answers: DraftAnswers): Flow => ({ ...flow, answers })

/** The first answer to a question that goes for all parties. */
export const answerOf = ({ answers }: Flow, key: string): string | undefined =>
  answers.given[key]?.[0]
