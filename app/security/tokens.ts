import { createHash, randomBytes } from 'node:crypto'

/** A session's token: 256 bits that only the browser keeps. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token; a copy of the database opens no session. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Whether this can be a token at all; saves asking the database about nonsense. */
export function isToken(value: string | undefined): value is string {
  return value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value)
}
