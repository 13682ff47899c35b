import { allNorms, type Norm, type Situation, type Weighing } from 'deelwijzer'
import type { RecordQuestion } from './record-question.ts'

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
}

const norms: ReadonlyMap<string, Norm> = new Map(allNorms.map((norm) => [norm.id, norm]))

/** The questions that the norms which hold want answered with a decision to share. */
export const recordQuestions = ({ advice }: Deciding): readonly RecordQuestion[] => {
  const asked = advice.reasons
    .filter(({ effect }) => effect !== 'asks')
    .flatMap(({ norm }) => norms.get(norm)?.records ?? [])
  return [...new Map(asked.map((question) => [question.id, question])).values()]
}

/** Whether data leave for somebody: then a share is made, with how and when. */
export const givesToSomebody = ({ situation, party }: Deciding): boolean =>
  party !== undefined && ['share', 'discuss'].includes(situation.action ?? 'share')

/** Whether the client is to be told: of data by name, which somebody else gets or keeps. */
export const informsClient = ({ advice, situation, fileId }: Deciding): boolean => {
  if (fileId === null || situation.recipient?.role === 'client') return false
  const isNamed = (situation.data ?? []).some(({ identifiable }) => identifiable !== false)
  const isAdvised = advice.conditions.some(({ id }) => id.startsWith('inform_client_'))
  return isNamed && (isAdvised || advice.outcome === 'not_allowed')
}

/** When the client is told: as it was weighed. Without a ground that the norms accept: beforehand. */
export function informingMoment({ advice, situation }: Deciding): Moment {
  const planned = situation.informing?.when ?? 'before'
  const mustBefore = advice.conditions.some(({ id }) => id === 'inform_client_before')
  return mustBefore ? 'before' : planned
}
