import type { Page } from '@playwright/test'
import { sent } from './case-play.ts'
import { entered, knock, openSlot, partner, sayKnown } from './live-play.ts'
import { check, expect, signIn, test } from './page.ts'
import { silentLineTo } from './silent-line.ts'

// One page of the product runs script, and these tests are about it.
test.use({ javaScriptEnabled: true })
test.describe.configure({ mode: 'serial' })

/** What somebody put on the table. */
const onTable = (page: Page) => page.locator('[id^="betrokken-"]')
const cover = (page: Page) => page.getByText('Geen verbinding.', { exact: true })
const place = (page: Page) => page.locator('[data-live-parts]')
const words = /Wijkteam Voorbeeldstad, Wies/

/** All that the document holds now, also what cannot be seen. */
const held = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

test('what is put on the table comes on the other screen and goes from it, without taking the focus', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { path, chair, partner } = await openSlot(browser)
  await Promise.all([chair.goto(path), partner.goto(path)])
  await expect(place(partner)).toContainText('Wie is betrokken')
  await check(partner)
  await expect(onTable(partner)).toHaveCount(0)

  const summary = partner.locator('summary').first()
  await summary.focus()
  await partner.keyboard.press('Enter')
  await sayKnown(chair, path)
  await expect(onTable(partner)).toHaveCount(1)
  await expect(onTable(partner)).toContainText(words)
  await expect(partner.locator('output[data-live-said]')).not.toBeEmpty()
  await expect(summary).toBeFocused()
  await expect(summary.locator('..')).toHaveAttribute('open', '')
  await check(partner)
  await check(chair)

  const source = await (await partner.request.get(path)).text()
  expect(source).toContain('data-live-parts')
  expect(source).not.toMatch(words)

  await chair.getByRole('button', { name: 'Van tafel' }).first().click()
  await expect(onTable(partner)).toHaveCount(0)
  expect(await held(partner)).not.toMatch(words)

  await sayKnown(chair, path)
  await expect(onTable(partner)).toHaveCount(1)
  await knock(partner, path, 'weg')
  await expect(onTable(partner)).toHaveCount(0)
  await expect(place(partner).getByRole('button', { name: 'Kom erbij' })).toBeVisible()
  expect(await held(partner)).not.toMatch(words)
})

test('a page without a connection covers itself, and comes back with the whole', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const { path, chair, partner } = await openSlot(browser)
  await partner.goto(path)
  await sayKnown(chair, path)
  await expect(onTable(partner)).toHaveCount(1)

  await partner.context().setOffline(true)
  await expect(cover(partner)).toBeVisible()
  expect(await held(partner)).not.toMatch(words)
  await check(partner)
  await partner.context().setOffline(false)
  await expect(onTable(partner)).toHaveCount(1)
  await expect(cover(partner)).toBeHidden()

  // Left and come back to: not a word of before, and only what comes anew.
  await partner.goto('/werklijst')
  await chair.goto(path)
  await chair.getByRole('button', { name: 'Van tafel' }).first().click()
  await partner.goBack()
  await expect(place(partner)).toContainText('Wie is betrokken')
  await expect(onTable(partner)).toHaveCount(0)
  expect(await held(partner)).not.toMatch(words)
})

test('a line that goes silent without closing is noticed within five seconds', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const { path, chair } = await openSlot(browser)
  await sayKnown(chair, path)
  const line = await silentLineTo(Number(new URL(baseURL ?? '').port))
  const far = await entered(browser, partner, { baseURL: line.origin })
  await far.goto(path)
  await expect(onTable(far)).toHaveCount(1)
  line.goSilent()
  const from = Date.now()
  await expect(cover(far)).toBeVisible({ timeout: 8000 })
  expect(Date.now() - from).toBeLessThan(6500)
  expect(await held(far)).not.toMatch(words)
  line.goOn()
  await expect(onTable(far)).toHaveCount(1, { timeout: 20_000 })
  line.close()
})

test('who signs out or is shown out has nothing left on the screen', async ({ browser }) => {
  test.setTimeout(240_000)
  const { path, chair, partner } = await openSlot(browser)
  const other = await partner.context().newPage()
  await Promise.all([partner.goto(path), other.goto('/')])
  await sayKnown(chair, path)
  await expect(onTable(partner)).toHaveCount(1)
  await other.getByRole('button', { name: 'Afmelden' }).click()
  await expect(place(partner)).toContainText('Je bent afgemeld.')
  await expect(onTable(partner)).toHaveCount(0)
  expect(await held(partner)).not.toMatch(words)
  await check(partner)
})

test('without script the page fetches itself every five seconds', async ({ browser }) => {
  test.setTimeout(240_000)
  const { path, chair } = await openSlot(browser)
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(plain, partner)
  await plain.goto(path)
  await expect(plain).toHaveURL(`${path}/zonder-script`)
  await expect(plain.getByText('Deze pagina ververst elke 5 seconden')).toBeVisible()
  await check(plain)
  const answer = await plain.request.get(`${path}/zonder-script`)
  expect(answer.headers()).toMatchObject({ refresh: '5', 'cache-control': 'no-store' })
  await sayKnown(chair, path)
  await expect(onTable(plain)).toHaveCount(1, { timeout: 15_000 })
  await knock(plain, path, 'weg')
  await expect(onTable(plain)).toHaveCount(0, { timeout: 15_000 })
})

test('who was not admitted finds no page, and who is shown out neither', async ({ browser }) => {
  test.setTimeout(240_000)
  const { path, chair, partner } = await openSlot(browser)
  const addresses = ['', '/stroom', '/zonder-script', '/op-tafel', '/voorbereiden', '/verslag']
  const stranger = await entered(browser, 'Bo Bedacht')
  for (const address of addresses)
    expect((await stranger.request.get(path + address)).status(), address).toBe(404)

  await partner.goto(path)
  await sayKnown(chair, path)
  await expect(onTable(partner)).toHaveCount(1)
  const seat = await place(partner)
    .getByText('Roos Rolmodel')
    .locator('xpath=ancestor::li')
    .getAttribute('id')
  const participant = seat?.replace('erbij-', '') ?? ''
  await sent(chair, `${path}/toelaten/${participant}/einde`, {})
  await expect(place(partner)).toContainText('Je bent niet meer bij dit punt.')
  expect(await held(partner)).not.toMatch(words)
  for (const address of addresses)
    expect((await partner.request.get(path + address)).status(), address).toBe(404)
})
