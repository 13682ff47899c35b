import type { Page } from '@playwright/test'
import { routes } from '../app/routes.ts'
import { beaten, landlord, notNow } from './cases.ts'
import { press, send, skipToContent } from './keyboard.ts'
import { check, expect, noCheck, signIn, test, visit } from './page.ts'
import { answerAll, decide } from './weighing.ts'

/** Addresses that answer with no page of the product, or only by a form. */
const noPage = [
  '/api/v1/openapi.json',
  '/bespreekpunten/:slotId/stroom',
  '/casusoverleggen/:conferenceId/agenda.ics',
  '/gezondheid',
  '/verslagen/:weighingId/bestand',
  '/weg/verder',
]

/** Pages that are there only after somebody did something, or that go on by themselves: other tests come by them. */
const afterDeeds = [
  '/bespreekpunten/:slotId',
  '/uitnodigingen/:participantId',
  '/bespreekpunten/:slotId/afsluiten',
  '/bespreekpunten/:slotId/afspraken/nieuw',
  '/bespreekpunten/:slotId/met-client/:subjectId',
  '/bespreekpunten/:slotId/nodig',
  '/bespreekpunten/:slotId/nodig/:needId',
  '/bespreekpunten/:slotId/op-tafel',
  '/bespreekpunten/:slotId/vertellen',
  '/bespreekpunten/:slotId/zonder-script',
  '/casussen/:caseId/bewaren',
  '/casussen/:caseId/gegevens',
  '/casussen/:caseId/nog-nodig',
  '/casussen/:caseId/personen/:subjectId/dossier',
  '/clienten/:fileId/gegevens',
]

const pages = [
  ...new Set(routes.filter(({ method }) => method === 'get').map(({ path }) => path)),
].filter((path) => !noPage.includes(path) && !afterDeeds.includes(path))

/** Of these there are several sorts, which lead to other pages. */
const ofSeveralSorts = /^\/(gegevens|verstrekkingen|verslagen|casussen|casusoverleggen)\/:\w+$/
const most = 8

/** Pages that a form leads to, or the gallery of parts. */
const byForm = ['/bouwstenen', '/weg', '/clienten/nieuw', '/opzoeken/wie-mag-wat']

/** Fixed addresses go before those with a changing part, as in the router. */
const patterns = pages.toSorted((a, b) => a.split(':').length - b.split(':').length)

function patternOf(path: string): string | undefined {
  return patterns.find((pattern) =>
    new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
  )
}

/** Pages of one kind are looked at once; questions and decisions differ by their last part. */
function kindOf(path: string): string | undefined {
  const pattern = patternOf(path)
  return pattern && /:(section|kind|article)$/.test(pattern)
    ? `${pattern} ${path.split('/').at(-1)}`
    : pattern
}

/** Follows every link that this person finds, and checks each kind of page not seen before. */
async function crawl(page: Page, from: readonly string[], seen: Set<string>): Promise<void> {
  const waiting = [...from]
  const asked = new Map<string, number>()
  const found = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    await page.goto(path)
    const kinds = [path, page.url()].flatMap((one) => kindOf(pathOf(one, page)) ?? [])
    if (kinds.some((kind) => !seen.has(kind))) await check(page)
    for (const kind of kinds) seen.add(kind)
    for (const href of await linksOn(page)) {
      const kind = kindOf(pathOf(href, page))
      if (kind === undefined || found.has(href)) continue
      const times = asked.get(kind) ?? 0
      if (times >= (ofSeveralSorts.test(kind) ? most : 1)) continue
      // The look-up is the same for everybody.
      if (seen.has(kind) && kind.startsWith('/opzoeken')) continue
      asked.set(kind, times + 1)
      found.add(href)
      waiting.push(href)
    }
  }
}

const pathOf = (href: string, page: Page): string => new URL(href, page.url()).pathname

const linksOn = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.flatMap((link) => link.getAttribute('href') ?? []))

/** Somebody to tell later, a decision put off, a question asked; and an outcome: gives its address. */
async function leaveWork(page: Page): Promise<string> {
  await answerAll(page, beaten, noCheck)
  await press(page, 'Bekijk de uitkomst')
  await decide(page, beaten.decision, noCheck)
  await answerAll(page, landlord, noCheck)
  await press(page, 'Bekijk de uitkomst')
  await decide(page, notNow, noCheck)
  await answerAll(page, landlord, noCheck)
  await press(page, 'Bekijk de uitkomst')
  const outcome = new URL(page.url()).pathname
  await press(page, 'Vraag een collega')
  await skipToContent(page)
  await send(
    page,
    { colleague: 'Olaf', question: 'Zou jij dit doen?' },
    'Kijk na wat herkenbaar is',
  )
  await press(page, 'Stuur de vraag')
  return outcome
}

/** By the cookie alone: the button would change the profile, with which others are signed in now. */
async function readIn(page: Page, language: 'nl' | 'en'): Promise<void> {
  const url = new URL('/', page.url()).href
  await page.context().addCookies([{ name: 'lang', value: language, url }])
  await page.goto('/')
}

for (const language of ['nl', 'en'] as const) {
  test(`every page can be reached by links and is right, in ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    const seen = new Set<string>()
    await visit(page, '/aanmelden')
    for (const name of ['Wies Wijkproef', 'Olaf Oefening', 'Noor Voorbeeld', 'Koen Kopie']) {
      await signIn(page, name)
      const from = name === 'Wies Wijkproef' ? [...byForm, await leaveWork(page)] : []
      await readIn(page, language)
      await crawl(page, ['/', ...from], seen)
      await readIn(page, 'nl')
      await page.getByRole('button', { name: 'Afmelden' }).press('Enter')
    }
    const reached = new Set(['/aanmelden', ...[...seen].map((kind) => kind.split(' ')[0])])
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })
}
