import { check, expect, signIn, test, visit } from './page.ts'

test('a professional signs in, sees where to begin, and signs out', async ({ page }) => {
  await visit(page, '/')
  await expect(page).toHaveTitle('Kies een proefpersoon – Deelwijzer')
  await expect(page.getByText('Dit is een proefomgeving met verzonnen mensen.')).toBeVisible()

  // Nobody else's person in these tests: the language goes along with the profile.
  await signIn(page, 'Max Maquette')
  await check(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat wil je doen?')

  await page.getByRole('button', { name: 'English' }).click()
  await check(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Choose a trial person')

  await page.context().clearCookies()
  await page.goto('/aanmelden')
  await page.getByRole('button', { name: 'Max Maquette' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('a form with errors says so first, and leads to each field, by keyboard', async ({ page }) => {
  await signIn(page, 'Sanne Proefma')
  await visit(page, '/bouwstenen')
  await page.getByRole('button', { name: 'Verder', exact: true }).press('Enter')

  await check(page)
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(page.getByRole('heading', { name: 'Er klopt iets niet' })).toBeFocused()
  await page.getByRole('link', { name: 'Vul in wat er is gebeurd.' }).press('Enter')
  await page.keyboard.type('Een vraag van school')
  await expect(page.getByLabel('Wat wil je weten?')).toHaveValue('Een vraag van school')
})

test('someone walks in: one button shows the weather, and the answers are there on return', async ({
  page,
}) => {
  await signIn(page, 'Teun Testpersoon')
  await visit(page, '/bouwstenen')
  await page.getByLabel('Wat wil je weten?').fill('Nog niet verstuurd')
  await page.getByRole('button', { name: 'Snel weg' }).click()

  await expect(page).toHaveTitle('Weer in Voorbeeldstad')
  await check(page)
  await expect(page).toHaveURL(/\/weg$/)
  await expect(page.locator('body')).not.toContainText('Deelwijzer')

  await page.getByRole('link', { name: 'Verder lezen' }).click()
  await expect(page.getByLabel('Wat wil je weten?')).toHaveValue('Nog niet verstuurd')
  await check(page)
})
