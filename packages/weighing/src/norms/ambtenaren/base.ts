import type { DataItem, Situation } from '../../weigh/situation.ts'

type Category = DataItem['category']

/** Needed facts of these kinds. */
export const facts = (...categories: readonly Category[]): readonly DataItem[] =>
  categories.map((category) => ({ category, nature: 'fact', need: 'need_to_have' }))

/** Consent by the adult client that is good in every respect. */
export const agreed = {
  status: 'given',
  by: ['client'],
  free: true,
  informed: true,
  specific: true,
  recorded: true,
} as const satisfies Situation['consent']

/** An exchange about an adult in which everything but the basis is in order. */
export const settled = {
  action: 'share',
  exchange: 'answer_request',
  questionIsMine: true,
  client: { age: 47, capacity: 'capable' },
  purpose: { specific: true, needDescribed: true, servesTask: true, sameAsCollected: true },
  necessity: { effective: true, proportionate: true, lessIntrusiveWay: false },
  consent: { status: 'will_not_be_asked' },
  danger: { level: 'none' },
  legalDuty: 'none',
  informing: { when: 'before' },
} as const satisfies Situation

export const involved = { involved: true, needsForTask: true } as const

