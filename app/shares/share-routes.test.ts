import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { moveCase, findCase, closeCase } from '../cases/repository.ts'
import { setClock } from '../clock.ts'
import { isRefusedByDatabase } from '../database/refused.ts'
import { readItem } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { routes } from '../routes.ts'
import { decide, decisionPath } from '../weighings/decide/test-journeys.ts'
import { walkOn } from '../weighings/flow/journey.ts'
import { findCaseShares } from './case-shares-repository.ts'
import { findSharesToReview, renewShare } from './review.ts'
import {
  bringIn,
  categories,
  consenting,
  invitedCase,
  pien,
  shareWithinPages,
  type TestCase,
  weighWithin,
  wies,
} from './test-case.ts'

let test: TestApplication
const start = '2026-11-22T10:00:00Z'
beforeAll(async () => {
  test = await testApplication(routes, { now: start })
})
afterAll(() => test.close())
afterEach(() => setClock(start))

const pienReads = (itemId: string) => test.database.as(pien, (tx) => readItem(tx, itemId))
const sharesOf = ({ caseId }: TestCase) =>
  test.database.as(wies, (tx) => findCaseShares(tx, { caseId }))

/** A case in which Pien has one item of Wies's. */
async function sharedCase(change: Parameters<typeof shareWithinPages>[2] = {}) {
  const one = await invitedCase(test)
  const item = await bringIn(one)
  const { answer, record } = await shareWithinPages(one, { aim: 'share', itemIds: [item] }, change)
  if (answer.status !== 303) throw new Error(await answer.text())
  const [share] = await sharesOf(one)
  return { ...one, item, record, shareId: share?.id ?? '' }
}

async function pienVisits() {
  const visitor = visitorOf(test.application)
  await visitor.signIn(pien)
  return visitor
}

const move = (
  { caseId, clientId }: TestCase,
  to: { words?: string; categories?: readonly string[] } = {},
) =>
  test.database.as(wies, async (tx) => {
    const found = await findCase(tx, caseId)
    if (!found) throw new Error('The case is not reached')
    await moveCase(tx, found, {
      phase: 'preparation',
      categories: to.categories ?? categories,
      purpose: to.words ? { words: to.words, clientId } : { id: found.purposeId },
    })
  })
const toReview = ({ caseId }: TestCase) =>
  test.database.as(wies, (tx) => findSharesToReview(tx, { caseId }))

describe('the page of a share', () => {
  it('says to its giver what went, to whom, why and whether it was read', async () => {
    const one = await sharedCase()
    const path = paths.share({ shareId: one.shareId })
    const before = await (await one.visitor.get(path)).text()
    expect(before).toContain('Pien Proefpersoon')
    expect(before).toContain('tot het eind van de fase')
    expect(before).toContain(one.record)
    expect(before).toContain('Nog niet gelezen')
    expect(/<title>([^<]*)/.exec(before)?.[1]).not.toContain('Proefpersoon')
    await pienReads(one.item)
    expect(await (await one.visitor.get(path)).text()).toContain('Gelezen op')
  })

  it('shows its recipient what they got, and not the ways of its giver', async () => {
    const one = await sharedCase()
    const visitor = await pienVisits()
    const path = paths.share({ shareId: one.shareId })
    const page = await (await visitor.get(path)).text()
    expect(page).toContain('Meneer vraagt hulp bij het huishouden')
    expect(page).toContain('Wies Wijkproef')
    expect(page).not.toContain(one.record)
    expect((await visitor.post(paths.undoShare({ shareId: one.shareId }))).status).toBe(404)
    expect((await visitor.get(paths.endShare({ shareId: one.shareId }))).status).toBe(404)
    expect(await pienReads(one.item)).toBeDefined()
  })

  it('does not exist for anybody else', async () => {
    const one = await sharedCase()
    const stranger = visitorOf(test.application)
    await stranger.signIn('01980000-0000-7000-8000-000000000001')
    expect((await stranger.get(paths.share({ shareId: one.shareId }))).status).toBe(404)
    expect((await one.visitor.get(paths.share({ shareId: one.shareId }))).status).toBe(200)
  })
})

