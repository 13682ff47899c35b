import { firstDay } from './norms/clause.ts'
import { allNorms } from './norms/index.ts'
import type { Weighing } from './vocabulary/weighing-type.ts'
import { normsVersion } from './version.ts'
import type { Situation } from './weigh/situation.ts'
import { weigherOf } from './weigh/weigh.ts'

const weigher = weigherOf(allNorms, normsVersion)

/**
 * Weighs a parsed Situation under the norms in force on its own date, or else on the given one
 * (`YYYY-MM-DD`). Throws a RangeError for a day before `firstDay`.
 */
export function weigh(situation: Situation, { date }: { readonly date: string }): Weighing {
  return weigher.weigh({ date, ...situation })
}

export { allNorms, firstDay, normsVersion }
export { type Parsed, type ParseOptions, parseSituation } from './parse/situation.ts'
export { maxBytes, parseSituationText } from './parse/text.ts'
export type { Problem as SituationProblem } from './parse/problem.ts'
export type * from './vocabulary/weighing-type.ts'
export type { Text } from './vocabulary/text.ts'
export type { Condition, Leaf, Pointer } from './weigh/condition.ts'
export type { Norm, Source } from './weigh/norm.ts'
export type { DataItem, Party, Situation } from './weigh/situation.ts'
export { replay } from './replay/replay.ts'
export type { Release, Replayed, SealedWeighing } from './replay/replay.ts'
export { canonical, receiptOf } from './weigh/receipt.ts'
export { isInForce } from './weigh/weigh.ts'
