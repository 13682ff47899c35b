import { describe, expect, it } from 'vitest'
import { all, any, type Condition, is, type Pointer } from './condition.ts'
import { factsOf } from './facts.ts'
import type { Norm } from './norm.ts'
import { conclude } from './outcome.ts'
import { rulesetOf } from './ruleset.ts'

/**
 * Every kind of norm that the meaning can tell apart, in every truth, in every set of at most three.
 * What must come out is worked out here by completing the unknowns one by one, without diagrams.
 */
type Truth = 'yes' | 'no' | 'unknown'
interface Kind {
  readonly effect: 'permits' | 'forbids' | 'requires'
  readonly lifts: boolean
  readonly judgement: boolean
  readonly barrier: boolean
  readonly weight: 'blocks' | 'accompanies'
}
interface Placed {
  readonly kind: Kind
  readonly truth: Truth
}

const plain = { lifts: false, judgement: false, barrier: false, weight: 'blocks' } as const
const kinds: readonly Kind[] = [
  { ...plain, effect: 'permits' },
  { ...plain, effect: 'permits', lifts: true },
  { ...plain, effect: 'permits', judgement: true },
  { ...plain, effect: 'permits', lifts: true, judgement: true },
  { ...plain, effect: 'forbids' },
  { ...plain, effect: 'forbids', barrier: true },
  { ...plain, effect: 'requires' },
  { ...plain, effect: 'requires', weight: 'accompanies' },
]
const truths: readonly Truth[] = ['yes', 'no', 'unknown']
const placed = kinds.flatMap((kind) => truths.map((truth): Placed => ({ kind, truth })))
const worldsOf = (size: number): readonly (readonly Placed[])[] =>
  size === 0 ? [[]] : worldsOf(size - 1).flatMap((world) => placed.map((each) => [...world, each]))
const worlds = [0, 1, 2, 3].flatMap(worldsOf)

const pointers: readonly Pointer[] = [
  '/purpose/specific',
  '/purpose/needDescribed',
  '/purpose/servesTask',
]
const pointerAt = (index: number): Pointer => pointers[index] ?? '/purpose/specific'

const conditionOf = (truth: Truth, index: number): Condition =>
  truth === 'yes' ? all() : truth === 'no' ? any() : is(pointerAt(index), true)

const usual = {
  rows: [],
  sources: [{ kind: 'law', ref: 'made up' }],
  inForce: { from: '2020-01-01' },
  status: 'in_force',
  checkedOn: '2026-11-22',
  step: 'data',
  text: { nl: '', en: '' },
} as const

function normOf({ kind, truth }: Placed, index: number): Norm {
  const clause = { ...usual, id: `norm-${index}`, when: conditionOf(truth, index) }
  if (kind.effect === 'permits')
    return {
      ...clause,
      effect: 'permits',
      basis: 'consent',
      ground: 'consent',
      ...(kind.lifts ? { lifts: ['secrecy'] as const } : {}),
      ...(kind.judgement ? { judgement: true as const } : {}),
    }
  if (kind.effect === 'forbids')
    return {
      ...clause,
      effect: 'forbids',
      ...(kind.barrier ? { barrier: 'secrecy' as const } : {}),
    }
  return { ...clause, effect: 'requires', condition: 'obtain_consent', weight: kind.weight }
}

/** What must come out when every norm's truth is known, said as plainly as possible. */
function reference(world: readonly Kind[]) {
  const permits = world.filter(({ effect }) => effect === 'permits')
  const firm = permits.filter(({ judgement }) => !judgement)
  const stops = world.filter(({ effect }) => effect === 'forbids')
  const absolute = stops.some(({ barrier }) => !barrier)
  const secret = stops.some(({ barrier }) => barrier)
  const lifted = (from: readonly Kind[]) => !secret || from.some(({ lifts }) => lifts)
  if (absolute || permits.length === 0 || !lifted(permits))
    return { outcome: 'not_allowed', decision: 'withhold' }
  if (firm.length === 0 || !lifted(firm))
    return { outcome: 'professional_judgement', decision: 'only_if' }
  const asked = world.filter(({ effect }) => effect === 'requires')
  if (asked.some(({ weight }) => weight === 'blocks'))
    return { outcome: 'allowed_with_conditions', decision: 'only_if' }
  const outcome = asked.length > 0 ? 'allowed_with_conditions' : 'allowed'
  return { outcome, decision: 'share' }
}

