import { setLanguage } from '../organisations/repository.ts'
import type { Language } from '../page/language.ts'
import { paths } from '../paths.ts'
import type { Route, Visit } from '../route.ts'
import { localPath } from '../security/local-path.ts'
import { isToken, newToken } from '../security/tokens.ts'
import { Problem } from '../problems/problems.ts'
import { NotSetUpPage, SignInPage } from './sign-in-page.tsx'
import { identityTexts } from './texts.ts'

const year = 365 * 24 * 3600

/** Signing in and out, and the choice of language. */
export const identityRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.signIn.pattern,
    right: 'anyone',
    event: { none: 'nobody is known yet' },
    handler: showSignIn,
  },
  {
    method: 'post',
    path: paths.signIn.pattern,
    right: 'anyone',
    event: 'signed_in',
    handler: signIn,
  },
  {
    method: 'post',
    path: paths.signOut.pattern,
    right: 'anyone',
    event: 'signed_out',
    handler: signOut,
  },
  {
    method: 'post',
    path: paths.language.pattern,
    right: 'anyone',
    event: { none: 'a choice of the reader, about nobody else' },
    handler: chooseLanguage,
  },
]

async function showSignIn(visit: Visit): Promise<Response> {
  const texts = visit.t(identityTexts)
  if (!(await visit.gate.isDemonstration())) {
    return visit.page({ title: texts.notSetUpTitle }, <NotSetUpPage />)
  }
  const people = await visit.gate.demonstrationPeople()
  return visit.page({ title: texts.title }, <SignInPage people={people} />)
}

async function signIn(visit: Visit): Promise<Response> {
  if (!(await visit.gate.isDemonstration())) throw new Problem('sign-in-not-set-up')
  const token = newToken()
  const [person = ''] = visit.form['person'] ?? []
  if (!(await visit.gate.startSession(token, person))) return visit.redirect(paths.signIn())
  await endSession(visit)
  visit.cookies.write('session', token)
  await takeLanguage(visit, token)
  return visit.redirect(takeReturn(visit))
}

/** Whoever once chose a language reads it on every machine; the others read what this one shows. */
async function takeLanguage({ gate, cookies }: Visit, token: string): Promise<void> {
  const me = await gate.findProfessional(token)
  if (me?.language) cookies.write('lang', me.language, year)
}

/** What the browser remembers of pages goes too: "back" would show them to whoever comes next. */
async function signOut(visit: Visit): Promise<Response> {
  await endSession(visit)
  const answer = visit.redirect(paths.signIn())
  answer.headers.set('Clear-Site-Data', '"cache"')
  return answer
}

/** The cookie stays: a form in another window can then still be kept for its writer. */
async function endSession({ cookies, gate }: Visit): Promise<void> {
  const token = cookies.read('session')
  if (isToken(token)) await gate.endSession(token)
}

function takeReturn({ cookies }: Visit): string {
  const [path, keeping] = (cookies.read('return') ?? '').split('?')
  cookies.drop('return')
  return localPath(path) + (keeping === 'bewaard=1' ? '?bewaard=1' : '')
}

async function chooseLanguage(visit: Visit): Promise<Response> {
  const { professional: me, gate } = visit
  const language: Language = visit.form['taal']?.[0] === 'en' ? 'en' : 'nl'
  visit.cookies.write('lang', language, year)
  if (me) await gate.act(me, (tx) => setLanguage(tx, me.id, language))
  return visit.redirect(localPath(visit.form['terug']?.[0]))
}
