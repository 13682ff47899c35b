import { describe, expect, it } from 'vitest'
import { isToWeigh, type KnownOf, weighedFor } from './weighed-for.ts'

const nothing: KnownOf = {
  isOwn: false,
  isInvited: true,
  draftId: undefined,
  decided: [],
  open: [],
  wanted: ['involvement', 'school_attendance'],
}
const decided = (kind: 'share' | 'do_not_share', ...categories: string[]) => ({
  participantId: 'p',
  subjectId: 's',
  weighingId: 'w',
  draftId: null,
  kind,
  categories,
  consentEnded: false,
})

describe('whether it was weighed for somebody', () => {
  it('is to be weighed as long as nothing was decided', () => {
    expect(weighedFor(nothing)).toEqual({ state: 'to_weigh' })
    expect(isToWeigh(weighedFor(nothing))).toBe(true)
  })

  it('is weighed by any decision for the purpose of now, also that of an earlier share', () => {
    const known = {
      ...nothing,
      decided: [decided('share', 'involvement', 'school_attendance')],
      open: ['involvement', 'school_attendance'],
    }
    expect(weighedFor(known).state).toBe('weighed')
    expect(isToWeigh(weighedFor(known))).toBe(false)
  })

  it('counts a kind of data that was decided not to go as weighed', () => {
    const known = {
      ...nothing,
      decided: [decided('share', 'involvement', 'school_attendance')],
      open: ['involvement'],
    }
    expect(weighedFor(known)).toEqual({ state: 'weighed', categories: ['involvement'] })
  })

  it('is partly weighed by an invitation, which tells that somebody is involved and no more', () => {
    const known = {
      ...nothing,
      decided: [decided('share', 'involvement', 'name_contact')],
      open: ['involvement', 'name_contact'],
    }
    expect(weighedFor(known)).toMatchObject({ state: 'partly', missing: ['school_attendance'] })
  })

  it('says what was decided when it was not to share, and when consent was taken back', () => {
    const no = {
      ...nothing,
      decided: [decided('do_not_share', 'involvement', 'school_attendance')],
    }
    expect(weighedFor(no)).toMatchObject({ state: 'decided', kind: 'do_not_share' })
    const given = decided('share', 'school_attendance')
    const invited = decided('share', 'involvement')
    const open = ['involvement']
    const ended = { ...nothing, open, decided: [{ ...given, consentEnded: true }, invited] }
    expect(weighedFor(ended)).toMatchObject({ state: 'consent_ended', categories: open })
    const again = { ...ended, decided: [given, { ...given, consentEnded: true }, invited] }
    expect(weighedFor(again).state).toBe('weighed')
  })

  it('needs no weighing for a colleague, and none for who was not invited for this person', () => {
    expect(weighedFor({ ...nothing, isOwn: true }).state).toBe('own')
    expect(weighedFor({ ...nothing, isInvited: false }).state).toBe('not_invited')
  })

  it('goes on with a draft that is open', () => {
    expect(weighedFor({ ...nothing, draftId: 'd' })).toEqual({ state: 'busy', draftId: 'd' })
  })
})
