import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { invite } from '../../cases/case-world.ts'
import { answerInvitation, findMyParticipation } from '../../cases/participants-repository.ts'
import { newId } from '../../database/id.ts'
import { personNamed } from '../../demonstration/people.ts'
import { findFile } from '../../files/repository.ts'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { visitorOf } from '../../page/test-visitor.ts'
import { paths } from '../../paths.ts'
import { routes } from '../../routes.ts'
import { findCaseShares } from '../../shares/case-shares-repository.ts'
import {
  bringIn,
  consenting,
  invitedCase,
  pien,
  type TestCase,
  wies,
} from '../../shares/test-case.ts'
import { decide, filledIn } from '../../weighings/decide/test-journeys.ts'
import { answersIn, type Journey, walkOn } from '../../weighings/flow/journey.ts'
import { readWeighing } from '../../weighings/repository.ts'
import { insertConference } from '../repository.ts'
import { admit, insertSlot, slotDeed } from '../slots-repository.ts'
import { cover, findGrounds, putOnTable, readTable } from '../table-repository.ts'

let test: TestApplication
let one: TestCase & { readonly slotId: string; readonly daanPart: string }

const daan = personNamed('Daan Denkbeeldig')
const same: Journey = {
  ...consenting,
  answers: { ...consenting.answers, 'toestemming-zelfde': 'yes' },
}

beforeAll(async () => {
  test = await testApplication(routes, { now: '2026-11-22T10:00:00Z' })
})
afterAll(() => test.close())
beforeEach(async () => {
  const begun = await invitedCase(test)
  const daanPart = await test.database.as(wies, async (tx) => {
    const file = await findFile(tx, begun.fileId)
    if (file === undefined) throw new Error('There is no file')
    return invite(tx, file, { caseId: begun.caseId, subjectId: begun.subjectId }, daan)
  })
  await test.database.as(daan, (tx) => answerInvitation(tx, daanPart, true))
  const slotId = await test.database.as(wies, (tx) => planSlot(tx, begun, daanPart))
  one = { ...begun, daanPart, slotId }
})

type Tx = Parameters<typeof findGrounds>[0]

async function planSlot(tx: Tx, begun: TestCase, daanPart: string): Promise<string> {
  const startsAt = new Date('2026-11-25T09:00:00Z')
  const endsAt = new Date('2026-11-25T10:00:00Z')
  const place = 'Kamer 12'
  const conferenceId = await insertConference(tx, { way: 'room', place, startsAt, endsAt })
  const { caseId, clientId, subjectId } = begun
  const slotId = await insertSlot(tx, {
    conferenceId,
    caseId,
    clientId,
    startsAt,
    minutes: 20,
    question: 'Wat helpt meneer nu het meest?',
    withClient: 'client',
    subjectIds: [subjectId],
    chairId: (await findMyParticipation(tx, caseId)) ?? '',
  })
  const asked = { words: 'Meedenken over hulp in huis.', clientId }
  await admit(tx, slotId, caseId, begun.participantId, { comes: 'whole', asked })
  await admit(tx, slotId, caseId, daanPart, { comes: 'part' })
  return slotId
}

const prepare = async (): Promise<string> =>
  (await one.visitor.get(paths.prepareSlot({ slotId: one.slotId }))).text()

/** Presses the button of the preparation page, and answers every page of the weighing. */
async function weigh(journey: Journey = same) {
  const { slotId, subjectId } = one
  const started = await one.visitor.post(paths.weighForTable({ slotId, subjectId }), {})
  const first = await one.visitor.get(started.headers.get('Location') ?? '')
  return walkOn(one.visitor, first.headers.get('Location') ?? '', journey)
}

const grounds = () =>
  test.database.as(wies, async (tx) => {
    const found = await findGrounds(tx, one.slotId)
    return Map.groupBy(found, ({ participantId }) => participantId)
  })

const kindsFor = async (participantId: string) =>
  ((await grounds()).get(participantId) ?? []).map(({ category }) => category)

