import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type CaseAtWork, caseAtWork } from '../cases/case-at-work.ts'
import { requireCase, shareWithin, statement } from '../cases/case-world.ts'
import { findMyParticipation } from '../cases/participants-repository.ts'
import { moveCase } from '../cases/repository.ts'
import { linkSubject } from '../cases/subjects-repository.ts'
import { setClock } from '../clock.ts'
import { openFile } from '../files/repository.ts'
import { testClient } from '../files/people-at-work.ts'
import { homeRoutes } from '../home/routes.tsx'
import { insertItem, withdrawItem } from '../items/repository.ts'
import { paths } from '../paths.ts'
import { findRequests, insertAnswer, insertRequest, insertReview } from '../requests/repository.ts'
import { findSharesToReview } from '../shares/review.ts'
import { decided, sealed } from '../database/world.ts'
import { findWorkInCases } from './in-cases.ts'
import { workRoutes } from './routes.tsx'

type Who = 'anna' | 'bram' | 'chris' | 'lead'

let app: CaseAtWork
let caseId: string
let subjectId: string
let chrisPart: string
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  app = await caseAtWork([...workRoutes, ...homeRoutes])
  caseId = await app.open()
  subjectId = await app.subjectOf(caseId)
})
afterEach(() => setClock('2031-03-03T10:00:00Z'))
afterAll(() => {
  setClock()
  return app.close()
})

const work = async (who: Who) => {
  // Sessions end as the clock moves on.
  await app.visitors[who].signIn(app.people[who])
  const page = await (await app.visitors[who].get(paths.work())).text()
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'))
}
const kinds = async (who: Who) =>
  (await app.as(who, findWorkInCases)).map(({ what }) => what).sort()

/** Anna asks Chris; due in a week. */
const ask = () =>
  app.as('anna', async (tx) =>
    insertRequest(tx, {
      caseId,
      askerId: (await findMyParticipation(tx, caseId)) ?? '',
      holderId: chrisPart,
      subjectId,
      purposeId: (await requireCase(tx, caseId)).purposeId,
      kind: 'information',
      urgency: 'this_week',
      dueOn: '2031-03-10',
      task: 'Meedenken over verzuim',
      question: 'Wat kun jij bijdragen?',
      clientId: app.file.clientId,
    }),
  )

const shareUntil = (until: string) =>
  app.as('anna', async (tx) => {
    const within = { caseId, subjectId, participantId: chrisPart }
    const id = await statement(tx, app.file, caseId, [subjectId])
    const items = [{ id, category: 'school_attendance' }]
    const share = await shareWithin(tx, app.file, within, items, { until: new Date(until) })
    return { share, item: id }
  })

