import type { Flow } from './flow.ts'
import { answerOf } from './flow.ts'

export type Side = 'sharer' | 'recipient'

/** On which side the other parties stand: they are asked for data, or they would receive them. */
export const otherSide = (flow: Flow): Side =>
  answerOf(flow, 'aanleiding') === 'ask' ? 'sharer' : 'recipient'

/** The side of whoever weighs. */
export const ownSide = (flow: Flow): Side => (otherSide(flow) === 'sharer' ? 'recipient' : 'sharer')

/** Keeping something, or using what one has, takes nobody else. */
export const hasOtherParty = (flow: Flow): boolean =>
  !['record', 'reuse'].includes(answerOf(flow, 'aanleiding') ?? '')
