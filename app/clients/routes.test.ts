import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleAtWork, peopleAtWork } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import type { Visitor } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { clientRoutes } from './routes.tsx'

const client = { name: 'Pim Voorbeeldkind', day: '27', month: '3', year: '2011' }
const asked = (given = client) => ({
  name: given.name,
  'birthDate.day': given.day,
  'birthDate.month': given.month,
  'birthDate.year': given.year,
})

let app: PeopleAtWork
let anna: Visitor
let bram: Visitor
let lead: Visitor
let elsewhere: Visitor

beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...clientRoutes])
  ;({ anna, bram, lead, chris: elsewhere } = app.visitors)
})
afterAll(() => app.close())

describe('looking a client up', () => {
  it('leads to opening a file when nobody is found, and then to that file', async () => {
    const answer = await anna.post(paths.clients(), asked())
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('Er is hier niemand bekend')
    expect(page).toContain('value="Pim Voorbeeldkind"')

    const opened = await anna.post(paths.newFile(), {
      ...asked(),
      kind1: 'one_parent_with_authority',
      representative1: 'Ouder Voorbeeld',
    })
    expect(opened.status).toBe(303)
    expect(opened.headers.get('Location')).toMatch(/^\/clienten\/[0-9a-f-]{36}$/)

    const again = await anna.post(paths.clients(), asked({ ...client, name: 'PIM voorbeeldkind' }))
    expect(again.headers.get('Location')).toBe(opened.headers.get('Location'))
    expect(await (await anna.get(paths.clients())).text()).toContain('Pim Voorbeeldkind')
  })

  it('tells a colleague at most that the client is known, and whom to ask', async () => {
    const answer = await bram.post(paths.clients(), asked())
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toContain('Deze cliënt is hier bekend')
    expect(page).toContain('Lea Voorbeeld')
    expect(page).not.toContain('Anna Voorbeeld')
    expect(page).not.toContain('Ouder Voorbeeld')
    expect(page).not.toMatch(/clienten\/[0-9a-f]{8}/)
    expect(await (await bram.get(paths.clients())).text()).not.toContain('Pim')

    const opening = await bram.post(paths.newFile(), asked())
    expect(await opening.text()).toContain('Deze cliënt is hier bekend')
  })

  it('finds nobody in another organisation, under the name that is known here', async () => {
    const page = await (await elsewhere.post(paths.clients(), asked())).text()
    expect(page).toContain('Er is hier niemand bekend')
  })

  it('finds nobody by half a name, nor by another day', async () => {
    for (const other of [
      { ...client, name: 'Pim' },
      { ...client, day: '28' },
    ]) {
      const page = await (await bram.post(paths.clients(), asked(other))).text()
      expect(page).toContain('Er is hier niemand bekend')
    }
  })

  it('stops for the hour when names are tried one after the other, and says what to do', async () => {
    const tried: Response[] = []
    for (let number = 0; number < 31; number += 1)
      tried.push(await elsewhere.post(paths.clients(), asked({ ...client, name: `Gok ${number}` })))
    expect(tried.slice(0, 29).map(({ status }) => status)).toEqual(Array(29).fill(200))
    const last = tried.at(-1)
    expect(last?.status).toBe(429)
    expect(await last?.text()).toContain('Je kunt over een uur weer zoeken')
    expect((await anna.post(paths.clients(), asked())).status).toBe(303)
  })

  it('comes back as it was filled in, with what is wrong', async () => {
    const answer = await anna.post(paths.clients(), { ...asked(), 'birthDate.month': '14' })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('Vul een geboortedatum in die kan')
    expect(page).toContain('value="14"')
    expect((await anna.post(paths.clients(), asked({ ...client, year: '2999' }))).status).toBe(400)
  })
})

describe('opening a file', () => {
  it('asks for the other half of a representative', async () => {
    const answer = await anna.post(paths.newFile(), {
      ...asked({ ...client, name: 'Ander Voorbeeld' }),
      kind1: 'guardian',
      representative2: 'Iemand',
    })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('Vul de naam van deze vertegenwoordiger in')
    expect(page).toContain('Kies wat deze persoon voor de cliënt is')
  })
})

describe('assigning a file', () => {
  it('is not there for somebody who leads no team', async () => {
    expect((await bram.get(paths.assignClient())).status).toBe(404)
    expect((await lead.get(paths.assignClient())).status).toBe(200)
  })

  it('gives a team member the file, and the team lead nothing to read', async () => {
    const wrong = await lead.post(paths.assignClient(), { ...asked(), member: app.people.chris })
    expect(wrong.status).toBe(400)
    const unknown = await lead.post(paths.assignClient(), {
      ...asked({ ...client, name: 'Niemand' }),
      member: app.people.bram,
    })
    expect(await unknown.text()).toContain('Er is hier niemand bekend')

    const done = await lead.send(paths.assignClient(), { ...asked(), member: app.people.bram })
    expect(await done.text()).toContain('Het teamlid kan nu bij het dossier.')
    expect(await (await bram.get(paths.clients())).text()).toContain('Pim Voorbeeldkind')
    expect(await (await lead.get(paths.clients())).text()).not.toContain('Pim Voorbeeldkind')
  })
})