describe('the work list of cases', () => {
  it('holds an invitation until it is answered', async () => {
    chrisPart = await app.inviteChris(caseId)
    const list = await work('chris')
    expect(list).toContain('Anna Voorbeeld nodigt je uit voor een casus')
    expect(list).toContain(paths.invitation({ participantId: chrisPart }))
    expect(list).not.toContain(testClient.name)
    const home = await (await app.visitors.chris.get(paths.home())).text()
    expect(home).toContain('1 uitnodiging voor een casus')
    expect(await kinds('anna')).toEqual([])
    await app.visitors.chris.post(paths.invitation({ participantId: chrisPart }), {
      answer: 'accept',
    })
    expect(await kinds('chris')).toEqual([])
  })

  it('says what is asked of me, late on top; then asks both whether it was what was needed', async () => {
    const requestId = await ask()
    expect(await work('chris')).toMatch(
      /Te doen \(1\).*Vraag om informatie van Anna Voorbeeld.*Uiterlijk 10 maart/s,
    )
    expect(await kinds('anna')).toEqual([])
    setClock('2031-03-11T10:00:00Z')
    const late = await work('chris')
    expect(late).toMatch(/Te laat \(1\).*Vraag om informatie van Anna Voorbeeld/s)
    expect(late).toContain(paths.request({ requestId }))
    expect(late).toContain('Te laat sinds')

    await app.as('chris', async (tx) => {
      const [request] = await findRequests(tx, { id: requestId })
      if (request) await insertAnswer(tx, request, { kind: 'refused', refusal: 'i_may_not' })
    })
    expect(await kinds('chris')).toEqual(['look_back'])
    expect(await work('anna')).toContain(paths.reviewRequest({ requestId }))
    expect(await work('anna')).toContain(testClient.name)
    await app.as('anna', async (tx) => {
      const [request] = await findRequests(tx, { id: requestId })
      if (request) await insertReview(tx, request, request.askerId, 'yes')
    })
    expect(await kinds('anna')).toEqual([])
    expect(await kinds('chris')).toEqual(['look_back'])
  })

  it('says for two weeks beforehand that what one shared ends', async () => {
    const { share } = await shareUntil('2031-03-20T00:00:00Z')
    setClock('2031-03-05T00:00:00Z')
    expect(await kinds('anna')).not.toContain('ends_soon')
    setClock('2031-03-07T00:00:00Z')
    expect(await work('anna')).toMatch(/Verstrekking aan Chris Voorbeeld.*Stopt op 20 maart/s)
    expect(await work('anna')).toContain(paths.share({ shareId: share }))
    expect(await kinds('chris')).not.toContain('ends_soon')
    setClock('2031-03-21T00:00:00Z')
    expect(await kinds('anna')).not.toContain('ends_soon')
  })

  it('asks to look again at what was taken over and was withdrawn, of whoever has the file', async () => {
    const { item } = await shareUntil('2031-06-01T00:00:00Z')
    const own = await app.as('chris', async (tx) => {
      const file = await openFile(tx, { name: 'Zoë Voorbeeldkind', birthDate: '2011-04-05' })
      if (file === undefined) throw new Error('The file was not opened')
      await linkSubject(tx, subjectId, file.id)
      const weighing = await sealed(tx, file)
      await decided(tx, weighing)
      return insertItem(tx, {
        caseId,
        fileId: file.id,
        clientId: file.clientId,
        kind: 'fact',
        category: 'school_attendance',
        text: 'Overgenomen.',
        source: 'document',
        on: '2026-11-02',
        about: [subjectId],
        takenFrom: { itemId: item, weighingId: weighing.id },
      })
    })
    await app.as('anna', (tx) => withdrawItem(tx, item))
    // Chris had it: the notice asks him, and says that he took it over.
    expect(await work('chris')).toContain('Je hebt dit overgenomen in je eigen dossier')
    expect(await kinds('chris')).not.toContain('taken_over')
    expect(own).not.toBe('')
  })

  it('names a case once when it moved on, as long as a share in it waits for a look', async () => {
    await shareUntil('2031-06-01T00:00:00Z')
    expect(await kinds('anna')).not.toContain('moved_on')
    await app.as('anna', async (tx) => {
      const found = await requireCase(tx, caseId)
      await moveCase(tx, found, {
        phase: 'preparation',
        categories: found.categories,
        purpose: { id: found.purposeId },
      })
    })
    const review = await app.as('anna', (tx) => findSharesToReview(tx))
    const [moved] = (await app.as('anna', findWorkInCases)).filter((one) => one.what === 'moved_on')
    expect(review.length).toBeGreaterThan(1)
    expect(moved?.howMany).toBe(review.length)
    const list = await work('anna')
    expect(list).toContain(`Bekijk of deze ${review.length} verstrekkingen nog nodig zijn`)
    expect(list).toContain(paths.sharesToReview({ caseId }))
    expect(await kinds('bram')).toEqual([])
  })

  it('lets a team lead see that a request is late and whose, not of whom', async () => {
    const annasPart = await app.idOf(caseId, 'anna')
    await app.as('chris', async (tx) => {
      await insertRequest(tx, {
        caseId,
        askerId: chrisPart,
        holderId: annasPart,
        subjectId,
        purposeId: (await requireCase(tx, caseId)).purposeId,
        kind: 'information',
        urgency: 'today',
        dueOn: '2031-03-04',
        task: 'Meedenken',
        question: 'Wat kun jij bijdragen?',
      })
    })
    expect(await work('lead')).not.toContain('Beantwoord een informatievraag')
    setClock('2031-03-05T10:00:00Z')
    const list = await work('lead')
    expect(list).toContain('Anna Voorbeeld')
    expect(list).toContain('Beantwoord een informatievraag')
    expect(list).not.toContain(testClient.name)
    expect(list).not.toContain('Chris')
    expect(list).not.toContain(caseId)
  })
})
