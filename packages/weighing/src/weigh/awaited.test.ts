import { expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { checkedOn } from '../norms/clause.ts'
import { dataCategories, natures } from '../vocabulary/values.ts'
import { weigherOf } from './weigh.ts'

const { weigh } = weigherOf(allNorms, 'test')

it('answers a situation of which next to nothing is known about very many items', () => {
  const data = natures.flatMap((nature) => dataCategories.map((category) => ({ category, nature })))
  const { outcome, questions } = weigh({ date: checkedOn, data })
  expect(outcome).toBe('incomplete')
  expect(questions.map(({ pointer }) => pointer)).toContain('/sharer/role')
})

it('decides items of which the same is known alike, and asks the same of each', () => {
  const { data, questions } = weigh({
    date: checkedOn,
    questionIsMine: true,
    action: 'share',
    exchange: 'refer',
    sharer: { role: 'social_worker' },
    recipient: { role: 'youth_care_worker', involved: true, needsForTask: true },
    data: [{ category: 'support_need' }, { category: 'support_need' }],
  })
  expect(data[0]).toEqual(data[1])
  const asked = questions.map(({ pointer }) => pointer)
  expect(asked).toContain('/data/0/need')
  expect(asked).toContain('/data/1/need')
})
