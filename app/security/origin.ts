import type { Context } from 'hono'

/** The address the browser sees: behind a proxy that we trust, the one the proxy names. */
export function originOf(c: Context): string {
  const host = forwarded(c, 'x-forwarded-host') ?? new URL(c.req.url).host
  return `${protocolOf(c)}://${host}`
}

/** Whether the browser came over https. */
export const isSecure = (c: Context): boolean => protocolOf(c) === 'https'

const protocolOf = (c: Context): string =>
  forwarded(c, 'x-forwarded-proto') ?? c.req.url.slice(0, c.req.url.indexOf(':'))

const forwarded = (c: Context, name: string): string | undefined =>
  process.env['TRUST_PROXY'] === '1' ? c.req.header(name)?.split(',')[0]?.trim() : undefined
