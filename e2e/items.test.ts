import type { Page } from '@playwright/test'
import { check, expect, noCheck, signIn, test, visit } from './page.ts'

/** Opens a case from the file of Truus Testdame, as the one who has it. Gives its address. */
async function openCase(page: Page): Promise<string> {
  await signIn(page, 'Daan Denkbeeldig')
  await page.goto('/clienten')
  await page.getByRole('link', { name: 'Truus Testdame' }).click()
  await page.getByRole('link', { name: 'Casus openen' }).click()
  await page
    .getByLabel('Waarom is meer dan één organisatie nodig?')
    .fill('De thuiszorg ziet wat wij niet zien.')
  await page.getByRole('button', { name: 'Open de casus' }).click()
  return page.url()
}

interface Statement {
  readonly kind: 'Feit' | 'Mening' | 'Vermoeden'
  readonly text: string
}

async function fillIn(page: Page, { kind, text }: Statement): Promise<void> {
  await page.getByLabel(kind, { exact: true }).check()
  await page.getByLabel('Welk soort gegeven is het?').selectOption('support_need')
  await page.getByLabel('Wat is er gezien of gehoord?').fill(text)
  await page.getByLabel('Van iemand anders gehoord').check()
  await page.getByLabel('Van wie, of uit welk document?').fill('De buurvrouw')
  await page.getByLabel('Dag', { exact: true }).fill('3')
  await page.getByLabel('Maand').fill('2')
  await page.getByLabel('Jaar').fill('2026')
}

async function bringIn(
  page: Page,
  given: Statement,
  look: (page: Page) => Promise<void> = noCheck,
): Promise<void> {
  await page.getByRole('link', { name: 'Breng een gegeven in' }).click()
  await look(page)
  await fillIn(page, given)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await look(page)
}

test('an item is brought in, in the words that were seen or heard', async ({ page }) => {
  const at = await openCase(page)
  await check(page)
  await page.getByRole('link', { name: 'Breng een gegeven in' }).click()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)

  await page.goto(at)
  await bringIn(page, { kind: 'Feit', text: 'Zij is altijd lui en agressief.' }, check)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk nog eens naar de tekst')
  await expect(page.locator('mark')).toHaveCount(3)
  await page.getByRole('button', { name: 'Terug naar alle vragen' }).click()
  await expect(page.getByLabel('Van wie, of uit welk document?')).toHaveValue('De buurvrouw')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page
    .getByLabel('De tekst zoals je hem bewaart')
    .fill('De buurvrouw zag haar om twaalf uur nog in bed. Zij riep: "Ga weg."')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('om twaalf uur nog in bed')
  await expect(page.locator('main')).toContainText('Niemand van een andere organisatie')

  await page.goto(at)
  await expect(page.locator('main')).toContainText('om twaalf uur nog in bed')
  await visit(page, `${at}/gegevens`)
})

test('an item about somebody else is refused, and says what to do instead', async ({ page }) => {
  const at = await openCase(page)
  await page.goto(`${at}/gegevens/nieuw`)
  await fillIn(page, { kind: 'Feit', text: 'De buurman belde aan.' })
  await page.getByLabel('Iemand die hier niet bij staat').check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await check(page)
  await expect(page.getByRole('alert')).toContainText('Voeg diegene toe als betrokkene')
  await expect(page.getByLabel('Wat is er gezien of gehoord?')).toHaveValue('De buurman belde aan.')
})

test('an item is put right and taken back, and what happened stays to be seen', async ({
  page,
}) => {
  await openCase(page)
  await bringIn(page, { kind: 'Mening', text: 'Het huis is te groot voor haar.' })
  await page.getByRole('link', { name: 'Verbeter' }).click()
  await check(page)
  await page.getByLabel('Wat is er gezien of gehoord?').fill('Zij vindt haar huis te groot.')
  await page.getByRole('button', { name: 'Bewaar de verbetering' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Naar het eerdere gegeven' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Naar het verbeterde gegeven' }).click()
  await page.getByRole('link', { name: 'Trek in' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Dit kun je niet ongedaan maken')
  await page.getByRole('button', { name: 'Trek dit in' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Ingetrokken op')
  await page.getByRole('link', { name: 'Alles wat er met dit gegeven is gebeurd' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('trok dit in')
})

test('an item of the file alone stands in no case', async ({ page }) => {
  await signIn(page, 'Daan Denkbeeldig')
  await page.goto('/clienten')
  await page.getByRole('link', { name: 'Truus Testdame' }).click()
  await bringIn(page, { kind: 'Vermoeden', text: 'Misschien eet zij te weinig.' }, check)
  await page.getByRole('link', { name: 'Cliëntdossier' }).click()
  await check(page)
  await expect(page.locator('main')).toContainText('Misschien eet zij te weinig.')
})
