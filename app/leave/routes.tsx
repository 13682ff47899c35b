import { type FormValues, valueOf } from '../page/form-values.ts'
import { paths } from '../paths.ts'
import type { Route, Visit } from '../route.ts'
import { localPath } from '../security/local-path.ts'
import { describeError, log } from '../security/log.ts'
import { isToken } from '../security/tokens.ts'
import { NeutralPage } from './neutral-page.tsx'

/**
 * Leaving at once to a page about nothing, and coming back to the same question. Open to anyone:
 * a session that has just ended must not put a sign-in page on the screen at such a moment.
 */
export const leaveRoutes: readonly Route[] = [
  {
    method: 'post',
    path: paths.leave.pattern,
    right: 'anyone',
    event: { none: 'nothing was read or decided' },
    handler: leave,
  },
  {
    method: 'get',
    path: paths.leave.pattern,
    right: 'anyone',
    event: { none: 'says nothing about anybody' },
    handler: ({ bare }) => bare(<NeutralPage />),
  },
  {
    method: 'get',
    path: paths.leaveReturn.pattern,
    right: 'anyone',
    event: { none: 'only points the way back' },
    handler: goBack,
  },
]

const hour = 3600

/** Whatever happens to the database, the neutral page comes. */
async function leave(visit: Visit): Promise<Response> {
  try {
    await rememberWay(visit)
  } catch (error) {
    log.error(describeError(error), 'the way back was not kept')
  }
  return visit.redirect(paths.leave())
}

/** The way back stays in the session: the address bar and the page say nothing of it. */
async function rememberWay({ professional, cookies, gate, form }: Visit): Promise<void> {
  const token = cookies.read('session')
  if (!isToken(token)) return
  const { _terug, _bewaard, ...answers } = form
  const path = localPath(_terug?.[0])
  const kept = hasAnswers(answers) && (await gate.keepForm(token, path, answers))
  const way = kept ? `${path}?bewaard=1` : path
  if (professional) await gate.setReturnPath(token, way)
  else cookies.write('return', way, hour)
}

function hasAnswers(answers: FormValues): boolean {
  return Object.keys(answers).some((field) => valueOf(answers, field) !== '')
}

/** Without a session the way leads past signing in, which knows where to go on to. */
async function goBack({ professional, cookies, gate, redirect }: Visit): Promise<Response> {
  if (!professional) return redirect(paths.signIn())
  return redirect((await gate.findReturnPath(cookies.read('session') ?? '')) ?? paths.home())
}
