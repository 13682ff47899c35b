import { members } from '../vocabulary/members.ts'
import { allScenarios } from '../norms/scenarios.ts'
import type { Situation } from '../weigh/situation.ts'
import { memberValues } from '../weigh/unknowns.ts'
import type { Pointer } from '../weigh/condition.ts'
import type { Random } from './random.ts'

const tried = members.filter(({ kind }) => ['enum', 'set', 'boolean', 'integer'].includes(kind))
const ofExchange = tried.filter(({ pointer }) => !pointer.startsWith('/data/'))
const ofItem = tried.filter(({ pointer }) => pointer.startsWith('/data/'))

export type Loose = Record<string, unknown>

/** A copy of a situation with one member set, or taken out when the value is undefined. */
export function withMember(situation: Situation, pointer: string, value: unknown): Situation {
  const copy = structuredClone(situation) as Loose
  const [, first = '', second, third] = pointer.split('/')
  const holder =
    second === undefined ? copy : ((copy[first] ??= first === 'data' ? [] : {}) as Loose)
  const inner =
    third === undefined ? holder : ((holder[second ?? ''] ??= { category: 'health' }) as Loose)
  const name = third ?? second ?? first
  if (value === undefined) delete inner[name]
  else inner[name] = value
  return copy
}

/** What a situation says at a pointer; undefined where it says nothing. */
export function memberOf(situation: Situation, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (at as Loose | undefined)?.[name], situation)
}

/** A random value that a member may have; for a list, a random list. */
export function randomValue(random: Random, pointer: string): unknown {
  const general = pointer.replace(/^\/data\/\d+/, '/data/*') as Pointer
  const values = memberValues(general)
  const isList = members.some((member) => member.pointer === general && member.kind === 'set')
  return isList ? values.filter(() => random() < 0.3) : random.pick(values)
}

/** A scenario of the norms with up to five members changed or taken out: near the law, never twice. */
export function randomSituation(random: Random): Situation {
  let situation = random.pick(allScenarios).situation
  for (let change = Math.floor(random() * 6); change > 0; change--)
    situation = shaken(random, situation)
  return situation
}

function shaken(random: Random, situation: Situation): Situation {
  const count = situation.data?.length ?? 0
  if (count > 0 && random() < 0.3) {
    const pointer = random.pick(ofItem).pointer.replace('*', String(Math.floor(random() * count)))
    const stays = pointer.endsWith('/category') || random() < 0.7
    return withMember(situation, pointer, stays ? randomValue(random, pointer) : undefined)
  }
  const { pointer } = random.pick(ofExchange)
  return withMember(situation, pointer, random() < 0.7 ? randomValue(random, pointer) : undefined)
}

/** The members that a situation leaves unknown: absent, with values that could be tried. */
export function absentIn(situation: Situation): readonly string[] {
  const items = situation.data?.flatMap((_, item) =>
    ofItem.map(({ pointer }) => pointer.replace('*', String(item))),
  )
  return [...ofExchange.map(({ pointer }) => pointer), ...(items ?? [])].filter(
    (pointer) => memberOf(situation, pointer) === undefined,
  )
}
