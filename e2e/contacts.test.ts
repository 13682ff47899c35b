import { check, expect, signIn, test, visit } from './page.ts'

test('a contact is added and changed', async ({ page }) => {
  await signIn(page, 'Fenna Fictief')
  await visit(page, '/taken')
  await page.getByRole('link', { name: 'Contacten bij andere organisaties' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Voeg een contact toe' }).click()
  await check(page)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await page.getByLabel('Naam', { exact: true }).fill('Juf Jet Voorbeeld')
  await page.getByLabel('Welk werk doet deze persoon?').selectOption('teacher')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)

  await page.getByRole('link', { name: 'Juf Jet Voorbeeld' }).click()
  await check(page)
  await page.getByLabel('Naam van de organisatie').fill('Basisschool De Verzonnen Boom')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.locator('main')).toContainText('Basisschool De Verzonnen Boom')
})
