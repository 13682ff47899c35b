import type { Page } from '@playwright/test'

/** What stands where the keyboard is, as somebody who cannot see would hear it. */
interface Stop {
  readonly kind: 'radio' | 'checkbox' | 'text' | 'select' | 'summary' | 'button' | 'link' | 'other'
  /** The name of the form field, or empty. */
  readonly field: string
  readonly value: string
  /** What it is called on the screen. */
  readonly name: string
  readonly isChecked: boolean
  /** Of a folded part: the choices within, as `field=value` and as `field=name`. */
  readonly hides: readonly string[]
}

/** Answers by field; `null` leaves a field as it stands. */
export type Answers = Readonly<Record<string, string | readonly string[] | null>>

const longestPage = 250

/** Tabs until a button or link with this name, as a user without a mouse would. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let steps = 0; steps < longestPage; steps++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (['button', 'link', 'summary'].includes(stop.kind) && matches(stop.name, name)) return
  }
  throw new Error(`The keyboard does not come to “${String(name)}” on ${page.url()}`)
}

/** Presses a button or follows a link, and waits for the page that comes. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await enter(page)
}

/** Enter on what has the focus, when that leads to a page. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Skips what stands above the content, by the link that is there for it. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
}

/** Walks through a form with Tab, answers what it comes by, and stops on the button. */
export async function fillIn(page: Page, answers: Answers, button: string | RegExp): Promise<void> {
  for (let steps = 0; steps < longestPage; steps++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (stop.kind === 'button' && matches(stop.name, button)) return
    await answer(page, stop, answers)
  }
  throw new Error(`The keyboard does not come to “${String(button)}” on ${page.url()}`)
}

/** Fills a form in and sends it. */
export async function send(page: Page, answers: Answers, button: string | RegExp): Promise<void> {
  await fillIn(page, answers, button)
  await enter(page)
}

async function answer(page: Page, stop: Stop, answers: Answers): Promise<void> {
  if (stop.kind === 'summary') return unfold(page, stop, answers)
  const wanted = answerOf(stop.field, answers)
  if (wanted === undefined) return
  if (stop.kind === 'radio') return choose(page, stop, wanted)
  if (stop.kind === 'checkbox') return tick(page, stop, wanted)
  if (stop.kind === 'select') return pick(page, stop, wanted)
  if (stop.kind === 'text') await write(page, stop, wanted)
}

/** The answer to a field: its own, else the one that goes for every kind of data or recipient. */
function answerOf(field: string, answers: Answers): readonly string[] | undefined {
  const own = field in answers ? answers[field] : answers[field.split(/[@/]/)[0] ?? '']
  return own === undefined || own === null ? undefined : [own].flat()
}

/** Something is wanted by its value, or by what it is called. */
const isWanted = ({ value, name }: Pick<Stop, 'value' | 'name'>, wanted: readonly string[]) =>
  wanted.includes(value) || wanted.includes(name)

/** A folded part is opened by who looks for something that is in it. */
async function unfold(page: Page, { hides }: Stop, answers: Answers): Promise<void> {
  const isHere = hides.some((choice) => {
    const [field = '', value = ''] = choice.split('=')
    return answerOf(field, answers)?.includes(value)
  })
  if (isHere) await page.keyboard.press('Enter')
}

async function choose(page: Page, first: Stop, wanted: readonly string[]): Promise<void> {
  let stop = first
  for (let steps = 0; steps < 50; steps++) {
    if (isWanted(stop, wanted)) {
      if (!stop.isChecked) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
    stop = await stopOf(page)
  }
  throw new Error(`${wanted.join(', ')} cannot be chosen at ${first.field} on ${page.url()}`)
}

async function tick(page: Page, stop: Stop, wanted: readonly string[]): Promise<void> {
  const should = wanted.includes('*') || isWanted(stop, wanted)
  if (should !== stop.isChecked) await page.keyboard.press('Space')
}

async function pick(page: Page, stop: Stop, [wanted = '']: readonly string[]): Promise<void> {
  if (!stop.value.startsWith(wanted)) await page.keyboard.type(wanted)
}

async function write(page: Page, stop: Stop, [wanted = '']: readonly string[]): Promise<void> {
  if (stop.value === wanted) return
  await page.keyboard.press('Control+A')
  await page.keyboard.type(wanted)
}

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name)

/** Reads what has the focus. The browser runs no script of the page; this is the test's own look. */
function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const words = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()
    const here = document.activeElement
    const none = { field: '', value: '', name: words(here?.textContent), isChecked: false }
    if (here instanceof HTMLInputElement) {
      const isChoice = here.type === 'radio' || here.type === 'checkbox'
      return {
        kind: isChoice ? (here.type as 'radio' | 'checkbox') : 'text',
        field: here.name,
        value: here.value,
        name: words(here.labels?.[0]?.textContent),
        isChecked: here.checked,
        hides: [],
      }
    }
    if (here instanceof HTMLTextAreaElement)
      return { ...none, kind: 'text', field: here.name, value: here.value, hides: [] }
    if (here instanceof HTMLSelectElement) {
      const value = words(here.selectedOptions[0]?.textContent)
      return { ...none, kind: 'select', field: here.name, value, hides: [] }
    }
    if (here instanceof HTMLButtonElement) return { ...none, kind: 'button', hides: [] }
    if (here instanceof HTMLAnchorElement) return { ...none, kind: 'link', hides: [] }
    const inside = here?.tagName === 'SUMMARY' ? here.parentElement : null
    if (!inside) return { ...none, kind: 'other', hides: [] }
    const choices = [...inside.querySelectorAll<HTMLInputElement>('input:not(:checked)')]
    const isOpen = inside.hasAttribute('open')
    const hides = choices.flatMap(({ name, value, labels }) => [
      `${name}=${value}`,
      `${name}=${words(labels?.[0]?.textContent)}`,
    ])
    return { ...none, kind: 'summary', hides: isOpen ? [] : hides }
  })
}
