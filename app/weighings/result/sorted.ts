import type { Situation, Weighing, WeighedCondition } from 'deelwijzer'
import type { conditionTexts } from 'deelwijzer/vocabulary'

type Category = Weighing['data'][number]['category']

/** What may go, what may go later and what stays, by kind of data. */
export interface SortedData {
  readonly shared: readonly Category[]
  readonly onlyIf: readonly Category[]
  readonly withheld: readonly Category[]
}

/** The kinds of data by what was advised on them. */
export function sortData({ data }: Pick<Weighing, 'data'>): SortedData {
  const advised = (decision: Weighing['data'][number]['decision']) =>
    data.filter((item) => item.decision === decision).map(({ category }) => category)
  return {
    shared: advised('share'),
    onlyIf: advised('only_if'),
    withheld: advised('withhold'),
  }
}

/** The conditions that keep some kind of data back until they are met, in the order of the advice. */
export function blockingConditions(advice: Weighing): readonly WeighedCondition[] {
  const blocking = new Set(
    advice.data.flatMap(({ decision, conditions = [] }) =>
      decision === 'only_if' ? conditions : [],
    ),
  )
  return advice.conditions.filter(({ id, met }) => blocking.has(id) && met !== true)
}

/** Whether a condition is asked at all. */
export const asksFor = (advice: Weighing, ...ids: readonly (keyof typeof conditionTexts)[]) =>
  advice.conditions.some(({ id }) => ids.includes(id))

/** Whether the client had better not be told yet, going by what was answered. */
export function mustWait({ informing, consent, danger }: Situation): boolean {
  if (informing?.when === 'after' || informing?.when === 'not') return true
  if (informing?.when === 'before') return false
  const isDangerous = danger?.level === 'acute' || danger?.level === 'threatening'
  return isDangerous && consent?.status === 'cannot_be_asked'
}
