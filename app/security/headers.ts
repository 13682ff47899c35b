import type { MiddlewareHandler } from 'hono'
import { isSecure } from './origin.ts'

/** No script runs, nothing comes from elsewhere, and forms go nowhere else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The one kind of page with a script: ours, named by this page's nonce, which hears from us alone. */
export const liveSecurityPolicy = (nonce: string): string =>
  `${contentSecurityPolicy}; script-src 'nonce-${nonce}'; connect-src 'self'`

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const policy = 'Content-Security-Policy'
const twoYears = 'max-age=63072000; includeSubDomains'

/** Puts the security headers on every answer; no answer is stored unless its handler says so. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value)
  // Only a live page has a policy of its own by now.
  if (!c.res.headers.has(policy)) c.res.headers.set(policy, contentSecurityPolicy)
  if (isSecure(c)) c.res.headers.set('Strict-Transport-Security', twoYears)
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
}
