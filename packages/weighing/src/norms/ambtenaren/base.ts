import type { DataItem, Party, Situation } from '../../weigh/situation.ts'

/** Made-up parties as they come in scenarios of the municipality and its partners. */
export const people = {
  wmo: { role: 'municipal_wmo_officer', setting: 'municipality', domain: 'wmo' },
  youth: { role: 'municipal_youth_officer', setting: 'municipality', domain: 'youth' },
  participation: {
    role: 'municipal_participation_officer',
    setting: 'municipality',
    domain: 'participation',
  },
  debt: { role: 'municipal_debt_counsellor', setting: 'municipality', domain: 'debt' },
  civilServant: { role: 'civil_servant', setting: 'municipality' },
  provider: { role: 'wmo_provider_worker', setting: 'wmo_provider', domain: 'wmo' },
  socialWorker: { role: 'social_worker', setting: 'welfare', domain: 'welfare' },
  housing: { role: 'housing_officer', setting: 'housing', domain: 'housing' },
  physician: { role: 'physician', setting: 'health_care', domain: 'health' },
  nurse: { role: 'nurse', setting: 'health_care', domain: 'health' },
  youthWorker: { role: 'youth_care_worker', setting: 'youth_care', domain: 'youth' },
  police: { role: 'police_officer', setting: 'police', domain: 'safety' },
  volunteer: { role: 'volunteer', setting: 'citizen', domain: 'welfare' },
  researcher: { role: 'researcher' },
  client: { role: 'client', setting: 'citizen' },
} as const satisfies Record<string, Party>

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

/** An exchange about an adult that nobody asked; everything but the basis is in order. */
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

/** The settled exchange from one of these people to another. */
export const between = (
  sharer: keyof typeof people,
  recipient: keyof typeof people,
  ...categories: readonly Category[]
): Situation => ({
  ...settled,
  sharer: people[sharer],
  recipient: { ...people[recipient], involved: true, needsForTask: true },
  data: facts(...categories),
})
