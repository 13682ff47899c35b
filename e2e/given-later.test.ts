import type { Page } from '@playwright/test'
import { cases, day } from './cases.ts'
import { press } from './keyboard.ts'
import { check, expect, noCheck, test, visit } from './page.ts'
import { answerAll, decide, enterAs } from './weighing.ts'

/** A weighing for one recipient, with the decision to share tomorrow. Gives the record's address. */
async function decideToGiveTomorrow(page: Page): Promise<string> {
  const one = cases.find(({ decision, parties }) => decision.choice === 'Delen' && !parties[1])
  if (one === undefined) throw new Error('No case shares with one recipient')
  await enterAs(page, one.who)
  await answerAll(page, one, noCheck)
  await press(page, 'Bekijk de uitkomst')
  const answers = { ...one.decision.answers, ...day('gegeven', 1) }
  return decide(page, { ...one.decision, answers }, noCheck)
}

test('what is given later waits on the work list, until it is recorded', async ({ page }) => {
  const record = await decideToGiveTomorrow(page)
  await check(page)
  await expect(page.getByRole('heading', { name: 'Wat nog wordt gegeven' })).toBeVisible()
  await visit(page, '/werklijst')
  await expect(page.locator('main')).toContainText('Geef wat je besloot te delen')

  await visit(page, record)
  await page.getByRole('button', { name: 'Leg vast dat het is gegeven' }).click()
  const missing = page.getByRole('link', { name: 'Vul in op welke dag' })
  await expect(missing).toBeVisible()
  await check(page)
  await missing.click()
  for (const [field, value] of Object.entries(day('gegeven-op', 0)))
    await page.locator(`[name="${field}"]`).fill(String(value))
  await page.getByLabel('Ging het anders dan gepland?').fill('Zij belde zelf al.')
  await page.getByRole('button', { name: 'Leg vast dat het is gegeven' }).click()
  await expect(page.getByRole('heading', { name: 'Wat er is gegeven' })).toBeVisible()
  await check(page)
  await expect(page.locator('main')).toContainText('Zij belde zelf al.')
})

test('what was planned and not given after all is recorded with why', async ({ page }) => {
  const record = await decideToGiveTomorrow(page)

  await page.goto('/werklijst')
  const toDo = page.locator(`main a[href="${new URL(record).pathname}#gegeven"]`)
  await expect(toDo).toContainText('Geef wat je besloot te delen')
  await toDo.click()
  await page.getByText('Nee, en het gebeurt ook niet meer').click()
  await page.getByRole('button', { name: 'Leg vast dat het niet is gegeven' }).click()
  const missing = page.getByRole('link', { name: 'Schrijf op waarom' })
  await expect(missing).toBeVisible()
  await check(page)
  await missing.click()
  await page.getByLabel('Waarom is het niet gegeven?').fill('Het was niet meer nodig.')
  await page.getByRole('button', { name: 'Leg vast dat het niet is gegeven' }).click()
  await expect(page.getByRole('heading', { name: 'Wat niet is gegeven' })).toBeVisible()
  await check(page)
  await expect(page.locator('main')).toContainText('Het was niet meer nodig.')
  await page.goto('/werklijst')
  await expect(page.locator('h1')).toHaveText('Werklijst')
  await expect(toDo).toHaveCount(0)
})
