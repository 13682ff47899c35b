import type { Situation, Weighing } from 'deelwijzer'
import type { OtherParty } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import { latest } from './latest.ts'
import { onceFor } from './once-for.ts'
import type { AnsweredPage } from './pages.ts'
import { situationsOf } from './situations.ts'
import { weighOnce } from './weigh-once.ts'

/** One exchange of the draft as it stands now. */
export interface Weighed {
  readonly party: OtherParty | undefined
  readonly situation: Situation
  readonly weighing: Weighing
  /** What is still open: pointers, those of data with the kind of data behind a space. */
  readonly open: ReadonlySet<string>
}

const weighed = latest<readonly Weighed[]>(100)

/**
 * Weighs every exchange of the draft on what is known so far. The same answers give the very same
 * array: a page that is posted weighs what the next page is drawn from.
 */
export const weighedOf = onceFor((flow: Flow): readonly Weighed[] =>
  weighed(keyOf(flow), () =>
    situationsOf(flow).map(({ party, situation }) => {
      const weighing = weighOnce(situation, flow.date)
      return { party, situation, weighing, open: openIn(situation, weighing) }
    }),
  ),
)

/** All that questions and weighing depend on. The database gives answers in another order than they came. */
const keyOf = ({ date, own, draft: { kind }, answers: { given, ...others } }: Flow): string =>
  JSON.stringify([
    date,
    own,
    kind,
    others,
    Object.keys(given)
      .sort()
      .map((key) => [key, given[key]]),
  ])

/** Makes something of a page of a draft; of the same answers once. */
export function oncePerPage<Value>(
  make: (page: AnsweredPage, flow: Flow, weighed: readonly Weighed[]) => Value,
): typeof make {
  const made = onceFor((_weighed: readonly Weighed[]) => new Map<AnsweredPage, Value>())
  return (page, flow, weighed) => {
    const byPage = made(weighed)
    const value = byPage.get(page) ?? make(page, flow, weighed)
    byPage.set(page, value)
    return value
  }
}

/** Whether this is of the party that is meant. None is meant by whoever asks about all of them. */
export const isOf = ({ party }: Weighed, meant: OtherParty | undefined): boolean =>
  meant === undefined || party?.id === meant.id

function openIn({ data }: Situation, { questions }: Weighing): ReadonlySet<string> {
  return new Set(
    questions.map(({ pointer }) => {
      const [, index, member] = /^\/data\/(\d+)\/(.+)$/.exec(pointer) ?? []
      if (index === undefined) return pointer
      return `/data/*/${member} ${data?.[Number(index)]?.category}`
    }),
  )
}

/** Whether other facts would make any difference to what comes out. */
export function matters(
  { situation, weighing }: Weighed,
  change: Situation,
  date: string,
): boolean {
  const changed = weighOnce({ ...situation, ...change }, date)
  return summary(weighing) !== summary(changed)
}

/** What is not allowed or not one's own stays so, whatever would be left to do. */
const summary = ({ outcome, data, conditions }: Weighing): string =>
  JSON.stringify([
    outcome,
    data.map(({ category, decision }) => [category, decision]),
    ['not_allowed', 'refer_onward'].includes(outcome)
      ? []
      : conditions.map(({ id, met }) => [id, met]),
  ])