describe('a share that was a mistake', () => {
  it('is taken back within ten minutes, and says that it was not read', async () => {
    const one = await sharedCase()
    setClock('2026-11-22T10:09:00Z')
    const answer = await one.visitor.send(paths.undoShare({ shareId: one.shareId }))
    expect(await answer.text()).toContain('Het was nog niet gelezen')
    expect(await pienReads(one.item)).toBeUndefined()
    const record = await (await one.visitor.get(one.record)).text()
    expect(record).toContain('Niet gelezen voordat het stopte')
  })

  it('says that it had been read meanwhile', async () => {
    const one = await sharedCase()
    await pienReads(one.item)
    setClock('2026-11-22T10:05:00Z')
    const answer = await one.visitor.send(paths.undoShare({ shareId: one.shareId }))
    expect(await answer.text()).toContain('Het was al gelezen')
  })

  it('is ended with a reason once the ten minutes are over', async () => {
    const one = await sharedCase()
    setClock('2026-11-22T10:11:00Z')
    const late = await one.visitor.post(paths.undoShare({ shareId: one.shareId }))
    expect(late.headers.get('Location')).toBe(paths.endShare({ shareId: one.shareId }))
    expect(await pienReads(one.item)).toBeDefined()
    const path = paths.endShare({ shareId: one.shareId })
    expect((await one.visitor.post(path, { reden: ' ' })).status).toBe(400)
    const answer = await one.visitor.send(path, { reden: 'Het was de verkeerde meneer.' })
    expect(await answer.text()).toContain('Het was de verkeerde meneer.')
    expect(await pienReads(one.item)).toBeUndefined()
    expect((await one.visitor.post(path, { reden: 'Nog eens.' })).status).toBe(303)
  })
})

describe('a share until a day', () => {
  it('is no longer than a year', async () => {
    const day = { 'tot-op.year': '2031', 'tot-op.month': '11', 'tot-op.day': '24' }
    await expect(sharedCase({ tot: 'dag', ...day })).rejects.toThrow('Kies een dag binnen een jaar')
  })

  it('stops after that day by itself', async () => {
    const shared = await sharedCase({
      tot: 'dag',
      'tot-op.year': '2027',
      'tot-op.month': '11',
      'tot-op.day': '20',
    })
    expect(await pienReads(shared.item)).toBeDefined()
    setClock('2027-11-21T10:00:00Z')
    expect(await pienReads(shared.item)).toBeUndefined()
    await shared.visitor.signIn(wies)
    const page = await shared.visitor.get(paths.share({ shareId: shared.shareId }))
    expect(await page.text()).toContain('de dag is voorbij')
  })
})

describe('consent that is taken back', () => {
  it('closes what rests on it, and the record says when', async () => {
    const one = await sharedCase()
    const record = await (await one.visitor.get(one.record)).text()
    const [, weighingId = ''] = /\/verslagen\/([^/]+)$/.exec(one.record) ?? []
    const path = paths.endConsent({ weighingId })
    expect(record).toContain(path)
    expect(await (await one.visitor.get(path)).text()).toContain('Pien Proefpersoon')
    const answer = await one.visitor.send(path)
    expect(await answer.text()).toContain('De toestemming is ingetrokken op')
    expect(await pienReads(one.item)).toBeUndefined()
  })

  it('is not there where nothing rests on it', async () => {
    const one = await sharedCase()
    const visitor = await pienVisits()
    const [, weighingId = ''] = /\/verslagen\/([^/]+)$/.exec(one.record) ?? []
    expect((await visitor.get(paths.endConsent({ weighingId }))).status).toBe(404)
    expect((await visitor.post(paths.endConsent({ weighingId }))).status).toBe(404)
    expect(await pienReads(one.item)).toBeDefined()
  })
})

