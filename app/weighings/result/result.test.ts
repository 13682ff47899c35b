import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { paths } from '../../paths.ts'
import { routes } from '../../routes.ts'
import {
  agreeing,
  beaten,
  decide,
  decisionPath,
  elsewhere,
  nameless,
  notAsked,
  refusing,
  several,
  unknown,
} from '../decide/test-journeys.ts'
import { type Journey, walk } from '../flow/journey.ts'

let test: TestApplication
beforeAll(async () => {
  test = await testApplication(routes, { now: '2026-11-22T10:00:00Z' })
})
afterAll(() => test.close())

async function outcomeOf(journey: Journey) {
  const walked = await walk(test, journey)
  const answer = await walked.visitor.get(paths.outcome({ draftId: walked.draftId }))
  expect(answer.status).toBe(200)
  return { ...walked, html: await answer.text() }
}

describe('the outcome', () => {
  it('says the answer first, then what to say, then why', async () => {
    const { html } = await outcomeOf(notAsked)
    const order = [
      'Je mag dit delen met een gz-psycholoog van Ggz-praktijk De Proefballon, als je eerst één ding doet.',
      'Neem een besluit',
      'Wat je kunt zeggen',
      'Per soort gegeven',
      'Eerst, voordat er iets gaat',
      'Minder ingrijpende wegen',
      'De redenen, in volgorde',
      'Zou ik dit goed vinden als het over mij ging?',
    ].map((words) => [words, html.indexOf(words)] as const)
    expect(order.filter(([, place]) => place < 0)).toEqual([])
    expect(order.toSorted(([, a], [, b]) => a - b)).toEqual(order)
  })

  it.each([
    ['agreeing', agreeing, 'Mag'],
    ['not asked', notAsked, 'Mag als je eerst iets doet'],
    ['refusing', refusing, 'Mag zo niet'],
    ['elsewhere', elsewhere, 'Hoort bij een ander'],
    ['unknown', unknown, 'Nog niet te zeggen'],
    ['nameless', nameless, 'Mag'],
  ] as const)('is named in plain words: %s', async (_name, journey, mark) => {
    const { html } = await outcomeOf(journey)
    expect(html).toContain(`>${mark}<`)
    expect(html).not.toMatch(/onder voorwaarden|undefined|\[object/)
  })

  it('gives each reason with source, and up to when it was checked', async () => {
    const { html } = await outcomeOf(refusing)
    const reasons = html.split('class="dw-reason"').slice(1)
    expect(reasons.length).toBeGreaterThan(4)
    for (const reason of reasons) {
      expect(reason).toContain('Waar dit staat')
      expect(reason).toMatch(/Gecontroleerd tot en met \d+ \w+ \d{4}|Dit namen we aan/)
    }
    expect(html).toContain('href="/opzoeken/normen/')
  })

  it('names who could tell what is missing, and where to answer it', async () => {
    const { html, draftId } = await outcomeOf(unknown)
    expect(html).toContain('Wat er nog ontbreekt')
    expect(html).toContain('Vraag het: ')
    expect(html).toContain(`href="${paths.question({ draftId, section: 'toestemming' })}"`)
  })

  it('warns not to tell yet where that was weighed', async () => {
    const { html } = await outcomeOf(beaten)
    expect(html).toContain('Vertel dit nog niet.')
    const { html: ordinary } = await outcomeOf(agreeing)
    expect(ordinary).not.toContain('Vertel dit nog niet.')
  })

  it('leads to each of several recipients', async () => {
    const { html } = await outcomeOf(several)
    for (const id of ['ontvanger-1', 'ontvanger-2']) {
      expect(html).toContain(`href="#${id}"`)
      expect(html).toContain(`id="${id}"`)
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })

  it('has no name of a person in its title', async () => {
    const { html } = await outcomeOf(agreeing)
    expect(html).toContain('Henk Herhaling')
    expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toMatch(/Herhaling|Proefpersoon/)
  })

  it('reads in English, with the rules marked as translated', async () => {
    const { visitor, draftId } = await outcomeOf(agreeing)
    visitor.cookies.set('lang', 'en')
    const html = await (await visitor.get(paths.outcome({ draftId }))).text()
    expect(html).toContain('You may share this with a health psychologist')
    expect(html).toContain('translation from Dutch')
    expect(html).not.toMatch(/Waarom|Neem een besluit/)
  })

  it('gives way to the record once it was decided', async () => {
    const walked = await outcomeOf(agreeing)
    const record = await decide(walked.visitor, await decisionPath(walked, 'delen'))
    const again = await walked.visitor.get(paths.outcome({ draftId: walked.draftId }))
    expect(again.headers.get('Location')).toBe(record.headers.get('Location'))
  })
})

describe('the note for the client to carry', () => {
  it('holds the subjects, and nothing of the file', async () => {
    const { visitor, draftId } = await outcomeOf(refusing)
    const html = await (await visitor.get(paths.clientNote({ draftId }))).text()
    expect(html).toContain('Dit mag u weten over: reden van de verwijzing')
    expect(html.match(/dw-note__line"/g)?.length).toBeGreaterThan(8)
    expect(html).not.toMatch(/Herhaling|slaapt/)
  })
})
