import { allNorms, type Norm, type Situation, type Weighing } from 'deelwijzer'
import { type DecidingWithin, isInside } from './within/deciding-within.ts'
import {
  askedOnce,
  mustSayConsulted,
  type NormQuestion,
  type RecordQuestion,
} from './record-question.ts'

type Moment = 'before' | 'after' | 'not'

/** Who would receive the data, as far as it is known before they are given. */
export interface DecidedParty {
  readonly role?: string | undefined
  readonly name?: string | undefined
  readonly organisation?: string | undefined
  readonly channel?: string | undefined
}

/** What a decision is taken on: an advice, the situation it is about, and with whom. */
export interface Deciding {
  readonly advice: Weighing
  readonly situation: Situation
  readonly party: DecidedParty | undefined
  /** In words; without it a share has no purpose, so that it is asked. */
  readonly purpose: string | undefined
  readonly fileId: string | null
  /** Where in a case; none for a weighing outside one. */
  readonly within?: DecidingWithin | undefined
  /** How many recipients it goes for, where that is more than one. */
  readonly together?: number | undefined
}

const norms: ReadonlyMap<string, Norm> = new Map(allNorms.map((norm) => [norm.id, norm]))

/** Not informing beforehand has questions of its own (art. 41 UAVG), also where no ground was weighed. */
const notBeforehand = 'uavg/41'

/** The questions that the norms which hold want answered with a decision to share, each once. */
export const recordQuestions = (deciding: Deciding): readonly RecordQuestion[] =>
  askedOnce(normQuestions(deciding))

/** Whether one of them wants to know with whom this was discussed; the page asks that anyway. */
export const saysWithWhom = (deciding: Deciding): boolean =>
  mustSayConsulted(normQuestions(deciding))

function normQuestions(deciding: Deciding): readonly NormQuestion[] {
  const isLater = informsClient(deciding) && informingMoment(deciding) !== 'before'
  const holding = deciding.advice.reasons
    .filter(({ effect }) => effect !== 'asks')
    .map(({ norm }) => norm)
  return [...holding, ...(isLater ? [notBeforehand] : [])].flatMap(
    (id) => norms.get(id)?.records ?? [],
  )
}

/** Whether data leave for somebody outside: then a share is made, with how and when. */
export const givesToSomebody = ({ situation, party, within }: Deciding): boolean =>
  party !== undefined &&
  !(within && isInside(within)) &&
  ['share', 'discuss'].includes(situation.action ?? 'share')

/** Whether the client is to be told (art. 13 and 14 AVG): of data by name that go to somebody else. */
export const informsClient = ({ situation, party, fileId }: Deciding): boolean => {
  const goes = !['record', 'reuse'].includes(situation.action ?? 'share') && party !== undefined
  const isNamed = (situation.data ?? []).some(({ identifiable }) => identifiable !== false)
  return goes && isNamed && fileId !== null && situation.recipient?.role !== 'client'
}

/** When the client is told: as it was weighed. Without a ground that the norms accept: beforehand. */
export function informingMoment({ advice, situation }: Deciding): Moment {
  const planned = situation.informing?.when ?? 'before'
  const mustBefore = advice.conditions.some(({ id }) => id === 'inform_client_before')
  return mustBefore ? 'before' : planned
}
