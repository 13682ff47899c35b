import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import { findNames } from '../organisations/repository.ts'
import { paths } from '../paths.ts'
import { findLateInMyTeam } from '../reminders/repository.ts'
import type { Route, SignedInVisit } from '../route.ts'
import type { TeamLateness } from './team-table.tsx'
import { workTexts } from './texts.ts'
import { readWorkList } from './work-list.ts'
import { WorkPage } from './work-page.tsx'

/** The work list. */
export const workRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.work.pattern,
    right: 'professional',
    event: 'work_list_read',
    handler: showWork,
  },
]

async function showWork(visit: SignedInVisit): Promise<Response> {
  const { id, isTeamLead } = visit.professional
  const { work, team } = await visit.act(async (tx) => ({
    work: await readWorkList(tx, id),
    team: isTeamLead ? await readTeamLateness(tx) : undefined,
  }))
  const { title } = visit.t(workTexts)
  return visit.page(
    { title, leaveButton: 'page without form' },
    <WorkPage work={work} team={team} />,
  )
}

/** That something is late in one's team, with the event that it was looked at. */
async function readTeamLateness(tx: Tx): Promise<TeamLateness> {
  await recordEvent(tx, { kind: 'team_lateness_read', right: 'team_lead' })
  const late = await findLateInMyTeam(tx)
  const names = await findNames(
    tx,
    late.map(({ professionalId }) => professionalId),
  )
  return { late, names }
}
