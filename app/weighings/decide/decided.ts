import type { Text } from 'deelwijzer'
import type { DecisionKind } from '../../database/tables.ts'
import type { CategoryDecision } from '../../decisions/repository.ts'
import type { GivingWithin } from './within/within-form.ts'

/** How data are given outside the product. */
export const channels = ['in_person', 'phone', 'letter', 'secure_mail'] as const

export interface Giving {
  readonly recipientName: string
  readonly channel: (typeof channels)[number]
  /** YYYY-MM-DD, past or to come. */
  readonly givenOn: string
  readonly how: string | undefined
}

export type InformingPlan =
  | { readonly moment: 'before'; readonly who: string; readonly how: string; readonly on: string }
  | {
      readonly moment: 'after' | 'not'
      readonly who: string
      readonly ground: string
      readonly groundWords: string
      readonly reviewOn: string
    }

/** A question that a norm wanted answered, with the answer. */
export interface RecordAnswer {
  readonly id: string
  /** The questions of other norms that the same answer serves. */
  readonly also?: readonly string[]
  readonly question: Text
  readonly answer: string
}

/** What a professional decided, read from the form and whole. */
export interface Decided {
  /** Of the form, so that one that is sent twice is known again. */
  readonly id?: string
  readonly kind: DecisionKind
  readonly motivation: string
  readonly categories: readonly CategoryDecision[]
  readonly confirmed: readonly string[]
  readonly moreThanAdvice?: { readonly why: string; readonly with: string }
  readonly records: readonly RecordAnswer[]
  /** Words by the place where they stand in the decision. */
  readonly words: Readonly<Record<string, string>>
  readonly purpose?: string
  readonly giving?: Giving
  /** Within a case: what goes by it. */
  readonly within?: GivingWithin
  readonly informing?: InformingPlan
  /** When it is looked at again; it stands on the work list. */
  readonly reviewOn?: string
}
