import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCases } from '../cases/repository.ts'
import { findLessons } from '../closing/lessons-repository.ts'
import { findRetention } from '../closing/retention-repository.ts'
import type { Tx } from '../database/actor.ts'
import { findItems } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { addClosedCase } from './closed-case.ts'
import { personNamed } from './people.ts'

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([])
  await addClosedCase(app.database.db)
})
afterAll(() => app.close())

const as = <T>(name: string, work: (tx: Tx) => Promise<T>) =>
  app.database.as(personNamed(name), work)

describe('the closed case of the demonstration', () => {
  it('is opened by nobody any more', async () => {
    for (const name of ['Wies Wijkproef', 'Daan Denkbeeldig'])
      expect(await as(name, findCases)).toEqual([])
  })

  it('leaves what was learned, and the own item in the own file until its day', async () => {
    expect(await as('Wies Wijkproef', findLessons)).toHaveLength(1)
    const items = await as('Wies Wijkproef', (tx) => findItems(tx, {}))
    expect(items).toHaveLength(1)
    const kept = await as('Wies Wijkproef', (tx) =>
      findRetention(
        tx,
        items.map(({ id }) => id),
      ),
    )
    expect(kept).toMatchObject([{ ground: 'agreed' }])
    expect(await as('Daan Denkbeeldig', (tx) => findItems(tx, {}))).toEqual([])
  })
})
