import { allNorms } from 'deelwijzer'
import { allScenarios, notWeighable } from 'deelwijzer/look-up'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { professionals } from '../demonstration/people.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { articles } from './articles/index.ts'
import { glossary } from './articles/glossary.ts'
import { findNorm, slugOf } from './norm-facts.ts'
import { lookUpRoutes } from './routes.tsx'

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([...identityRoutes, ...lookUpRoutes])
})
afterAll(() => app.close())

const visitor = () => visitorOf(app.application)
const read = async (path: string) => {
  const answer = await visitor().get(path)
  expect(answer.status).toBe(200)
  return plain(await answer.text())
}
const plain = (page: string) =>
  page.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const links = (page: string) =>
  [...page.matchAll(/href="(\/opzoeken[^"#]*)"/g)].map(([, to]) => to ?? '')

describe('looking up', () => {
  it('is open to anyone, and leads to no page that does not exist', async () => {
    const seen = new Set<string>()
    const next = [paths.lookUp(), paths.whoMay({ role: 'nurse' }), paths.norms()]
    for (const path of next) {
      if (seen.has(path)) continue
      seen.add(path)
      const page = await read(path)
      expect(page.match(/<h1/g)).toHaveLength(1)
      if (!path.startsWith(paths.norms())) next.push(...links(page))
    }
    expect(seen.size).toBeGreaterThan(40)
  })

  it.each([
    '/opzoeken/wie-mag-wat/tovenaar',
    '/opzoeken/blad/client',
    '/opzoeken/wie-mag-wat/nurse/niemand',
    '/opzoeken/normen/geen',
    '/opzoeken/uitleg/__proto__',
  ])('knows nothing at %s', async (path) => {
    expect((await visitor().get(path)).status).toBe(404)
  })

  it('begins at the role of who is signed in, and takes another one', async () => {
    const one = visitor()
    const nurse = professionals.find(({ role }) => role === 'nurse')
    await one.signIn(nurse?.id ?? '')
    const own = await one.get(paths.whoMayChoice())
    expect(own.headers.get('Location')).toBe(paths.whoMay({ role: 'nurse' }))
    const other = await one.get(`${paths.whoMayChoice()}?rol=teacher`)
    expect(other.headers.get('Location')).toBe(paths.whoMay({ role: 'teacher' }))
    expect(await read(paths.whoMayChoice())).toContain('Kies een rol')
  })
})

describe('the page of a norm', () => {
  it('exists for every norm, at an address of its own', () => {
    const slugs = allNorms.map(({ id }) => slugOf(id))
    expect(new Set(slugs).size).toBe(slugs.length)
    for (const [index, slug] of slugs.entries()) expect(findNorm(slug)).toBe(allNorms[index])
  })

  it.each(allNorms.map((norm) => [norm.id, norm] as const))(
    'of %s tells its text, its sources, its rows and what tries it',
    async (id, norm) => {
      const page = await read(paths.norm({ norm: slugOf(id) }))
      expect(page).toContain(norm.text.nl)
      expect(page).toContain('Van toepassing als')
      for (const { ref, url } of norm.sources) {
        expect(page).toContain(ref)
        expect(page).toContain(url ?? ref)
      }
      expect(page).toContain(norm.rows.join(', '))
      const trying = allScenarios.filter((scenario) => scenario.norm === id)
      for (const { text } of trying) expect(page).toContain(text.nl)
    },
  )

  it('says in English that it is a translation, and in Dutch nothing of the kind', async () => {
    const path = paths.norm({ norm: slugOf('avg/6-1-a') })
    const one = visitor()
    await one.send(paths.language(), { taal: 'en', terug: path })
    const english = await (await one.get(path)).text()
    expect(english).toContain('Translation; the Dutch text leads.')
    expect(english).toContain('Applies when')
    expect(await read(path)).not.toContain('leidend')
  })

  it('says whether it is in force on the day it is read', async () => {
    const [later] = allNorms.filter(
      ({ inForce, status }) => inForce.from > '2019-01-01' && status === 'in_force',
    )
    if (!later) throw new Error('No norm began after 2018')
    const path = paths.norm({ norm: slugOf(later.id) })
    setClock('2018-06-01T12:00:00Z')
    try {
      expect(await read(path)).toContain('Geldt nog niet')
    } finally {
      setClock()
    }
  })
})

describe('searching the norms', () => {
  const ask = (words: string) => read(`${paths.norms()}?q=${encodeURIComponent(words)}`)

  it('finds by law, subject and article, without accents or capitals', async () => {
    expect(await ask('JEUGDWET 7.3.11')).toContain('jeugdwet--7.3.11-1')
    expect(await ask('client')).toMatch(/\d+ normen met “client”/)
  })

  it('gathers norms under the whole name of their source', async () => {
    expect(await read(paths.norms())).toContain('Beroepscode 2021 (BPSW, SKJ) (')
  })

  it('says so when there is nothing, and shows what was typed as text only', async () => {
    const page = await ask('<b>xyzzy</b>')
    expect(page).toContain('Geen norm met')
    expect(page).not.toContain('<b>xyzzy')
  })
})

describe('what is explained', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return []
    if ('nl' in value && 'en' in value) return [String(value.nl), String(value.en)]
    return Object.values(value).flatMap(texts)
  }
  const all = [...texts(articles), ...texts(glossary('nl'))]

  it('is said in short sentences, in both languages', () => {
    expect(all.length).toBeGreaterThan(600)
    expect(all.filter((text) => text.trim() === '')).toEqual([])
    const sentences = all.flatMap((text) => text.split(/(?<=[.!?:;]) /))
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  it('has an address of its own for each subject and each part', () => {
    const ids = articles.flatMap(({ slug, groups }) =>
      groups.flatMap(({ entries }) => entries.map(({ id }) => `${slug}#${id}`)),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length)
  })

  it('names what cannot be weighed yet', async () => {
    const page = await read(paths.notWeighable())
    for (const { row, text } of notWeighable) {
      expect(page).toContain(row)
      expect(page).toContain(text.nl)
      // However many rows share it.
      expect(page.split(text.nl)).toHaveLength(2)
    }
  })

  it('lists words in the alphabet of the reader', () => {
    const dutch = glossary('nl').map(({ term }) => term.nl)
    expect(dutch).toEqual(dutch.toSorted(new Intl.Collator('nl').compare))
    expect(new Set(dutch).size).toBe(dutch.length)
  })
})
