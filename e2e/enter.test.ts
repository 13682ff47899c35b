import type { Page } from '@playwright/test'
import { check, expect, signIn, test } from './page.ts'

/** The page that asks with whom, where a side road stands before the main button. */
async function askWithWhom(page: Page): Promise<void> {
  await signIn(page, 'Wies Wijkproef')
  await page.goto('/afwegingen/nieuw')
  await page.getByLabel('Ik wil iets vertellen').check()
  await page.getByLabel('De cliënt verwijzen of aanmelden').check()
  // Many clients stand in a list, few as buttons; other tests add some.
  const list = page.locator('select[name=client]')
  if ((await list.count()) > 0) await list.selectOption({ label: 'Iemand zonder naam' })
  else await page.getByLabel('Iemand zonder naam').check()
  await page.getByRole('button', { name: 'Begin met wegen' }).click()
  await page.goto(`${page.url().split('/vraag/')[0]}/vraag/met-wie`)
  await page.getByText('Iemand die niet in de lijst staat').click()
}

test('Enter in a field goes on, as the main button does: not away, not by a side road', async ({
  page,
}) => {
  await askWithWhom(page)
  await page.getByLabel('Naam van deze persoon').fill('Testpersoon')
  await page.getByLabel('Naam van deze persoon').press('Enter')
  await check(page)
  await expect(page).toHaveURL(/\/vraag\/met-wie$/)
  await expect(page.getByRole('heading', { name: 'Er klopt iets niet' })).toBeVisible()

  await page.getByLabel('Welk werk').selectOption('teacher')
  await page.getByLabel('Naam van deze persoon').press('Enter')
  await expect(page).toHaveURL(/\/vraag\/(?!met-wie)/)
})

test('the side road is there for who presses its button', async ({ page }) => {
  await askWithWhom(page)
  await page.getByLabel('Welk werk').selectOption('teacher')
  await page.getByRole('button', { name: 'Voeg toe en kies er nog een' }).click()
  await expect(page).toHaveURL(/\/vraag\/met-wie$/)
})
