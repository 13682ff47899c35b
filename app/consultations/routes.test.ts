import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../database/id.ts'
import { type PeopleAtWork, peopleAtWork, refusals, testClient } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { startDraft } from '../weighings/flow/start-actions.ts'
import { findAskedOfMe } from './repository.ts'
import { consultationRoutes } from './routes.tsx'

let app: PeopleAtWork
let draftId: string
let asking: string

beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...consultationRoutes])
  const draft = await app.database.as(app.people.anna, (tx) =>
    startDraft(tx, app.file.id, {
      aanleiding: ['tell'],
      'gevaar-hoe-ernstig': ['threatening'],
    }),
  )
  draftId = draft?.id ?? ''
  asking = paths.newConsultation({ draftId })
})
afterAll(() => app.close())

const question = 'Zou jij hier eerst met de ouders praten?'

describe('asking a colleague', () => {
  it('shows what the colleague will see, without name or file', async () => {
    const page = await (await app.visitors.anna.get(asking)).text()
    expect(page).toContain('Iemand dreigt in gevaar te komen')
    expect(page).toContain('15')
    expect(page).toContain('Bram Voorbeeld')
    expect(page).not.toContain(testClient.name)
  })

  it('refuses a question that names the client, and keeps what was filled in', async () => {
    const answer = await app.visitors.anna.post(asking, {
      colleague: app.people.bram,
      question: 'Moet ik Zoe eerst spreken?',
    })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('In je vraag staat “Zoe”')
    expect(page).toContain('href="#veld-question"')
    expect(page).toContain('Moet ik Zoe eerst spreken?</textarea>')
  })

  it('asks only colleagues of the own organisation', async () => {
    for (const colleague of [app.people.chris, app.people.anna, newId(), '']) {
      const answer = await app.visitors.anna.post(asking, { colleague, question })
      expect(await answer.text()).toContain('Kies een collega van je eigen organisatie')
    }
  })

  it('brings the question to the colleague, and two lines back to the asker', async () => {
    const { anna, bram } = app.visitors
    const asked = await anna.send(asking, { colleague: app.people.bram, question })
    expect(await asked.text()).toContain('Nog geen antwoord')

    const [consultation] = await app.database.as(app.people.bram, (tx) =>
      findAskedOfMe(tx, app.people.bram),
    )
    const path = paths.consultation({ consultationId: consultation?.id ?? '' })
    const seen = await (await bram.get(path)).text()
    expect(seen).toContain(question)
    expect(seen).toContain('Anna Voorbeeld')
    expect(seen).toContain('Iemand dreigt in gevaar te komen')
    expect(seen).not.toContain(testClient.name)
    for (const id of [app.file.id, app.file.clientId, draftId]) expect(seen).not.toContain(id)

    expect((await bram.post(path, {})).status).toBe(400)
    const done = await bram.send(path, {
      answer: 'Ja, eerst met de ouders.\nTenzij dat gevaarlijk is.',
    })
    expect(await done.text()).toContain('Tenzij dat gevaarlijk is.')
    const second = await bram.post(path, { answer: 'Een tweede antwoord' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Een tweede antwoord')
    const same = { answer: 'Ja, eerst met de ouders.\nTenzij dat gevaarlijk is.' }
    expect((await bram.post(path, same)).status).toBe(200)

    const back = await (await anna.get(asking)).text()
    expect(back).toContain('Ja, eerst met de ouders.')
    expect(back).not.toContain('Een tweede antwoord')
  })

  it('is nobody else’s: not the draft, not the question', async () => {
    const { bram, lead, chris } = app.visitors
    expect((await bram.get(asking)).status).toBe(404)
    const [consultation] = await app.database.as(app.people.bram, (tx) =>
      findAskedOfMe(tx, app.people.bram),
    )
    const consultationId = consultation?.id ?? ''
    const path = paths.consultation({ consultationId })
    for (const visitor of [lead, chris]) {
      expect((await visitor.get(path)).status).toBe(404)
      expect((await visitor.post(path, { answer: 'Ik ben het niet' })).status).toBe(404)
    }
    expect(await refusals(app, app.people.chris, consultationId)).toBe(2)
    // It is there: Bram reads it.
    expect((await bram.get(path)).status).toBe(200)
  })
})
