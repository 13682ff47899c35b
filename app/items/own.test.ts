import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../cases/case-at-work.ts'
import { invite, shareWithin } from '../cases/case-world.ts'
import {
  answerInvitation,
  endParticipation,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { paths } from '../paths.ts'
import { given, type ItemAtWork, itemAtWork } from './item-at-work.ts'
import {
  findAnswersOnItem,
  findEventsOfItem,
  findSharesOfItem,
  findSourceOf,
} from './own-repository.ts'
import { findNotices } from './repository.ts'

let app: ItemAtWork
beforeAll(async () => {
  app = await itemAtWork()
})
afterAll(() => app.close())

const page = (who: 'anna' | 'bram', path: string) => text(app.visitors[who].get(path))

describe('what is known of an item', () => {
  it('is for its own organisation: whoever else asks the database gets nothing', async () => {
    const itemId = await app.shared()
    await app.visitors.chris.get(paths.item({ itemId }))
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    const ask = (who: 'anna' | 'chris' | 'bram' | 'lead') =>
      app.as(who, async (tx) => ({
        shares: (await findSharesOfItem(tx, itemId)).length,
        events: (await findEventsOfItem(tx, itemId, 100)).length > 0,
        answers: (await findAnswersOnItem(tx, itemId)).length,
        notices: (await findNotices(tx, { itemId })).length,
        source: await findSourceOf(tx, itemId),
      }))
    const nothing = { shares: 0, events: false, answers: 0, notices: 0, source: undefined }
    expect(await ask('anna')).toEqual({ ...nothing, shares: 1, events: true, answers: 1 })
    expect(await ask('chris')).toEqual({ ...nothing, notices: 1 })
    expect(await ask('bram')).toEqual(nothing)
    expect(await ask('lead')).toEqual(nothing)
  })

  it('is whole for a colleague who takes part in the case and does not have the file', async () => {
    const itemId = await app.shared()
    expect((await app.visitors.bram.get(paths.item({ itemId }))).status).toBe(404)
    const within = { caseId: app.caseId, subjectId: app.subjectId }
    const bram = await app.as('anna', (tx) => invite(tx, app.file, within, app.people.bram))
    await app.as('bram', (tx) => answerInvitation(tx, bram, true))
    await app.visitors.chris.get(paths.item({ itemId }))
    const html = await page('bram', paths.item({ itemId }))
    expect(html).toContain('Kan dit zien')
    expect(html).toContain('besluit van Anna Voorbeeld')
    expect(html).not.toContain('Nog niemand van een andere organisatie heeft dit gelezen')
    // The weighing is in a file that he does not have; nor can he write in it.
    expect(html).not.toMatch(/href="\/verstrekkingen|\/verbeteren"/)
    expect((await app.visitors.bram.get(paths.correctItem({ itemId }))).status).toBe(404)
    expect(await page('bram', paths.itemEvents({ itemId }))).toContain('deelde dit')
    expect((await app.visitors.bram.post(paths.withdrawItem({ itemId }))).status).toBe(303)
    expect(await page('anna', paths.item({ itemId }))).toContain('Ingetrokken op')
  })
})

describe('somebody outside the product who was given an item', () => {
  it('has no access; who withdraws is told to tell them', async () => {
    const itemId = await app.bringIn()
    await app.as('anna', async (tx) => {
      const outside = { outside: 'Trainer Voorbeeld', role: 'volunteer', setting: 'citizen' }
      const participantId = await insertParticipant(tx, app.caseId, app.file.clientId, outside)
      const within = { caseId: app.caseId, subjectId: app.subjectId, participantId }
      await shareWithin(tx, app.file, within, [{ id: itemId, category: 'school_attendance' }])
    })
    const own = await page('anna', paths.item({ itemId }))
    expect(own).toContain('Trainer Voorbeeld')
    expect(own).toContain('Buiten het systeem')
    expect(own).toContain('Niemand van een andere organisatie kan dit zien')
    expect(await page('anna', paths.withdrawItem({ itemId }))).toMatch(
      /Vertel het hun zelf.*Trainer Voorbeeld/s,
    )
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    const after = await page('anna', paths.item({ itemId }))
    expect(after).toContain('Vertel het zelf')
  })
})

describe('who left the case', () => {
  it('is still told of what they had, answers, and reads nothing more', async () => {
    const caseId = await app.open()
    const subjectId = await app.subjectOf(caseId)
    const participantId = await app.withChris(caseId)
    const sent = { ...given, about: subjectId }
    const made = await app.visitors.anna.post(paths.newItem({ caseId }), sent)
    const itemId = made.headers.get('Location')?.split('/').at(-1) ?? ''
    await app.as('anna', (tx) =>
      shareWithin(tx, app.file, { caseId, subjectId, participantId }, [
        { id: itemId, category: 'school_attendance' },
      ]),
    )
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(200)
    await app.as('chris', (tx) => endParticipation(tx, participantId))
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(404)
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    const notice = paths.notice({ itemId })
    expect((await app.visitors.chris.get(notice)).status).toBe(200)
    expect((await app.visitors.chris.post(notice, { did: 'removed' })).status).toBe(303)
    expect(await page('anna', paths.item({ itemId }))).toContain('Weggehaald of vernietigd')
  })
})
