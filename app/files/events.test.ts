import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requireCase } from '../cases/case-world.ts'
import { findMyParticipation } from '../cases/participants-repository.ts'
import { type ItemAtWork, itemAtWork } from '../items/item-at-work.ts'
import { withdrawItem } from '../items/repository.ts'
import { paths } from '../paths.ts'
import { findRequests, insertAnswer, insertRequest } from '../requests/repository.ts'
import { fileRoutes } from './routes.tsx'

let app: ItemAtWork
let shareId: string
beforeAll(async () => {
  app = await itemAtWork(fileRoutes)
  const itemId = await app.bringIn()
  shareId = await app.share(itemId)
  await app.visitors.chris.get(paths.item({ itemId }))
  const requestId = await app.as('anna', async (tx) =>
    insertRequest(tx, {
      caseId: app.caseId,
      askerId: (await findMyParticipation(tx, app.caseId)) ?? '',
      holderId: app.participantId,
      subjectId: app.subjectId,
      purposeId: (await requireCase(tx, app.caseId)).purposeId,
      kind: 'information',
      urgency: 'today',
      dueOn: '2099-01-01',
      task: 'Meedenken',
      question: 'Wat kun jij bijdragen?',
      clientId: app.file.clientId,
    }),
  )
  await app.as('chris', async (tx) => {
    const [request] = await findRequests(tx, { id: requestId })
    if (request) await insertAnswer(tx, request, { kind: 'refused', refusal: 'i_may_not' })
  })
  await app.as('anna', (tx) => withdrawItem(tx, itemId))
})
afterAll(() => app.close())

const events = async (who: 'anna' | 'bram' | 'chris', group = '') => {
  const path = paths.fileEvents({ fileId: app.file.id })
  return app.visitors[who].get(group === '' ? path : `${path}?soort=${group}`)
}
const listed = async (group = '') => {
  const page = await (await events('anna', group)).text()
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'))
}

describe('what happened to a file', () => {
  it('says what partners did with it, and under which share and weighing', async () => {
    const list = await listed('anderen')
    expect(list).toContain('Chris Voorbeeld (Andere Proef) las gegevens')
    expect(list).toContain('Chris Voorbeeld (Andere Proef) weigerde een informatievraag')
    expect(list).toContain('Chris Voorbeeld (Andere Proef) nam de uitnodiging aan')
    expect(list).toContain(paths.share({ shareId }))
    expect(list).toMatch(/href="\/verslagen\/[^"]+"[^>]*>Bekijk de afweging/)
    expect(list).not.toContain('Anna Voorbeeld')
  })

  it('can be narrowed to one kind, without script', async () => {
    expect(await listed()).toContain('Anna Voorbeeld trok een gegeven in')
    const asked = await listed('gevraagd')
    expect(asked).toContain('Anna Voorbeeld stelde een informatievraag')
    expect(asked).not.toContain('trok een gegeven in')
    expect(asked).toContain('<option selected value="gevraagd">')
    expect(await listed('gedeeld')).toContain('trok een gegeven in')
    expect(await listed('gezien')).not.toContain('informatievraag')
    expect(await listed('onzin')).toContain('trok een gegeven in')
  })

  it('is for who is assigned to the file, and for no partner', async () => {
    expect((await events('anna')).status).toBe(200)
    for (const who of ['bram', 'chris'] as const) expect((await events(who)).status).toBe(404)
  })
})
