import { randomUUID } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { apiHeaders } from './api/headers.ts'
import { isApi } from './api/version.ts'
import type { Gate, Professional } from './identity/gate.ts'
import { keepForSignIn } from './identity/kept-form.ts'
import type { Hub } from './live/hub.ts'
import type { Assets } from './page/page-context.ts'
import { type FormValues, noValues } from './page/form-values.ts'
import { answerProblem, problemOf } from './problems/answer.tsx'
import { Problem } from './problems/problems.ts'
import type { Right, Route } from './route.ts'
import { securityHeaders } from './security/headers.ts'
import { log } from './security/log.ts'
import { originOf } from './security/origin.ts'
import { readBody } from './security/read-body.ts'
import { findProfessional, makeSignedInVisit, makeVisit, type Surroundings } from './visit.tsx'

interface Parts {
  readonly gate: Gate
  readonly assets: Assets
  readonly routes: readonly Route[]
  readonly hub: Hub
}

type Variables = { Variables: { requestId: string } }

/** The web application: `fetch` for a server, `request` for a test. */
export type Application = Hono<Variables>

/** The whole web application around a database; `request()` on it needs no port. */
export async function createApplication(parts: Parts): Promise<Application> {
  const { gate, assets, routes, hub } = parts
  const around: Surroundings = {
    gate,
    hub,
    assets,
    trial: await gate.isDemonstration(),
    pages: pagesOf(routes),
  }
  const app = new Hono<Variables>()
  app.use(logRequests, securityHeaders, unlessApi(sameOrigin))
  app.use('/api/*', apiHeaders)
  for (const route of routes)
    app.on(route.method.toUpperCase(), route.path, (c) => run(c, around, route))
  for (const [path, methods] of methodsByPath(routes)) app.all(path, refuse(methods))
  app.notFound((c) => answerProblem(c, around, 'page-not-found'))
  app.onError((error, c) => answerProblem(c, around, problemOf(error), error))
  return app
}

function pagesOf(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(routes.filter(({ method }) => method === 'get').map(({ path }) => path))
}

async function run(c: Context, around: Surroundings, route: Route): Promise<Response> {
  const form =
    route.method === 'post' && route.body !== 'raw' ? await readBody(c.req.raw) : noValues
  const professional = isApi(c.req.path) ? undefined : await findProfessional(c, around)
  if (route.right === 'anyone') return route.handler(makeVisit(c, around, { professional, form }))
  if (!professional) return keepForSignIn(c, around.gate, form)
  requireRight(professional, route.right)
  const kept = await findKept(c, around.gate, professional, form)
  return route.handler(makeSignedInVisit(c, around, { professional, form, kept }))
}

/** Answers "does not exist" rather than "forbidden", which would say that there is something. */
function requireRight(professional: Professional, right: Right): void {
  if (right === 'team_lead' && !professional.isTeamLead) throw new Problem('page-not-found')
}

/** A kept form comes back once: sending it again ends its keeping. */
async function findKept(
  c: Context,
  gate: Gate,
  professional: Professional,
  form: FormValues,
): Promise<FormValues | undefined> {
  if (form['_bewaard']) await gate.dropKeptForm(professional, c.req.path)
  return c.req.query('bewaard') ? gate.findKeptForm(professional, c.req.path) : undefined
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const groups = Map.groupBy(routes, ({ path }) => path)
  const named = (method: Route['method']) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])
  return new Map(
    [...groups].map(([path, lines]) => [path, lines.flatMap(({ method }) => named(method))]),
  )
}

const refuse = (methods: readonly string[]) => (c: Context) => {
  c.header('Allow', methods.join(', '))
  throw new Problem('method-not-allowed')
}

const sameOrigin = csrf({ origin: (origin, c) => origin === originOf(c) })

/** The API knows no cookie and changes nothing, so whoever calls it may come from anywhere. */
const unlessApi =
  (guard: MiddlewareHandler): MiddlewareHandler =>
  (c, next) =>
    isApi(c.req.path) ? next() : guard(c, next)

/** One line a request: the pattern, never the address itself, since that holds ids. */
async function logRequests(c: Context<Variables>, next: () => Promise<void>): Promise<void> {
  const started = performance.now()
  const requestId = randomUUID()
  c.set('requestId', requestId)
  await next()
  c.res.headers.set('X-Request-Id', requestId)
  const ms = Math.round((performance.now() - started) * 10) / 10
  log.info({ requestId, method: c.req.method, route: patternOf(c), status: c.res.status, ms })
}

function patternOf(c: Context): string {
  const matched = c.req.matchedRoutes.find(({ path }) => !path.includes('*'))
  return matched?.path ?? '(none)'
}
