import { cases, emergency } from './cases.ts'
import { press, send, skipToContent } from './keyboard.ts'
import { check, expect, test } from './page.ts'
import { answerAll, answerPages, decide, decideAll, enterAs, textOnPaper } from './weighing.ts'

for (const one of cases) {
  test(`${one.title}: from the question to the record, with the keyboard`, async ({ page }) => {
    await enterAs(page, one.who)
    const pages = await answerAll(page, one)
    expect(pages.length, pages.join(', ')).toBeLessThanOrEqual(10)

    await press(page, 'Bekijk de uitkomst')
    await check(page)
    const outcomes = page.locator('.dw-answer__mark .dw-badge')
    for (const outcome of await outcomes.allInnerTexts()) expect(outcome).toBe(one.outcome)
    await expect(outcomes).toHaveCount(one.parties.length)

    const records = await decideAll(page, one)
    expect(records).toHaveLength(one.parties.length)
    for (const record of records) {
      await page.goto(record)
      await check(page)
      const paper = await textOnPaper(page)
      expect(paper).toContain(one.answers['doel-tekst'])
      expect(paper).toContain(one.outcome)
      expect(paper).toContain(one.decision.choice)
      expect(paper).toContain(one.decision.answers['motivatie'])
    }
  })
}

test('somebody in danger: five fields now, the rest afterwards, both on file', async ({ page }) => {
  await enterAs(page, emergency.who)
  await press(page, /^Nu handelen|^Spoed/)
  await check(page)
  const fields = await page
    .locator('form.dw-form :is(input:not([type=hidden]), select, textarea)')
    .all()
  const names = await Promise.all(fields.map((field) => field.getAttribute('name')))
  expect(new Set(names).size).toBeLessThanOrEqual(5)
  await skipToContent(page)
  await send(page, emergency.fields, 'Leg vast')

  await check(page)
  const sealed = page.url()
  expect(await textOnPaper(page)).toContain(emergency.fields.why)
  await press(page, 'Vul nu aan')
  await answerPages(page, emergency.rest)
  await press(page, 'Bekijk de uitkomst')
  await check(page)
  const record = await decide(page, emergency.decision)
  await page.goto(record)
  await check(page)
  expect(await textOnPaper(page)).toContain(emergency.decision.answers.motivatie)

  await page.goto(sealed)
  await check(page)
  await expect(page.getByText('Dit is aangevuld.')).toBeVisible()
})

test('what was told earlier is recorded with its own time, and nothing before that is said', async ({
  page,
}) => {
  await enterAs(page, emergency.who)
  await press(page, /^Nu handelen|^Spoed/)
  await skipToContent(page)
  await send(page, emergency.fields, 'Het was eerder: zeg wanneer')
  await check(page)
  await skipToContent(page)
  await send(page, { dag: 'gisteren' }, 'Leg vast')
  await check(page)
  // From the error to its field, and there the answer.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('14:30')
  await press(page, 'Leg vast')
  await check(page)
  await expect(page.getByText(/ om 14:30$/)).toBeVisible()
})
