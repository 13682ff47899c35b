import { describe, expect, it } from 'vitest'
import { outcomes } from '../vocabulary/outcomes.ts'
import { leavesOf, pointerOf } from '../weigh/condition.ts'
import { presumed } from '../weigh/presumptions.ts'
import { weigherOf } from '../weigh/weigh.ts'
import { allNorms } from './index.ts'
import { allScenarios } from './scenarios.ts'
import { differences, outcomeOf, truthOf } from './tried.ts'

const weigher = weigherOf(allNorms, 'test')
const normOf = (id: string) => allNorms.find((norm) => norm.id === id)

describe('every scenario comes out as it says', () => {
  it.each(
    allScenarios.map((each) => [`${each.norm} (${each.holds}): ${each.text.en}`, each] as const),
  )('%s', (_sentence, scenario) => {
    const norm = normOf(scenario.norm)
    expect(norm, `${scenario.norm} is a norm`).toBeDefined()
    expect(norm && truthOf(norm, scenario), 'the condition of the norm').toBe(scenario.holds)
    expect(differences(outcomeOf(weigher, scenario), scenario.expect)).toEqual([])
  })
})

describe('every norm', () => {
  it.each(allNorms.map(({ id }) => id))('%s has a yes, a no and an unknown', (id) => {
    const truths = allScenarios.filter(({ norm }) => norm === id).map(({ holds }) => holds)
    const wanted = canBeUnknown(id) ? ['yes', 'no', 'unknown'] : ['yes', 'no']
    expect(new Set(truths)).toEqual(new Set(wanted))
  })

  it.each(allNorms.map(({ id }) => id))('%s is missed when it is taken out', (id) => {
    const without = weigherOf(
      allNorms.filter((norm) => norm.id !== id),
      'without',
    )
    const own = allScenarios.filter(({ norm }) => norm === id)
    const missed = own.filter(
      (scenario) =>
        differences(outcomeOf(without, scenario), scenario.expect).length > 0 ||
        isGone(scenario, id, without),
    )
    expect(missed.length).toBeGreaterThan(0)
  })

  it('has an id of its own', () => {
    expect(new Set(allNorms.map(({ id }) => id)).size).toBe(allNorms.length)
  })
})

/** What asks only after members that are presumed when absent is never unknown. */
function canBeUnknown(id: string) {
  const leaves = leavesOf(normOf(id)?.when ?? { all: [] })
  return leaves.some((leaf) => presumed(leaf, pointerOf(leaf), false) === undefined)
}

/** A note or a standing duty decides nothing; it is missed when its words no longer show. */
function isGone(scenario: (typeof allScenarios)[number], id: string, without: typeof weigher) {
  const effect = normOf(id)?.effect
  if (effect !== 'notes' && effect !== 'requires') return false
  const shows = (by: typeof weigher) =>
    outcomeOf(by, scenario).reasons.some(({ norm }) => norm === id)
  return shows(weigher) && !shows(without)
}

it('every outcome occurs among the scenarios', () => {
  const found = new Set(allScenarios.map((each) => outcomeOf(weigher, each).outcome))
  expect(found).toEqual(new Set(outcomes))
})
