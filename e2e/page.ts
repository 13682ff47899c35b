import { test as base, expect, type Page } from '@playwright/test'
import { violationsOn } from './axe.ts'
import { namesIn } from './names.ts'
import { takePictures } from './pictures.ts'

/** Checks the page as it stands now, in every way that holds for all. For every state worth a look. */
export async function check(page: Page): Promise<void> {
  // A press may still be on its way to the page that is looked at.
  await page.waitForLoadState()
  const where = page.url()
  await takePictures(page)
  expect(await violationsOn(page), `accessibility of ${where}`).toEqual([])
  expect(await narrowWidth(page), `width of ${where} in a window of 320`).toBeLessThanOrEqual(320)
  expect(await navigationOnPaper(page), `navigation on a print of ${where}`).toEqual([])
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('form:not([novalidate])')).toHaveCount(0)
  await expect(page.locator('[type=submit][disabled]')).toHaveCount(0)
  await expect(page.locator('html')).toHaveAttribute('lang', /^(nl|en)$/)
  expect(namesIn(`${await page.title()} ${where}`), 'names in title or address').toEqual([])
  expect(await keptInBrowser(page), `what ${where} keeps in the browser`).toBe(0)
}

/** For pages on the way that are checked elsewhere. */
export const noCheck = (_page: Page): Promise<void> => Promise.resolve()

async function narrowWidth(page: Page): Promise<number> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (before) await page.setViewportSize(before)
  return width
}

async function navigationOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('nav, header button, .dw-footer, .dw-skip-link')]
      .filter((part) => part.getClientRects().length > 0)
      .map((part) => part.outerHTML.slice(0, 120)),
  )
  await page.emulateMedia({ media: null })
  return shown
}

const keptInBrowser = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length)

/** Goes to a page and checks it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await check(page)
}

/** Signs in as a made-up person, by name. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/aanmelden')
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('button', { name: 'Afmelden' })).toBeVisible()
}

/** A test whose page may say nothing on the console: not of our policy, not of a missing file. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const said: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !expected(message.text())) {
        said.push(message.text())
      }
    })
    page.on('pageerror', (error) => said.push(error.message))
    await use(page)
    expect(said, 'what the browser said on its console').toEqual([])
  },
})

/** A form that comes back with errors has status 400, which Chromium calls a failure to load. */
const expected = (text: string) => /status of (400|404|409)/.test(text)

export { expect }
