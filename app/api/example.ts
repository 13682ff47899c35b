import { type Situation, weigh } from 'deelwijzer'

/** A situation as the documentation shows it: plainly complete, and about nobody. */
export const exampleSituation: Situation = {
  id: 'voorbeeld-1',
  date: '2026-11-22',
  action: 'share',
  exchange: 'refer',
  questionIsMine: true,
  sharer: { role: 'youth_care_worker', setting: 'youth_care', domain: 'youth' },
  recipient: {
    role: 'youth_care_worker',
    setting: 'youth_care',
    domain: 'youth',
    involved: true,
    needsForTask: true,
  },
  client: { age: 17 },
  purpose: { specific: true, needDescribed: true, servesTask: true, sameAsCollected: true },
  data: [{ category: 'support_need', nature: 'fact', need: 'need_to_have' }],
  necessity: { effective: true, proportionate: true, lessIntrusiveWay: false },
  consent: { status: 'given', by: ['client'], free: true, informed: true, specific: true },
  danger: { level: 'none' },
}

/** What comes out of it, by the core itself, so that the example cannot grow old. */
export const exampleWeighing = weigh(exampleSituation, { date: '2026-11-22' })