describe('preparing a slot', () => {
  it('says what the phase needs, what was asked of whom, and for whom it was not weighed', async () => {
    await bringIn(one)
    const page = await prepare()
    expect(page).toContain('Wat helpt meneer nu het meest?')
    expect(page).toContain('Meedenken over hulp in huis.')
    expect(page).toContain('De casus is nog in de fase “Intake”')
    expect(page).toContain('Deels afgewogen')
    expect(page).toContain('Weeg af voor deze twee')
  })

  it('tells another what was asked of them, and not of the others', async () => {
    const visitor = visitorOf(test.application)
    await visitor.signIn(daan)
    const path = paths.prepareSlot({ slotId: one.slotId })
    const answer = await visitor.get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('Meedenken over hulp in huis.')
    await visitor.signIn(pien)
    expect(await (await visitor.get(path)).text()).toContain('Meedenken over hulp in huis.')
  })

  it('is a page that does not exist for who was not asked', async () => {
    const visitor = visitorOf(test.application)
    await visitor.signIn(personNamed('Noor Voorbeeld'))
    const path = paths.prepareSlot({ slotId: one.slotId })
    expect((await visitor.get(path)).status).toBe(404)
    expect((await one.visitor.get(path)).status).toBe(200)
  })
})

describe('one weighing for all who were asked', () => {
  it('asks once, and one decision makes a weighing for each, and no share', async () => {
    await bringIn(one)
    const { draftId, check } = await weigh()
    expect(check).toContain('Pien Proefpersoon')
    expect(check).toContain('Daan Denkbeeldig')
    const list = await (await one.visitor.get(paths.decision({ draftId }))).text()
    expect(list).toContain('Hetzelfde besluit voor alle 2')
    const path = paths.decisionKind({ draftId, recipient: 'allen', kind: 'delen' })
    const form = await (await one.visitor.get(path)).text()
    expect(form).toContain('Je besluit wat je in het overleg laat zien')
    expect(form).not.toContain('Tot wanneer?')
    const answer = await decide(one.visitor, path)
    expect(answer.status).toBe(303)
    const next = await one.visitor.get(answer.headers.get('Location') ?? '')
    expect(next.headers.get('Location')).toBe(paths.prepareSlot({ slotId: one.slotId }))
    expect(await kindsFor(one.participantId)).toContain('support_need')
    expect(await kindsFor(one.daanPart)).toContain('support_need')
    const shares = await test.database.as(wies, (tx) => findCaseShares(tx, one))
    expect(shares).toEqual([])
    const page = await prepare()
    expect(page).toContain('Je mag vertellen')
    expect(page).not.toContain('Weeg af voor')
  })

  it('seals each exchange for its own participant', async () => {
    await bringIn(one)
    const { draftId } = await weigh()
    for (const recipient of [one.daanPart, one.participantId]) {
      const path = paths.decisionKind({ draftId, recipient, kind: 'delen' })
      expect((await decide(one.visitor, path)).status).toBe(303)
      const made = (await grounds()).get(recipient)?.find((g) => g.category === 'support_need')
      const read = await test.database.as(wies, (tx) => readWeighing(tx, made?.weighingId ?? ''))
      expect(read?.weighing.within?.participantId).toBe(recipient)
      expect(read?.weighing.recipient.partyId).toBe(recipient)
    }
  })

  it('leaves out who was decided on by themselves, and does not open them by another’s decision', async () => {
    await bringIn(one)
    const { draftId } = await weigh()
    const alone = (kind: string) => paths.decisionKind({ draftId, recipient: one.daanPart, kind })
    expect((await decide(one.visitor, alone('niet-delen'))).status).toBe(303)
    expect(await (await one.visitor.get(paths.decision({ draftId }))).text()).not.toContain(
      'Hetzelfde besluit voor alle',
    )
    const all = paths.decisionKind({ draftId, recipient: 'allen', kind: 'delen' })
    expect((await one.visitor.get(all)).status).toBe(404)
    const other = paths.decisionKind({ draftId, recipient: one.participantId, kind: 'delen' })
    expect((await decide(one.visitor, other)).status).toBe(303)
    expect(await kindsFor(one.participantId)).toContain('support_need')
    expect(await kindsFor(one.daanPart)).not.toContain('support_need')
  })

  it('offers no decision for all where the advice differs', async () => {
    await bringIn(one)
    const { draftId } = await weigh({
      ...consenting,
      answers: {
        ...consenting.answers,
        'toestemming-zelfde': 'no',
        [`toestemming-stand@${one.daanPart}`]: 'refused',
        'wat-gedaan': 'talked',
      },
    })
    const list = await (await one.visitor.get(paths.decision({ draftId }))).text()
    expect(list).toContain('Daan Denkbeeldig')
    expect(list).not.toContain('Hetzelfde besluit voor alle')
    const all = paths.decisionKind({ draftId, recipient: 'allen', kind: 'niet-delen' })
    expect((await one.visitor.get(all)).status).toBe(404)
    expect((await decide(one.visitor, all)).status).toBe(404)
  })

  it('sent twice is one decision for each', async () => {
    await bringIn(one)
    const { draftId } = await weigh()
    const path = paths.decisionKind({ draftId, recipient: 'allen', kind: 'delen' })
    const html = await (await one.visitor.get(path)).text()
    const fields = answersIn(html, { who: '', answers: filledIn })
    const [first, second] = await Promise.all([
      one.visitor.post(path, fields),
      one.visitor.post(path, fields),
    ])
    expect([first.status, second.status]).toEqual([303, 303])
    const made = (await grounds()).get(one.daanPart)?.filter((g) => g.category === 'support_need')
    expect(made).toHaveLength(1)
  })

  it('goes on with the draft that is open, and weighs nothing twice', async () => {
    await bringIn(one)
    const { slotId, subjectId } = one
    const path = paths.weighForTable({ slotId, subjectId })
    const first = await one.visitor.post(path, {})
    const again = await one.visitor.post(path, {})
    expect(again.headers.get('Location')).toBe(first.headers.get('Location'))
  })
})

