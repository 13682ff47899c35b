import type { Context } from 'hono'
import { type FormValues, noValues } from '../page/form-values.ts'
import { paths } from '../paths.ts'
import { readCookie, writeCookie } from '../security/cookies.ts'
import { isToken } from '../security/tokens.ts'
import type { Gate } from './gate.ts'

const hour = 3600

/**
 * Sends somebody without a session to the sign-in, and back here afterwards. What they had filled
 * in is kept when their session ended less than an hour ago: whose form it is, is known then.
 */
export async function keepForSignIn(c: Context, gate: Gate, form: FormValues): Promise<Response> {
  const token = readCookie(c, 'session')
  const posted = form !== noValues
  const kept = posted && isToken(token) && (await gate.keepForm(token, c.req.path, form))
  writeCookie(c, 'return', kept ? `${c.req.path}?bewaard=1` : c.req.path, hour)
  return c.redirect(paths.signIn(), 303)
}
