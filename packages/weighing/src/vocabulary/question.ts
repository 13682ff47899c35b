import type { Pointer } from './members.ts'
import type { SectionId } from './section-ids.ts'
import type { TermId } from './terms.ts'
import type { Text } from './text.ts'
import type { roles, settings } from './values.ts'

type Role = (typeof roles)[number]
type Setting = (typeof settings)[number]

/** Answers by question; a condition holds when each question named has one of its values. */
export type When = Readonly<Record<string, readonly string[]>>

/** Where an option can matter. A party fits by its role or by its setting; unknown fits too. */
export interface OfferedWhen {
  readonly sharer?: { readonly roles?: readonly Role[]; readonly settings?: readonly Setting[] }
  readonly recipient?: { readonly roles?: readonly Role[]; readonly settings?: readonly Setting[] }
}

export interface Option {
  readonly value: string
  readonly label: Text
  readonly hint?: Text
  /** Where it can matter; everywhere when absent. */
  readonly offeredWhen?: OfferedWhen
  /** The presumed member that this box contradicts. */
  readonly pointer?: Pointer
  /** Questions that say the same: once one of them is answered, this box is left out. */
  readonly unlessAnswered?: readonly string[]
}

export interface Question {
  readonly id: string
  /** The member that this question helps to know. */
  readonly pointer: Pointer
  readonly kind: 'radio' | 'checkboxes' | 'text' | 'integer' | 'textarea'
  readonly label: Text
  readonly hint?: Text
  /** Ends with "I don't know", also for a question that is answered in words or figures. */
  readonly options: readonly Option[]
  /** Asked once for each kind of data chosen; see `answerKey`. */
  readonly perItem?: true
  /** Only shown, and only counted, when earlier answers call for it. */
  readonly showWhen?: When
}

/** How a member follows from answers: the first rule that fits gives it; none leaves it unknown. */
export interface Derivation {
  readonly pointer: Pointer
  readonly derive: readonly { readonly when: When; readonly value: boolean | string }[]
}

/** A page of questions on one subject. */
export interface Section {
  readonly id: SectionId
  readonly title: Text
  /** Why this is asked. */
  readonly why: Text
  /** The article, or the guide by its own name. */
  readonly source: Text
  /** Who could tell what the professional does not know. */
  readonly whoKnows: Text
  readonly terms: readonly TermId[]
  readonly questions: readonly Question[]
  /** For members that are made from answers; every other question gives its own member. */
  readonly derivations: readonly Derivation[]
}
