import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertProfessional, insertTeam } from '../organisations/repository.ts'
import { organisations, professionals } from '../demonstration/people.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { clientRoutes } from './routes.tsx'

const routes = [...identityRoutes, ...clientRoutes]

const client = { name: 'Pim Voorbeeldkind', day: '27', month: '3', year: '2011' }
const asked = (given = client) => ({
  name: given.name,
  'birthDate.day': given.day,
  'birthDate.month': given.month,
  'birthDate.year': given.year,
})

let app: TestApplication
let anna: Visitor
let bram: Visitor
let lead: Visitor
let elsewhere: Visitor
let annaId: string
let bramId: string

beforeAll(async () => {
  app = await testApplication(routes)
  const [here] = organisations
  const people = await app.database.asJob(async (tx) => {
    const team = await insertTeam(tx, here.id, 'Team Proef')
    const person = (name: string, isTeamLead = false) =>
      insertProfessional(tx, {
        organisationId: here.id,
        teamId: team,
        name,
        role: 'municipal_youth_officer',
        setting: 'municipality',
        domain: 'youth',
        registrations: [],
        isTeamLead,
        isChair: false,
      })
    return [await person('Anna Proef'), await person('Bram Proef'), await person('Lea Proef', true)]
  })
  ;[annaId = '', bramId = ''] = people
  ;[anna, bram, lead] = await Promise.all([
    signedIn(people[0]),
    signedIn(people[1]),
    signedIn(people[2]),
  ])
  elsewhere = await signedIn(professionals.find((one) => one.organisation_id !== here.id)?.id)
})
afterAll(() => app.close())

async function signedIn(id = ''): Promise<Visitor> {
  const visitor = visitorOf(app.application)
  await visitor.signIn(id)
  return visitor
}

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
    expect(page).toContain('Lea Proef')
    expect(page).not.toContain('Anna Proef')
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
    const wrong = await lead.post(paths.assignClient(), { ...asked(), member: annaId + 'x' })
    expect(wrong.status).toBe(400)
    const unknown = await lead.post(paths.assignClient(), {
      ...asked({ ...client, name: 'Niemand' }),
      member: bramId,
    })
    expect(await unknown.text()).toContain('Er is hier niemand bekend')

    const done = await lead.send(paths.assignClient(), { ...asked(), member: bramId })
    expect(await done.text()).toContain('Het teamlid kan nu bij het dossier.')
    expect(await (await bram.get(paths.clients())).text()).toContain('Pim Voorbeeldkind')
    expect(await (await lead.get(paths.clients())).text()).not.toContain('Pim Voorbeeldkind')
  })
})
