import { describe, expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { checkedOn } from '../norms/clause.ts'
import { findMember } from '../vocabulary/members.ts'
import { randomFrom } from '../testing/random.ts'
import {
  absentIn,
  memberOf,
  randomSituation,
  randomValue,
  withMember,
} from '../testing/situations.ts'
import type { Weighing } from '../vocabulary/weighing-type.ts'
import { is, type Pointer } from './condition.ts'
import { factsOf } from './facts.ts'
import type { Norm } from './norm.ts'
import { conclude, type Conclusion } from './outcome.ts'
import { type Ruleset, rulesetOf } from './ruleset.ts'
import type { Situation } from './situation.ts'
import { memberValues } from './unknowns.ts'
import { isInForce, weigherOf } from './weigh.ts'

const inForce = allNorms.filter((norm) => isInForce(norm, checkedOn))
const ruleset = rulesetOf(inForce)
const weigher = weigherOf(allNorms, 'test')
const weigh = (situation: Situation): Weighing => weigher.weigh({ ...situation, date: checkedOn })
const concludeOn = (situation: Situation, by: Ruleset = ruleset) => conclude(by, factsOf(situation))

const goes = (decision: string | undefined) => decision === 'share' || decision === 'only_if'
const isUnknown = (pointer: string) => {
  const member = findMember(pointer)
  return member?.asked === true && member.presumed === undefined && pointer !== '/consent/refusedBy'
}
const unknownIn = (situation: Situation) =>
  absentIn(situation).filter(
    (pointer) => isUnknown(pointer) && (!pointer.startsWith('/meeting/') || situation.meeting),
  )

/** The same outcome and the same decision on every category. */
const same = (a: Conclusion, b: Conclusion) =>
  a.outcome === b.outcome && a.decisions.join() === b.decisions.join()

/** Decisions of which `after` opened one that was not open in `before`. */
const opened = (before: Conclusion, after: Conclusion) =>
  after.decisions.filter(
    (decision, item) => goes(decision) && before.decisions[item] === 'withhold',
  )

/** What would go by name though no norm is given as the reason. */
const sharedOnNothing = (situation: Situation) =>
  weigh(situation).data.filter(
    ({ decision, because }, item) =>
      goes(decision) && because.length === 0 && situation.data?.[item]?.identifiable !== false,
  )

describe('over 100,000 random situations', () => {
  const random = randomFrom(20261122)

  it('shares nothing that can be traced to a person without a permission that holds', () => {
    for (let tries = 0; tries < 25_000; tries++) {
      const situation = randomSituation(random)
      expect(sharedOnNothing(situation), JSON.stringify(situation)).toEqual([])
    }
  })

  it('never opens a category because consent is refused or withdrawn instead of given', () => {
    for (let tries = 0; tries < 25_000; tries++) {
      const situation = withMember(randomSituation(random), '/consent/status', 'given')
      const refused = withMember(
        situation,
        '/consent/status',
        random.pick(['refused', 'withdrawn']),
      )
      expect(opened(concludeOn(situation), concludeOn(refused)), JSON.stringify(situation)).toEqual(
        [],
      )
    }
  })

  it('never opens a category because it is marked nice to have', () => {
    for (let tries = 0; tries < 25_000; tries++) {
      const situation = withMember(randomSituation(random), '/data/0/need', 'need_to_have')
      const nice = withMember(situation, '/data/0/need', 'nice_to_have')
      expect(opened(concludeOn(situation), concludeOn(nice)), JSON.stringify(situation)).toEqual([])
    }
  })

  it('never opens a category because one more secret is kept', () => {
    for (let tries = 0; tries < 25_000; tries++) {
      const situation = randomSituation(random)
      const more = random.pick(stricter)
      expect(
        opened(concludeOn(situation), concludeOn(situation, more)),
        JSON.stringify(situation),
      ).toEqual([])
    }
  })
})

/** The rules with one more secrecy norm: for some role, under one of the barriers of secrecy. */
const stricter = (
  ['secrecy', 'official_secrecy', 'participation_secrecy', 'police_secrecy'] as const
).flatMap((barrier) =>
  [
    is('/sharer/role', 'social_worker', 'teacher', 'housing_officer'),
    is('/action', 'share', 'discuss'),
  ].map((when): Ruleset => {
    const secret: Norm = {
      id: 'one-more-secret',
      rows: [],
      sources: [{ kind: 'law', ref: 'made up' }],
      inForce: { from: '2020-01-01' },
      status: 'in_force',
      checkedOn,
      step: 'secrecy',
      text: { nl: '', en: '' },
      effect: 'forbids',
      barrier,
      when,
    }
    return rulesetOf([...inForce, secret])
  }),
)

describe('what is open', () => {
  it('is truly open: for every question two answers are found that differ', () => {
    const random = randomFrom(7)
    for (let tries = 0; tries < 400; tries++) {
      const situation = randomSituation(random)
      const { open } = concludeOn(situation)
      const asked = random.pick(open)
      if (asked === undefined || situation.data === undefined) continue
      expect(differingAnswers(situation, asked), `${asked} ${JSON.stringify(situation)}`).toBe(true)
    }
  })

  it('leaves nothing out: 100,000 random answers to what is not asked change nothing', () => {
    const random = randomFrom(8)
    for (let left = 100_000; left > 0; ) {
      const situation = randomSituation(random)
      if (situation.data === undefined) continue
      const { open } = concludeOn(situation)
      const decided = open.reduce(
        (known, pointer) => withMember(known, pointer, randomValue(random, pointer)),
        situation,
      )
      const settled = concludeOn(decided)
      if (settled.open.length > 0) continue
      for (let again = 0; again < 100; again++, left--) {
        const completed = completedAtRandom(random, decided)
        expect(same(concludeOn(completed), settled), JSON.stringify({ decided, completed })).toBe(
          true,
        )
      }
    }
  })

  it('is exactly what trying every combination of at most ten unknown members finds', () => {
    const random = randomFrom(9)
    for (let tries = 0; tries < 60; tries++) {
      const full = completedAtRandom(random, randomSituation(random))
      if (full.data === undefined) continue
      const { situation, unknown } = withHoles(random, full)
      const truly = unknown.filter((pointer) => matters(situation, unknown, pointer))
      const { open } = concludeOn(situation)
      expect([...open].sort(), JSON.stringify(situation)).toEqual([...truly].sort())
    }
  })

  it('never contradicts what was already decided once it is answered', () => {
    const random = randomFrom(10)
    for (let tries = 0; tries < 3_000; tries++) {
      const situation = randomSituation(random)
      if (situation.data === undefined) continue
      const before = concludeOn(situation)
      const pointer = random.pick(before.open)
      if (pointer === undefined) continue
      const after = concludeOn(withMember(situation, pointer, randomValue(random, pointer)))
      const kept = before.decisions.map((decision, item) =>
        decision === 'undecided' ? after.decisions[item] : decision,
      )
      expect(after.decisions, JSON.stringify(situation)).toEqual(kept)
    }
  })
})

function completedAtRandom(random: ReturnType<typeof randomFrom>, situation: Situation): Situation {
  return unknownIn(situation).reduce(
    (known, pointer) => withMember(known, pointer, randomValue(random, pointer)),
    situation,
  )
}

/** Answers the other open members one by one so that this one stays open, then tries its values. */
function differingAnswers(situation: Situation, asked: Pointer): boolean {
  const other = concludeOn(situation).open.find((pointer) => pointer !== asked)
  if (other === undefined) {
    const outcomes = answersTo(asked).map((value) =>
      concludeOn(withMember(situation, asked, value)),
    )
    return outcomes.some((outcome) => outcomes[0] && !same(outcome, outcomes[0]))
  }
  return answersTo(other)
    .map((value) => withMember(situation, other, value))
    .filter((next) => concludeOn(next).open.includes(asked))
    .slice(0, 1)
    .some((next) => differingAnswers(next, asked))
}

/** The answers to try: every value; of a list every value alone, none, and all. */
function answersTo(pointer: string): readonly unknown[] {
  const general = pointer.replace(/^\/data\/\d+/, '/data/*') as Pointer
  const values = memberValues(general)
  if (findMember(pointer)?.kind !== 'set') return values
  return [[], ...values.map((value) => [value]), values, ...pairs(values)]
}

const pairs = (values: readonly unknown[]) =>
  values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b]))

