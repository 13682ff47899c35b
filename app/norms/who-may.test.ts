import { weigh } from 'deelwijzer'
import { describe, expect, it } from 'vitest'
import { today } from '../clock.ts'
import { columns } from './columns.ts'
import { findRecipient, type Role, recipientsFor, roles } from './recipients.ts'
import { usualSituation } from './usual-facts.ts'
import { allCategories, type Category, findAnswer, markOf, markOfAll } from './who-may.ts'

const mark = (role: Role, recipient: string, category: Category) => {
  const answer = findAnswer(role, recipient)
  if (!answer) throw new Error(`No recipient ${recipient}`)
  return markOf(answer, category)
}

describe('who may give what to whom', () => {
  it.each<[Role, string, Category, string]>([
    ['social_worker', 'veilig_thuis_worker', 'safety_signals', 'ask_or_law'],
    ['social_worker', 'physician', 'support_need', 'ask'],
    ['social_worker', 'social_worker', 'bsn', 'no'],
    ['nurse', 'client', 'health', 'yes'],
    ['nurse', 'housing_officer', 'bsn', 'no'],
    ['youth_care_worker', 'family_guardian', 'safety_signals', 'ask_or_law'],
  ])('lets a %s give a %s %s: %s', (role, recipient, category, expected) => {
    expect(mark(role, recipient, category)).toBe(expected)
  })

  it('weighs every kind of data together as it would by itself', () => {
    const recipient = findRecipient('social_worker', 'municipal_wmo_officer')
    if (!recipient) throw new Error('No such recipient')
    for (const kind of ['consent', 'told', 'against'] as const) {
      const situation = usualSituation('social_worker', recipient, { kind })
      const whole = weigh(situation, { date: today() })
      for (const item of situation.data ?? []) {
        const [alone] = weigh({ ...situation, data: [item] }, { date: today() }).data
        const together = whole.data.find(({ category }) => category === item.category)
        expect([item.category, together?.decision]).toEqual([item.category, alone?.decision])
      }
    }
  })

  it('knows enough in the usual facts to leave nothing open', () => {
    const open = (['nurse', 'social_worker', 'youth_care_worker'] as const).flatMap((role) =>
      recipientsFor(role)
        .flatMap(({ recipients }) => recipients)
        .flatMap((recipient) =>
          (['consent', 'against'] as const).flatMap((kind) =>
            weigh(usualSituation(role, recipient, { kind }), { date: today() }).questions.map(
              ({ pointer }) => `${role} ${recipient.id} ${kind} ${pointer}`,
            ),
          ),
        ),
    )
    expect(open).toEqual([])
  })

  it('gives several kinds their common word, and says where they differ', () => {
    const answer = findAnswer('social_worker', 'physician')
    if (!answer) throw new Error('No such recipient')
    expect(markOfAll(answer, ['support_need'])).toBe(markOf(answer, 'support_need'))
    expect(markOfAll(answer, ['support_need', 'bsn'])).toBe('partly')
  })

  it('has an address for every recipient of every role, and no kind of data twice', () => {
    expect(roles.length).toBeGreaterThan(30)
    for (const role of roles) {
      const ids = recipientsFor(role).flatMap(({ recipients }) => recipients.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    }
    const shown = columns.flatMap(({ categories }) => categories)
    expect(new Set(shown).size).toBe(shown.length)
    expect(allCategories).toEqual(expect.arrayContaining([...shown]))
  })
})
