import type { Page } from '@playwright/test'
import { inviteDaan } from './invite.ts'
import { check, expect, signIn, test, visit } from './page.ts'

/** Goes on as somebody else. */
async function as(page: Page, name: string, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await signIn(page, name)
  await page.goto(path)
}

/** A case of Wies on Truus Testdame in which Daan takes part, with a file of his own on her. */
async function caseOfTwo(page: Page): Promise<string> {
  const at = await inviteDaan(page, 'Mevrouw komt rond en krijgt hulp.')
  await as(page, 'Daan Denkbeeldig', '/casussen')
  await page.getByRole('link', { name: 'Wies Wijkproef' }).click()
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await page.getByRole('link', { name: 'Koppel Truus Testdame' }).click()
  await page.getByRole('button', { name: 'Zoek op naam en geboortedatum' }).click()
  return at
}

/** Fills in a question of Daan to Wies. */
async function fillIn(page: Page, question: string): Promise<void> {
  await page.getByLabel('Truus Testdame').check()
  await page.getByLabel(/^Wies Wijkproef/).check()
  await page.getByLabel('Een andere taak').check()
  await page.getByLabel('Welke taak?').fill('Meedenken over hulp thuis')
  await page.getByRole('textbox', { name: /Wat kan de ander|Wat vraag je/ }).fill(question)
  await page.getByLabel('Binnen een week').check()
}

test('two ask one another, weigh, answer in every way, and look back', async ({ page }) => {
  test.setTimeout(240_000)
  const at = await caseOfTwo(page)
  await visit(page, at)
  await page.getByRole('link', { name: 'Stel een informatievraag' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await check(page)
  await fillIn(page, 'Zij is altijd lui. Wat kun jij voor haar doen in Zutphen?')
  await page.getByLabel('Waarmee kun je minstens verder?').fill('Weten of je meedenkt.')
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('klinkt als een oordeel')
  await page.getByLabel('Wat kan de ander bijdragen?').fill('Wat kun jij voor haar doen?')
  await page.getByRole('button', { name: 'Ik heb gekeken: stuur het zo' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Wacht op antwoord')
  const asked = page.url()

  await page.goto(`${at}/vragen/verwijzing`)
  await check(page)
  await fillIn(page, 'Kun jij de huishoudelijke hulp regelen?')
  await page.getByLabel('Ja', { exact: true }).check()
  await page.getByRole('button', { name: 'Stuur de verwijzing' }).click()
  await check(page)
  const referred = page.url()

  await as(page, 'Wies Wijkproef', at)
  await check(page)
  await page.getByRole('link', { name: 'Informatievraag van Daan Denkbeeldig' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Antwoord zonder gegevens' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Stuur je antwoord' }).click()
  await check(page)
  await page.getByLabel('Wat is je antwoord?').fill('Bel me morgen, ik denk met je mee.')
  await page.getByRole('button', { name: 'Stuur je antwoord' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Geef je oordeel' }).click()
  await check(page)
  await page.getByLabel('Ja', { exact: true }).check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await page.goto(`${asked}/beantwoorden/nee`)
  await expect(page.locator('main')).toContainText('Bel me morgen')

  await page.goto(referred)
  await page.getByRole('button', { name: 'Weeg en antwoord' }).click()
  await expect(page.locator('h1')).toBeVisible()
  await visit(page, referred)
  await page.getByRole('link', { name: 'Zeg nee' }).click()
  await check(page)
  await page.getByLabel('Vraag het aan de cliënt zelf.').check()
  await page.getByRole('button', { name: 'Stuur deze zin' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Je hoeft verder niets uit te leggen')

  await as(page, 'Daan Denkbeeldig', asked)
  await check(page)
  await visit(page, `${asked}/terugblik`)
  await page.getByLabel('Deels').check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await visit(page, `${asked}/terugkoppeling`)
  await page.getByLabel('Binnen een maand').check()
  await page.getByRole('button', { name: 'Vraag terugkoppeling' }).click()
  await check(page)
  await visit(page, `${at}/vragen/nieuw`)
  await visit(page, at)
})

test('advice is asked of a partner without a name, after a look at the text', async ({ page }) => {
  await signIn(page, 'Wies Wijkproef')
  await page.getByRole('link', { name: 'Vraag om raad' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Kijk na wat herkenbaar is' }).click()
  await check(page)
  await page.getByLabel('Aan wie vraag je het?').selectOption({ label: 'Daan Denkbeeldig' })
  await page
    .getByLabel('Wat wil je vragen?')
    .fill('Een man van 41 uit Zutphen, vader van een tweeling, heeft ALS.\nTruus vraagt: wat nu?')
  await page.getByRole('button', { name: 'Kijk na wat herkenbaar is' }).click()
  await check(page)
  await expect(page.locator('mark')).toHaveCount(5)
  const known = page.locator('section', { hasText: 'Naam uit een dossier van jou' })
  await known.getByLabel('Laat staan').check()
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await check(page)
  await known.getByLabel('Vervang', { exact: true }).check()
  await page.getByRole('button', { name: 'Stuur de vraag' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Een man van rond de 40 uit [plaats]')

  await as(page, 'Daan Denkbeeldig', '/werklijst')
  await page
    .getByRole('link', { name: /Wies Wijkproef/ })
    .last()
    .click()
  await check(page)
  await expect(page.locator('main')).toContainText('rond de 40')
  await page.getByLabel('Wat is je antwoord?').fill('Vraag hem eerst zelf.')
  await page.getByRole('button', { name: 'Stuur je antwoord' }).click()
  await check(page)
})