/** All ways in which the unknown norms of a world can turn out. */
function completions(world: readonly Placed[]): readonly (readonly boolean[])[] {
  return world.reduce<readonly (readonly boolean[])[]>(
    (all, { truth }) =>
      all.flatMap((some) =>
        truth === 'unknown'
          ? [
              [...some, true],
              [...some, false],
            ]
          : [[...some, truth === 'yes']],
      ),
    [[]],
  )
}

const outcomeAt = (world: readonly Placed[], holding: readonly boolean[]) =>
  reference(world.filter((_, index) => holding[index]).map(({ kind }) => kind))

function openIn(world: readonly Placed[]): readonly Pointer[] {
  return world.flatMap(({ truth }, index) => {
    if (truth !== 'unknown') return []
    const matters = completions(world).some((holding) => {
      const other = holding.map((each, at) => (at === index ? !each : each))
      return JSON.stringify(outcomeAt(world, holding)) !== JSON.stringify(outcomeAt(world, other))
    })
    return matters ? [pointerAt(index)] : []
  })
}

const named = (world: readonly Placed[]) => JSON.stringify(world)

describe(`every world of at most three norms (${worlds.length})`, () => {
  const concluded = worlds.map((world) => ({
    world,
    conclusion: conclude(rulesetOf(world.map(normOf)), factsOf({ data: [{ category: 'health' }] })),
  }))

  it('asks exactly what is open: two answers differ under some completion', () => {
    for (const { world, conclusion } of concluded)
      expect([...conclusion.open].sort(), named(world)).toEqual([...openIn(world)].sort())
  })

  it('concludes as the plain reference wherever nothing is open', () => {
    for (const { world, conclusion } of concluded) {
      if (conclusion.open.length > 0) continue
      const { outcome, decision } = outcomeAt(world, completions(world)[0] ?? [])
      expect(conclusion, named(world)).toMatchObject({ outcome, decisions: [decision] })
    }
  })

  it('is incomplete exactly where something is open, and leaves no decision that could turn', () => {
    for (const { world, conclusion } of concluded) {
      expect(conclusion.outcome === 'incomplete', named(world)).toBe(conclusion.open.length > 0)
      const possible = new Set(completions(world).map((each) => outcomeAt(world, each).decision))
      const expected = possible.size === 1 ? [...possible][0] : 'undecided'
      expect(conclusion.decisions, named(world)).toEqual([expected])
    }
  })

  it('keeps everything back under a prohibition whose exceptions all fail', () => {
    const isAbsolute = ({ kind, truth }: Placed) =>
      kind.effect === 'forbids' && !kind.barrier && truth === 'yes'
    const forbidden = concluded.filter(({ world }) => world.some(isAbsolute))
    expect(forbidden.length).toBeGreaterThan(0)
    for (const { world, conclusion } of forbidden)
      expect(conclusion.outcome, named(world)).toBe('not_allowed')
  })

  it('shares nothing without a permission', () => {
    const mayPermit = ({ kind, truth }: Placed) => kind.effect === 'permits' && truth !== 'no'
    const unpermitted = concluded.filter(({ world }) => !world.some(mayPermit))
    expect(unpermitted.length).toBeGreaterThan(0)
    for (const { world, conclusion } of unpermitted)
      expect(conclusion.decisions, named(world)).toEqual(['withhold'])
  })
})
