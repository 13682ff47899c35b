import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAskedOfMe } from '../consultations/repository.ts'
import { findMyClients } from '../clients/repository.ts'
import { findRecordLines } from '../files/records-repository.ts'
import { findLateInMyTeam } from '../reminders/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { readWorkList } from '../work/work-list.ts'
import { addEarlierWork } from './earlier-work.ts'
import { personNamed } from './people.ts'

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([])
  await addEarlierWork(app.database.db)
})
afterAll(() => app.close())

describe('the demonstration', () => {
  it('has a referral that was allowed, decided and given', async () => {
    const lines = await app.database.as(personNamed('Wies Wijkproef'), async (tx) => {
      const henk = (await findMyClients(tx)).find(({ name }) => name === 'Henk Herhaling')
      return findRecordLines(tx, henk?.fileId ?? '')
    })
    expect(lines).toMatchObject([{ outcome: 'allowed', decision: { kind: 'share' } }])
  })

  it('has an urgent decision that is late, which the team lead sees', async () => {
    const late = await app.database.as(personNamed('Olaf Oefening'), findLateInMyTeam)
    expect(late).toMatchObject([{ kind: 'complete_emergency', count: 1 }])
  })

  it('has a client to inform, an urgent decision to complete and a question to answer', async () => {
    const work = (name: string) =>
      app.database.as(personNamed(name), (tx) => readWorkList(tx, personNamed(name)))
    expect((await work('Wies Wijkproef')).due.map(({ kind }) => kind)).toEqual([
      'look_at_informing_again',
    ])
    expect((await work('Sanne Proefma')).due.map(({ kind }) => kind)).toEqual([
      'complete_emergency',
    ])
    expect((await work('Teun Testpersoon')).drafts).toHaveLength(1)
    const noor = personNamed('Noor Voorbeeld')
    expect(await app.database.as(noor, (tx) => findAskedOfMe(tx, noor))).toHaveLength(1)
  })
})
