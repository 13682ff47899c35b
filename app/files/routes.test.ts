import { roleLabels } from 'deelwijzer/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addRepresentative } from '../clients/actions.ts'
import { findAllRecorded, findRepresentatives } from '../clients/representatives-repository.ts'
import { decided, sealed } from '../database/world.ts'
import { newId } from '../database/id.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { findOpenReminders, insertReminder } from '../reminders/repository.ts'
import { paths } from '../paths.ts'
import { type PeopleAtWork, peopleAtWork, refusals, testClient } from './people-at-work.ts'
import { fileRoutes } from './routes.tsx'

let app: PeopleAtWork
let fileId: string
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...fileRoutes])
  fileId = app.file.id
})
afterAll(() => app.close())

describe('a client’s file', () => {
  it('shows what was weighed and decided, to whoever is involved', async () => {
    await app.database.as(app.people.anna, async (tx) => {
      const weighing = await sealed(tx, app.file)
      await decided(tx, weighing)
    })
    const page = await (await app.visitors.anna.get(paths.client({ fileId }))).text()
    expect(page).toContain(testClient.name)
    expect(page).toContain(roleLabels.teacher.nl)
    expect(page).toContain('Delen')
    expect(page).toContain('Anna Voorbeeld')
    expect(page).toContain('opende het dossier')
    expect(page).toMatch(/<title>Cliëntdossier/)
  })

  it('is a page that does not exist for a colleague who is not involved', async () => {
    const { bram, lead, chris } = app.visitors
    for (const [who, visitor] of [
      [app.people.bram, bram],
      [app.people.lead, lead],
      [app.people.chris, chris],
    ] as const) {
      const answer = await visitor.get(paths.client({ fileId }))
      const guessed = await visitor.get(paths.client({ fileId: newId() }))
      expect(answer.status).toBe(404)
      // The same words as for a file that is nowhere: no hint that it exists.
      expect(strip(await answer.text())).toBe(strip(await guessed.text()))
      expect(await refusals(app, who, fileId)).toBe(1)
    }
    // It is there: Anna opens it.
    expect((await app.visitors.anna.get(paths.client({ fileId }))).status).toBe(200)
  })

  it.each([
    ['representative', paths.newRepresentative],
    ['colleague', paths.involveColleague],
    ['ending', paths.endInvolvement],
    ['events', paths.fileEvents],
  ])('opens none of its forms to somebody else: %s', async (_name, path) => {
    const fields = { kind: 'guardian', name: 'Iemand', colleague: app.people.bram }
    expect((await app.visitors.bram.get(path({ fileId }))).status).toBe(404)
    const posted = await app.visitors.bram.post(path({ fileId }), fields)
    expect([404, 405]).toContain(posted.status)
    expect((await app.visitors.anna.get(path({ fileId }))).status).toBe(200)
  })
})

const strip = (page: string) => page.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')