describe('at the table', () => {
  /** Wies opens the slot, Pien joins, and Wies puts an item there. Gives the id of the entry. */
  async function open(): Promise<string> {
    const { slotId, caseId } = one
    const itemId = await bringIn(one)
    const entryId = newId()
    await test.database.as(wies, async (tx) => {
      for (const deed of ['open', 'join', 'content'] as const) await slotDeed(tx, slotId, deed)
      await putOnTable(tx, { entryId, slotId, itemId, clientMaySee: false })
    })
    await test.database.as(pien, (tx) => slotDeed(tx, slotId, 'join'))
    const page = await one.visitor.get(paths.casePhase({ caseId }))
    expect(await page.text()).toContain('Deze casus wordt nu besproken')
    return entryId
  }
  const pienSees = () => test.database.as(pien, (tx) => readTable(tx, one.slotId))

  it('a weighing at hand leads back to the slot, and opens the item once it is shown', async () => {
    const { caseId, slotId, subjectId } = one
    const quiet = await (await one.visitor.get(paths.casePhase({ caseId }))).text()
    expect(quiet).not.toContain('Deze casus wordt nu besproken')
    const entryId = await open()
    expect(await pienSees()).toEqual([])
    const answer = await one.visitor.post(paths.weighForTable({ slotId, subjectId }), {
      soort: 'support_need',
    })
    const first = await one.visitor.get(answer.headers.get('Location') ?? '')
    const { draftId } = await walkOn(one.visitor, first.headers.get('Location') ?? '', same)
    const path = paths.decisionKind({ draftId, recipient: 'allen', kind: 'delen' })
    const decided = await decide(one.visitor, path)
    const list = await one.visitor.get(decided.headers.get('Location') ?? '')
    expect(list.headers.get('Location')).toBe(paths.slot({ slotId }))
    expect(await pienSees()).toEqual([])
    await test.database.as(wies, (tx) => cover(tx, entryId))
    expect(await pienSees()).toMatchObject([{ id: entryId, category: 'support_need' }])
  })

  it('consent that is taken back on the record closes it again', async () => {
    const { slotId, participantId } = one
    await bringIn(one)
    const { draftId } = await weigh()
    const path = paths.decisionKind({ draftId, recipient: 'allen', kind: 'delen' })
    expect((await decide(one.visitor, path)).status).toBe(303)
    await open()
    expect(await pienSees()).toHaveLength(1)
    const made = (await grounds()).get(participantId)?.find((g) => g.category === 'support_need')
    const weighingId = made?.weighingId ?? ''
    const record = await (await one.visitor.get(paths.record({ weighingId }))).text()
    expect(record).toContain('in een casusoverleg zien')
    expect(record).toContain(paths.endConsent({ weighingId }))
    await one.visitor.post(paths.endConsent({ weighingId }), {})
    expect(await pienSees()).toEqual([])
    expect(await kindsFor(participantId)).not.toContain('support_need')
    expect(await (await one.visitor.get(paths.prepareSlot({ slotId }))).text()).toContain(
      'Toestemming ingetrokken',
    )
  })
})
