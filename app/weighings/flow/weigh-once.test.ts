import { weigh } from 'deelwijzer'
import { describe, expect, it } from 'vitest'
import { weighOnce } from './weigh-once.ts'

const day = '2026-11-22'
const settled = {
  questionIsMine: false,
  sharer: { role: 'housing_officer', setting: 'housing', domain: 'housing' },
} as const

describe('a situation that was weighed a moment ago', () => {
  it('gives the very same weighing, and what weighing it would give', () => {
    const first = weighOnce(settled, day)
    expect(weighOnce({ ...settled }, day)).toBe(first)
    expect(first).toEqual(weigh(settled, { date: day }))
  })

  it('is another one with another answer, or on another day', () => {
    const first = weighOnce(settled, day)
    const mine = { ...settled, action: 'record' } as const
    expect(weighOnce(mine, day)).not.toBe(first)
    expect(weighOnce(settled, '2026-11-21').norms.date).toBe('2026-11-21')
  })

  it('is forgotten when hundreds of others came after it', () => {
    const first = weighOnce({ ...settled, id: 'first' }, day)
    for (let other = 0; other < 500; other++) weighOnce({ ...settled, id: `other-${other}` }, day)
    const again = weighOnce({ ...settled, id: 'first' }, day)
    expect(again).not.toBe(first)
    expect(again).toEqual(first)
  })
})
