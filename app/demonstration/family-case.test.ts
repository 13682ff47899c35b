import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMyParticipations, findParticipants } from '../cases/participants-repository.ts'
import { findCases } from '../cases/repository.ts'
import { readSubjects } from '../cases/subjects-repository.ts'
import type { Tx } from '../database/actor.ts'
import { findItems, findNotices, readItems } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { findRequests } from '../requests/repository.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { addFamilyCase } from './family-case.ts'
import { caseItems } from './family-scene.ts'
import type { ItemName } from './family-scene.ts'
import { personNamed } from './people.ts'

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([])
  await addFamilyCase(app.database.db)
})
afterAll(() => app.close())

const as = <T>(name: string, work: (tx: Tx, caseId: string) => Promise<T>) =>
  app.database.as(personNamed(name), async (tx) => work(tx, (await findCases(tx))[0]?.id ?? ''))

const words = (...names: readonly ItemName[]) => names.map((name) => caseItems[name].text)

describe('the case of the family in the demonstration', () => {
  it('has six organisations in it, somebody proposed and somebody outside', async () => {
    const people = await as('Wies Wijkproef', findParticipants)
    const standing = (wanted: string) => people.filter((one) => one.standing === wanted)
    expect(new Set(standing('takes_part').map((one) => one.organisationId)).size).toBe(6)
    expect(standing('proposed').map(({ name }) => name)).toEqual(['Lotte Leerproef'])
    expect(standing('outside')).toHaveLength(1)
    expect(await app.database.as(personNamed('Lotte Leerproef'), findMyParticipations)).toEqual(
      new Map(),
    )
  })

  it('shows each only the people they were invited for', async () => {
    const count = async (name: string) => (await as(name, readSubjects)).length
    expect(await count('Wies Wijkproef')).toBe(3)
    expect(await count('Sanne Proefma')).toBe(2)
    for (const name of ['Bo Bedacht', 'Koen Kopie', 'Max Maquette', 'Roos Rolmodel'])
      expect(await count(name)).toBe(1)
  })

  it.each<[string, readonly ItemName[]]>([
    ['Wies Wijkproef', ['late', 'quiet', 'mornings', 'help', 'post', 'neighbours']],
    ['Bo Bedacht', ['late', 'quiet']],
    ['Sanne Proefma', ['mornings', 'help']],
    ['Koen Kopie', ['neighbours']],
    ['Max Maquette', ['street']],
    ['Roos Rolmodel', ['agreements']],
  ])('opens to %s what is their own and what is shared with them now', async (name, reached) => {
    const read = await as(name, (tx, caseId) => readItems(tx, { caseId }))
    expect(new Set(read.map(({ text }) => text))).toEqual(new Set(words(...reached)))
  })

  it('weighed each share for real, and none against the advice', async () => {
    const advised = await as('Wies Wijkproef', (tx) =>
      tx
        .selectFrom('app.weighing as w')
        .innerJoin('app.decision as d', 'd.weighing_id', 'w.id')
        .innerJoin('app.decision_category as c', 'c.decision_id', 'd.id')
        .select(['w.advice', 'c.advised', 'c.decided'])
        .where('w.case_id', 'is not', null)
        .execute(),
    )
    expect(advised.length).toBeGreaterThan(12)
    for (const { advice, advised: is, decided } of advised) {
      expect(advice).toMatchObject({ outcome: expect.stringMatching(/^allowed/) })
      expect([is, decided]).not.toEqual(['withhold', 'share'])
    }
  })

  it('has shares with different ends', async () => {
    const shares = (name: string) => as(name, (tx, caseId) => findCaseShares(tx, { caseId }))
    const [lapsed] = await shares('Max Maquette')
    expect(lapsed).toMatchObject({ isLive: false, endedAt: null })
    expect(await shares('Koen Kopie')).toContainEqual(
      expect.objectContaining({ isLive: true, until: expect.any(Date) }),
    )
    expect(await shares('Roos Rolmodel')).toMatchObject([
      { isLive: false, endedAt: expect.any(Date) },
    ])
  })

  it('has an item that was withdrawn, of which somebody must still say what they did', async () => {
    const open = await as('Koen Kopie', (tx) => findNotices(tx, 'open for me'))
    expect(open).toMatchObject([{ how: 'withdrawn', answer: null }])
    const items = await as('Wies Wijkproef', (tx, caseId) => findItems(tx, { caseId }))
    expect(items.filter(({ endedHow }) => endedHow === 'withdrawn')).toHaveLength(1)
  })

  it('has a request of each end: in full, without data, refused, and open', async () => {
    const all = await as('Wies Wijkproef', (tx, caseId) => findRequests(tx, { caseId }))
    expect(new Set(all.map(({ answer }) => answer?.kind))).toEqual(
      new Set(['full', 'without_data', 'refused', undefined]),
    )
  })
})
