import { readFileSync } from 'node:fs'
import type { Situation } from '../../packages/weighing/src/index.ts'
import { allScenarios } from '../../packages/weighing/src/norms/scenarios.ts'
import { findMember, members } from '../../packages/weighing/src/vocabulary/members.ts'
import { sectionIds } from '../../packages/weighing/src/vocabulary/section-ids.ts'

type Facts = Readonly<Record<string, unknown>>

/** The day on which the norms were checked, for what says no other. */
export const day = '2026-11-22'

const examples = new URL('../../packages/weighing/contract/examples.ndjson', import.meta.url)

/** Every situation of the scenarios and of the contract's examples, with its day. */
export const told: readonly Situation[] = [
  ...allScenarios.map(({ date, situation }) => ({ date: date ?? day, ...situation })),
  ...linesOf(examples).map(({ situation }) => ({ date: day, ...situation })),
]

function linesOf(file: URL): readonly { readonly situation: Situation }[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** The same situations, each with one answer changed in so many ways. */
export function changedOnce(ways: number): readonly Situation[] {
  const random = randomFrom(11)
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const changeable = members.filter((member) => member.kind === 'enum' || member.kind === 'boolean')
  return told.flatMap((situation) =>
    Array.from({ length: ways }, () => {
      const member = one(changeable.filter(({ pointer }) => !pointer.startsWith('/data')))
      const value =
        member && one<string | boolean>(member.kind === 'enum' ? member.values : [true, false])
      return member && value !== undefined ? put(situation, member.pointer, value) : situation
    }),
  )
}

function put(situation: Situation, pointer: string, value: unknown): Situation {
  const [group = '', member] = pointer.split('/').slice(1)
  const facts: Facts = { ...situation }
  if (member === undefined) return { ...facts, [group]: value }
  return { ...facts, [group]: { ...(facts[group] as Facts | undefined), [member]: value } }
}

/**
 * The same situations as they stand page after page while they are asked: what happened, the own
 * side and the client's age from the start, then who is on the other side, then section by section.
 */
export function halfway(): readonly Situation[] {
  const stages = sectionIds.map((_, index) => new Set<string>(sectionIds.slice(0, index + 1)))
  const all = told.flatMap((situation) => [
    keep(situation, ({ pointer }) => isKnownAtFirst(situation, pointer)),
    ...stages.map((known) =>
      keep(situation, ({ pointer, section }) => {
        const isParty = /^\/(sharer|recipient)\/(role|setting|domain|registrations)$/.test(pointer)
        return isKnownAtFirst(situation, pointer) || isParty || known.has(section)
      }),
    ),
  ])
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
}

function isKnownAtFirst({ action }: Situation, pointer: string): boolean {
  const own = action === 'request' ? '/recipient' : '/sharer'
  return (
    ['/date', '/action', '/exchange', '/client/age'].includes(pointer) ||
    ['role', 'setting', 'domain', 'registrations'].some((each) => pointer === `${own}/${each}`)
  )
}

interface Place {
  readonly pointer: string
  readonly section: string
}

function keep(situation: Situation, isKept: (place: Place) => boolean): Situation {
  const kept = (pointer: string) =>
    isKept({ pointer, section: findMember(pointer)?.section ?? 'aanleiding' })
  const groups = Object.entries(situation).map(([name, value]) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [name, kept(`/${name}`) ? value : undefined]
    const group = Object.entries(value).filter(([member]) => kept(`/${name}/${member}`))
    return [name, group.length > 0 ? Object.fromEntries(group) : undefined]
  })
  return Object.fromEntries(groups.filter(([, value]) => value !== undefined))
}

/** A row of numbers that is the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
