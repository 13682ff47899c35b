import { describe, expect, it } from 'vitest'
import { idOf, isId, newId } from './id.ts'

describe('an id', () => {
  it('is a UUIDv7, and never the same', () => {
    const [one, other] = [newId(), newId()]
    expect(isId(one)).toBe(true)
    expect(one).toMatch(/^.{14}7.{4}[89ab]/)
    expect(one).not.toBe(other)
  })

  it('of a number and words is the same each time, and of other words another', () => {
    const number = newId()
    const id = idOf(number, 'Verteld aan de school')
    expect(idOf(number, 'Verteld aan de school')).toBe(id)
    expect(id).toMatch(/^.{14}7.{4}[89ab]/)
    expect(id.slice(0, 13)).toBe(number.slice(0, 13))
    expect(idOf(number, 'Verteld aan de huisarts')).not.toBe(id)
    expect(idOf(newId(), 'Verteld aan de school')).not.toBe(id)
  })
})
