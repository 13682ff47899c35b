import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personNamed } from '../demonstration/people.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { type Contact, findContacts } from '../organisations/contacts-repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { taskRoutes } from '../tasks/routes.tsx'
import { contactRoutes } from './routes.tsx'

const me = personNamed('Wies Wijkproef')
let test: TestApplication
let mine: Visitor
beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...taskRoutes, ...contactRoutes])
  mine = visitorOf(test.application)
  await mine.signIn(me)
})
afterAll(() => test.close())

const list = (): Promise<readonly Contact[]> => test.database.as(me, findContacts)
const called = async (name: string): Promise<Contact> => {
  const found = (await list()).find((contact) => contact.name === name)
  if (found === undefined) throw new Error(`${name} is not in the list`)
  return found
}
const add = async (name: string, more = {}): Promise<string> => {
  const answer = await mine.post(paths.newContact(), { name, role: 'teacher', ...more })
  expect(answer.headers.get('Location')).toBe(paths.contacts())
  return paths.contact({ contactId: (await called(name)).id })
}

describe('the contacts of an organisation', () => {
  it('are found from its tasks, by everybody who works there', async () => {
    expect(await (await mine.get(paths.tasks())).text()).toContain(`href="${paths.contacts()}"`)
    const html = await (await mine.get(paths.contacts())).text()
    expect(html).toContain('Huisarts Maaike Maquettebouw')
    expect(html).toContain('Huisartsenpraktijk Proefplein')
  })

  it('take somebody by name and role; the role says where that is', async () => {
    await add('Juf Jet Voorbeeld')
    expect(await called('Juf Jet Voorbeeld')).toMatchObject({
      role: 'teacher',
      setting: 'education',
      domain: 'education',
      organisationName: null,
      channel: null,
    })
  })

  it('keep all that was filled in', async () => {
    const given = { setting: 'welfare', domain: 'youth', organisation: 'Club', channel: 'phone' }
    await add('Tom Testvoorbeeld', { role: 'manager', ...given })
    const { organisation, ...kept } = given
    expect(await called('Tom Testvoorbeeld')).toMatchObject({
      ...kept,
      organisationName: organisation,
    })
  })

  it('say what is missing, and give back what was filled in', async () => {
    const answer = await mine.post(paths.newContact(), { role: 'manager', organisation: 'De Club' })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(html).toContain('href="#veld-name"')
    expect(html).toContain('value="De Club"')
    const nowhere = await mine.post(paths.newContact(), { name: 'Iemand', role: 'manager' })
    expect(await nowhere.text()).toContain('href="#veld-setting"')
  })

  it('are never a client or a relative: those belong in a file', async () => {
    const html = await (await mine.get(paths.newContact())).text()
    expect(html).toContain('value="teacher"')
    expect(html).not.toMatch(/value="(client|parent|family_or_neighbour)"/)
    const answer = await mine.post(paths.newContact(), { name: 'Moeder', role: 'parent' })
    expect(answer.status).toBe(400)
  })

  it('tell the later of two windows, and overwrite nothing', async () => {
    const path = await add('Rik Rustvoorbeeld')
    const first = { version: '1', name: 'Rik Rustvoorbeeld', role: 'nurse' }
    expect((await mine.post(path, first)).status).toBe(303)
    const later = await mine.post(path, { ...first, role: 'physician' })
    expect(later.status).toBe(409)
    expect(await later.text()).toContain('Een collega heeft dit contact intussen gewijzigd')
    expect(await called('Rik Rustvoorbeeld')).toMatchObject({ role: 'nurse', version: 2 })
    const away = await mine.post(`${path}/einde`, { version: '1' })
    expect(away.status).toBe(409)
  })

  it('go off the list', async () => {
    const path = await add('Wim Wegvoorbeeld')
    expect((await mine.post(`${path}/einde`, { version: '1' })).status).toBe(303)
    expect((await list()).map(({ name }) => name)).not.toContain('Wim Wegvoorbeeld')
    expect((await mine.get(path)).status).toBe(404)
  })

  it('are not there for another organisation', async () => {
    const path = await add('Els Eigenvoorbeeld')
    const other = visitorOf(test.application)
    await other.signIn(personNamed('Eva Exempel'))
    expect(await (await other.get(paths.contacts())).text()).not.toContain('Els Eigenvoorbeeld')
    expect((await other.get(path)).status).toBe(404)
    expect((await other.post(path, { version: '1', name: 'x', role: 'nurse' })).status).toBe(404)
    expect((await mine.get(path)).status).toBe(200)
  })

  it('read in English', async () => {
    mine.cookies.set('lang', 'en')
    const html = await (await mine.get(paths.contacts())).text()
    mine.cookies.delete('lang')
    expect(html).toContain('Add a contact')
    expect(html).not.toMatch(/Contacten|Voeg/)
  })
})
