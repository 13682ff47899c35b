import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { newId } from '../app/database/id.ts'
import { consented, ordinary } from '../app/weighings/flow/test-answers.ts'
import { fillQuickly, idIn, sent } from './case-play.ts'
import { day } from './cases.ts'
import { signIn } from './page.ts'

export const chair = 'Wies Wijkproef'
export const partner = 'Roos Rolmodel'

const weighed = {
  ...ordinary,
  ...consented,
  'toestemming-zelfde': 'yes',
  'waarom-bezig': 'agreement',
  vertegenwoordiger: 'none',
  'gegevens-soorten': ['involvement', 'name_contact'],
  motivatie: 'Dit is nodig om samen af te spreken wie wat doet.',
  gedaan: '*',
  overlegd: 'Met een collega: die zou dit ook doen.',
  vast: 'Dat staat in mijn aantekeningen.',
  'informeren-wie': 'Ik zelf',
  'informeren-hoe': 'In een gesprek thuis.',
  ...day('informeren-op', 0),
}

/** A slot that is open, with the chair and a partner in it, each in a browser that runs script. */
export interface OpenSlot {
  readonly path: string
  readonly chair: Page
  readonly partner: Page
}

/** Somebody signed in, in a browser of their own. */
export async function entered(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: true, ...options })).newPage()
  await signIn(page, name)
  return page
}

/** Plans a slot on the case of the demonstration, weighs for it where that was not done yet, and opens it. */
export async function openSlot(browser: Browser): Promise<OpenSlot> {
  const [leads, joins] = [await entered(browser, chair), await entered(browser, partner)]
  const path = await planSlot(leads)
  await weighForTable(leads, path)
  await knock(leads, path, 'openen')
  await knock(leads, path, 'erbij')
  await knock(joins, path, 'erbij')
  return { path, chair: leads, partner: joins }
}

/** Does one thing at the door of a slot. */
export async function knock(page: Page, path: string, doing: string): Promise<void> {
  const answer = await sent(page, `${path}/deur`, { doen: doing })
  expect(answer.status(), doing).toBe(303)
}

async function planSlot(page: Page): Promise<string> {
  await page.goto('/casussen')
  await page.getByRole('link', { name: /zijn huis houdt/ }).click()
  const caseId = idIn(page.url(), 'casussen')
  const form = await fillQuickly(page, `/casusoverleggen/nieuw?casus=${caseId}`, {
    hoe: 'online',
    plaats: 'De videokamer',
    ...day('dag', 0),
    van: '09:30',
    tot: '23:00',
  })
  await page.goto(form)
  await page.getByLabel('Welke vraag').fill('Wat is nu nodig?')
  for (const box of await page.locator('[name="over"]').all()) await box.check()
  await page.locator('[name="minuten"]').selectOption('30')
  await page.locator('[name="client"][value="client"]').check()
  for (const whole of await page.locator('[name^="komt/"][value="whole"]').all())
    await whole.check()
  for (const words of await page.locator('[name^="vraagt/"]').all())
    await words.fill('Meedenken over wat nu helpt.')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  const preparing = await page
    .getByRole('link', { name: /^Bereid voor/ })
    .first()
    .getAttribute('href')
  return `/bespreekpunten/${idIn(preparing ?? '', 'bespreekpunten')}`
}

async function weighForTable(page: Page, slot: string): Promise<void> {
  await page.goto(`${slot}/voorbereiden`)
  const button = page.getByRole('button', { name: /^Weeg af voor/ }).first()
  if ((await button.count()) === 0) return
  await button.click()
  let path = new URL(page.url()).pathname
  while (!path.endsWith('/controle')) path = await fillQuickly(page, path, weighed)
  await page.goto(path.replace('/controle', '/besluit'))
  const same = page.getByRole('link', { name: /^Hetzelfde besluit voor alle/ })
  if ((await same.count()) > 0) await same.click()
  await page.getByRole('link', { name: /^Delen/ }).click()
  await fillQuickly(page, new URL(page.url()).pathname, weighed)
}

/** Says that one knows somebody: that is an item, and it lies on the table. */
export async function sayKnown(page: Page, path: string): Promise<void> {
  const html = await (await page.request.get(`${path}/zonder-script`)).text()
  const subject = /name="bekend" value="([^"]+)"|value="([^"]+)" name="bekend"/.exec(html)
  const bekend = subject?.[1] ?? subject?.[2] ?? ''
  const answer = await sent(page, `${path}/op-tafel`, { bekend, nummer: newId() })
  expect(answer.status()).toBe(303)
}