describe('the people around a file', () => {
  it('are recorded: who speaks for the client, and from when', async () => {
    const { anna } = app.visitors
    const empty = await anna.post(paths.newRepresentative({ fileId }), { kind: 'guardian' })
    expect(empty.status).toBe(400)
    const wrong = await anna.post(paths.newRepresentative({ fileId }), {
      kind: 'guardian',
      name: 'Voogd Voorbeeld',
      ...day('fromDay', '2', '2', '2026'),
      ...day('untilDay', '1', '2', '2026'),
    })
    expect(await wrong.text()).toContain('De laatste dag moet na de eerste dag komen')
    const page = await anna.send(paths.newRepresentative({ fileId }), {
      kind: 'guardian',
      name: 'Voogd Voorbeeld',
      ...day('fromDay', '1', '2', '2026'),
    })
    const text = await page.text()
    expect(text).toContain('Voogd Voorbeeld')
    expect(text).toContain('vanaf 1 februari 2026')
  })

  it('are recorded: who no longer speaks for the client, and why', async () => {
    const { anna } = app.visitors
    const id = await addMentor()
    const path = paths.endRepresentative({ fileId, representativeId: id })
    const wrong = await anna.post(path, day('untilDay', '1', '2', '2026'))
    expect(wrong.status).toBe(400)
    const errors = await wrong.text()
    expect(errors).toContain('Deze dag moet na de eerste dag komen')
    expect(errors).toContain('href="#veld-reason"')

    const end = { ...day('untilDay', '2', '2', '2026'), reason: 'De rechter besliste anders.' }
    const page = await (await anna.send(path, end)).text()
    expect(page).toMatch(/Wie er eerder stond[^]*Mentor[^]*tot 2 februari 2026/)
    expect(page).toMatch(/Gestopt: De rechter besliste anders\.[^]*Anna Voorbeeld/)
    expect(page).not.toContain(path)
    // A later word on it leads, and both are kept.
    await anna.send(path, { ...end, ...day('untilDay', '3', '2', '2026') })
    expect(await recorded(id)).toMatchObject({ untilDay: '2026-02-03', fromDay: '2026-02-01' })
  })

  it('are corrected: what is right takes the place, and what it said can still be seen', async () => {
    const { anna } = app.visitors
    const id = await addMentor()
    const path = paths.correctRepresentative({ fileId, representativeId: id })
    expect(await (await anna.get(path)).text()).toContain('value="Mentor Voorbeeld"')
    const right = {
      kind: 'curator',
      name: 'Curator Voorbeeld',
      ...day('fromDay', '1', '3', '2026'),
    }
    expect((await anna.post(path, right)).status).toBe(400)
    const page = await (await anna.send(path, { ...right, reason: 'Verkeerde persoon.' })).text()
    expect(page).toMatch(/Curator Voorbeeld[^]*Wie er eerder stond/)
    expect(page).toMatch(/Dit klopte niet: Verkeerde persoon\./)
    // Once: a second window finds it gone.
    expect((await anna.post(path, { ...right, reason: 'Nog eens.' })).status).toBe(404)
    const speak = await app.database.as(app.people.anna, (tx) =>
      findRepresentatives(tx, app.file.clientId),
    )
    expect(speak.filter(({ name }) => name === 'Curator Voorbeeld')).toHaveLength(1)
    expect(speak.map((one) => one.id)).not.toContain(id)

    const never = await addMentor()
    const away = paths.correctRepresentative({ fileId, representativeId: never })
    expect((await anna.post(away, { weg: '1' })).status).toBe(400)
    await anna.send(away, { weg: '1', reason: 'Dit was een ander dossier.' })
    expect(await recorded(never)).toMatchObject({ change: { kind: 'corrected', replacedBy: null } })
    const text = await (await anna.get(paths.fileEvents({ fileId }))).text()
    expect(text).toContain('verbeterde een vertegenwoordiger')
    expect(text).toContain('schreef op dat een vertegenwoordiger stopt')
  })

  it('are ended and corrected by nobody who is not involved', async () => {
    const representativeId = await addMentor()
    const fields = { reason: 'Omdat', weg: '1', ...day('untilDay', '1', '3', '2026') }
    for (const path of [paths.endRepresentative, paths.correctRepresentative]) {
      const to = path({ fileId, representativeId })
      expect((await app.visitors.bram.get(to)).status).toBe(404)
      expect((await app.visitors.bram.post(to, fields)).status).toBe(404)
      expect((await app.visitors.anna.get(to)).status).toBe(200)
    }
    expect(await recorded(representativeId)).toMatchObject({ change: undefined })
  })

  it('come and go: a colleague is involved, and takes over what is due from whoever stops', async () => {
    const { anna, bram } = app.visitors
    const { people, database } = app
    await database.as(people.anna, (tx) =>
      insertReminder(tx, {
        professionalId: people.anna,
        kind: 'ask_again',
        dueAt: new Date('2027-01-01'),
        fileId,
      }),
    )
    const alone = await anna.post(paths.endInvolvement({ fileId }))
    expect(await alone.text()).toContain('Betrek eerst een collega')

    const other = await anna.post(paths.involveColleague({ fileId }), { colleague: people.chris })
    expect(other.status).toBe(400)
    await anna.send(paths.involveColleague({ fileId }), { colleague: people.bram })
    expect((await bram.get(paths.client({ fileId }))).status).toBe(200)
    const twice = await anna.post(paths.involveColleague({ fileId }), { colleague: people.bram })
    expect(twice.headers.get('Location')).toBe(paths.client({ fileId }))

    const nobody = await anna.post(paths.endInvolvement({ fileId }))
    expect(await nobody.text()).toContain('Kies wie je open taken overneemt')
    const stopped = await anna.post(paths.endInvolvement({ fileId }), { successor: people.bram })
    expect(stopped.status).toBe(303)
    expect((await anna.get(paths.client({ fileId }))).status).toBe(404)

    const taken = await database.as(people.bram, (tx) => findOpenReminders(tx, people.bram))
    expect(taken.map(({ kind }) => kind)).toEqual(['ask_again'])
    expect(await database.as(people.anna, (tx) => findOpenReminders(tx, people.anna))).toEqual([])
    const text = await (await bram.get(paths.fileEvents({ fileId }))).text()
    expect(text).toContain('beëindigde betrokkenheid')
    expect(text).toContain('betrok een collega')
  })
})

/** Anna records a mentor. Gives their id. */
const addMentor = () =>
  app.database.as(app.people.anna, (tx) =>
    addRepresentative(tx, app.file, {
      kind: 'mentor',
      name: 'Mentor Voorbeeld',
      fromDay: '2026-02-01',
    }),
  )

const recorded = (id: string) =>
  app.database.as(app.people.anna, async (tx) =>
    (await findAllRecorded(tx, app.file.clientId)).find((one) => one.id === id),
  )

const day = (name: string, date: string, month: string, year: string) => ({
  [`${name}.day`]: date,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
})
