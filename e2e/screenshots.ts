import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { chromiumArguments, chromiumPath } from './chromium.ts'

/*
 * Shows what pages look like, for human eyes. The product must be running:
 *   node e2e/screenshots.ts --base http://localhost:3000 --as "Noor Voorbeeld" --to /tmp/shots / /opzoeken
 */
const given = process.argv.slice(2)
const option = (name: string, otherwise: string): string => {
  const at = given.indexOf(`--${name}`)
  return at < 0 ? otherwise : (given.splice(at, 2)[1] ?? otherwise)
}
const base = option('base', 'http://localhost:3000')
const person = option('as', 'Noor Voorbeeld')
const folder = option('to', '.cache/shots')

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumArguments,
})
const context = await browser.newContext({ baseURL: base, javaScriptEnabled: false })
const page = await context.newPage()
if (person !== '') await signIn(page)
for (const path of given) await shoot(page, path)
await browser.close()

async function signIn(page: Page): Promise<void> {
  await page.goto('/aanmelden')
  await page.getByRole('button', { name: person }).click()
}

async function shoot(page: Page, path: string): Promise<void> {
  const name = `${folder}/${path.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '') || 'home'}`
  for (const [kind, width] of [
    ['desktop', 1280],
    ['320', 320],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(path)
    await page.screenshot({ path: `${name}-${kind}.png`, fullPage: true })
  }
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.screenshot({ path: `${name}-print.png`, fullPage: true })
  await page.emulateMedia({ media: null })
  process.stdout.write(`${name}\n`)
}
