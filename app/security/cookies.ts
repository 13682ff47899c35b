import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isSecure } from './origin.ts'

type CookieName = 'session' | 'lang' | 'return'

/** `__Host-` binds a cookie to this host alone; browsers take it over https only. */
const prefixOf = (c: Context) => (isSecure(c) ? ({ prefix: 'host' } as const) : {})

/** Reads one of our cookies. */
export function readCookie(c: Context, name: CookieName): string | undefined {
  return isSecure(c) ? getCookie(c, name, 'host') : getCookie(c, name)
}

/** Sets one of our cookies; without an age it ends with the browser. */
export function writeCookie(c: Context, name: CookieName, value: string, maxAge?: number): void {
  setCookie(c, name, value, {
    ...prefixOf(c),
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    ...(maxAge === undefined ? {} : { maxAge }),
  })
}

/** Takes one of our cookies away. */
export function dropCookie(c: Context, name: CookieName): void {
  deleteCookie(c, name, { ...prefixOf(c), path: '/', secure: isSecure(c) })
}

/** Our cookies of one request and its answer. */
export interface Cookies {
  read(name: CookieName): string | undefined
  write(name: CookieName, value: string, maxAge?: number): void
  drop(name: CookieName): void
}

/** Binds the cookies to one request. */
export function cookiesOf(c: Context): Cookies {
  return {
    read: (name) => readCookie(c, name),
    write: (name, value, maxAge) => writeCookie(c, name, value, maxAge),
    drop: (name) => dropCookie(c, name),
  }
}
