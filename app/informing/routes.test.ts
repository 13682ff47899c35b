import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { sealed } from '../database/world.ts'
import { type PeopleAtWork, peopleAtWork, refusals, testClient } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { endOfDay } from '../reminders/end-of-day.ts'
import { findOpenReminders, insertReminder } from '../reminders/repository.ts'
import { findInformingDue } from './due.ts'
import { insertInforming } from './repository.ts'
import { informingRoutes } from './routes.tsx'

let app: PeopleAtWork
let informingId: string
let path: string

beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...informingRoutes])
})
afterAll(() => app.close())
beforeEach(async () => {
  const { anna } = app.people
  informingId = await app.database.as(anna, async (tx) => {
    const { id: weighingId } = await sealed(tx, app.file)
    const fileId = app.file.id
    const id = await insertInforming(tx, {
      weighingId,
      who: 'client',
      moment: 'after',
      ground: 'protect_person',
      groundWords: 'Vader is nu thuis.',
      reviewOn: inDays(1),
    })
    await insertReminder(tx, {
      professionalId: anna,
      kind: 'look_at_informing_again',
      dueAt: endOfDay(inDays(1)),
      fileId,
      weighingId,
      informingId: id,
    })
    return id
  })
  path = paths.informing({ informingId })
})
afterEach(() => setClock())

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const day = (name: string, date: string) => {
  const [year = '', month = '', day = ''] = date.split('-')
  return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year }
}
const dueOf = () =>
  app.database.as(app.people.anna, (tx) => findInformingDue(tx, { me: app.people.anna }))
const isDue = async () => (await dueOf()).some((one) => one.informingId === informingId)
const reminders = () =>
  app.database.as(app.people.anna, (tx) => findOpenReminders(tx, app.people.anna))

describe('informing a client', () => {
  it('is settled once, when it is sent twice at the same moment', async () => {
    const { anna } = app.visitors
    const told = { how: 'Gebeld', ...day('on', inDays(-1)) }
    const later = {
      answer: 'not_yet',
      ground: 'protect_person',
      words: 'Nog niet',
      ...day('next', inDays(3)),
    }
    const answers = await Promise.all([anna.post(path, told), anna.post(path, told)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    await Promise.all([anna.post(path, later), anna.post(path, later)])
    expect(await isDue()).toBe(false)
    expect(await reminders()).toEqual([])
  })

  it('is due until it was told, with how and when', async () => {
    const { anna } = app.visitors
    const page = await (await anna.get(path)).text()
    expect(page).toContain(testClient.name)
    expect(page).toContain('Vader is nu thuis.')
    expect(await isDue()).toBe(true)

    const empty = await anna.post(path, { answer: 'told' })
    expect(empty.status).toBe(400)
    const future = await anna.post(path, { how: 'Gebeld', ...day('on', inDays(2)) })
    expect(await future.text()).toContain('niet in de toekomst')

    const before = (await reminders()).length
    const told = await anna.send(path, { how: 'Thuis verteld.', ...day('on', inDays(-1)) })
    const text = await told.text()
    expect(text).toContain('Dit is vastgelegd')
    expect(text).toContain('Thuis verteld.')
    expect(await isDue()).toBe(false)
    expect((await reminders()).length).toBe(before - 1)
    // Twice is no fault, and changes nothing.
    expect((await anna.post(path, { how: 'Nog eens', ...day('on', inDays(-1)) })).status).toBe(303)
  })

  it('that cannot be done yet gets a reason and a new day, and stays on the work list', async () => {
    const { anna } = app.visitors
    setClock(new Date(Date.now() + 3 * 86_400_000))
    await anna.signIn(app.people.anna)
    expect(await (await anna.get(path)).text()).toContain('moest op')
    expect((await dueOf()).find((one) => one.informingId === informingId)?.isLate).toBe(true)

    const wrong = await anna.post(path, {
      answer: 'not_yet',
      ground: 'protect_person',
      words: 'Nog steeds onveilig.',
      ...day('next', inDays(1)),
    })
    expect(await wrong.text()).toContain('Vul een dag in na vandaag')
    const moved = await anna.send(path, {
      answer: 'not_yet',
      ground: 'protect_person',
      words: 'Nog steeds onveilig.',
      ...day('next', inDays(20)),
    })
    expect(await moved.text()).toContain('Hier is later opnieuw naar gekeken')

    const due = await dueOf()
    expect(due.some((one) => one.informingId === informingId)).toBe(false)
    const again = due.find(({ reviewOn }) => reviewOn === inDays(20))
    expect(again?.isLate).toBe(false)
    expect((await reminders()).some((one) => one.informingId === again?.informingId)).toBe(true)
    const next = await (
      await anna.get(paths.informing({ informingId: again?.informingId ?? '' }))
    ).text()
    expect(next).toContain('Eerder vastgelegd')
    expect(next).toContain('Vader is nu thuis.')
  })

  it('is not there for whoever does not reach the file', async () => {
    const { bram, chris } = app.visitors
    for (const visitor of [bram, chris]) {
      expect((await visitor.get(path)).status).toBe(404)
      const posted = await visitor.post(path, { how: 'Ik', ...day('on', inDays(-1)) })
      expect(posted.status).toBe(404)
    }
    expect(await refusals(app, app.people.bram, informingId)).toBe(2)
    expect(await isDue()).toBe(true)
  })
})
