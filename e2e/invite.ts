import type { Page } from '@playwright/test'
import { agreed } from './cases.ts'
import { press } from './keyboard.ts'
import { noCheck, signIn } from './page.ts'
import { answerPages, decide } from './weighing.ts'

/** As Wies: a case on Truus Testdame with this purpose, for which Daan is invited. Gives its address. */
export async function inviteDaan(page: Page, purpose: string): Promise<string> {
  await signIn(page, 'Wies Wijkproef')
  await page.goto('/clienten')
  await page.getByRole('link', { name: 'Truus Testdame' }).click()
  await page.getByRole('link', { name: 'Casus openen' }).click()
  await page.getByLabel('Wat willen jullie bereiken').fill(purpose)
  await page.getByLabel('Waarom is meer dan één').fill('Schulden en hulp thuis horen bij elkaar.')
  await page.getByRole('button', { name: 'Open de casus' }).click()
  const at = page.url()
  await page.getByRole('link', { name: 'Nodig iemand uit' }).first().click()
  await page.getByRole('link', { name: 'Daan Denkbeeldig' }).click()
  await page.getByLabel('Welke vraag stel je?').fill('Wat kun jij bijdragen aan haar rust?')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Maak de afweging over Truus Testdame' }).click()
  await answerPages(page, agreed.answers, noCheck)
  await press(page, 'Bekijk de uitkomst')
  await decide(page, agreed.decision, noCheck)
  return at
}
