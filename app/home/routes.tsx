import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findLateInMyTeam } from '../reminders/repository.ts'
import { readWorkList } from '../work/work-list.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './texts.ts'

/** The page after signing in: where to go. */
export const homeRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.home.pattern,
    right: 'professional',
    event: 'work_list_read',
    handler: showHome,
  },
]

async function showHome(visit: SignedInVisit): Promise<Response> {
  const { id, isTeamLead } = visit.professional
  const { work, team } = await visit.act(async (tx) => ({
    work: await readWorkList(tx, id),
    team: isTeamLead ? await findLateInMyTeam(tx) : [],
  }))
  const { title } = visit.t(homeTexts)
  return visit.page(
    { title, leaveButton: 'page without form' },
    <HomePage work={work} lateInTeam={team.length > 0} />,
  )
}
