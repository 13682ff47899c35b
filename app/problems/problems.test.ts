import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { problems } from './problems.ts'

const documentation = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8')

describe('the register of problems', () => {
  it('is what docs/problems.md describes, no more and no less', () => {
    const documented = [...documentation.matchAll(/^## (.+)$/gm)].map(([, code = '']) => code)
    expect(new Set(documented)).toEqual(new Set(Object.keys(problems)))
    expect(documented).toHaveLength(Object.keys(problems).length)
  })

  it.each(Object.entries(problems))(
    'says of %s what to do next, in both languages',
    (_code, problem) => {
      for (const text of [problem.text.nl, problem.text.en]) {
        expect(text.split(/[.!?] ?/).filter(Boolean).length).toBeGreaterThan(0)
        expect(text).toMatch(/^[A-Z].*\.$/)
        expect(text).not.toMatch(/is verplicht$|ongeldig/i)
      }
    },
  )
})
