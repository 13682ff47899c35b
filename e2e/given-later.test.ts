import { cases, day } from './cases.ts'
import { press } from './keyboard.ts'
import { check, expect, noCheck, test, visit } from './page.ts'
import { answerAll, decide, enterAs } from './weighing.ts'

test('what is given later waits on the work list, until it is recorded', async ({ page }) => {
  const one = cases.find(({ decision, parties }) => decision.choice === 'Delen' && !parties[1])
  if (one === undefined) throw new Error('No case shares with one recipient')
  await enterAs(page, one.who)
  await answerAll(page, one, noCheck)
  await press(page, 'Bekijk de uitkomst')
  const answers = { ...one.decision.answers, ...day('gegeven', 1) }
  const record = await decide(page, { ...one.decision, answers }, noCheck)
  await check(page)
  await expect(page.getByRole('heading', { name: 'Wat nog wordt gegeven' })).toBeVisible()
  await visit(page, '/werklijst')
  await expect(page.locator('main')).toContainText('Geef wat je besloot te delen')

  await visit(page, record)
  await page.getByRole('button', { name: 'Leg vast dat het is gegeven' }).click()
  await check(page)
  await page.getByRole('link', { name: 'Vul in op welke dag' }).click()
  for (const [field, value] of Object.entries(day('gegeven-op', 0)))
    await page.locator(`[name="${field}"]`).fill(String(value))
  await page.getByLabel('Ging het anders dan gepland?').fill('Zij belde zelf al.')
  await page.getByRole('button', { name: 'Leg vast dat het is gegeven' }).click()
  await check(page)
  await expect(page.getByRole('heading', { name: 'Wat er is gegeven' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Zij belde zelf al.')
})
