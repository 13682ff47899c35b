import { conclude } from './outcome.ts'
import { factsOf } from './facts.ts'
import type { Norm } from './norm.ts'
import { presumptionNotes } from './presumption-notes.ts'
import { type Ruleset, rulesetOf } from './ruleset.ts'
import type { Situation } from './situation.ts'
import type { Weighing } from '../vocabulary/weighing-type.ts'
import { writeAdvice } from './advice.ts'

/** Weighs with one set of norms; made once, asked often. */
export interface Weigher {
  /** The norms in force on a day, prepared; undefined before the first day of any norm. */
  readonly rulesetOn: (date: string) => Ruleset | undefined
  readonly weigh: (situation: Situation & { readonly date: string }) => Weighing
}

/**
 * Prepares a set of norms under a version name. `weigh` answers the contract's Weighing for a
 * Situation that has a date and has been parsed; it throws a RangeError for a day before any norm.
 */
export function weigherOf(norms: readonly Norm[], version: string): Weigher {
  const prepared = new Map<string, Ruleset>()
  const days = [...new Set(norms.flatMap(({ inForce }) => turns(inForce)))].sort()

  const rulesetOn = (date: string): Ruleset | undefined => {
    const since = days.findLast((day) => day <= date)
    if (since === undefined) return undefined
    const ruleset = prepared.get(since) ?? rulesetOf(norms.filter((norm) => isInForce(norm, since)))
    prepared.set(since, ruleset)
    return ruleset
  }

  const weigh = (situation: Situation & { readonly date: string }): Weighing => {
    const ruleset = rulesetOn(situation.date)
    if (!ruleset) throw new RangeError(`no norm is in force on ${situation.date}`)
    const facts = factsOf(situation)
    const conclusion = conclude(ruleset, facts)
    const presumed = presumptionNotes(ruleset, facts, conclusion)
    const under = { version, date: situation.date }
    return writeAdvice(situation, conclusion, presumed, under)
  }

  return { rulesetOn, weigh }
}

/** Whether a norm applies on a day: from its first day up to, not including, its last. */
export const isInForce = ({ inForce, status }: Norm, date: string): boolean =>
  status !== 'bill' && inForce.from <= date && (inForce.to === undefined || date < inForce.to)

const turns = ({ from, to }: Norm['inForce']) => (to ? [from, to] : [from])
