import type * as outcomes from './outcomes.ts'
import type { Text } from './text.ts'

type OneOf<T extends readonly string[]> = T[number]

export type Outcome = OneOf<typeof outcomes.outcomes>
export type Basis = OneOf<typeof outcomes.bases>
export type Decision = OneOf<typeof outcomes.decisions>
export type ConditionId = OneOf<typeof outcomes.conditionIds>
export type AlternativeId = OneOf<typeof outcomes.alternativeIds>
export type ContractStep = OneOf<typeof outcomes.contractSteps>
export type Effect = OneOf<typeof outcomes.effects>
export type SourceKind = OneOf<typeof outcomes.sourceKinds>

export interface WeighedBasis {
  readonly basis: Basis
  readonly because: readonly string[]
}

export interface WeighedData {
  readonly category: string
  readonly decision: Decision
  readonly conditions?: readonly ConditionId[]
  readonly because: readonly string[]
}

export interface WeighedCondition {
  readonly id: ConditionId
  readonly text: Text
  /** Absent where it is not known whether the situation meets it. */
  readonly met?: boolean
  readonly because: readonly string[]
}

export interface WeighedSource {
  readonly kind: SourceKind
  readonly ref: string
  readonly url?: string
}

export interface Reason {
  readonly norm: string
  readonly step: ContractStep
  readonly effect: Effect
  readonly text: Text
  readonly sources: readonly WeighedSource[]
  /** Of a prohibition: the permissions that lift it here; absent where it stands. */
  readonly liftedBy?: readonly string[]
}

export interface OpenQuestion {
  readonly pointer: string
  readonly because: readonly string[]
}

export interface Alternative {
  readonly id: AlternativeId
  readonly text: Text
}

/** What the norms say of a Situation (contract/weighing.schema.json). */
export interface Weighing {
  readonly id?: string
  readonly outcome: Outcome
  readonly norms: { readonly version: string; readonly date: string }
  readonly legalBases: readonly WeighedBasis[]
  readonly data: readonly WeighedData[]
  readonly conditions: readonly WeighedCondition[]
  readonly reasons: readonly Reason[]
  readonly questions: readonly OpenQuestion[]
  readonly alternatives: readonly Alternative[]
}
