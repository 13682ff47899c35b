import { describe, expect, it } from 'vitest'
import { findLabel, labelsByPointer } from './labels.ts'
import { members } from './members.ts'

const choices = members.filter((m) => m.kind === 'enum' || m.kind === 'set')

describe('labels', () => {
  it.each(choices.map((m) => [m.pointer, m] as const))('name every value of %s', (pointer, m) => {
    const labels = labelsByPointer[pointer] ?? {}
    for (const value of m.values) {
      expect(labels[value]?.nl).toBeTruthy()
      expect(labels[value]?.en).toBeTruthy()
    }
  })

  it('differ within a list, so that a reader can tell two values apart', () => {
    for (const [pointer, labels] of Object.entries(labelsByPointer)) {
      const member = choices.find((m) => m.pointer === pointer)
      const used = (member?.values ?? []).map((value) => labels[value]?.nl)
      expect(new Set(used).size).toBe(used.length)
    }
  })

  it('are found for a data item by its index', () => {
    expect(findLabel('/data/3/nature', 'fact')?.nl).toBe('Feit')
    expect(findLabel('/purpose/specific', false)?.nl).toBe('Nee')
  })

  it('are not made up for what is no value', () => {
    expect(findLabel('/data/3/nature', 'toString')).toBeUndefined()
    expect(findLabel('/client/age', 12)).toBeUndefined()
    expect(findLabel('/nothing', 'fact')).toBeUndefined()
  })
})
