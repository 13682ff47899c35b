import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { routes } from '../routes.ts'
import { live } from './history.ts'
import { comparePages } from './pages.ts'
import { prepareAsking } from './reached.ts'

/** `npm run histories` lives many more of them. Another series each time; a failure names its seed. */
const seed = Number(process.env['HISTORIES_SEED'] ?? Date.now() % 1_000_000_000)

let app: TestApplication
beforeAll(async () => {
  app = await testApplication(routes)
  await prepareAsking(app.database)
})
afterAll(async () => {
  setClock()
  await app.close()
})

describe('a random history of cases', () => {
  it('opens to everybody what the model says, by SQL and by pages, after each step', async () => {
    const told = await live(app.database, seed, 50, (state, random) =>
      comparePages(app.application, state, random),
    )
    expect(told.steps).toBe(50)
  })

  it('opens the same by SQL in two worlds side by side', async () => {
    for (const one of [seed + 1, seed + 2])
      expect((await live(app.database, one, 45)).steps).toBe(45)
  })
})
