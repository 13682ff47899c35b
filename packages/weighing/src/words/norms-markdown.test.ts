import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { notWeighable } from '../norms/not-weighable.ts'
import { allScenarios } from '../norms/scenarios.ts'
import { outcomeShares } from '../norms/tried.ts'
import { weigherOf } from '../weigh/weigh.ts'
import { normsMarkdown } from './norms-markdown.ts'
import { exceptionsTo, liftedBy } from './relations.ts'

const shares = outcomeShares(weigherOf(allNorms, 'docs'), allScenarios)

describe('docs/norms.md', () => {
  it('is what the norms say (write it again with: npm run norms -w packages/weighing)', () => {
    const written = readFileSync(new URL('../../../../docs/norms.md', import.meta.url), 'utf8')
    expect(written === normsMarkdown(allNorms, notWeighable, shares)).toBe(true)
  })

  it('has every norm once, with when it applies and where it stands', () => {
    const text = normsMarkdown(allNorms, notWeighable, shares)
    for (const { id, text: said } of allNorms) {
      expect(text.split(`## ${id}\n\n${said.nl}\n`)).toHaveLength(2)
    }
    for (const { row } of notWeighable) expect(text).toContain(`\n- ${row}: `)
    expect(text.match(/^Van toepassing als:\n\n- /gm)).toHaveLength(allNorms.length)
  })
})

describe('a norm among the others', () => {
  const secrecy = allNorms.filter((norm) => 'barrier' in norm && norm.barrier === 'secrecy')

  it('that keeps a secret has consent among its exceptions', () => {
    expect(secrecy.length).toBeGreaterThan(0)
    for (const norm of secrecy) {
      expect(exceptionsTo(norm, allNorms).map(({ id }) => id)).toContain('avg/6-1-a')
    }
  })

  it('is lifted by just those whose list of lifted norms it is on', () => {
    for (const norm of allNorms) {
      for (const exception of exceptionsTo(norm, allNorms)) {
        expect(liftedBy(exception, allNorms)).toContain(norm)
      }
    }
  })

  it('without a barrier has no exceptions, and a prohibition lifts nothing', () => {
    const [requirement] = allNorms.filter(({ effect }) => effect === 'requires')
    expect(requirement && exceptionsTo(requirement, allNorms)).toEqual([])
    expect(secrecy[0] && liftedBy(secrecy[0], allNorms)).toEqual([])
  })
})
