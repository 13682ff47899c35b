import type { MiddlewareHandler } from 'hono'
import { apiVersion } from './version.ts'

/** Names the version on every answer of the API, errors too (API Design Rules, version-header). */
export const apiHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.res.headers.set('API-Version', apiVersion)
}
