import type { DataItem, Party, Situation } from '../weigh/situation.ts'

/** Parties as they come in scenarios. */
export const physician: Party = { role: 'physician', setting: 'health_care', domain: 'health' }
export const nurse: Party = { role: 'nurse', setting: 'health_care', domain: 'health' }
export const youthWorker: Party = {
  role: 'youth_care_worker',
  setting: 'youth_care',
  domain: 'youth',
}
export const socialWorker: Party = { role: 'social_worker', setting: 'welfare', domain: 'welfare' }
export const psychologist: Party = {
  role: 'psychologist',
  setting: 'private_practice',
  domain: 'health',
}
export const teacher: Party = { role: 'teacher', setting: 'education', domain: 'education' }
export const housingOfficer: Party = {
  role: 'housing_officer',
  setting: 'housing',
  domain: 'housing',
}
export const youthOfficer: Party = {
  role: 'municipal_youth_officer',
  setting: 'municipality',
  domain: 'youth',
}

/** The other side, with a role in the question and a need for the data. */
export const takingPart = (party: Party): Party => ({
  ...party,
  involved: true,
  needsForTask: true,
})

/** One fact of this category that is needed. */
export const fact = (category: DataItem['category'], more: Partial<DataItem> = {}): DataItem => ({
  category,
  nature: 'fact',
  need: 'need_to_have',
  ...more,
})

/** Consent that counts, of an adult client. */
export const agreed = {
  status: 'given',
  by: ['client'],
  free: true,
  informed: true,
  specific: true,
  recorded: true,
} as const

/** A settled exchange between two youth care workers about an adult; nothing is left open. */
export const settled: Situation = {
  action: 'share',
  exchange: 'refer',
  questionIsMine: true,
  sharer: youthWorker,
  recipient: takingPart(youthWorker),
  client: { age: 40, capacity: 'capable', representative: 'none' },
  purpose: { specific: true, needDescribed: true, servesTask: true, sameAsCollected: true },
  data: [fact('support_need')],
  consent: agreed,
  danger: { level: 'none' },
  necessity: { effective: true, proportionate: true, lessIntrusiveWay: false },
  informing: { when: 'before' },
  legalDuty: 'none',
}
