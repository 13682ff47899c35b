import { paths } from '../paths.ts'
import type { Route, SignedInVisit, Visit } from '../route.ts'
import { localPath } from '../security/local-path.ts'
import { NeutralPage } from './neutral-page.tsx'

/** Leaving at once to a page about nothing, and coming back to the same question. */
export const leaveRoutes: readonly Route[] = [
  {
    method: 'post',
    path: paths.leave.pattern,
    right: 'professional',
    event: { none: 'nothing was read or decided' },
    handler: leave,
  },
  {
    method: 'get',
    path: paths.leave.pattern,
    right: 'anyone',
    event: { none: 'says nothing about anybody' },
    handler: (visit: Visit) => visit.bare(<NeutralPage />),
  },
  {
    method: 'get',
    path: paths.leaveReturn.pattern,
    right: 'professional',
    event: { none: 'only points the way back' },
    handler: goBack,
  },
]

/** The way back stays in the session: the address bar and the page say nothing of it. */
async function leave({ cookies, gate, form, redirect }: SignedInVisit): Promise<Response> {
  const token = cookies.read('session') ?? ''
  const { _terug, _bewaard, ...answers } = form
  const path = localPath(_terug?.[0])
  const filled = Object.values(answers).some((given) => given.some((value) => value !== ''))
  if (filled) await gate.keepForm(token, path, answers)
  await gate.setReturnPath(token, filled ? `${path}?bewaard=1` : path)
  return redirect(paths.leave())
}

async function goBack({ cookies, gate, redirect }: SignedInVisit): Promise<Response> {
  const path = await gate.findReturnPath(cookies.read('session') ?? '')
  return redirect(path ?? paths.home())
}
