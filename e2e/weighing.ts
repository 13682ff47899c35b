import type { Page } from '@playwright/test'
import type { Case, Decision } from './cases.ts'
import { type Answers, press, send, skipToContent } from './keyboard.ts'
import { check, expect } from './page.ts'

/** Signs in with the keyboard, as a made-up person. */
export async function enterAs(page: Page, name: string): Promise<void> {
  await page.goto('/')
  await skipToContent(page)
  await press(page, new RegExp(name))
  await expect(page.getByRole('button', { name: 'Afmelden' })).toBeVisible()
}

/** From the first page to the page with all answers; gives the pages that it took. */
export async function answerAll(
  page: Page,
  one: Pick<Case, 'answers' | 'client' | 'parties'>,
  look = check,
): Promise<readonly string[]> {
  const answers = {
    ...one.answers,
    client: one.client ?? 'Iemand zonder naam',
    partij: one.parties,
  }
  await press(page, /^Nieuwe afweging/)
  return answerPages(page, answers, look)
}

/** Answers page after page until all can be checked, with a look at each. */
export async function answerPages(
  page: Page,
  answers: Answers,
  look = check,
): Promise<readonly string[]> {
  const pages: string[] = []
  while (!page.url().endsWith('/controle')) {
    await look(page)
    pages.push(lastPart(page.url()))
    if (pages.length > 15) throw new Error(`No end to it: ${pages.join(', ')}`)
    await skipToContent(page)
    await send(page, answers, /^(Verder|Begin)/)
    await expectNoErrors(page)
  }
  await look(page)
  return [...pages, lastPart(page.url())]
}

const lastPart = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''

/** From the outcome to the records: the same decision for every recipient. Gives their addresses. */
export async function decideAll(page: Page, one: Case): Promise<readonly string[]> {
  if (one.parties.length === 1) return [await decide(page, one.decision)]
  await press(page, 'Neem een besluit')
  await choose(page, one.decision, check)
  for (let decided = 1; decided < one.parties.length; decided++) {
    await check(page)
    await skipToContent(page)
    await pressNextParty(page)
    await choose(page, one.decision, check)
  }
  await check(page)
  const links = await page.locator('.dw-tasks__row a').all()
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
}

/** From the outcome to the record of the only recipient. */
export async function decide(page: Page, decision: Decision, look = check): Promise<string> {
  await press(page, 'Neem een besluit')
  await choose(page, decision, look)
  return page.url()
}

async function choose(
  page: Page,
  { choice, answers }: Decision,
  look: typeof check,
): Promise<void> {
  await look(page)
  await skipToContent(page)
  await press(page, new RegExp(`^${choice}`))
  await look(page)
  await skipToContent(page)
  await send(page, answers, 'Leg dit besluit vast')
  await expectNoErrors(page)
}

/** The next recipient on the list that still waits for a decision. */
async function pressNextParty(page: Page): Promise<void> {
  const row = page.locator('.dw-tasks__row', { hasText: 'Nog besluiten' }).first()
  await press(page, await row.getByRole('link').innerText())
}

async function expectNoErrors(page: Page): Promise<void> {
  const errors = await page.locator('.dw-error-summary li').allInnerTexts()
  expect(errors, `what ${page.url()} says is wrong`).toEqual([])
}

/** What a print of this page says. */
export async function textOnPaper(page: Page): Promise<string> {
  const pdf = await page.pdf()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  return text
}
