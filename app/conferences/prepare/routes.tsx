import { line, required } from '../../cases/on-case.ts'
import type { Participant } from '../../cases/participants-repository.ts'
import { isMade } from '../../database/once.ts'
import { oneAtATime } from '../../database/one-at-a-time.ts'
import { idOfForm, valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { Route, SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import { type PreparedSubject, readPreparation } from './preparation.ts'
import { PreparePage } from './prepare-page.tsx'
import { startTableWeighing } from './start-table.ts'
import { prepareTexts } from './texts.ts'

/** Preparing a slot: what it takes, and weighing what each may see. */
export const prepareRoutes: readonly Route[] = [
  line('get', paths.prepareSlot, 'case_read', show),
  line('post', paths.weighForTable, 'draft_started', weigh),
]

async function show(visit: SignedInVisit): Promise<Response> {
  const view = required(await onSlot(visit, (tx, slot) => readPreparation(tx, slot)))
  const texts = visit.t(prepareTexts)
  const { conferenceId } = view.slot
  return visit.page(
    {
      title: texts.title,
      back: { href: paths.conference({ conferenceId }), label: texts.backToConference },
      leaveButton: 'page without form',
    },
    <PreparePage view={view} />,
  )
}

/** Starts one weighing for all who are left, or for all who do not see one kind of data yet. */
async function weigh(visit: SignedInVisit): Promise<Response> {
  const slotId = visit.id('slotId')
  const subjectId = visit.id('subjectId')
  const kind = valueOf(visit.form, 'soort')
  const id = idOfForm(visit.form)
  const next = await onSlot(visit, async (tx, slot) => {
    await oneAtATime(tx, id)
    if (await isMade(tx, 'app.draft', id)) return paths.weighing({ draftId: id })
    const view = await readPreparation(tx, slot)
    const subject = view?.subjects.find((one) => one.id === subjectId)
    if (view === undefined || subject === undefined) return undefined
    const participants = kind === '' ? subject.toWeigh : withoutSight(subject, kind)
    const busy = subject.others.find(({ weighed }) => weighed.state === 'busy')?.weighed
    if (participants.length === 0)
      return busy?.state === 'busy'
        ? paths.weighing({ draftId: busy.draftId })
        : paths.prepareSlot({ slotId })
    const categories = view.found.categories.filter((one) => one === kind)
    const given = { id, subjectId, participants, categories }
    const draft = await startTableWeighing(tx, view, given)
    return draft
      ? paths.weighing({ draftId: draft.id })
      : paths.linkCasePerson({ caseId: slot.caseId, subjectId })
  })
  return visit.redirect(required(next))
}

/** Those who may not see this kind of data about somebody by what was decided, and could be weighed for. */
const withoutSight = ({ others }: PreparedSubject, kind: string): readonly Participant[] =>
  others
    .filter(({ weighed }) => !['own', 'not_invited', 'busy'].includes(weighed.state))
    .filter(({ weighed }) => !('categories' in weighed && weighed.categories.includes(kind)))
    .map(({ participant }) => participant)
