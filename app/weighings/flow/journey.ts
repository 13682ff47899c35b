import type { TestApplication } from '../../page/test-application.ts'
import { type Visitor, visitorOf } from '../../page/test-visitor.ts'
import { personNamed } from '../../demonstration/people.ts'
import { paths } from '../../paths.ts'

type Answers = Readonly<Record<string, string | readonly string[]>>

/** One weighing as a test walks through it: what is chosen, whatever page it stands on. */
export interface Journey {
  readonly who: string
  /** A client's name, or nobody's. */
  readonly client?: string
  readonly parties?: readonly string[]
  /** By question; of data `question/category`, else the question's answer goes for every kind. */
  readonly answers: Answers
}

export interface Walked {
  /** The pages in their order, the first and the check page included. */
  readonly pages: readonly string[]
  readonly draftId: string
  readonly visitor: Visitor
  /** The check page. */
  readonly check: string
}

/** Fills in page after page, only with fields that are on it, until the answers can be checked. */
export async function walk(test: TestApplication, journey: Journey): Promise<Walked> {
  const visitor = visitorOf(test.application)
  await visitor.signIn(personNamed(journey.who))
  return walkOn(visitor, paths.newWeighing(), journey)
}

/** The same from a page of a draft that has begun. */
export async function walkOn(visitor: Visitor, from: string, journey: Journey): Promise<Walked> {
  const pages: string[] = []
  let path = from
  while (!path.endsWith('/controle')) {
    if (pages.length > 20) throw new Error(`No end to it: ${pages.join(', ')}`)
    pages.push(path.split('/').at(-1) ?? '')
    const html = await read(await visitor.get(path))
    const answer = await visitor.post(path, answersIn(html, journey))
    const next = answer.headers.get('Location')
    if (next === null) throw new Error(`${path} was not accepted: ${errorsIn(await answer.text())}`)
    path = next
  }
  const check = await read(await visitor.get(path))
  const draftId = path.split('/').at(-2) ?? ''
  return { pages: [...pages, 'controle'], draftId, visitor, check }
}

async function read(answer: Response): Promise<string> {
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return answer.text()
}

/** What a browser would send of this page when the journey's answers were chosen. */
export function answersIn(html: string, journey: Journey): Answers {
  const fields: Record<string, string | readonly string[]> = {}
  for (const [name, control] of controlsIn(html)) {
    const answer = journey.answers[name] ?? journey.answers[name.split(/[@/]/)[0] ?? '']
    if (name === 'client') fields[name] = clientIn(html, journey)
    else if (name === 'partij') fields[name] = partiesIn(html, journey)
    else if (answer === undefined) fields[name] = control.filledIn
    else fields[name] = [answer].flat().filter((value) => control.takes(value))
  }
  return fields
}

interface Control {
  readonly filledIn: readonly string[]
  takes(value: string): boolean
}

/** Every field of the page's own form: how it is filled in, and what can be chosen. */
export function controlsIn(html: string): ReadonlyMap<string, Control> {
  const form = /<form class="dw-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const controls = new Map<string, Control>()
  for (const [tag, kind, text] of form.matchAll(/<(input|textarea|select)\b[^>]*>([^<]*)/g)) {
    const name = attribute(tag, 'name')
    if (name !== undefined)
      controls.set(name, joined(controls.get(name), kind ?? '', tag, text ?? ''))
  }
  return controls
}

function joined(before: Control | undefined, kind: string, tag: string, text: string): Control {
  const value = attribute(tag, 'value') ?? text
  const chosen = /type="(radio|checkbox)"/.test(tag)
  const filledIn = kind !== 'select' && (!chosen || tag.includes(' checked')) ? [value] : []
  return {
    filledIn: [...(before?.filledIn ?? []), ...filledIn],
    takes: (given) => !chosen || given === value || before?.takes(given) === true,
  }
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]

function clientIn(html: string, { client }: Journey): string {
  if (client === undefined) return 'zonder-naam'
  const option =
    new RegExp(`value="([^"]+)"[^>]*/?>\\s*<label[^>]*>${client}`).exec(html) ??
    new RegExp(`<option value="([^"]+)"[^>]*>${client}`).exec(html)
  if (!option?.[1]) throw new Error(`${client} is not on the page`)
  return option[1]
}

function partiesIn(html: string, { parties = [] }: Journey): readonly string[] {
  return parties.map((name) => {
    const option = new RegExp(`value="([^"]+)"[^>]*/?>\\s*<label[^>]*>${name}`).exec(html)
    if (!option?.[1]) throw new Error(`${name} is not on the page`)
    return option[1]
  })
}

const errorsIn = (html: string): string =>
  [...html.matchAll(/class="dw-field__error"[^>]*>(.*?)<\/p>/g)].map(([, text]) => text).join('; ')
