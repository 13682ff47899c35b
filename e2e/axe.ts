import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

// WCAG 2.2 AA and good practice; target-size is off by default, so 2.2's tag is named.
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

interface Violation {
  readonly id: string
  readonly help: string
  readonly at: readonly string[]
}

/** Per browser the window in which scripts may run, and what was already looked at there. */
interface Looking {
  readonly copy: Promise<Page>
  readonly seen: Set<string>
}
const lookings = new WeakMap<Browser, Looking>()

/** What axe finds on the page as it stands; nothing new when it is built as one it has seen. */
export async function violationsOn(page: Page): Promise<readonly Violation[]> {
  const { copy, seen } = lookingIn(page)
  const built = await buildOf(page)
  if (seen.has(built)) return []
  const found = await violationsIn(await openCopy(page, await copy))
  if (found.length === 0) seen.add(built)
  return found
}

function lookingIn(page: Page): Looking {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  const looking = lookings.get(browser) ?? {
    copy: browser.newPage({ javaScriptEnabled: true, bypassCSP: true }),
    seen: new Set(),
  }
  lookings.set(browser, looking)
  return looking
}

/**
 * How a page is built, without its words: which parts stand in which, with what they say to
 * assistive technology, the order of headings, and ids that stand there twice.
 */
const buildOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const part = (one: Element | null): string => {
      if (!one) return ''
      const names = one.getAttributeNames().filter((name) => !/^(id|value|href|for)$/.test(name))
      const shown = names.filter((name) => !/^(name|title|aria-(label|describe)dby)$/.test(name))
      return `${one.tagName}.${one.className}[${[...shown].sort().join()}]`
    }
    const parts = new Set(all.map((one) => `${part(one.parentElement)}>${part(one)}`))
    const headings = all.filter(({ tagName }) => /^H\d$/.test(tagName)).map((one) => one.tagName)
    const steps = new Set(headings.map((heading, index) => `${headings[index - 1]}${heading}`))
    const ids = all.map(({ id }) => id).filter(Boolean)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    const { lang } = document.documentElement
    return JSON.stringify([lang, [...parts].sort(), [...steps].sort(), twice])
  })

/** The same page where scripts may run: axe waits with timers, which stand still without them. */
async function openCopy(page: Page, copy: Page): Promise<Page> {
  const body = await page.content()
  const address = page.url().split('#')[0] ?? ''
  await copy.route(address, (route) => route.fulfill({ body, contentType: 'text/html' }))
  await copy.goto(address)
  await copy.unroute(address)
  return copy
}

async function violationsIn(copy: Page): Promise<readonly Violation[]> {
  await copy.evaluate(axeSource)
  const { violations } = await copy.evaluate<AxeResults, RunOptions>(
    (options) =>
      (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    rules,
  )
  return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((n) => n.html) }))
}
