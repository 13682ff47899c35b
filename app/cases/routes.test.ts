import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PeopleAtWork, peopleAtWork } from '../files/people-at-work.ts'
import { openFile } from '../files/repository.ts'
import { fileRoutes } from '../files/routes.tsx'
import { paths } from '../paths.ts'
import { identityRoutes } from '../identity/routes.tsx'
import type { Visitor } from '../page/test-visitor.ts'
import { plan } from './case-world.ts'
import { openCase } from './repository.ts'
import { caseRoutes } from './routes.tsx'

let app: PeopleAtWork
let brother: string
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...caseRoutes, ...fileRoutes])
  const file = await app.database.as(app.people.anna, (tx) =>
    openFile(tx, { name: 'Broer Voorbeeldkind', birthDate: '2009-01-02' }),
  )
  brother = file?.id ?? ''
})
afterAll(() => app.close())

const text = async (answer: Promise<Response>) => (await answer).text()
const given = {
  purpose: 'Samen zorgen dat er weer dagelijks les is',
  why: 'School ziet overdag wat wij niet zien',
  categories: ['involvement', 'name_contact'],
}

/** Opens a case through the pages. Gives its address. */
async function open(visitor: Visitor, more: object = {}): Promise<string> {
  const answer = await visitor.post(paths.newCase(), { dossier: app.file.id, ...given, ...more })
  return answer.headers.get('Location') ?? ''
}

describe('the list of cases', () => {
  it('is empty for who takes part in none, and says where a case begins', async () => {
    const { bram } = app.visitors
    const html = await text(bram.get(paths.cases()))
    expect(html).toContain('Je doet nog aan geen casus mee')
    expect(html).toContain(`href="${paths.clients()}"`)
  })

  it('has the cases one takes part in, and those of nobody else', async () => {
    const { anna, bram } = app.visitors
    const at = await open(anna)
    expect(await text(anna.get(paths.cases()))).toContain(`href="${at}"`)
    expect(await text(bram.get(paths.cases()))).not.toContain(at)
  })
})

describe('a long list of cases', () => {
  it('is cut in pages of fifty', async () => {
    const { anna } = app.visitors
    const first = await open(anna)
    await app.database.as(app.people.anna, async (tx) => {
      for (let made = 0; made < 50; made++) await openCase(tx, app.file, { ...plan })
    })
    const page = await text(anna.get(paths.cases()))
    expect(page).not.toContain(`href="${first}"`)
    const next = /href="(\/casussen\?na=[^"]+)"/.exec(page)?.[1] ?? ''
    expect(await text(anna.get(next))).toContain(`href="${first}"`)
  })
})

describe('opening a case', () => {
  it('begins with the purpose and kinds of data that the organisation works with', async () => {
    const { anna } = app.visitors
    const html = await text(anna.get(`${paths.newCase()}?dossier=${app.file.id}`))
    expect(html).toContain('Nagaan of we hier samen aan moeten werken')
    expect(html).toContain('Broer Voorbeeldkind')
    expect(html).toMatch(/value="involvement"[^>]*checked|checked[^>]*value="involvement"/)
  })

  it('says what is missing, and keeps what was filled in', async () => {
    const { anna } = app.visitors
    const answer = await anna.post(paths.newCase(), { dossier: app.file.id, why: 'Omdat' })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(html).toContain('href="#veld-purpose"')
    expect(html).toContain('>Omdat</textarea>')
  })

  it('puts the chosen others of the household in it', async () => {
    const { anna } = app.visitors
    const html = await text(anna.get(await open(anna, { household: [brother] })))
    expect(html).toContain('Zoë Voorbeeldkind')
    expect(html).toContain('Broer Voorbeeldkind')
  })

  it('names none of its people in words that everybody in it reads', async () => {
    const { anna } = app.visitors
    const sent = { dossier: app.file.id, ...given, why: 'De juf van Zoë maakt zich zorgen' }
    const answer = await anna.post(paths.newCase(), sent)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Laat “Zoë” weg')
  })

  it('is found again in the file, by who takes part', async () => {
    const { anna } = app.visitors
    const at = await open(anna)
    const file = await text(anna.get(paths.client({ fileId: app.file.id })))
    expect(file).toContain('Casus openen')
    expect(file).toContain(`href="${at}"`)
  })

  it('from a file of somebody else is refused', async () => {
    const { bram } = app.visitors
    const answer = await bram.post(paths.newCase(), { dossier: app.file.id, ...given })
    expect(answer.status).toBe(400)
  })
})

describe('the page of a case', () => {
  it('does not exist for who takes no part, and is there for who does', async () => {
    const { anna, bram, chris, lead } = app.visitors
    const at = await open(anna)
    expect((await anna.get(at)).status).toBe(200)
    expect((await anna.get(`${at}/gebeurtenissen`)).status).toBe(200)
    for (const other of [bram, chris, lead]) {
      expect((await other.get(at)).status).toBe(404)
      expect((await other.get(`${at}/gebeurtenissen`)).status).toBe(404)
    }
  })

  it('has the purpose as its heading, and no name in its title', async () => {
    const { anna } = app.visitors
    const html = await text(anna.get(await open(anna)))
    expect(html).toMatch(/<h1[^>]*>Samen zorgen dat er weer dagelijks les is<\/h1>/)
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Casus – Deelwijzer')
  })
})
