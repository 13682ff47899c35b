import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personNamed } from '../demonstration/people.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { findTasks } from '../organisations/tasks-repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { taskRoutes } from './routes.tsx'

let test: TestApplication
let lead: Visitor
beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...taskRoutes])
  lead = visitorOf(test.application)
  await lead.signIn(personNamed('Olaf Oefening'))
})
afterAll(() => test.close())

const add = async (task: string): Promise<string> => {
  const answer = await lead.post(paths.newTask(), { task, purpose: 'Meneer kan weer slapen' })
  return answer.headers.get('Location') ?? ''
}

describe('the list of tasks and purposes', () => {
  it('is seen by everybody in the organisation and changed by the team lead', async () => {
    const colleague = visitorOf(test.application)
    await colleague.signIn(personNamed('Wies Wijkproef'))
    const seen = await (await colleague.get(paths.tasks())).text()
    expect(seen).toContain('Maatschappelijk werk in de wijk')
    expect(seen).not.toContain(paths.newTask())
    expect((await colleague.get(paths.newTask())).status).toBe(404)
    expect((await lead.get(paths.newTask())).status).toBe(200)
  })

  it('is not that of another organisation', async () => {
    const other = visitorOf(test.application)
    await other.signIn(personNamed('Eva Exempel'))
    const seen = await (await other.get(paths.tasks())).text()
    expect(seen).toContain('Onderzoek na een melding')
    expect(seen).not.toContain('Maatschappelijk werk in de wijk')
  })

  it('takes a new task, and says what is missing of it', async () => {
    const wrong = await lead.post(paths.newTask(), { task: 'Slapen' })
    expect(wrong.status).toBe(400)
    const html = await wrong.text()
    expect(html).toContain('value="Slapen"')
    expect(html).toContain('href="#veld-purpose"')
    await add('Slapen')
    expect(await (await lead.get(paths.tasks())).text()).toContain('Slapen')
  })

  it('keeps the usual data of a partner', async () => {
    const task = await add('Wonen')
    const partner = `${task}/partners/0`
    await lead.post(partner, { version: '1', setting: 'housing', categories: ['finances'] })
    const tasks = await test.database.as(personNamed('Olaf Oefening'), findTasks)
    const partners = tasks.find((each) => each.task === 'Wonen')?.partners
    expect(partners).toEqual([{ setting: 'housing', categories: ['finances'] }])
  })

  it('offers every kind of data to a partner by subject, and unfolds what was chosen', async () => {
    const partner = `${await add('Naar school')}/partners/0`
    const empty = await (await lead.get(partner)).text()
    const offered = [...empty.matchAll(/name="categories" value="(\w+)"/g)].map(([, one]) => one)
    expect(new Set(offered)).toEqual(new Set(Object.keys(dataCategoryLabels)))
    expect(empty).not.toMatch(/<details[^>]* open/)

    await lead.post(partner, {
      version: '1',
      setting: 'education',
      categories: ['school_attendance'],
    })
    const filled = await (await lead.get(partner)).text()
    expect(filled).toMatch(/<details[^>]* open[^>]*><summary[^>]*>School</)
    expect(filled.match(/<details[^>]* open/g)).toHaveLength(1)
  })

  it('tells the later of two windows, and overwrites nothing', async () => {
    const task = await add('Rusten')
    await lead.post(task, { version: '1', task: 'Rusten in bed', purpose: 'Rust' })
    const later = await lead.post(task, {
      version: '1',
      task: 'Rusten op de bank',
      purpose: 'Rust',
    })
    expect(later.status).toBe(409)
    const html = await later.text()
    expect(html).toContain('Rusten in bed')
    expect(html).toContain('value="Rusten op de bank"')
    expect(await (await lead.get(paths.tasks())).text()).toContain('Rusten in bed')
  })

  it('loses a task that has ended', async () => {
    const task = await add('Voorbij')
    await lead.post(`${task}/einde`, { version: '1' })
    expect(await (await lead.get(paths.tasks())).text()).not.toContain('Voorbij')
    expect((await lead.get(task)).status).toBe(404)
  })
})
