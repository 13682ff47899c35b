import { describe, expect, it } from 'vitest'
import { agreedFor, isTold, type LetterView, outlinesFor } from './letter-view.ts'

const action = (id: string, slotId: string | null) => ({ id, slotId })
const view = {
  agreed: [
    action('school', 'one'),
    action('money', 'two'),
    action('house', 'three'),
    action('own', null),
  ],
  told: [
    { slotId: 'one', subjectId: 'child', tellerId: 'anna', what: 'all' },
    { slotId: 'one', subjectId: 'father', tellerId: 'anna', what: 'later' },
    { slotId: 'two', subjectId: 'child', tellerId: 'anna', what: 'outline' },
  ],
  participants: [{ id: 'anna', name: 'Anna Voorbeeld' }],
} as unknown as LetterView
const ids = (subject: string) => agreedFor(view, subject).map(({ id }) => id)

describe('what a letter to a client is made from', () => {
  it('is what somebody is told as it is, and what was agreed without a conference', () => {
    expect(ids('child')).toEqual(['school', 'own'])
  })

  it('is not what is told later, nor what was said of a slot about somebody else', () => {
    expect(ids('father')).toEqual(['own'])
  })

  it('is only who tells it, of what is told in outline', () => {
    expect(outlinesFor(view, 'child')).toEqual(['Anna Voorbeeld'])
    expect(outlinesFor(view, 'father')).toEqual([])
  })
})

describe('a share that a client may know of', () => {
  const told = { who: 'client', moment: 'before', done: undefined } as const
  const not = { who: 'client', moment: 'not', done: undefined } as const
  it.each([
    ['was told beforehand', [told], true],
    ['was kept from them', [not], false],
    ['was kept from one of those who are told', [told, { ...not, who: 'representative' }], false],
    ['was kept from them first and told later', [not, told], true],
    [
      'was kept from them, and told since',
      [{ ...not, done: { informedAt: new Date(), how: '' } }],
      true,
    ],
    ['was kept from them for good', [{ ...not, done: { informedAt: null, how: '' } }], false],
    ['nobody wrote down', [], false],
  ] as const)('%s', (_sentence, informing, expected) => {
    expect(isTold(informing)).toBe(expected)
  })
})
