import type { Page } from '@playwright/test'
import { inviteDaan } from './invite.ts'
import { check, expect, signIn, test, visit } from './page.ts'

/** Opens a case from the file of Kas Karton, as the one who has it. Gives its address. */
async function openCase(page: Page, look: (page: Page) => Promise<void>): Promise<string> {
  await page.goto('/clienten')
  await page.getByRole('link', { name: 'Kas Karton' }).click()
  await page.getByRole('link', { name: 'Casus openen' }).click()
  await look(page)
  await page.getByRole('button', { name: 'Open de casus' }).click()
  await look(page)
  await page
    .getByLabel('Waarom is meer dan één organisatie nodig?')
    .fill('Thuis en de jeugdhulp zien elk een deel.')
  await page
    .getByLabel('Wat willen jullie bereiken')
    .fill('Samen zorgen dat het thuis weer rustig wordt.')
  await page.getByRole('button', { name: 'Open de casus' }).click()
  await look(page)
  return page.url()
}

test('a case is opened from a file, with somebody of the household and somebody to invite', async ({
  page,
}) => {
  await signIn(page, 'Teun Testpersoon')
  await visit(page, '/casussen')
  const at = await openCase(page, check)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/weer rustig/)

  await page.getByRole('link', { name: 'Voeg iemand toe' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Zoek en voeg toe' }).click()
  await check(page)
  await page.getByLabel('Naam').fill('Ouder Karton')
  await page.getByLabel('Dag').fill('3')
  await page.getByLabel('Maand').fill('2')
  await page.getByLabel('Jaar').fill('1985')
  await page.getByRole('button', { name: 'Zoek en voeg toe' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Open een dossier en voeg toe' }).click()
  await expect(page.locator('main')).toContainText('Ouder Karton')

  await page.getByRole('link', { name: 'Nodig iemand uit' }).first().click()
  await check(page)
  await page.getByLabel('Organisatie').selectOption({ label: 'Jeugdhulp De Proeftuin' })
  await page.getByRole('button', { name: 'Toon' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Sanne Proefma' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await check(page)
  await page
    .getByLabel('Welke vraag stel je?')
    .fill('Wat kun jij bijdragen om het rustig te krijgen?')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Neem het voorstel terug' }).click()
  await check(page)

  await page.goto(`${at}/deelnemers/buiten`)
  await check(page)
  await page.getByRole('button', { name: 'Zet in de casus' }).click()
  await check(page)
  await page.getByLabel('Naam', { exact: true }).fill('Trainer Voorbeeld')
  await page.getByLabel('Functie').selectOption({ label: 'Vrijwilliger' })
  await page.getByRole('button', { name: 'Zet in de casus' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Werkt buiten dit systeem')
  await visit(page, `${at}/gebeurtenissen`)
  await visit(page, '/casussen')
})

test('a partner is invited on a weighing, accepts, and links a file that nobody else sees', async ({
  page,
}) => {
  const at = await inviteDaan(page, 'Mevrouw komt rond en is minder alleen.')
  await visit(page, at)
  await expect(page.locator('main')).toContainText('Uitgenodigd')
  await page.getByRole('link', { name: 'Daan Denkbeeldig' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Trek de uitnodiging in' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Afmelden' }).click()

  await signIn(page, 'Daan Denkbeeldig')
  await visit(page, '/casussen')
  await page.getByRole('link', { name: 'Wies Wijkproef' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Truus Testdame')
  await expect(page.locator('main')).not.toContainText('minder alleen')
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
  await check(page)
  await page.getByRole('link', { name: 'Koppel Truus Testdame' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Zoek op naam en geboortedatum' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Naar je dossier')
  await visit(page, `${at}/verlaten`)
  await page.getByRole('button', { name: 'Afmelden' }).click()

  await signIn(page, 'Wies Wijkproef')
  await visit(page, at)
  await page.getByRole('link', { name: 'Daan Denkbeeldig' }).click()
  await page.getByRole('link', { name: 'Beëindig de deelname' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Beëindig de deelname' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Wie er niet meer bij is')
})

test('a case moves on only after it was shown what closes, and is closed for everybody', async ({
  page,
}) => {
  await signIn(page, 'Teun Testpersoon')
  const at = await openCase(page, () => Promise.resolve())
  await page.getByRole('link', { name: 'Naar een volgende fase of een ander doel' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Bekijk eerst wat er sluit' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Pas het aan' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Bekijk eerst wat er sluit' }).click()
  await page.getByRole('button', { name: 'Ga naar Voorbereiding' }).click()
  await expect(page.locator('main')).toContainText('Voorbereiding')
  await visit(page, `${at}/verlaten`)
  await visit(page, `${at}/sluiten`)
  await page.getByRole('button', { name: 'Sluit de casus' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('De casus is gesloten')
  await visit(page, at)
  await expect(page.locator('main')).toContainText('Deze pagina bestaat niet')
})

test('how the organisation works in cases is kept by the team lead', async ({ page }) => {
  await signIn(page, 'Teun Testpersoon')
  await visit(page, '/werkwijze')
  await page.getByRole('link', { name: 'Wijzig de fase Voorbereiding' }).click()
  await check(page)
  await page.getByLabel('Waarvoor is deze fase?').fill('Samen uitzoeken wat er nodig is.')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Samen uitzoeken wat er nodig is.')
})
