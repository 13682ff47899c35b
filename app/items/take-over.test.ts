import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkSubject } from '../cases/subjects-repository.ts'
import { text } from '../cases/case-at-work.ts'
import { sealed } from '../database/world.ts'
import { type File, openFile } from '../files/repository.ts'
import { paths } from '../paths.ts'
import { flowRoutes } from '../weighings/flow/routes.ts'
import { workRoutes } from '../work/routes.tsx'
import { given, type ItemAtWork, itemAtWork } from './item-at-work.ts'
import { insertItem } from './repository.ts'

let app: ItemAtWork
let file: File
beforeAll(async () => {
  app = await itemAtWork([...flowRoutes, ...workRoutes])
})
afterAll(() => app.close())

const chris = (path: string) => text(app.visitors.chris.get(path))

/** Chris has a file of his own, and what Anna gave stands in it. */
const takenOver = async () => {
  const itemId = await app.shared()
  const taken = await app.as('chris', async (tx) => {
    const weighing = await sealed(tx, file)
    return insertItem(tx, {
      fileId: file.id,
      clientId: file.clientId,
      kind: 'fact',
      category: 'school_attendance',
      text: 'Gehoord van het wijkteam: niet in de les.',
      source: 'heard',
      sourceText: 'Anna Voorbeeld, Wijkteam Proef',
      on: '2026-11-03',
      about: [],
      takenFrom: { itemId, weighingId: weighing.id },
    })
  })
  return { itemId, taken }
}

describe('taking an item over', () => {
  it('asks for a file of one’s own first', async () => {
    const itemId = await app.shared()
    expect(await chris(paths.item({ itemId }))).toContain('Neem over in je eigen dossier')
    expect(await chris(paths.takeOverItem({ itemId }))).toContain('geen eigen dossier')
    const answer = await app.visitors.chris.post(paths.takeOverItem({ itemId }), {
      subject: app.subjectId,
    })
    expect(answer.status).toBe(400)
  })

  it('is a weighing of its own, started once', async () => {
    file = await app.as('chris', async (tx) => {
      const opened = await openFile(tx, { name: 'Zoë Voorbeeldkind', birthDate: '2011-04-05' })
      if (opened === undefined) throw new Error('The file was not opened')
      await linkSubject(tx, app.subjectId, opened.id)
      return opened
    })
    const itemId = await app.shared()
    const at = paths.takeOverItem({ itemId })
    const html = await chris(at)
    expect(html).toContain('Begin de afweging')
    const nummer = /name="nummer" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const sent = { nummer, subject: app.subjectId }
    const places = []
    for (const time of [1, 2]) {
      const answer = await app.visitors.chris.post(at, sent)
      places.push(answer.headers.get('Location') ?? `none at ${time}`)
    }
    expect(places[0]).toMatch(/^\/afwegingen\//)
    expect(places[1]).toBe(places[0])
    expect((await app.visitors.chris.get(places[0] ?? '')).status).toBe(303)
  })

  it('is not for who has the item as their own, nor for who does not reach it', async () => {
    const itemId = await app.shared()
    for (const who of ['anna', 'bram', 'lead'] as const)
      expect((await app.visitors[who].get(paths.takeOverItem({ itemId }))).status, who).toBe(404)
    expect((await app.visitors.chris.get(paths.takeOverItem({ itemId }))).status).toBe(200)
  })
})

describe('an item that was taken over', () => {
  it('says from whom, and is linked from what was shared; the giver does not see that', async () => {
    const { itemId, taken } = await takenOver()
    expect(await chris(paths.item({ itemId: taken }))).toContain('Overgenomen van Wijkteam Proef')
    expect(await chris(paths.item({ itemId }))).toContain(paths.item({ itemId: taken }))
    const own = await text(app.visitors.anna.get(paths.item({ itemId })))
    expect(own).not.toContain(taken)
    expect((await app.visitors.anna.get(paths.item({ itemId: taken }))).status).toBe(404)
  })

  it('asks for another look once its source is withdrawn, also on the work list', async () => {
    const { itemId, taken } = await takenOver()
    expect(await chris(paths.work())).not.toContain(paths.notice({ itemId }))
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    const work = await chris(paths.work())
    expect(work).toContain(paths.notice({ itemId }))
    expect(work).toContain('Bekijk het opnieuw')
    const notice = await chris(paths.notice({ itemId }))
    expect(notice).toContain('Opnieuw bekijken')
    expect(notice).toContain(paths.item({ itemId: taken }))
    const own = await chris(paths.item({ itemId: taken }))
    expect(own).toContain('Wijkteam Proef heeft de bron ingetrokken')
    expect(own).toContain('Gehoord van het wijkteam')
    await app.visitors.chris.post(paths.notice({ itemId }), { did: 'corrected' })
    expect(await chris(paths.work())).not.toContain(paths.notice({ itemId }))
  })

  it('is followed to its correction', async () => {
    const { itemId, taken } = await takenOver()
    const better = { ...given, text: 'Gehoord van het wijkteam: één uur niet in de les.' }
    const answer = await app.visitors.chris.post(paths.correctItem({ itemId: taken }), better)
    const corrected = answer.headers.get('Location') ?? ''
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    expect(await chris(paths.notice({ itemId }))).toContain(corrected)
    expect(await chris(corrected)).toContain('heeft de bron ingetrokken')
  })
})
