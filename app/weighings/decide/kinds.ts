import type { Weighing } from 'deelwijzer'
import type { DecisionKind } from '../../database/tables.ts'

/** Each kind of decision, with the last part of its address. */
export const kindSlugs = {
  share: 'delen',
  do_not_share: 'niet-delen',
  consult_first: 'eerst-overleggen',
  refer: 'verwijzen',
  not_now: 'nu-niet',
} as const satisfies Readonly<Record<DecisionKind, string>>

const offered: Readonly<Record<Weighing['outcome'], readonly DecisionKind[]>> = {
  allowed: ['share', 'do_not_share', 'consult_first', 'refer', 'not_now'],
  allowed_with_conditions: ['share', 'do_not_share', 'consult_first', 'refer', 'not_now'],
  professional_judgement: ['consult_first', 'share', 'do_not_share', 'refer', 'not_now'],
  not_allowed: ['do_not_share', 'consult_first', 'refer', 'not_now', 'share'],
  refer_onward: ['refer', 'do_not_share', 'consult_first', 'not_now'],
  // What is not known cannot be shared: first it is found out, or somebody is asked.
  incomplete: ['consult_first', 'not_now'],
}

/** What can be decided on an advice, the most likely first. */
export const offeredKinds = ({ outcome, data }: Weighing): readonly DecisionKind[] =>
  offered[outcome].filter((kind) => kind !== 'share' || data.length > 0)

/** The kind at an address, where it can be decided on this advice. */
export const findKind = (slug: string, advice: Weighing): DecisionKind | undefined =>
  offeredKinds(advice).find((kind) => kindSlugs[kind] === slug)
