import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

// WCAG 2.2 AA and good practice; target-size is off by default, so 2.2's tag is named.
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** Checks the page as it stands now: accessibility, width, forms. For every state worth a look. */
export async function check(page: Page): Promise<void> {
  const copy = await openWithScript(page)
  const { violations } = await runAxe(copy)
  await copy.close()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((n) => n.html),
  }))
  expect(found, `accessibility of ${page.url()}`).toEqual([])
  await expect(page.locator('form:not([novalidate])')).toHaveCount(0)
  await expect(page.locator('[type=submit][disabled]')).toHaveCount(0)
  await expect(page.locator('h1')).toHaveCount(1)
}

/** The same page where scripts may run: axe waits with timers, which stand still without them. */
async function openWithScript(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  const viewport = page.viewportSize() ?? { width: 1280, height: 720 }
  const copy = await browser.newPage({ javaScriptEnabled: true, bypassCSP: true, viewport })
  const body = await page.content()
  await copy.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }))
  await copy.goto(page.url())
  return copy
}

async function runAxe(page: Page): Promise<AxeResults> {
  await page.evaluate(axeSource)
  return page.evaluate<AxeResults, RunOptions>(
    (options) =>
      (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  )
}

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
