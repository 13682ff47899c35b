import { describe, expect, it } from 'vitest'
import { findDerived } from './derive.ts'
import { findMember, members } from './members.ts'
import type { Derivation, When } from './question.ts'
import { sectionIds } from './section-ids.ts'
import { findSection, questions, questionsFor, sectionOf, sections } from './sections.ts'
import { terms } from './terms.ts'

const ruleset = sections.flatMap((section) => section.derivations)
const optionsOf = (id: string) =>
  questions.find((question) => question.id === id)?.options.map((o) => o.value) ?? []
const used = (when: When): [string, readonly string[]][] => Object.entries(when)

/** Every way to answer these questions with one option each. */
const waysToAnswer = (ids: readonly string[]): Record<string, string>[] =>
  ids.reduce<Record<string, string>[]>(
    (ways, id) => ways.flatMap((way) => optionsOf(id).map((value) => ({ ...way, [id]: value }))),
    [{}],
  )

const idsIn = ({ derive }: Derivation) => [...new Set(derive.flatMap((r) => Object.keys(r.when)))]
const isCompletionOf = (whole: Record<string, string>, part: Record<string, string>) =>
  Object.entries(part).every(([id, value]) => value === 'unknown' || whole[id] === value)
const isWhole = (way: Record<string, string>) => !Object.values(way).includes('unknown')

/** Boxes are not here: one that is not ticked says nothing. */
const fromRadios = ruleset.filter(
  (d) => !idsIn(d).some((id) => questions.find((q) => q.id === id)?.kind === 'checkboxes'),
)

describe('the sections of questions', () => {
  it('stand in the order of the weighing', () => {
    expect(sections.map((section) => section.id)).toEqual(sectionIds)
  })

  it('hold every member in one section, and that is where it is asked', () => {
    for (const section of sections)
      for (const question of section.questions) {
        const pointers = [question.pointer, ...question.options.flatMap((o) => o.pointer ?? [])]
        for (const pointer of pointers) expect(findMember(pointer)?.section).toBe(section.id)
      }
  })

  it('ask for every member but the key and the date, which the product fills in', () => {
    const asked = members.filter((m) => m.kind !== 'object' && m.kind !== 'items')
    const without = asked.filter((m) => questionsFor(m.pointer).length === 0)
    expect(without.map((m) => m.pointer)).toEqual(['/id', '/date'])
  })

  it('find the section of a data item by its index', () => {
    expect(sectionOf('/data/2/need')?.id).toBe('gegevens')
    expect(sectionOf('/data')?.id).toBe('gegevens')
    expect(sectionOf('/nothing')).toBeUndefined()
    expect(findSection('nodig')?.title.nl).toBe('Kan het met minder?')
    expect(questionsFor('/nothing')).toEqual([])
  })

  it('give every question a name of its own, and "I don\'t know" as the last option', () => {
    expect(new Set(questions.map((q) => q.id)).size).toBe(questions.length)
    for (const question of questions) {
      const values = question.options.map((option) => option.value)
      expect(new Set(values).size).toBe(values.length)
      expect(values.at(-1)).toBe('unknown')
    }
  })

  it('explain words that are there to explain', () => {
    for (const section of sections)
      for (const id of section.terms) expect(terms[id].explanation.nl).toBeTruthy()
  })

  it('refer to questions and options that exist', () => {
    const whens = [
      ...ruleset.flatMap((d) => d.derive.map((r) => r.when)),
      ...questions.flatMap((q) => (q.showWhen ? [q.showWhen] : [])),
    ]
    expect(whens.length).toBeGreaterThan(40)
    for (const [id, values] of whens.flatMap(used))
      for (const value of values) expect(optionsOf(id)).toContain(value)
    for (const { unlessAnswered = [] } of questions.flatMap((q) => q.options))
      for (const id of unlessAnswered) expect(optionsOf(id)).not.toEqual([])
  })

  it('derive a member once only, with a value that it can have', () => {
    const pointers = ruleset.map((d) => d.pointer)
    expect(new Set(pointers).size).toBe(pointers.length)
    for (const { pointer, derive } of ruleset) {
      const member = findMember(pointer)
      const possible: unknown[] = member?.kind === 'enum' ? [...member.values] : [true, false]
      for (const { value } of derive) expect(possible).toContain(value)
    }
  })
})

describe('what follows from answers', () => {
  it.each(fromRadios.map((d) => [d.pointer, d] as const))(
    'is known of %s exactly when no further answer could change it',
    (_pointer, derivation) => {
      const ways = waysToAnswer(idsIn(derivation))
      for (const way of ways) {
        const values = ways
          .filter((whole) => isWhole(whole) && isCompletionOf(whole, way))
          .map((whole) => findDerived(derivation, whole))
        expect(values).not.toContain(undefined)
        const [first, ...others] = [...new Set(values)]
        const expected = others.length === 0 ? first : undefined
        expect({ way, value: findDerived(derivation, way) }).toEqual({ way, value: expected })
      }
    },
  )

  it.each(fromRadios.map((d) => [d.pointer, d] as const))(
    'can be either yes or no for %s',
    (pointer, derivation) => {
      const ways = waysToAnswer(idsIn(derivation))
      const values = new Set<unknown>(ways.map((way) => findDerived(derivation, way)))
      values.delete(undefined)
      const member = findMember(pointer)
      const all: readonly unknown[] = member?.kind === 'enum' ? member.values : [true, false]
      expect(values).toEqual(new Set(all))
    },
  )
})

describe('the questions', () => {
  const asked = questions.flatMap((q) => [q.label, ...(q.hint ? [q.hint] : [])])

  it('ask what happens, and never for a conclusion of law', () => {
    const learned =
      /proportion|doelmatig|subsidiar|welbepaald|grondslag|noodzakelijk|rechtmatig|necessary|lawful|legal basis/i
    for (const { nl, en } of asked) expect(`${nl} ${en}`).not.toMatch(learned)
  })

  it('speak in short sentences', () => {
    const texts = [
      ...asked,
      ...sections.flatMap((s) => [s.title, s.why, s.whoKnows]),
      ...questions.flatMap((q) => q.options.flatMap((o) => [o.label, ...(o.hint ? [o.hint] : [])])),
      ...Object.values(terms).map((t) => t.explanation),
    ]
    const sentences = texts.flatMap(({ nl }) => nl.split(/[.?!:]\s+/))
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(lengths.length).toBeGreaterThan(300)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20)
  })
})
