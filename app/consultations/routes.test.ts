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

type Fields = Readonly<Record<string, string>>

const valueIn = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ??
  new RegExp(`value="([^"]*)"[^>]* name="${name}"`).exec(html)?.[1] ??
  ''

/** Sends the question to where it is checked. Gives the form of that page, as it is filled in there. */
async function check(where: string, fields: Fields, change: Fields = {}): Promise<Fields> {
  const page = await (await app.visitors.anna.post(where, fields)).text()
  const proposed = [...page.matchAll(/name="(door-\d+)"/g)].map(([, name = '']) => name)
  return {
    ...fields,
    stap: 'stuur',
    nummer: valueIn(page, 'nummer'),
    gevonden: valueIn(page, 'gevonden'),
    ...Object.fromEntries(proposed.map((name) => [name, valueIn(page, name)])),
    ...Object.fromEntries(proposed.map((name) => [name.replace('door', 'doen'), 'vervang'])),
    ...change,
  }
}

/** What somebody was asked last. */
async function lastAskedOf(who: 'bram' | 'chris') {
  const [found] = await app.database.as(app.people[who], (tx) => findAskedOfMe(tx, app.people[who]))
  return found
}

describe('asking a colleague', () => {
  it('shows what the colleague will see, without name or file', async () => {
    const page = await (await app.visitors.anna.get(asking)).text()
    expect(page).toContain('Iemand dreigt in gevaar te komen')
    expect(page).toContain('15')
    expect(page).toContain('Bram Voorbeeld')
    expect(page).not.toContain(testClient.name)
  })

  it('asks nobody who is not there', async () => {
    for (const colleague of [app.people.anna, newId(), '']) {
      const answer = await app.visitors.anna.post(asking, { colleague, question })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('href="#veld-colleague"')
    }
  })

  it('brings the question to the colleague, and two lines back to the asker', async () => {
    const { anna, bram } = app.visitors
    const asked = await check(asking, { colleague: app.people.bram, question })
    expect(await (await anna.send(asking, asked)).text()).toContain('Nog geen antwoord')

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

describe('the text, before it goes', () => {
  const telling = 'Zoe is 15 jaar en woont in Zutphen. Moet ik Zoe eerst spreken?'
  const toBram = () => ({ colleague: app.people.bram, question: telling })

  it('is shown with what could give somebody away, and nothing was sent', async () => {
    const before = await lastAskedOf('bram')
    const answer = await app.visitors.anna.post(asking, toBram())
    const page = await answer.text()
    expect(answer.status).toBe(200)
    for (const words of ['Zoe', '15 jaar', 'Zutphen'])
      expect(page).toContain(`<mark class="dw-found">${words}</mark>`)
    expect(page).toContain('Naam uit een dossier van jou')
    expect(page).toContain('Staat er 2 keer')
    expect(page).toContain('tussen 12 en 16 jaar')
    expect((await lastAskedOf('bram'))?.id).toBe(before?.id)
  })

  it('goes with other words where they were accepted', async () => {
    const sent = await check(asking, toBram(), { 'door-1': 'een puber' })
    expect((await app.visitors.anna.post(asking, sent)).status).toBe(303)
    expect((await lastAskedOf('bram'))?.question).toBe(
      'de cliënt is een puber en woont in [plaats]. Moet ik de cliënt eerst spreken?',
    )
  })

  it('keeps a known name only with a reason, which stays with the asker', async () => {
    const kept = { 'doen-0': 'laat' }
    const none = await app.visitors.anna.post(asking, await check(asking, toBram(), kept))
    expect(none.status).toBe(400)
    expect(await none.text()).toContain('href="#veld-reden-0"')
    const reason = { ...kept, 'reden-0': 'Bram was erbij.' }
    const sent = await check(asking, toBram(), reason)
    const own = await (await app.visitors.anna.send(asking, sent)).text()
    expect(own).toContain('Een naam bleef staan: Bram was erbij.')
    const asked = await lastAskedOf('bram')
    expect(asked?.question).toContain('Moet ik Zoe eerst spreken?')
    const path = paths.consultation({ consultationId: asked?.id ?? '' })
    const seen = await (await app.visitors.bram.get(path)).text()
    expect(seen).toContain('Moet ik Zoe eerst spreken?')
    expect(seen).not.toContain('Bram was erbij.')
  })

  it('keeps what is no known name without a reason', async () => {
    const sent = await check(asking, toBram(), { 'doen-2': 'laat' })
    expect((await app.visitors.anna.post(asking, sent)).status).toBe(303)
    expect((await lastAskedOf('bram'))?.question).toContain('woont in Zutphen')
  })

  it('takes no other words that tell it again', async () => {
    const sent = await check(asking, toBram(), { 'door-0': 'Karim' })
    const answer = await app.visitors.anna.post(asking, sent)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('“Karim” is ook herkenbaar')
  })

  it('is shown again when it is not the text that was seen', async () => {
    const sent = await check(asking, toBram())
    const other = { ...sent, question: `${telling} Hij belt 06-12345678.` }
    const answer = await app.visitors.anna.post(asking, other)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<mark class="dw-found">06-12345678</mark>')
  })

  it('can be changed by hand', async () => {
    const sent = await check(asking, toBram(), { stap: 'terug' })
    const page = await (await app.visitors.anna.post(asking, sent)).text()
    expect(page).toContain(`${telling}</textarea>`)
  })

  it('has places that stay the same over several lines', async () => {
    const fields = { colleague: app.people.bram, question: 'Een vraag.\r\nOver Karim.\r\nWat nu?' }
    const sent = await check(asking, fields)
    const other = { ...sent, question: fields.question.replaceAll('\r', '') }
    expect((await app.visitors.anna.post(asking, other)).status).toBe(303)
    expect((await lastAskedOf('bram'))?.question).toBe('Een vraag.\nOver [naam].\nWat nu?')
  })
})

describe('asking somebody of another organisation', () => {
  it('shows them the text and nothing else', async () => {
    const sent = await check(asking, { colleague: app.people.chris, question })
    expect((await app.visitors.anna.post(asking, sent)).status).toBe(303)
    const asked = await lastAskedOf('chris')
    const path = paths.consultation({ consultationId: asked?.id ?? '' })
    const seen = await (await app.visitors.chris.get(path)).text()
    expect(seen).toContain(question)
    expect(seen).toContain('Anna Voorbeeld, Wijkteam Proef')
    expect(seen).not.toContain('Iemand dreigt in gevaar te komen')
    for (const id of [app.file.id, app.file.clientId, draftId]) expect(seen).not.toContain(id)
    await app.visitors.chris.post(path, { answer: 'Bel eerst de ouders.' })
    const back = await (await app.visitors.anna.get(asking)).text()
    expect(back).toContain('Antwoord van Chris Voorbeeld, Andere Proef')
    expect(back).toContain('Bel eerst de ouders.')
    expect((await app.visitors.bram.get(path)).status).toBe(404)
  })

  it('stands alone when it is about no weighing, and knows the names of one’s clients', async () => {
    const alone = paths.newConsultationAlone()
    const text = 'Mag een school altijd weten wie de voogd is? Zoë vroeg dat.'
    const fields = { colleague: app.people.chris, question: text }
    const page = await (await app.visitors.anna.post(alone, fields)).text()
    expect(page).toContain('Naam uit een dossier van jou')
    const sent = await check(alone, fields)
    const places = await Promise.all([
      app.visitors.anna.post(alone, sent),
      app.visitors.anna.post(alone, sent),
    ])
    expect(places.map(({ headers }) => headers.get('Location'))).toEqual([alone, alone])
    const asked = await lastAskedOf('chris')
    expect(asked?.question).toBe(
      'Mag een school altijd weten wie de voogd is? de cliënt vroeg dat.',
    )
    const path = paths.consultation({ consultationId: asked?.id ?? '' })
    await app.visitors.chris.post(path, { answer: 'Nee, alleen bij een reden.' })
    const own = await (await app.visitors.anna.get(alone)).text()
    expect(own.split('Mag een school altijd weten').length).toBe(2)
    expect(own).toContain('Nee, alleen bij een reden.')
    // It is the asker's: not a colleague's, and not with the weighing.
    expect(await (await app.visitors.bram.get(alone)).text()).not.toContain('Mag een school')
    expect(await (await app.visitors.anna.get(asking)).text()).not.toContain('Mag een school')
  })
})
