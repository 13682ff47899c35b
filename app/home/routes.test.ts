import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleAtWork, peopleAtWork, testClient } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { insertReminder } from '../reminders/repository.ts'
import { startDraft } from '../weighings/flow/start-actions.ts'
import { homeRoutes } from './routes.tsx'

let app: PeopleAtWork
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...homeRoutes])
})
afterAll(() => app.close())

describe('the page after signing in', () => {
  it('offers two ways to begin, and says when nothing waits', async () => {
    const page = await (await app.visitors.bram.get(paths.home())).text()
    expect(page).toContain(`href="${paths.newWeighing()}"`)
    expect(page).toContain(`href="${paths.emergency()}"`)
    expect(page).toContain('Je bent bij.')
  })

  it('counts what waits, late things apart, and leads to what was left open', async () => {
    const { anna } = app.people
    const draft = await app.database.as(anna, async (tx) => {
      const [before, after] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000))
      for (const dueAt of [before, before, after]) {
        await insertReminder(tx, {
          professionalId: anna,
          kind: 'not_now',
          dueAt: dueAt ?? new Date(),
          fileId: app.file.id,
        })
      }
      return startDraft(tx, app.file.id, { aanleiding: ['tell'] })
    })
    const page = await (await app.visitors.anna.get(paths.home())).text()
    expect(page).toContain('2 taken zijn te laat')
    expect(page).toContain('1 taak te doen')
    expect(page).toContain(testClient.name)
    expect(page).toContain(`href="${paths.weighing({ draftId: draft?.id ?? '' })}"`)
    expect(await (await app.visitors.bram.get(paths.home())).text()).toContain('Je bent bij.')
  })
})
