import type { Page } from '@playwright/test'
import { answersIn } from '../app/weighings/flow/journey.ts'
import type { Answers } from './keyboard.ts'
import { retried } from './case-model.ts'
import { expect } from './page.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** The id at the end of an address, or after this part of it. */
export function idIn(url: string, after = ''): string {
  const found = new RegExp(`${after}.*?([0-9a-f]{8}-[0-9a-f-]{27})`).exec(
    new URL(url, 'http://x').pathname,
  )
  if (!found?.[1]) throw new Error(`There is no id in ${url}`)
  return found[1]
}

/** Sends a form as this person's browser would, without showing the page that comes. */
export async function sent(page: Page, path: string, fields: Fields) {
  const body = new URLSearchParams()
  for (const [name, given] of Object.entries(fields))
    for (const value of [given].flat()) body.append(name, value)
  const { origin } = new URL(page.url())
  return page.request.post(path, {
    data: body.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin },
    maxRedirects: 0,
    ...retried,
  })
}

/**
 * Fills in the form of a page and sends it, with these fields as they are. Gives the address of the page
 * that comes.
 */
export async function fillQuickly(
  page: Page,
  path: string,
  answers: Fields,
  fixed: Fields = {},
): Promise<string> {
  const shown = await page.request.get(path, retried)
  expect(shown.status(), `the form at ${path}`).toBe(200)
  const html = await shown.text()
  const at = new URL(shown.url()).pathname
  const fields = { ...answersIn(html, { who: '', answers }), ...fixed }
  const answer = await sent(page, actionIn(html) ?? at, fields)
  expect(answer.status(), `${at}: ${errorsIn(await answer.text())}`).toBe(303)
  return answer.headers()['location'] ?? ''
}

const actionIn = (html: string) => /<form class="dw-form"[^>]*action="([^"]+)"/.exec(html)?.[1]
const errorsIn = (html: string) =>
  [...html.matchAll(/dw-error-summary[\s\S]*?<\/ul>|<h1[^>]*>[\s\S]*?<\/h1>/g)]
    .map(([text]) => text.replaceAll(/<[^>]+>/g, ' '))
    .join('; ')

/** All pages of a weighing that was started and the decision to share. Gives the weighing's id. */
export async function weighQuickly(page: Page, from: string, answers: Answers): Promise<string> {
  const fields = answers as Fields
  let path = new URL((await page.request.get(from, retried)).url()).pathname
  for (let pages = 0; !path.endsWith('/controle'); pages++) {
    if (pages > 20) throw new Error(`No end to it: ${path}`)
    path = await fillQuickly(page, path, fields)
  }
  const draft = path.replace('/controle', '')
  const decision = new URL((await page.request.get(`${draft}/besluit`, retried)).url()).pathname
  return idIn(await fillQuickly(page, `${decision}/delen`, fields), 'verslagen')
}
