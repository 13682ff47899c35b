import { findMember } from '../vocabulary/members.ts'
import { sectionIds } from '../vocabulary/section-ids.ts'
import type { OpenQuestion } from '../vocabulary/weighing-type.ts'
import { leavesOf, pointerOf } from './condition.ts'
import { UNKNOWN } from './logic.ts'
import type { Norm, NormId } from './norm.ts'
import type { Conclusion } from './outcome.ts'
import type { Ruleset } from './ruleset.ts'
import type { Situation } from './situation.ts'

const enough = 4

/** The open members as questions, each with some norms that wait for it; a missing list is one question. */
export function questionsOf(situation: Situation, conclusion: Conclusion): readonly OpenQuestion[] {
  const waiting = waitingNorms(conclusion)
  const asked = inOrder(conclusion.open, waiting).map((pointer) => ({
    pointer: situation.data === undefined && pointer.startsWith('/data/') ? '/data' : pointer,
    because: because(waiting, pointer),
  }))
  return [...new Map(asked.map((question) => [question.pointer, question])).values()]
}

/** In the order of the weighing; within a section the member for which most norms wait comes first. */
function inOrder(open: readonly string[], waiting: readonly Norm[]): readonly string[] {
  const section = (pointer: string) =>
    sectionIds.indexOf(findMember(pointer)?.section ?? 'bijzonderheden')
  const told = (pointer: string) =>
    waiting.filter((norm) => pointersOf(norm).has(generally(pointer))).length
  const ranked = open.map((pointer) => ({
    pointer,
    section: section(pointer),
    told: told(pointer),
  }))
  return ranked
    .sort((a, b) => a.section - b.section || b.told - a.told)
    .map(({ pointer }) => pointer)
}

const generally = (pointer: string) => pointer.replace(/^\/data\/\d+/, '/data/*')

/** The norms that the questions name. */
export function askingNorms(conclusion: Conclusion): readonly Norm[] {
  const waiting = waitingNorms(conclusion)
  const named = new Set(conclusion.open.flatMap((pointer) => because(waiting, pointer)))
  return waiting.filter(({ id }) => named.has(id))
}

function waitingNorms({ ruleset, open, evaluate, decisions }: Conclusion): readonly Norm[] {
  if (open.length === 0) return []
  return normsOf(ruleset)
    .filter(({ when }) => decisions.some((_, item) => evaluate(when, item) === UNKNOWN))
    .map(({ norm }) => norm)
}

const normsOf = (ruleset: Ruleset) => [
  ...ruleset.refers,
  ...ruleset.prohibitions,
  ...ruleset.permissions,
  ...ruleset.requirements,
]

const because = (waiting: readonly Norm[], pointer: string): readonly NormId[] =>
  waiting
    .filter((norm) => pointersOf(norm).has(generally(pointer)))
    .slice(0, enough)
    .map(({ id }) => id)

const known = new WeakMap<Norm, ReadonlySet<string>>()

/** The members that a norm asks after. */
export function pointersOf(norm: Norm): ReadonlySet<string> {
  const found = known.get(norm) ?? new Set(leavesOf(norm.when).map(pointerOf))
  known.set(norm, found)
  return found
}
