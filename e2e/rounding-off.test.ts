import type { Page } from '@playwright/test'
import { day } from './cases.ts'
import { inviteDaan } from './invite.ts'
import { check, expect, signIn, test, visit } from './page.ts'

/** Goes on as somebody else. */
async function as(page: Page, name: string, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await signIn(page, name)
  await page.goto(path)
}

/** Fills in the three boxes of a day, so many days from today. */
async function fillDay(page: Page, fromToday: number): Promise<void> {
  const { 'op.day': of, 'op.month': month, 'op.year': year } = day('op', fromToday)
  await page.getByLabel('Dag', { exact: true }).fill(String(of))
  await page.getByLabel('Maand').fill(String(month))
  await page.getByLabel('Jaar').fill(String(year))
}

/** A case of Wies on Truus Testdame in which Daan takes part, with an item of Wies in it. */
async function caseOfTwo(page: Page): Promise<string> {
  const at = await inviteDaan(page, 'Mevrouw komt rond en blijft thuis wonen.')
  await page.goto(`${at}/gegevens/nieuw`)
  await page.getByLabel('Feit', { exact: true }).check()
  await page.getByLabel('Welk soort gegeven is het?').selectOption('support_need')
  await page.getByLabel('Wat is er gezien of gehoord?').fill('Zij vraagt hulp bij haar post.')
  await page.getByLabel('Van iemand anders gehoord').check()
  await page.getByLabel('Van wie, of uit welk document?').fill('De buurvrouw')
  await fillDay(page, -3)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await as(page, 'Daan Denkbeeldig', '/casussen')
  await page.getByRole('link', { name: 'Wies Wijkproef' }).click()
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await as(page, 'Wies Wijkproef', at)
  return at
}

/** Wies writes down what Daan will do, and Daan says how it goes. */
async function follow(page: Page, at: string): Promise<void> {
  await page.getByRole('link', { name: 'Naar het plan van aanpak' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Schrijf een actie op' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Bewaar de actie' }).click()
  await check(page)
  await page.getByLabel('Wat gaat er gebeuren?').fill('Belt met de bank over een regeling')
  await page.getByRole('radio', { name: 'Daan Denkbeeldig' }).check()
  await fillDay(page, 7)
  await page.getByRole('button', { name: 'Bewaar de actie' }).click()
  await check(page)

  await as(page, 'Daan Denkbeeldig', '/werklijst')
  await page.getByRole('link', { name: 'Een actie uit het plan van aanpak' }).last().click()
  await check(page)
  await page.getByRole('button', { name: 'Bewaar hoe het gaat' }).click()
  await check(page)
  await page.getByLabel('Gedaan', { exact: true }).check()
  await page.getByLabel('Wil je er iets bij zeggen?').fill('De bank doet mee.')
  await page.getByRole('button', { name: 'Bewaar hoe het gaat' }).click()
  await check(page)
  await visit(page, `${at}/plan`)
  await expect(page.locator('main')).toContainText('Er staat geen actie open')
}

/** Wies moves the case on to its last phase; both look back. */
async function lookBack(page: Page, at: string): Promise<void> {
  await as(page, 'Wies Wijkproef', `${at}/fase?naar=closing`)
  await page.getByRole('button', { name: 'Bekijk eerst wat er sluit' }).click()
  await page.getByRole('button', { name: 'Ga naar Afsluiting' }).click()
  await check(page)
  await visit(page, `${at}/sluiten`)
  await expect(page.locator('main')).toContainText('Wat er nog te doen is')

  await as(page, 'Daan Denkbeeldig', '/werklijst')
  await page.getByRole('link', { name: 'Kijk terug op de casus' }).last().click()
  await check(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await page.getByLabel('Voor een deel').check()
  await page.getByLabel('Te veel', { exact: true }).check()
  await page.getByLabel('Ja, maar dat is niet gevolgd').check()
  for (const group of ['Vroeg je een collega om raad?', 'Keek de cliënt met je mee terug?'])
    await page.getByRole('group', { name: group }).getByLabel('Nee', { exact: true }).check()
  await page.getByLabel('Wat doe je een volgende keer anders?').fill('In Zutphen eerder bellen.')
  await page.getByLabel('Ja, bewaar het zonder namen').check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Is iemand hieraan te herkennen?')
  await page.getByLabel('Wat doe je een volgende keer anders?').fill('Veel eerder bellen.')
  await page.getByRole('button', { name: 'Bewaar het zo' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Wat jouw organisatie leerde' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Veel eerder bellen.')
}

/** Wies hands over, sets how long things are kept and makes the letter. */
async function roundOff(page: Page, at: string): Promise<void> {
  await as(page, 'Wies Wijkproef', `${at}/terugblik`)
  await check(page)
  await visit(page, `${at}/overdracht`)
  await page.getByRole('link', { name: 'Draag over aan Daan Denkbeeldig' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Leg de overdracht vast' }).click()
  await check(page)
  await page.getByLabel('Geen gegevens').check()
  await page.getByRole('button', { name: 'Leg de overdracht vast' }).click()
  await check(page)

  await visit(page, `${at}/bewaren`)
  await fillDay(page, 400)
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await check(page)
  await page.getByLabel('Dit is zo afgesproken').check()
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await check(page)

  await visit(page, `${at}/brief`)
  await page.getByRole('button', { name: 'Maak de brief' }).click()
  await expect(page.locator('main')).toContainText('Belt met de bank over een regeling')
  await expect(page.locator('main')).toContainText('uw aanspreekpunt: Daan Denkbeeldig')
  await check(page)
}

test('a case is followed, rounded off and closed, and then nobody opens it', async ({ page }) => {
  test.setTimeout(240_000)
  const at = await caseOfTwo(page)
  await follow(page, at)
  await lookBack(page, at)
  await roundOff(page, at)
  await as(page, 'Daan Denkbeeldig', at)
  await check(page)
  await expect(page.locator('main')).toContainText('De casus is aan jou overgedragen')

  await as(page, 'Wies Wijkproef', `${at}/sluiten`)
  await check(page)
  await page.getByRole('button', { name: 'Sluit de casus' }).click()
  await expect(page.locator('main')).toContainText('De casus is gesloten')
  for (const part of ['', '/plan', '/terugblik', '/bewaren', '/overdracht', '/brief']) {
    await page.goto(`${at}${part}`)
    await expect(page.locator('main')).toContainText('Deze pagina bestaat niet')
  }
})
