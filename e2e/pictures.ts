import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'

const folder = process.env['PICTURES']
const taken = new Map<string, number>()

/**
 * With PICTURES=<folder>, every page that is checked is kept as three pictures for human eyes: wide,
 * narrow and as it prints.
 */
export async function takePictures(page: Page): Promise<void> {
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  const name = `${folder}/${nameOf(page.url())}`
  await page.screenshot({ path: `${name}-wide.png`, fullPage: true })
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.screenshot({ path: `${name}-narrow.png`, fullPage: true })
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 674, height: 1010 })
  await page.screenshot({ path: `${name}-paper.png`, fullPage: true })
  await page.emulateMedia({ media: null })
  if (before) await page.setViewportSize(before)
}

/** The address without its ids, and a number where the same one came before. */
function nameOf(url: string): string {
  const parts = new URL(url).pathname.split('/').filter((part) => !/^[0-9a-f-]{36}$/.test(part))
  const name = parts.filter(Boolean).join('-') || 'begin'
  const times = (taken.get(name) ?? 0) + 1
  taken.set(name, times)
  return `${process.pid}-${name}${times > 1 ? `-${times}` : ''}`
}
