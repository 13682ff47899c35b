import type {
  alternativeIds,
  bases,
  conditionIds,
  contractSteps,
  sourceKinds,
} from '../vocabulary/outcomes.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Condition } from './condition.ts'
import type { Weight } from './conditions.ts'

export type NormId = string
export type Basis = (typeof bases)[number]
export type ConditionId = (typeof conditionIds)[number]
export type AlternativeId = (typeof alternativeIds)[number]
export type Step = (typeof contractSteps)[number]

/** Where a clause stands: a law and article (with a link to that version), or a guide and section. */
export interface Source {
  readonly kind: (typeof sourceKinds)[number]
  readonly ref: string
  readonly url?: string
}

/** What gives a permission its strength, in the order in which they precede one another. */
export const grounds = [
  'duty',
  'right',
  'consent',
  'involved',
  'representative',
  'contract',
  'task',
  'interest',
  'vital',
  'conflict',
] as const
export type Ground = (typeof grounds)[number]

/** A question asked at the decision once the norm holds; kept beside the weighing, never part of it. */
export interface RecordQuestion {
  readonly id: string
  readonly text: Text
}

/** What keeps data back and can be lifted by a permission that says so. */
export const barriers = [
  'secrecy',
  'official_secrecy',
  'participation_secrecy',
  'police_secrecy',
  'special_data',
  'criminal_data',
  'bsn',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
  'good_arguments',
] as const
export type Barrier = (typeof barriers)[number]

interface Clause {
  readonly id: NormId
  /** The rows of the fact tables that this clause carries out. */
  readonly rows: readonly string[]
  readonly sources: readonly [Source, ...Source[]]
  readonly inForce: { readonly from: string; readonly to?: string }
  readonly status: 'in_force' | 'bill' | 'ended'
  readonly checkedOn: string
  readonly step: Step
  readonly when: Condition
  /** One plain sentence. */
  readonly text: Text
  /** What a reader who wants the whole of it should know: limits, doubts, where sources conflict. */
  readonly more?: Text
  readonly alternatives?: readonly AlternativeId[]
  readonly records?: readonly RecordQuestion[]
}

/** Gives a legal basis, and where a prohibition names it, the exception to that prohibition. */
export interface Permits extends Clause {
  readonly effect: 'permits'
  readonly basis: Basis
  readonly ground: Ground
  /** The norms leave it to a motivated choice, or the law is unsettled. */
  readonly judgement?: true
  /** Conditions without which this permission does not carry. */
  readonly needs?: readonly ConditionId[]
  /** The prohibitions to which this is an exception. */
  readonly lifts?: readonly Barrier[]
}

/** Keeps data back, unless a permission lifts its barrier; without a barrier nothing lifts it. */
export interface Forbids extends Clause {
  readonly effect: 'forbids' | 'limits'
  readonly barrier?: Barrier
  /** What would have to change before the exchange can be weighed again. */
  readonly wayBack?: readonly ConditionId[]
  /** The question belongs to somebody else: nothing more is decided. */
  readonly refers?: true
}

/** Asks something of whoever shares, whatever the permission. */
export interface Requires extends Clause {
  readonly effect: 'requires'
  readonly condition: ConditionId
  /** What it does while unmet, where that is other than usual for this condition. */
  readonly weight?: Weight
}

/** Says something that the reader should know and decides nothing. */
export interface Notes extends Clause {
  readonly effect: 'notes'
  readonly condition?: ConditionId
}

/** One clause of law, code or agreement, in force from one day to another. Data only. */
export type Norm = Permits | Forbids | Requires | Notes
