import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import { isId } from './database/id.ts'
import type { Gate, Professional } from './identity/gate.ts'
import type { Hub } from './live/hub.ts'
import { draw, drawFragment } from './page/draw.tsx'
import { type FormValues, noValues } from './page/form-values.ts'
import type { InBoth, Language } from './page/language.ts'
import { Layout, type PageProperties } from './page/layout.tsx'
import type { Assets, PageContext } from './page/page-context.ts'
import { readForm } from './page/read-form.ts'
import { Problem } from './problems/problems.ts'
import type { SignedInVisit, Visit } from './route.ts'
import { cookiesOf, readCookie } from './security/cookies.ts'
import { liveSecurityPolicy } from './security/headers.ts'
import { originOf } from './security/origin.ts'
import { isToken } from './security/tokens.ts'

/** What stays the same from request to request. */
export interface Surroundings {
  readonly gate: Gate
  readonly hub: Hub
  readonly assets: Assets
  readonly trial: boolean
  /** The patterns that can be fetched. */
  readonly pages: ReadonlySet<string>
}

interface Known {
  readonly professional?: Professional | undefined
  readonly form?: FormValues
  readonly kept?: FormValues | undefined
}

/** The reader's language: the one chosen, and otherwise Dutch. */
export function languageOf(c: Context): Language {
  return readCookie(c, 'lang') === 'en' ? 'en' : 'nl'
}

/** Who is signed in by the cookie of this request, at this moment. */
export async function findProfessional(
  c: Context,
  { gate }: Surroundings,
): Promise<Professional | undefined> {
  const token = readCookie(c, 'session')
  return isToken(token) ? gate.findProfessional(token) : undefined
}

/** What a page is drawn with, before the feature has said anything. */
export function pageContext(c: Context, around: Surroundings, known: Known = {}): PageContext {
  const { professional } = known
  return {
    language: languageOf(c),
    path: c.req.path,
    errors: [],
    trial: around.trial,
    keptForm: known.kept !== undefined,
    person: professional && { name: professional.name, organisation: professional.organisation },
    assets: around.assets,
    pages: around.pages,
  }
}

/** One request as its handler sees it. */
export function makeVisit(c: Context, around: Surroundings, known: Known): Visit {
  const language = languageOf(c)
  const { form = noValues } = known
  return {
    request: c.req.raw,
    language,
    origin: originOf(c),
    professional: known.professional,
    form,
    kept: known.kept,
    gate: around.gate,
    cookies: cookiesOf(c),
    t: <T,>(both: InBoth<T>) => both[language],
    param: (name) => c.req.param(name) ?? '',
    id: (name) => requireId(c.req.param(name)),
    query: (name) => c.req.query(name),
    read: (schema) => readForm(schema, form),
    page: (properties, content) =>
      answerPage(c, pageContext(c, around, known), properties, content),
    bare: (document) => c.html(draw(pageContext(c, around, known), document)),
    redirect: (path) => c.redirect(path, 303),
  }
}

/** The same for somebody who is signed in. */
export function makeSignedInVisit(
  c: Context,
  around: Surroundings,
  known: Known & { readonly professional: Professional },
): SignedInVisit {
  const { professional } = known
  return {
    ...makeVisit(c, around, known),
    professional,
    hub: around.hub,
    act: (work) => around.gate.act(professional, work),
    stillSignedIn: async () => (await findProfessional(c, around))?.id === professional.id,
    fragment: (node) => drawFragment(pageContext(c, around, known), node),
  }
}

function requireId(given: string | undefined): string {
  if (!isId(given)) throw new Problem('page-not-found')
  return given
}

function answerPage(
  c: Context,
  context: PageContext,
  properties: PageProperties,
  content: ComponentChildren,
): Response {
  const errors = properties.errors ?? []
  const path = properties.path ?? context.path
  const nonce = properties.live ? randomBytes(16).toString('base64') : undefined
  const page = { ...context, errors, path, ...(nonce === undefined ? {} : { nonce }) }
  const status = properties.status ?? (errors.length > 0 ? 400 : 200)
  if (nonce !== undefined) c.header('Content-Security-Policy', liveSecurityPolicy(nonce))
  if (properties.refresh !== undefined) c.header('Refresh', String(properties.refresh))
  return c.html(draw(page, <Layout {...properties}>{content}</Layout>), status)
}
