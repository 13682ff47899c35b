import type { Answers } from '../../drafts/repository.ts'
import type { DraftAnswers } from './draft-answers.ts'

/** The answers of a draft as the database keeps them. */
export const json = (answers: DraftAnswers): Answers => ({ ...answers })
