import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMyInvitations } from '../cases/participants-repository.ts'
import { setClock } from '../clock.ts'
import { readItem } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { paths } from '../paths.ts'
import { routes } from '../routes.ts'
import { findCaseShares } from './case-shares-repository.ts'
import {
  bringIn,
  invitedCase,
  pien,
  purpose,
  shareWithinPages,
  testCase,
  weighWithin,
  wies,
} from './test-case.ts'

let test: TestApplication
beforeAll(async () => {
  setClock('2026-11-22T10:00:00Z')
  test = await testApplication(routes)
})
afterAll(async () => {
  setClock()
  await test.close()
})

const pienReads = (itemId: string) => test.database.as(pien, (tx) => readItem(tx, itemId))
const sharesOf = (caseId: string) => test.database.as(wies, (tx) => findCaseShares(tx, { caseId }))

describe('an invitation', () => {
  it('is made by the decision on its weighing, and not before', async () => {
    const one = await testCase(test)
    const invitations = () => test.database.as(pien, findMyInvitations)
    const before = await invitations()
    const walked = await weighWithin(one, { aim: 'invite' })
    expect(walked.check).toContain(purpose)
    expect(await invitations()).toHaveLength(before.length)
    const { answer } = await shareWithinPages(one, { aim: 'invite' })
    expect(answer.status).toBe(303)
    expect((await invitations()).map(({ id }) => id)).toContain(one.participantId)
  })

  it('is not made of half of what it tells', async () => {
    const one = await testCase(test)
    const { answer } = await shareWithinPages(one, { aim: 'invite' }, { 'deel/involvement': 'nee' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Een uitnodiging noemt de naam')
  })
})

describe('a share to a participant', () => {
  it('opens what was ticked, with the decision and the record', async () => {
    const one = await invitedCase(test)
    const [item, other] = [await bringIn(one), await bringIn(one)]
    expect(await pienReads(item)).toBeUndefined()
    const { answer, record } = await shareWithinPages(one, { aim: 'share', itemIds: [item] })
    expect(answer.status).toBe(303)
    expect(await pienReads(item)).toMatchObject({ right: 'share' })
    expect(await pienReads(other)).toBeUndefined()
    const shares = await sharesOf(one.caseId)
    expect(shares).toMatchObject([{ isLive: true, itemIds: [item], until: null }])
    expect(record).toBe(paths.record({ weighingId: shares[0]?.weighingId ?? '' }))
  })

  it('shows beforehand who can read what, and leaves out what is unticked', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const kept = await bringIn(one)
    const walked = await shareWithinPages(
      one,
      { aim: 'share', itemIds: [item, kept] },
      { 'gegeven-mee': [item], doen: 'kijken' },
    )
    expect(walked.answer.status).toBe(303)
    expect(await pienReads(item)).toBeDefined()
    expect(await pienReads(kept)).toBeUndefined()
  })
})