/** A complete situation with up to ten members taken out, few enough values to try them all. */
function withHoles(random: ReturnType<typeof randomFrom>, full: Situation) {
  const candidates = [
    '/purpose/specific',
    '/purpose/servesTask',
    '/purpose/sameAsCollected',
    '/recipient/involved',
    '/recipient/needsForTask',
    '/necessity/effective',
    '/necessity/proportionate',
    '/necessity/lessIntrusiveWay',
    '/consent/status',
    '/consent/free',
    '/consent/informed',
    '/consent/specific',
    '/danger/level',
    '/danger/kind',
    '/legalDuty',
    '/client/age',
    '/client/representative',
    '/data/0/nature',
    '/data/0/need',
    '/data/0/category',
    '/recipient/role',
    '/sharer/role',
    '/exchange',
    '/action',
    '/informing/reasonNotBefore',
  ]
  let situation = full
  const unknown: string[] = []
  let combinations = 1
  while (unknown.length < 10) {
    const pointer = random.pick(candidates)
    if (unknown.includes(pointer)) continue
    combinations *= answersTo(pointer).length
    if (combinations > 1_500) break
    unknown.push(pointer)
    situation = withMember(situation, pointer, undefined)
  }
  return { situation, unknown }
}

/** Whether some completion of the other unknown members makes two values of this one differ. */
function matters(situation: Situation, unknown: readonly string[], pointer: string): boolean {
  const others = unknown.filter((each) => each !== pointer)
  return completionsOf(situation, others).some((completed) => {
    const outcomes = answersTo(pointer).map((value) =>
      concludeOn(withMember(completed, pointer, value)),
    )
    return outcomes.some((outcome) => outcomes[0] && !same(outcome, outcomes[0]))
  })
}

function completionsOf(situation: Situation, pointers: readonly string[]): readonly Situation[] {
  return pointers.reduce<readonly Situation[]>(
    (situations, pointer) =>
      situations.flatMap((each) =>
        answersTo(pointer).map((value) => withMember(each, pointer, value)),
      ),
    [situation],
  )
}

it('the tools of these tests read back what they set', () => {
  const situation = withMember({ data: [{ category: 'health' }] }, '/data/0/need', 'need_to_have')
  expect(memberOf(situation, '/data/0/need')).toBe('need_to_have')
  expect(memberOf(withMember(situation, '/data/0/need', undefined), '/data/0/need')).toBeUndefined()
})
