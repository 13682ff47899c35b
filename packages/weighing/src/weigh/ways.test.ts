import { describe, expect, it } from 'vitest'
import { allNorms } from '../norms/index.ts'
import { checkedOn } from '../norms/clause.ts'
import { allScenarios } from '../norms/scenarios.ts'
import { alternativeIds } from '../vocabulary/outcomes.ts'
import type { AlternativeId } from './norm.ts'
import type { DataItem, Situation } from './situation.ts'
import { isOpen } from './ways.ts'
import { weigherOf } from './weigh.ts'

const fact = { category: 'health', nature: 'fact', need: 'need_to_have' } as const
const noLighterWay = { lessIntrusiveWay: false } as const

describe('another way', () => {
  it.each(alternativeIds)('may be %s as long as nothing is answered', (way) => {
    expect(isOpen(way, {})).toBe(true)
  })

  it.each<[AlternativeId, string, Situation]>([
    ['let_client_tell', 'the client cannot', { necessity: { clientCanTell: false } }],
    ['let_client_tell', 'there is no lighter way', { necessity: noLighterWay }],
    ['let_client_tell', 'the client is who tells', { sharer: { role: 'client' } }],
    ['share_involvement_only', 'the content is needed', { necessity: noLighterWay }],
    ['share_involvement_only', 'no more is shared', { data: [{ category: 'involvement' }] }],
    ['consult_anonymously', 'a name is needed', { necessity: { anonymousSuffices: false } }],
    ['consult_anonymously', 'there is no lighter way', { necessity: noLighterWay }],
    ['consult_anonymously', 'no name is given', { data: [{ ...fact, identifiable: false }] }],
    ['involve_client', 'the client is there', { client: { present: true } }],
    ['involve_client', 'the client is told afterwards', { informing: { when: 'after' } }],
    ['involve_client', 'the client cannot be asked', { consent: { status: 'cannot_be_asked' } }],
    ['ask_consent_first', 'the client said yes', { consent: { status: 'given' } }],
    ['ask_consent_first', 'the client said no', { consent: { status: 'refused' } }],
    ['ask_consent_first', 'nobody will ask', { consent: { status: 'will_not_be_asked' } }],
    ['limit_data', 'nothing can be left out', { data: [fact] }],
    [
      'ask_for_contribution_not_data',
      'the other party asks',
      { action: 'share', exchange: 'answer_request' },
    ],
    ['report_to_veilig_thuis', 'it goes there', { recipient: { role: 'veilig_thuis_worker' } }],
    ['report_to_veilig_thuis', 'nobody is in danger', { danger: { level: 'none' } }],
    [
      'invite_party_for_part_of_meeting',
      'nobody meets',
      { action: 'share', exchange: 'answer_request' },
    ],
  ])('is not %s where %s', (way, _why, situation) => {
    expect(isOpen(way, situation)).toBe(false)
  })

  it.each<[AlternativeId, string, Situation]>([
    [
      'let_client_tell',
      'the client can tell part of it',
      { necessity: { lessIntrusiveWay: false, clientCanTell: true } },
    ],
    ['ask_consent_first', 'the yes was not free', { consent: { status: 'given', free: false } }],
    ['ask_consent_first', 'nobody objected to a letter', { consent: { status: 'not_objected' } }],
    [
      'limit_data',
      'it is too much together',
      { data: [fact], necessity: { proportionate: false } },
    ],
    ['limit_data', 'something is only nice to have', { data: [fact, { category: 'diagnosis' }] }],
    ['involve_client', 'the client is told beforehand', { informing: { when: 'before' } }],
  ])('may be %s where %s', (way, _why, situation) => {
    expect(isOpen(way, situation)).toBe(true)
  })
})

