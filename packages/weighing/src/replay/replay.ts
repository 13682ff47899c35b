import type { Weighing } from '../vocabulary/weighing-type.ts'
import { canonical, receiptOf } from '../weigh/receipt.ts'
import type { Situation } from '../weigh/situation.ts'

/** A sealed weighing as it leaves the product: what went in, what came out, under which version. */
export interface SealedWeighing {
  readonly situation: Situation & { readonly date: string }
  readonly advice: Weighing
  readonly version: string
  readonly salt: string
  readonly receipt: string
}

/** A release of the core, as far as replaying needs it. */
export interface Release {
  readonly normsVersion: string
  weigh(situation: Situation, on: { readonly date: string }): Weighing
}

export interface Replayed {
  /** The receipt belongs to these facts, this version and this advice. */
  readonly receiptHolds: boolean
  /** Byte-equal to the advice of then; undefined when the release of then is not at hand. */
  readonly sameAsThen: boolean | undefined
  /** What today's norms say of the same facts. */
  readonly today: Weighing
  /** What they say otherwise, in words; empty when nothing differs. */
  readonly differences: readonly string[]
}

/** Weighs a sealed situation again: under the norms of then, and under those of the given day. */
export async function replay(
  sealed: SealedWeighing,
  then: Release | undefined,
  now: Release,
  today: string,
): Promise<Replayed> {
  const again = then?.weigh(sealed.situation, { date: sealed.situation.date })
  const weighedToday = now.weigh({ ...sealed.situation, date: today }, { date: today })
  return {
    receiptHolds: (await receiptOf(sealed)) === sealed.receipt,
    sameAsThen: again && canonical(again) === canonical(sealed.advice),
    today: weighedToday,
    differences: differences(sealed.advice, weighedToday),
  }
}

function differences(then: Weighing, today: Weighing): readonly string[] {
  const changed = (name: string, a: string, b: string) => (a === b ? [] : [`${name}: ${a} → ${b}`])
  return [
    ...changed('outcome', then.outcome, today.outcome),
    ...then.data.flatMap(({ category, decision }, item) =>
      changed(category, decision, today.data[item]?.decision ?? 'undecided'),
    ),
    ...listed(
      'condition',
      then.conditions.map(({ id }) => id),
      today.conditions.map(({ id }) => id),
    ),
    ...listed(
      'norm',
      then.reasons.map(({ norm }) => norm),
      today.reasons.map(({ norm }) => norm),
    ),
  ]
}

function listed(
  name: string,
  then: readonly string[],
  today: readonly string[],
): readonly string[] {
  const gone = then.filter((id) => !today.includes(id)).map((id) => `${name} gone: ${id}`)
  const come = today.filter((id) => !then.includes(id)).map((id) => `${name} new: ${id}`)
  return [...new Set([...gone, ...come])]
}
