import { type Situation, type Weighing, weigh } from 'deelwijzer'
import { latest } from './latest.ts'

const weighed = latest<Weighing>(500)

/** Weighs a situation; the very same one is not weighed again, as a page asks what the last one did. */
export const weighOnce = (situation: Situation, date: string): Weighing =>
  weighed(JSON.stringify([date, situation]), () => weigh(situation, { date }))
