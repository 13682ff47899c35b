import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findConferences } from '../conferences/repository.ts'
import { findAgreements, findNeeds } from '../conferences/round-repository.ts'
import { findAdmissions, findSlots } from '../conferences/slots-repository.ts'
import { findGrounds } from '../conferences/table-repository.ts'
import type { Tx } from '../database/actor.ts'
import { readItems } from '../items/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { addConferences } from './conferences.ts'
import { addFamilyCase } from './family-case.ts'
import { caseItems, type ItemName } from './family-scene.ts'
import { personNamed } from './people.ts'
import { addTenantCase } from './tenant-case.ts'

let app: TestApplication
let cases: { readonly family: string; readonly tenant: string }
beforeAll(async () => {
  app = await testApplication([])
  const { db } = app.database
  const [family, tenants] = [await addFamilyCase(db), await addTenantCase(db)]
  cases = { family: family.at.caseId, tenant: tenants.at.caseId }
  await addConferences(db, family, tenants)
})
afterAll(() => app.close())

const as = <T>(name: string, work: (tx: Tx) => Promise<T>) =>
  app.database.as(personNamed(name), work)
const slotsOf = async (name: string, caseId: string) => as(name, (tx) => findSlots(tx, { caseId }))

describe('the conferences of the demonstration', () => {
  it('are one yesterday, closed by its rounds, and one that comes', async () => {
    const all = await as('Wies Wijkproef', findConferences)
    expect(all).toHaveLength(2)
    for (const caseId of [cases.family, cases.tenant])
      expect((await slotsOf('Wies Wijkproef', caseId)).map(({ stage }) => stage)).toEqual([
        'closed',
        'planned',
      ])
  })

  it('show the landlord the first case of yesterday alone, though he is in both', async () => {
    expect((await slotsOf('Koen Kopie', cases.family)).map(({ stage }) => stage)).toEqual([
      'closed',
    ])
    expect(await slotsOf('Koen Kopie', cases.tenant)).toEqual([])
    const [slot] = await slotsOf('Roos Rolmodel', cases.tenant)
    expect(slot?.stage).toBe('closed')
  })

  it.each<[string, 'family' | 'tenant', readonly ItemName[], readonly ItemName[]]>([
    ['Sanne Proefma', 'family', ['mornings'], ['neighbours', 'late', 'quiet']],
    ['Wies Wijkproef', 'family', ['late'], ['quiet', 'neighbours']],
    ['Wies Wijkproef', 'tenant', ['evenings'], ['visits']],
    ['Roos Rolmodel', 'tenant', [], ['wish', 'visits']],
  ])(
    'left %s with what was agreed of the %s, and with nothing else',
    async (name, of, kept, gone) => {
      const read = await as(name, (tx) => readItems(tx, { caseId: cases[of] }))
      const texts = read.map(({ text }) => text)
      for (const one of kept) expect(texts).toContain(caseItems[one].text)
      for (const one of gone) expect(texts).not.toContain(caseItems[one].text)
    },
  )

  it('point nobody but its owner to what was kept', async () => {
    const needs = async (name: string) => {
      const [slot] = await slotsOf(name, cases.family)
      const found = await as(name, (tx) => findNeeds(tx, slot?.id ?? ''))
      return found.map(({ answer }) => answer)
    }
    expect(await needs('Koen Kopie')).toEqual(['kept'])
    expect(await needs('Sanne Proefma')).toEqual(['agreed'])
  })

  it('made shares on weighings of their own, none against the advice', async () => {
    const given = await as('Bo Bedacht', (tx) => findCaseShares(tx, { caseId: cases.family }))
    expect(given).toContainEqual(expect.objectContaining({ isLive: true }))
  })

  it('left actions with a day, each for whom it concerns', async () => {
    const actions = (name: string) => as(name, (tx) => findAgreements(tx, { caseId: cases.family }))
    expect(await actions('Sanne Proefma')).toHaveLength(1)
    expect(await actions('Bo Bedacht')).toHaveLength(2)
    expect(await actions('Koen Kopie')).toEqual([])
  })

  it('have one to be played, for which it was weighed already', async () => {
    const slot = (await slotsOf('Bo Bedacht', cases.family)).at(-1)
    const slotId = slot?.id ?? ''
    expect(slot?.stage).toBe('planned')
    expect((await as('Bo Bedacht', (tx) => findGrounds(tx, slotId))).length).toBeGreaterThan(2)
    expect((await as('Bo Bedacht', (tx) => findAdmissions(tx, slotId))).length).toBe(3)
  })
})
