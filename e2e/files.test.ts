import type { Page } from '@playwright/test'
import { check, expect, signIn, test, visit } from './page.ts'

test('a colleague answers a question without seeing whom it is about', async ({ page }) => {
  await signIn(page, 'Noor Voorbeeld')
  await check(page)
  await page.getByRole('link', { name: /vraagt je om raad|vragen van collega/ }).click()
  await check(page)
  await page.getByRole('link', { name: 'Vraag van Teun Testpersoon' }).click()
  await check(page)
  await expect(page.locator('main')).not.toContainText('Kas Karton')
  await page.getByRole('button', { name: 'Stuur je antwoord' }).click()
  await check(page)
  await page.getByLabel('Wat is je antwoord?').fill('Ja. Vertel ze eerst waarom.')
  await page.getByRole('button', { name: 'Stuur je antwoord' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Ja. Vertel ze eerst waarom.')
})

test('acting now takes five fields, and the rest waits on the work list', async ({ page }) => {
  await signIn(page, 'Pien Proefpersoon')
  await visit(page, '/spoed')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await check(page)
  await page.getByLabel('Om wie gaat het?').selectOption({ label: 'Dora Droombeeld' })
  await page.getByLabel('Zichzelf iets aandoen of zelfdoding').check()
  await page.getByLabel('Crisisdienst van de ggz').check()
  await page.getByLabel('Signalen over veiligheid').check()
  await page.getByLabel('Waarom kan dit niet wachten?').fill('Dora neemt afscheid en hangt op.')
  await page.getByRole('button', { name: 'Leg vast' }).click()
  await check(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vastgelegd')

  await page.getByRole('link', { name: 'Naar het dossier' }).click()
  await check(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dora Droombeeld')
  await page.getByRole('link', { name: 'Een spoedbesluit aanvullen' }).click()
  await page.getByRole('button', { name: 'Vul nu aan' }).click()
  await check(page)
  await visit(page, '/werklijst')
  await expect(page.locator('main')).toContainText('Vul een spoedbesluit aan')
  await expect(page.locator('main')).toContainText('Afweging over Dora Droombeeld')
})

test('a client who was not told stays on the work list, until it is told', async ({ page }) => {
  await signIn(page, 'Wies Wijkproef')
  await visit(page, '/werklijst')
  await page.getByRole('link', { name: 'Informeer de cliënt' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Leg vast dat het nog niet kan' }).click()
  await check(page)
  await page.getByLabel('Hoe en wat heb je verteld?').fill('Aan bed: de ambulance is gebeld.')
  await page.getByRole('button', { name: 'Leg vast dat het is verteld' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Dit is vastgelegd')
  await visit(page, '/werklijst')
  await expect(page.locator('main')).not.toContainText('Informeer de cliënt')
})

/** Looks up somebody of whom not every organisation has a file. */
async function lookUpNova(page: Page): Promise<void> {
  await visit(page, '/clienten')
  await page.getByLabel('Naam').fill('Nova Naamloos')
  await page.getByLabel('Dag').fill('3')
  await page.getByLabel('Maand').fill('2')
  await page.getByLabel('Jaar').fill('1999')
  await page.getByRole('button', { name: 'Zoek op' }).click()
  await check(page)
}

test('a file is opened, a colleague involved, and whoever is not involved finds nothing', async ({
  page,
}) => {
  await signIn(page, 'Koen Kopie')
  await lookUpNova(page)
  await page.getByRole('button', { name: 'Open het dossier' }).click()
  await check(page)
  const file = page.url()
  for (const link of ['Voeg een vertegenwoordiger toe', 'Betrek een collega', 'Stop mijn']) {
    await page.goto(file)
    await page.getByRole('link', { name: link }).click()
    await check(page)
  }
  await visit(page, `${file}/gebeurtenissen`)
  await page.getByRole('button', { name: 'Afmelden' }).click()

  await signIn(page, 'Saar Schets')
  await page.goto(file)
  await check(page)
  await expect(page.locator('main')).toContainText('Deze pagina bestaat niet')
  await lookUpNova(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze cliënt is hier bekend')
  await visit(page, '/clienten/toewijzen')
})

test('on a narrow screen nothing of this has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, 'Sanne Proefma')
  for (const path of ['/', '/werklijst', '/clienten', '/clienten/nieuw', '/spoed']) {
    await visit(page, path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(320)
  }
})
