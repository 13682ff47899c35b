import type { Page } from '@playwright/test'
import { agreed, landlord } from './cases.ts'
import { fillIn, press, send, skipToContent } from './keyboard.ts'
import { check, expect, noCheck, test } from './page.ts'
import { answerAll, decide, enterAs } from './weighing.ts'

const start = {
  aanleiding: 'tell',
  'soort-tell': 'refer',
  client: 'Henk Herhaling',
  partij: 'Pien Proefpersoon',
}

/** As far as the page on what it is for. */
async function comeToPurpose(page: Page): Promise<string> {
  await enterAs(page, 'Wies Wijkproef')
  await press(page, /^Nieuwe afweging/)
  await skipToContent(page)
  await send(page, start, /^Begin/)
  return new URL(page.url()).pathname
}

const words = (page: Page) => page.getByLabel('Wat moet er beter worden, en voor wie?')

test('a form with errors says what is wrong, in the same words, with a way to each field', async ({
  page,
}) => {
  await comeToPurpose(page)
  await skipToContent(page)
  await send(page, {}, 'Verder')

  await check(page)
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(page.getByRole('heading', { name: 'Er klopt iets niet' })).toBeFocused()
  const links = page.locator('.dw-error-summary a')
  const faults = page.locator('[aria-describedby$="-fout"], [aria-describedby*="-fout "]')
  expect(await links.count()).toBeGreaterThan(2)
  await expect(faults).toHaveCount(await links.count())
  const places = await faults.evaluateAll((fields) => fields.map(({ textContent }) => textContent))
  const messages = await links.allInnerTexts()
  messages.forEach((message, index) => expect(places[index]).toContain(message))
  for (const link of await links.all()) {
    const message = await link.innerText()
    const target = page.locator((await link.getAttribute('href')) ?? '')
    await expect(target).toBeVisible()
    await expect(page.locator('.dw-field__error', { hasText: message })).toBeVisible()
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await expect(page.locator('input:checked')).toHaveCount(1)
})

test('going back and forward in the browser keeps what was answered', async ({ page }) => {
  const purpose = await comeToPurpose(page)
  const answers = { ...landlord.answers, 'doel-tekst': 'Meneer slaapt weer.', 'waarom-bezig': null }
  await skipToContent(page)
  await send(page, answers, 'Verder')
  expect(page.url()).not.toContain(purpose)

  await page.goBack()
  await expect(words(page)).toHaveValue('Meneer slaapt weer.')
  await expect(page.locator('[name="doel-klaar"]:checked')).toHaveValue('yes')
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie ontvangt de gegevens?')
  await page.goto(purpose)
  await page.getByRole('link', { name: 'Vorige vraag' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Pien Proefpersoon' })).toBeChecked()
})

test('of two windows on one question the later is told, and overwrites nothing unseen', async ({
  page,
  context,
}) => {
  const purpose = await comeToPurpose(page)
  const other = await context.newPage()
  await other.goto(purpose)
  await skipToContent(page)
  await send(page, { ...landlord.answers, 'doel-tekst': 'De eerste zegt dit.' }, 'Verder')
  await skipToContent(other)
  await send(other, { ...landlord.answers, 'doel-tekst': 'De tweede zegt dat.' }, 'Verder')

  await check(other)
  await expect(other.getByText('De eerste zegt dit.')).toBeVisible()
  await expect(words(other)).toHaveValue('De tweede zegt dat.')
  await page.goto(purpose)
  await expect(words(page)).toHaveValue('De eerste zegt dit.')
})

test('a form sent after the session ended comes back filled in, once signed in', async ({
  page,
  context,
}) => {
  const purpose = await comeToPurpose(page)
  const session = await context.cookies()
  const elsewhere = await context.newPage()
  await elsewhere.goto('/')
  await press(elsewhere, 'Afmelden')
  await context.addCookies(session)
  await skipToContent(page)
  await send(page, { ...landlord.answers, 'doel-tekst': 'Dit was bijna weg.' }, 'Verder')

  await check(page)
  await skipToContent(page)
  await press(page, /Wies Wijkproef/)
  await check(page)
  expect(new URL(page.url()).pathname).toBe(purpose)
  await expect(words(page)).toHaveValue('Dit was bijna weg.')
  await expect(page.locator('[name="doel-klaar"]:checked')).toHaveValue('yes')
})

test('who walks away at once comes back to the same question, with what was filled in', async ({
  page,
}) => {
  const purpose = await comeToPurpose(page)
  await skipToContent(page)
  await fillIn(page, { ...landlord.answers, 'doel-tekst': 'Half ingevuld' }, 'Verder')
  await press(page, 'Snel weg')
  await check(page)
  await expect(page).toHaveURL(/\/weg$/)
  await press(page, 'Verder lezen')
  expect(new URL(page.url()).pathname).toBe(purpose)
  await expect(words(page)).toHaveValue('Half ingevuld')
  await check(page)
})

test('a changed answer marks what depended on it, and wipes nothing', async ({ page }) => {
  await enterAs(page, agreed.who)
  await answerAll(page, agreed, noCheck)
  const rows = page.locator('.dw-data-list__row')
  const before = await rows.allInnerTexts()
  await page.goto(page.url().replace('controle', 'vraag/doel'))
  await skipToContent(page)
  await send(page, { 'hoort-bij-mij': 'no' }, 'Verder')

  await check(page)
  await expect(page).toHaveURL(/controle$/)
  await expect(rows.filter({ hasText: 'nog eens bekijken' })).not.toHaveCount(0)
  const after = await rows.allInnerTexts()
  const questions = (texts: readonly string[]) => texts.map((text) => text.split('\n')[0])
  expect(questions(after)).toEqual(expect.arrayContaining(questions(before)))
})

test('another organisation’s record is a page that does not exist', async ({ page }) => {
  await enterAs(page, landlord.who)
  await answerAll(page, landlord, noCheck)
  await press(page, 'Bekijk de uitkomst')
  const record = await decide(page, landlord.decision, noCheck)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Verslag van een afweging')
  await press(page, 'Afmelden')

  await skipToContent(page)
  await press(page, /Sanne Proefma/)
  const answer = await page.goto(record)
  expect(answer?.status()).toBe(404)
  await check(page)
  await expect(page.locator('body')).not.toContainText('Herhaling')
})
