import type { Page } from '@playwright/test'
import { newId } from '../app/database/id.ts'
import { answersIn } from '../app/weighings/flow/journey.ts'
import { consented, ordinary } from '../app/weighings/flow/test-answers.ts'
import { retried } from './case-model.ts'
import { fillQuickly, sent } from './case-play.ts'
import { day } from './cases.ts'
import { expect } from './page.ts'

export type Answers = Readonly<Record<string, string | readonly string[]>>

const ofChild: Answers = {
  vertegenwoordiger: 'parents_with_authority',
  'kan-beslissen': 'incapable',
  'toestemming-van': 'parents_with_authority',
}

/** How the weighings are answered and decided: everybody was asked and said yes. */
export const weighed = (isChild: boolean): Answers => ({
  ...ordinary,
  ...consented,
  'toestemming-zelfde': 'yes',
  'waarom-bezig': 'agreement',
  ...(isChild && ofChild),
  motivatie: 'Samen besproken wat er gaat en naar wie.',
  gedaan: '*',
  overlegd: 'Met een collega: die zou dit ook doen.',
  vast: 'Dat staat in mijn aantekeningen.',
  tot: 'fase',
  'informeren-wie': 'Ik zelf',
  'informeren-hoe': 'In een gesprek thuis.',
  ...day('informeren-op', 0),
})

/** The fields of the form of a page, as they are filled in when it comes. */
export async function formOf(page: Page, path: string): Promise<Answers> {
  const html = await (await page.request.get(path, retried)).text()
  return answersIn(html, { who: '', answers: {} })
}

/** Weighs what several may see, and decides it for all of them. Gives for whom, as the page names them. */
export async function weighForAll(
  page: Page,
  path: string,
  answers: Answers,
  kind: string,
): Promise<readonly string[]> {
  const started = await sent(page, path, { nummer: newId(), ...(kind !== '' && { soort: kind }) })
  let at = started.headers()['location'] ?? ''
  at = new URL((await page.request.get(at, retried)).url()).pathname
  for (let pages = 0; !at.endsWith('/controle'); pages++) {
    if (pages > 20) throw new Error(`No end to it: ${at}`)
    at = await fillQuickly(page, at, answers)
  }
  const shown = await page.request.get(at.replace('/controle', '/besluit'), retried)
  const html = await shown.text()
  const one = new URL(shown.url()).pathname
  const same = /href="([^"]+)"[^>]*>[^<]*Hetzelfde besluit/.exec(html)?.[1]
  const each = [...html.matchAll(/href="(\/afwegingen\/[^"]+\/besluit\/\d+)"/g)].map((m) => m[1])
  const decisions = same === undefined ? (each.length > 0 ? each : [one]) : [same]
  for (const decision of new Set(decisions)) await fillQuickly(page, `${decision}/delen`, answers)
  return namesIn(html)
}

/** The recipients that a page names. */
function namesIn(html: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  const names = ['Wies Wijkproef', 'Bo Bedacht', 'Sanne Proefma', 'Koen Kopie', 'Max Maquette']
  return [...names, 'Roos Rolmodel'].filter((name) => main.includes(name))
}

const plain = async (page: Page, slot: string) =>
  (await page.request.get(`${slot}/zonder-script`, retried)).text()

/** The id of the last of these before the words on the page of a slot. */
async function before(page: Page, slot: string, kind: string, words: string): Promise<string> {
  const html = await plain(page, slot)
  const found = html
    .slice(0, html.indexOf(words))
    .matchAll(new RegExp(`id="${kind}-([0-9a-f-]{36})`, 'g'))
  const id = [...found].at(-1)?.[1]
  if (id === undefined || !html.includes(words)) throw new Error(`There is no ${kind} “${words}”`)
  return id
}

/** Where one's own item lies. */
export const entryOf = (page: Page, slot: string, words: string) =>
  before(page, slot, '(?:op-tafel|betrokken|slotronde)', words)

export const agreementOf = (page: Page, slot: string, words: string) =>
  before(page, slot, 'afspraak', words)

/** What was asked last of one's own item. */
export async function needOf(page: Page, slot: string, words: string): Promise<string> {
  const html = await plain(page, slot)
  const from = html.slice(html.indexOf('id="slotronde-'))
  const id = /id="nodig-([0-9a-f-]{36})"/.exec(from.slice(from.indexOf(words)))?.[1]
  expect(id, `what is asked of “${words}”`).toBeDefined()
  return id ?? ''
}

/** The first state that a stream sends; or that it is not there. */
export async function firstOfStream(page: Page, path: string) {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`)
  const stop = new AbortController()
  const answer = await fetch(new URL(path, page.url()), {
    headers: { cookie: cookies.join('; ') },
    redirect: 'manual',
    signal: stop.signal,
  })
  let text = ''
  const decoder = new TextDecoder()
  if (answer.status === 200)
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.includes('event: state')) break
    }
  stop.abort()
  return { status: answer.status, text }
}

/** Whether none of these words is in any of these pages, not even unseen, so soon after. */
export async function isBareWithin(
  pages: readonly Page[],
  words: readonly string[],
  milliseconds: number,
): Promise<boolean> {
  const bare = pages.map((page) =>
    page
      .waitForFunction(
        (all) => !all.some((one) => document.documentElement.outerHTML.includes(one)),
        [...words],
        { timeout: milliseconds, polling: 50 },
      )
      .then(
        () => true,
        () => false,
      ),
  )
  return (await Promise.all(bare)).every(Boolean)
}
