import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMyInvitations, insertParticipant } from '../cases/participants-repository.ts'
import { addSubject, linkSubject } from '../cases/subjects-repository.ts'
import { newId } from '../database/id.ts'
import { openFile } from '../files/repository.ts'
import { findItems, readItem, readItems, withdrawItem } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { insertRequest } from '../requests/repository.ts'
import { routes } from '../routes.ts'
import { decide, decisionPath } from '../weighings/decide/test-journeys.ts'
import { walkOn } from '../weighings/flow/journey.ts'
import { findCaseShares } from './case-shares-repository.ts'
import { startWeighingWithin } from './start.ts'
import {
  bringIn,
  consenting,
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
  test = await testApplication(routes, { now: '2026-11-22T10:00:00Z' })
})
afterAll(() => test.close())

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

describe('what the case settled', () => {
  it('stands on its pages, and posting something else changes nothing', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const { draftId } = await weighWithin(one, { aim: 'share', itemIds: [item] })
    const page = paths.question({ draftId, section: 'met-wie' })
    const html = await (await one.visitor.get(page)).text()
    expect(html).toContain('Pien Proefpersoon')
    expect(html).toContain(paths.case({ caseId: one.caseId }))
    await one.visitor.post(page, { partij: [], 'ander-rol': 'teacher', version: '99' })
    const purposePage = paths.question({ draftId, section: 'doel' })
    const fields = { taak: 'unknown', 'doel-tekst': 'Iets anders.', 'hoort-bij-mij': 'yes' }
    await one.visitor.post(purposePage, { ...fields, version: '99' })
    const check = await (await one.visitor.get(paths.check({ draftId }))).text()
    expect(check).toContain(purpose)
    expect(check).not.toContain('Iets anders.')
    expect(check).toContain('Pien Proefpersoon')
  })

  it('is not weighed for somebody else’s file, a stranger or an item that is gone', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const { caseId, subjectId, participantId } = one
    const given = { caseId, subjectId, participantId, aim: 'share', itemIds: [item] } as const
    const start = (who: string) => test.database.as(who, (tx) => startWeighingWithin(tx, given))
    expect((await start(pien)).refused).toBe('not_reached')
    expect((await start('01980000-0000-7000-8000-000000000001')).refused).toBe('not_reached')
    expect((await start(wies)).refused).toBeUndefined()
    await test.database.as(wies, (tx) => withdrawItem(tx, item))
    expect((await start(wies)).refused).toBe('not_reached')
  })
})

describe('an item about two people', () => {
  it('shows beforehand for whom another weighing is needed, and opens after that one', async () => {
    const one = await testCase(test)
    const second = await test.database.as(wies, async (tx) => {
      const file = await openFile(tx, { name: 'Vera Voorbeeld', birthDate: '1979-02-03' })
      return file && addSubject(tx, one.caseId, file.id)
    })
    if (second === undefined) throw new Error('Nobody was added')
    await shareWithinPages(one, { aim: 'invite' })
    const { answerInvitation } = await import('../cases/participants-repository.ts')
    await test.database.as(pien, (tx) => answerInvitation(tx, one.participantId, true))
    const item = await bringIn(one, { about: [one.subjectId, second] })
    const walked = await weighWithin(one, { aim: 'share', itemIds: [item] })
    const path = await decisionPath(walked, 'delen')
    const page = await (await one.visitor.get(path)).text()
    expect(page).toContain('daarvoor is ook een afweging over Vera Voorbeeld nodig')
    expect((await decide(one.visitor, path)).status).toBe(303)
    expect(await pienReads(item)).toBeUndefined()
    const other = await shareWithinPages(one, {
      aim: 'share',
      itemIds: [item],
      subjectId: second,
    })
    expect(other.answer.status).toBe(303)
    expect(await pienReads(item)).toMatchObject({ right: 'share' })
  })
})

describe('somebody outside the product', () => {
  it('is given data by a channel, with the case and the items written down, and reads nothing', async () => {
    const one = await invitedCase(test)
    const outside = await test.database.as(wies, (tx) =>
      insertParticipant(tx, one.caseId, one.clientId, {
        outside: 'Dokter Voorbeeld',
        role: 'health_psychologist',
        setting: 'health_care',
      }),
    )
    const item = await bringIn(one)
    const { answer, record } = await shareWithinPages(
      one,
      { aim: 'share', itemIds: [item], participantId: outside },
      { ontvanger: 'Dokter Voorbeeld' },
    )
    expect(answer.status).toBe(303)
    expect(await sharesOf(one.caseId)).toMatchObject([
      { participantId: outside, channel: 'phone', itemIds: [item], isLive: false },
    ])
    expect(await (await one.visitor.get(record)).text()).toContain('Dokter Voorbeeld')
  })
})

