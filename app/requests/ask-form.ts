import { z } from 'zod'
import type { Participant } from '../cases/participants-repository.ts'
import type { Subject } from '../cases/subjects-repository.ts'
import { field } from '../page/index.ts'
import { urgencies } from './due.ts'
import type { RequestTexts } from './texts.ts'

/** Who and what a question in this case can be about. */
export interface Choices {
  readonly subjects: readonly Subject[]
  readonly holders: readonly Participant[]
  /** The tasks of the own organisation, in their words. */
  readonly tasks: readonly string[]
  /** Of the organisation that opened the case, whose people are there for every subject. */
  readonly leader: string
}

/** The value of the choice "another task". */
export const otherTask = 'anders'

interface Task {
  readonly task?: string | undefined
  readonly taskWords?: string | undefined
}

/** What is asked in every form: about whom, of whom, for which task, and how soon. */
const shared = (t: RequestTexts, { subjects, holders, tasks, leader }: Choices) => {
  const one = (list: readonly { readonly id: string }[], missing: string) =>
    z.string(missing).refine((id) => list.some((each) => each.id === id), missing)
  const isInvited = (holder: string, about: string) =>
    holders.some(
      ({ id, organisationId, subjectIds }) =>
        id === holder && (organisationId === leader || subjectIds.includes(about)),
    )
  const common = z.object({
    about: one(subjects, t.aboutMissing),
    holder: one(holders, t.holderMissing),
    task: field.optionalText(t.tooLong, 300),
    taskWords: field.optionalText(t.tooLong, 300),
    urgency: field.choice(urgencies, t.urgencyMissing),
  })
  const hasTask = (form: Task) => taskOf(form, tasks) !== undefined
  // Said beside whatever else is missing.
  const noTask = { path: ['taskWords'], message: t.taskMissing, when: () => true }
  const isAskable = ({ holder, about }: { holder: string; about: string }) =>
    isInvited(holder, about)
  const notAskable = { path: ['holder'], message: t.holderNotInvited }
  const checked = <T extends z.ZodType<Task & { holder: string; about: string }>>(form: T) =>
    form.refine(hasTask, noTask).refine(isAskable, notAskable)
  return { common, checked }
}

/** The task in words: one of the list, or one's own. */
export const taskOf = (form: Task, tasks: readonly string[]): string | undefined =>
  tasks.find((task) => task === form.task) ?? form.taskWords

/** What a request for information is made of. */
export function informationForm(t: RequestTexts, choices: Choices) {
  const { common, checked } = shared(t, choices)
  return checked(
    common.extend({
      question: field.text(t.questionMissing, t.tooLong, 1000),
      data: field.optionalText(t.tooLong, 1000),
      least: field.text(t.leastMissing, t.tooLong, 1000),
    }),
  )
}

/** What a referral is made of: the client knows of it. */
export function referralForm(t: RequestTexts, choices: Choices) {
  const { common, checked } = shared(t, choices)
  return checked(
    common.extend({
      question: field.text(t.questionMissing, t.tooLong, 1000),
      knows: field
        .choice(['yes', 'no'], t.knowsMissing)
        .refine((knows) => knows === 'yes', t.knowsFirst),
    }),
  )
}
