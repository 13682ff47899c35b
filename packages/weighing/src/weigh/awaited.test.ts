import { expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { checkedOn } from '../norms/clause.ts'
import { allScenarios } from '../norms/scenarios.ts'
import { dataCategories, natures } from '../vocabulary/values.ts'
import { factsOf } from './facts.ts'
import { settle } from './questions.ts'
import { weigherOf } from './weigh.ts'

const { weigh } = weigherOf(allNorms, 'test')

const hardlyAnything = natures.flatMap((nature) =>
  dataCategories.map((category) => ({ category, nature })),
)

it('asks of a situation that says nothing only what is open', () => {
  const questions = weigh({ date: checkedOn }).questions.map(({ pointer }) => pointer)
  const ruleset = weigherOf(allNorms, 'test').rulesetOn(checkedOn)
  const settled = ruleset && settle(ruleset, factsOf({}))
  expect(new Set(questions)).toEqual(
    new Set(settled?.open.map((pointer) => (pointer.startsWith('/data/') ? '/data' : pointer))),
  )
})

it('weighs as before after a situation that was given up', () => {
  const before = allScenarios.map(({ situation }) => weigh({ date: checkedOn, ...situation }))
  expect(weigh({ date: checkedOn, data: hardlyAnything }).outcome).toBe('incomplete')
  const after = allScenarios.map(({ situation }) => weigh({ date: checkedOn, ...situation }))
  expect(after).toEqual(before)
})

it('answers a situation of which next to nothing is known about very many items', () => {
  const { outcome, questions } = weigh({ date: checkedOn, data: hardlyAnything })
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