describe('an advice', () => {
  const { weigh } = weigherOf(allNorms, 'test')

  it('offers every way in some scenario, and none that an answer closed', () => {
    const offered = allScenarios.flatMap(({ date, situation }) => {
      const { alternatives } = weigh({ ...situation, date: date ?? checkedOn })
      for (const { id } of alternatives) expect(isOpen(id, situation)).toBe(true)
      return alternatives.map(({ id }) => id)
    })
    expect(alternativeIds.filter((id) => !offered.includes(id))).toEqual([])
  })

  const consultation: Situation & { readonly date: string } = {
    date: checkedOn,
    questionIsMine: true,
    action: 'discuss',
    exchange: 'consult',
    sharer: { role: 'social_worker', setting: 'welfare', domain: 'welfare' },
    recipient: { role: 'psychologist', setting: 'health_care', involved: true, needsForTask: true },
    purpose: { specific: true, needDescribed: true, servesTask: true, sameAsCollected: true },
    data: [{ category: 'behaviour_observation', nature: 'fact', need: 'need_to_have' }],
    consent: { status: 'given', by: ['client'], free: true, informed: true, specific: true },
    client: { age: 40, representative: 'none' },
    necessity: { effective: true, proportionate: true, lessIntrusiveWay: false },
    danger: { level: 'none' },
    legalDuty: 'none',
  }
  const reasonsOf = (situation: typeof consultation) =>
    weigh(situation).reasons.map(({ norm }) => norm)

  describe('sends to ask for consent', () => {
    const { consent: _consent, ...unasked } = consultation
    const delivery = {
      ...unasked,
      action: 'share',
      exchange: 'answer_request',
      sharer: { role: 'youth_care_worker', setting: 'youth_care', domain: 'youth' },
      recipient: {
        role: 'municipal_youth_officer',
        setting: 'municipality',
        domain: 'youth',
        involved: true,
        needsForTask: true,
      },
      client: { age: 9, representative: 'parents_with_authority' },
    } as const
    const asked = (...categories: readonly DataItem['category'][]) =>
      categories.map((category) => ({ ...fact, category }))
    const isSent = (situation: Situation) =>
      weigh({ date: checkedOn, ...situation }).alternatives.some(
        ({ id }) => id === 'ask_consent_first',
      )

    it.each<[string, boolean, Situation]>([
      ['where it is still open', true, { ...unasked, data: asked('health') }],
      [
        'where a law asks for it',
        false,
        { ...delivery, legalDuty: 'delivery_to_municipality', data: asked('support_need') },
      ],
      [
        'for what no yes would let go',
        false,
        { ...delivery, legalDuty: 'delivery_to_municipality', data: asked('youth_care_file') },
      ],
      [
        'where it goes to who speaks for the client',
        false,
        {
          ...delivery,
          sharer: { role: 'physician', setting: 'health_care', domain: 'health' },
          recipient: {
            ...delivery.recipient,
            role: 'guardian',
            setting: 'youth_care',
            roleVerified: true,
          },
          client: { age: 9, representative: 'guardian' },
          legalDuty: 'guardian_request',
          data: asked('health'),
        },
      ],
    ])('%s: %s', (_where, sent, situation) => {
      expect(isSent(situation)).toBe(sent)
    })
  })

  it('presumes something about names only where a name is given', () => {
    const note = 'vermoeden/necessity/anonymousSuffices'
    const nameless = consultation.data?.map((item) => ({ ...item, identifiable: false }))
    expect(reasonsOf(consultation)).toContain(note)
    expect(reasonsOf({ ...consultation, ...(nameless && { data: nameless }) })).not.toContain(note)
  })

  it('gives what is asked of a sharer as a reason only where something is shared', () => {
    const refused = { ...consultation, consent: { status: 'refused', by: ['client'] } } as const
    expect(weigh(consultation).outcome).toBe('allowed')
    expect(reasonsOf(consultation)).toContain('avg/5-1-c')
    expect(weigh(refused).outcome).toBe('not_allowed')
    expect(reasonsOf(refused)).not.toContain('avg/5-1-c')
    expect(weigh(refused).conditions.map(({ id }) => id)).toContain('record_in_file')
  })
})
