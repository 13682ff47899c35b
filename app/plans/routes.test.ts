import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseAtWork, caseAtWork, text } from '../cases/case-at-work.ts'
import { setClock } from '../clock.ts'
import { refusals, testClient } from '../files/people-at-work.ts'
import { paths } from '../paths.ts'
import { requestRoutes } from '../requests/routes.tsx'
import { planRoutes } from './routes.tsx'

let app: CaseAtWork
let caseId: string
let chrisPart: string
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  app = await caseAtWork([...planRoutes, ...requestRoutes])
  caseId = await app.open()
  chrisPart = await app.withChris(caseId)
})
afterAll(() => {
  setClock()
  return app.close()
})

const call = {
  wat: 'Belt de leerplichtambtenaar over het verzuim',
  'klaar.day': '10',
  'klaar.month': '3',
  'klaar.year': '2031',
  gebruiken: 'Het nummer van school dat je al hebt',
}
const at = () => paths.plan({ caseId })
const numberIn = (page: string): string => /name="nummer" value="([^"]+)"/.exec(page)?.[1] ?? ''
const make = (more: object = {}) =>
  app.visitors.anna.post(paths.newAction({ caseId }), { ...call, wie: chrisPart, ...more })
const actionOf = async (words: string): Promise<string> => {
  const page = await text(app.visitors.anna.get(at()))
  const before = page.slice(0, page.indexOf(words))
  return before.slice(before.lastIndexOf('/acties/')).split('"')[0] ?? ''
}

describe('the plan of action of a case', () => {
  it('is empty until something is agreed', async () => {
    const page = await text(app.visitors.anna.get(at()))
    expect(page).toContain('Er staat geen actie open')
    expect(page).toContain(paths.newAction({ caseId }))
    // Who does not lead the case writes no action down.
    expect(await text(app.visitors.chris.get(at()))).not.toContain(paths.newAction({ caseId }))
    expect((await app.visitors.chris.get(paths.newAction({ caseId }))).status).toBe(404)
    expect((await app.visitors.lead.get(at())).status).toBe(404)
  })

  it('asks for an owner and a day that is still to come, and names no client', async () => {
    const empty = await app.visitors.anna.post(paths.newAction({ caseId }))
    expect(empty.status).toBe(400)
    const missing = await empty.text()
    expect(missing).toContain('Vul in wat er gaat gebeuren')
    expect(missing).toContain('Kies wie het doet')
    expect(missing).toContain('Vul in wanneer het klaar is')
    expect(await text(make({ 'klaar.year': '2030' }))).toContain('Kies vandaag of een dag daarna')
    const named = await text(make({ wat: `Belt ${testClient.name}` }))
    expect(named).toContain('Laat “Zoë” weg')
    expect(named).toContain(`>Belt ${testClient.name}</textarea>`)
    expect(await text(app.visitors.anna.get(at()))).toContain('Er staat geen actie open')
  })

  it('shows an action to its owner and to who leads the case, and to nobody else', async () => {
    expect((await make()).headers.get('Location')).toBe(at())
    const page = await text(app.visitors.anna.get(at()))
    expect(page).toContain(call.wat)
    expect(page).toContain('Chris Voorbeeld, uiterlijk 10 maart 2031')
    expect(page).toContain('Nog niet begonnen')
    expect(await text(app.visitors.chris.get(at()))).toContain('jij, uiterlijk 10 maart 2031')

    await make({ wat: 'Maakt een afspraak met de huisarts', wie: await app.idOf(caseId, 'anna') })
    const own = await actionOf('Maakt een afspraak')
    expect(await text(app.visitors.chris.get(at()))).not.toContain('huisarts')
    expect((await app.visitors.chris.get(own)).status).toBe(404)
    expect(await refusals(app, app.people.chris, own.split('/').at(-1) ?? '')).toBe(1)
    expect((await app.visitors.anna.get(own)).status).toBe(200)
  })

  it('makes one action of a form that was sent twice', async () => {
    const form = await text(app.visitors.anna.get(paths.newAction({ caseId })))
    const nummer = numberIn(form)
    const sent = { wat: 'Regelt een tolk', nummer, weten: await app.idOf(caseId, 'anna') }
    await make(sent)
    await make(sent)
    const page = await text(app.visitors.anna.get(at()))
    expect(page.split('Regelt een tolk').length - 1).toBe(1)
  })

  it('lets its owner say how it goes; what is done stands apart', async () => {
    const action = await actionOf(call.wat)
    const { anna, chris } = app.visitors
    const page = await text(chris.get(action))
    expect(page).toContain('Het nummer van school dat je al hebt')
    expect(page).toContain('Voor deze actie is niets apart gedeeld')
    expect(await text(chris.post(action))).toContain('Kies hoe het ervoor staat')
    await chris.post(action, { hoe: 'stuck', opmerking: 'Ik krijg geen gehoor' })
    const seen = await text(anna.get(action))
    expect(seen).toContain('Loopt vast')
    expect(seen).toContain('Ik krijg geen gehoor')
    expect(seen).toContain('Alleen Chris Voorbeeld schrijft hier op hoe het gaat')
    expect((await anna.post(action, { hoe: 'done' })).status).toBe(404)
    // Sent twice it is one line.
    const nummer = numberIn(await text(chris.get(action)))
    const sent = { hoe: 'begun', opmerking: 'Nu wel gehoor', nummer }
    await Promise.all([chris.post(action, sent), chris.post(action, sent)])
    expect((await text(anna.get(action))).split('Nu wel gehoor')).toHaveLength(2)
    await chris.post(action, { hoe: 'done' })
    const plan = await text(anna.get(at()))
    expect(plan.indexOf(call.wat)).toBeGreaterThan(plan.indexOf('Wat klaar is'))
  })

  it('says that the day of an action passed', async () => {
    setClock('2031-03-12T10:00:00Z')
    await app.visitors.anna.signIn(app.people.anna)
    const plan = await text(app.visitors.anna.get(at()))
    expect(plan).toContain('Te laat')
    // Not of what was done in time.
    const done = plan.slice(plan.indexOf('Wat klaar is'))
    expect(done).toContain(call.wat)
    expect(done).not.toContain('Te laat')
  })
})
