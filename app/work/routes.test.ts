import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { answerConsultation, insertConsultation } from '../consultations/repository.ts'
import { asRole } from '../database/as-role.ts'
import { sealed } from '../database/world.ts'
import { type PeopleAtWork, peopleAtWork, testClient } from '../files/people-at-work.ts'
import { openFile } from '../files/repository.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { insertInforming } from '../informing/repository.ts'
import { paths } from '../paths.ts'
import { insertReminder } from '../reminders/repository.ts'
import { startDraft } from '../weighings/flow/start-actions.ts'
import { workRoutes } from './routes.tsx'

let app: PeopleAtWork
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...workRoutes])
})
afterAll(() => app.close())
afterEach(() => setClock())

const work = async (who: 'anna' | 'bram' | 'lead' | 'chris') => {
  const page = await (await app.visitors[who].get(paths.work())).text()
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'))
}

const filesOfWhichWordsWereRead = async () =>
  (
    await asRole<{ file_id: string }>(
      app.database,
      'deelwijzer_log_reader',
      "select file_id from app.event where kind = 'texts_read'",
    )
  ).rows.map(({ file_id }) => file_id)

describe('the work list', () => {
  it('says so when nothing is to be done', async () => {
    expect(await work('chris')).toContain('Je bent bij.')
  })

  it('puts what is late on top, in words, with the client’s name', async () => {
    const { anna } = app.people
    await app.database.as(anna, async (tx) => {
      const { id: weighingId } = await sealed(tx, app.file)
      const shared = { professionalId: anna, fileId: app.file.id, weighingId }
      const dueAt = new Date(Date.now() - 2 * 86_400_000)
      await insertReminder(tx, { ...shared, kind: 'complete_emergency', dueAt })
      const later = new Date(Date.now() + 86_400_000)
      await insertReminder(tx, { ...shared, kind: 'not_now', dueAt: later })
      // Named in own words, to be told before sharing: on the list without a reminder for it.
      await insertInforming(tx, { weighingId, who: 'Moeder Voorbeeld', moment: 'before' })
      await startDraft(tx, app.file.id, { aanleiding: ['tell'] })
    })
    const list = await work('anna')
    expect(list).toMatch(
      /<h2[^>]*>Te laat \(1\)<.*<h2[^>]*>Te doen \(2\)<.*Afwegingen die nog open staan/s,
    )
    expect(list).toContain('Te laat sinds')
    expect(list).toContain('Vul een spoedbesluit aan')
    expect(list).toContain('Neem het besluit dat nog wachtte')
    expect(list).toContain('Voor je deelt')
    expect(list).toContain(`Afweging over ${testClient.name}`)
  })

  it('reads the names of those about whom there is something to do, and of nobody else', async () => {
    const { anna } = app.people
    const idle = await app.database.as(anna, (tx) =>
      openFile(tx, { name: 'Proef Rustig', birthDate: '2012-02-03' }),
    )
    expect(await work('anna')).not.toContain('Proef Rustig')
    const read = await filesOfWhichWordsWereRead()
    expect(read).toContain(app.file.id)
    expect(read).not.toContain(idle?.id)
    await app.database.as(anna, (tx) => startDraft(tx, idle?.id ?? '', { aanleiding: ['tell'] }))
    expect(await work('anna')).toContain('Proef Rustig')
    expect(await filesOfWhichWordsWereRead()).toContain(idle?.id)
  })

  it('shows a team lead that something is late and whose it is, not of whom', async () => {
    const list = await work('lead')
    expect(list).toContain('Anna Voorbeeld')
    expect(list).toContain('Vul een spoedbesluit aan')
    expect(list).not.toContain(testClient.name)
    expect(list).not.toContain(app.file.id)
    expect(await work('anna')).not.toContain('In je team')
  })

  it('holds questions of colleagues until they are answered, and then their answer', async () => {
    const { anna, bram } = app.people
    const id = await app.database.as(anna, async (tx) => {
      const { id: weighingId } = await sealed(tx, app.file)
      return insertConsultation(tx, {
        colleagueId: bram,
        view: { exchanges: [] },
        question: 'Zou jij dit delen?',
        clientId: app.file.clientId,
        fileId: app.file.id,
        about: { weighingId },
      })
    })
    expect(await work('bram')).toContain('Vraag van Anna Voorbeeld')
    expect(await work('bram')).not.toContain(testClient.name)
    expect(await work('anna')).not.toContain('Antwoord van Bram')
    await app.database.as(bram, (tx) => answerConsultation(tx, id, 'Ja.'))
    expect(await work('bram')).not.toContain('Vraag van Anna')
    expect(await work('anna')).toContain('Antwoord van Bram Voorbeeld')
  })
})