describe('answering a request', () => {
  it('makes a share that carries it', async () => {
    const one = await invitedCase(test)
    const requestId = await test.database.as(pien, async (tx) => {
      const { findCase } = await import('../cases/repository.ts')
      const { findParticipants } = await import('../cases/participants-repository.ts')
      const holder = (await findParticipants(tx, one.caseId)).find(
        ({ professionalId }) => professionalId === wies,
      )
      return insertRequest(tx, {
        caseId: one.caseId,
        askerId: one.participantId,
        holderId: holder?.id ?? '',
        subjectId: one.subjectId,
        purposeId: (await findCase(tx, one.caseId))?.purposeId ?? '',
        kind: 'information',
        urgency: 'this_week',
        dueOn: '2026-11-27',
        task: 'Behandeling.',
        question: 'Wat kun jij bijdragen?',
      })
    })
    const item = await bringIn(one)
    const { answer } = await shareWithinPages(one, { aim: 'answer', itemIds: [item], requestId })
    expect(answer.status).toBe(303)
    const shares = await test.database.as(pien, (tx) => findCaseShares(tx, { requestId }))
    expect(shares).toMatchObject([{ isLive: true, itemIds: [item] }])
  })
})

describe('taking over', () => {
  it('puts the item into the own file with its giver, after a weighing of its own', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    await shareWithinPages(one, { aim: 'share', itemIds: [item] })
    const { visitor, draftId, fileId } = await takeOver(one, item)
    const walked = await walkOn(visitor, await goOn(visitor, draftId), takingOver)
    const path = await decisionPath({ ...walked, visitor }, 'delen')
    expect(await (await visitor.get(path)).text()).toContain('Dit komt in je eigen dossier')
    expect((await decide(visitor, path)).status).toBe(303)
    const taken = await test.database.as(pien, (tx) => readItems(tx, { fileId }))
    expect(taken).toMatchObject([
      { takenFrom: item, caseId: null, source: 'heard', right: 'own_item' },
    ])
    expect(taken[0]?.sourceText).toContain('Wies Wijkproef')
  })

  it('of what was withdrawn meanwhile is told, and takes nothing', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    await shareWithinPages(one, { aim: 'share', itemIds: [item] })
    const { visitor, draftId, fileId } = await takeOver(one, item)
    const walked = await walkOn(visitor, await goOn(visitor, draftId), takingOver)
    const path = await decisionPath({ ...walked, visitor }, 'delen')
    await test.database.as(wies, (tx) => withdrawItem(tx, item))
    const answer = await decide(visitor, path)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Dit gegeven is er niet meer voor jou')
    expect(await test.database.as(pien, (tx) => findItems(tx, { fileId }))).toEqual([])
  })
})

/** Whoever brought it in agrees, and so it was settled. */
const takingOver = {
  ...consenting,
  answers: { ...consenting.answers, 'inbrenger-akkoord': 'yes', 'einde-afgesproken': 'yes' },
}

const goOn = async (visitor: ReturnType<typeof visitorOf>, draftId: string) =>
  (await visitor.get(paths.weighing({ draftId }))).headers.get('Location') ?? ''

/** Pien begins to take an item over into a file of her own on the same person. */
async function takeOver(one: Awaited<ReturnType<typeof invitedCase>>, item: string) {
  const { caseId, subjectId, participantId } = one
  const visitor = visitorOf(test.application)
  await visitor.signIn(pien)
  return test.database.as(pien, async (tx) => {
    const given = { caseId, subjectId, participantId, aim: 'take_over', itemIds: [item] } as const
    expect((await startWeighingWithin(tx, given)).refused).toBe('no_own_file')
    const file = await openFile(tx, { name: `Henk ${caseId}`, birthDate: '1980-01-01' })
    if (!file) throw new Error('No file was opened')
    await linkSubject(tx, subjectId, file.id)
    const { draft } = await startWeighingWithin(tx, given)
    return { visitor, draftId: draft?.id ?? '', fileId: file.id }
  })
}

describe('a decision that waited', () => {
  it('is taken on the record later, with the items of then', async () => {
    const one = await invitedCase(test)
    const item = await bringIn(one)
    const walked = await weighWithin(one, { aim: 'share', itemIds: [item] })
    const wait = await decide(one.visitor, await decisionPath(walked, 'nu-niet'))
    const record = wait.headers.get('Location') ?? ''
    expect(record).toContain('/verslagen/')
    expect(await pienReads(item)).toBeUndefined()
    const later = await decide(one.visitor, `${record}/besluit/delen`)
    expect(later.status).toBe(303)
    expect(await pienReads(item)).toMatchObject({ right: 'share' })
  })
})

describe('choosing what to share', () => {
  it('asks whom and which, and begins the weighing with that', async () => {
    const one = await invitedCase(test)
    const path = paths.shareInCase({ caseId: one.caseId })
    expect(await (await one.visitor.get(path)).text()).toContain('bracht nog geen gegevens in')
    const item = await bringIn(one)
    const empty = await one.visitor.post(path, {})
    expect(empty.status).toBe(400)
    const form = { voor: one.participantId, gegeven: [item], nummer: newId() }
    const answer = await one.visitor.post(path, form)
    const begun = answer.headers.get('Location')
    expect(begun).toContain('/afwegingen/')
    // Sent twice it is one weighing.
    expect((await one.visitor.post(path, form)).headers.get('Location')).toBe(begun)
    const stranger = visitorOf(test.application)
    await stranger.signIn('01980000-0000-7000-8000-000000000001')
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(path, { voor: one.participantId })).status).toBe(404)
  })
})
