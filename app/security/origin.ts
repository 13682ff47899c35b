import type { Context } from 'hono'

/** The address the browser sees: behind a proxy that we trust, the one the proxy names. */
export function originOf(c: Context): string {
  const { protocol, host } = new URL(c.req.url)
  if (process.env['TRUST_PROXY'] !== '1') return `${protocol}//${host}`
  const first = (name: string) => c.req.header(name)?.split(',')[0]?.trim()
  return `${first('x-forwarded-proto') ?? protocol.slice(0, -1)}://${first('x-forwarded-host') ?? host}`
}

/** Whether the browser came over https. */
export function isSecure(c: Context): boolean {
  return originOf(c).startsWith('https://')
}