describe('after the case moved on', () => {
  it('a share is closed until its giver says that it is still needed, with one button', async () => {
    const one = await sharedCase()
    expect(await toReview(one)).toEqual([])
    await move(one)
    expect(await pienReads(one.item)).toBeUndefined()
    expect(await toReview(one)).toMatchObject([{ way: 'renew' }])
    const list = await (await one.visitor.get(paths.sharesToReview({ caseId: one.caseId }))).text()
    expect(list).toContain('Ja, deel het opnieuw')
    const path = paths.reviewShare({ shareId: one.shareId })
    const form = { doen: 'vernieuwen' }
    expect((await one.visitor.post(path, form)).status).toBe(303)
    expect(await pienReads(one.item)).toMatchObject({ right: 'share' })
    expect(await toReview(one)).toEqual([])
    // In a second window it makes nothing more.
    await one.visitor.post(path, form)
    expect((await sharesOf(one)).filter(({ isLive }) => isLive)).toHaveLength(1)
  })

  it('a share for another purpose is weighed again, with consent and danger asked anew', async () => {
    const one = await sharedCase()
    await move(one, { words: 'Meneer houdt zijn woning.' })
    expect(await toReview(one)).toMatchObject([{ way: 'weigh_again' }])
    const path = paths.reviewShare({ shareId: one.shareId })
    await one.visitor.post(path, { doen: 'vernieuwen' })
    expect(await pienReads(one.item)).toBeUndefined()
    const started = await one.visitor.post(path, { doen: 'wegen' })
    const draft = started.headers.get('Location') ?? ''
    expect(await toReview(one)).toMatchObject([{ draftId: draft.split('/').at(-1) }])
    const first = (await one.visitor.get(draft)).headers.get('Location') ?? ''
    const walked = await walkOn(one.visitor, first, consenting)
    expect(walked.pages).toContain('toestemming')
    expect(walked.check).toContain('Meneer houdt zijn woning.')
    await one.visitor.post(paths.check(walked), { doen: 'alles-klopt' })
    const decision = await decisionPath(walked, 'delen')
    expect((await decide(one.visitor, decision)).status).toBe(303)
    expect(await pienReads(one.item)).toBeDefined()
    expect(await toReview(one)).toEqual([])
  })

  it('what the phase does not need stays closed, and is off the list when that is seen', async () => {
    const one = await sharedCase()
    await move(one, { categories: ['involvement', 'name_contact'] })
    expect(await toReview(one)).toMatchObject([{ way: 'lapses' }])
    const path = paths.reviewShare({ shareId: one.shareId })
    await one.visitor.post(path, { doen: 'vernieuwen' })
    expect(await pienReads(one.item)).toBeUndefined()
    await one.visitor.post(path, { doen: 'niet-nodig' })
    expect(await toReview(one)).toEqual([])
  })

  it('a decision made from an older page is told, with what was written kept', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const walked = await weighWithin(one, { aim: 'share', itemIds: [item] })
    const path = await decisionPath(walked, 'delen')
    const page = await (await one.visitor.get(path)).text()
    await move(one, { words: 'Iets heel anders.' })
    const { answersIn } = await import('../weighings/flow/journey.ts')
    const { filledIn } = await import('../weighings/decide/test-journeys.ts')
    const fields = answersIn(page, { who: '', answers: filledIn })
    const answer = await one.visitor.post(path, fields)
    expect(answer.status).toBe(409)
    const told = await answer.text()
    expect(told).toContain('De casus heeft nu een ander doel')
    expect(told).toContain('Zo krijgt meneer de hulp waar hij zelf om vroeg.')
    expect(await pienReads(item)).toBeUndefined()
    const next = await one.visitor.post(paths.newPurpose(walked))
    expect(next.headers.get('Location')).toBe(paths.weighing(walked))
    const first = (await one.visitor.get(paths.weighing(walked))).headers.get('Location') ?? ''
    const again = await walkOn(one.visitor, first, consenting)
    expect(again.check).toContain('Iets heel anders.')
    const decision = await decisionPath(again, 'delen')
    expect((await decide(one.visitor, decision)).status).toBe(303)
    expect(await pienReads(item)).toBeDefined()
  })

  it('once more in between, sharing again is refused by the database and not a fault of ours', async () => {
    const one = await sharedCase()
    await move(one)
    const [stale] = await toReview(one)
    if (stale === undefined) throw new Error('Nothing is to be reviewed')
    await move(one)
    const refused = await test.database
      .as(wies, (tx) => renewShare(tx, stale))
      .catch((error: unknown) => error)
    expect(isRefusedByDatabase(refused)).toBe(true)
    expect(await pienReads(one.item)).toBeUndefined()
    const [due] = await toReview(one)
    if (due) await test.database.as(wies, (tx) => renewShare(tx, due))
    expect(await pienReads(one.item)).toBeDefined()
  })

  it('or was closed, is told and shares nothing', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const walked = await weighWithin(one, { aim: 'share', itemIds: [item] })
    const path = await decisionPath(walked, 'delen')
    await test.database.as(wies, (tx) => closeCase(tx, one.caseId))
    const answer = await decide(one.visitor, path)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Deze casus is gesloten')
  })
})
