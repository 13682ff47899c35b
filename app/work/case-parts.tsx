import { type Language, longDate, StatusBadge, type Task } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { CaseWork, WorkInCase } from './in-cases.ts'
import type { WorkTexts } from './texts.ts'
import type { WorkList } from './work-list.ts'

/** What is to be done in cases besides requests, by kind. */
export function caseParts(work: WorkList, texts: WorkTexts, language: Language) {
  const tasksOf = (what: CaseWork, toTask: (thing: WorkInCase) => Task) =>
    work.inCases.filter((one) => one.what === what).map(toTask)
  const about = ({ fileIds }: WorkInCase) => clientsOf(fileIds, work)
  const day = ({ at }: WorkInCase) => longDate(at, language)
  const whom = (one: WorkInCase) => [one.name, one.organisation, about(one)].filter(Boolean)

  return {
    invitations: tasksOf('invitation', (one) => ({
      id: one.id,
      title: texts.invitedBy(one.name),
      href: paths.invitation({ participantId: one.id }),
      hint: [one.organisation, day(one)].join(', '),
      status: <StatusBadge kind="warning">{texts.toAnswer}</StatusBadge>,
    })),
    shares: [
      ...tasksOf('moved_on', (one) => ({
        id: `${one.id}-fase`,
        title: texts.movedOn(one.howMany),
        href: paths.sharesToReview({ caseId: one.id }),
        hint: [about(one), texts.movedOnSince(day(one))].filter(Boolean).join(', '),
        status: <StatusBadge kind="warning">{texts.lookAgain}</StatusBadge>,
      })),
      ...tasksOf('ends_soon', (one) => ({
        id: one.id,
        title: texts.endsSoon(one.name),
        href: paths.share({ shareId: one.id }),
        hint: [one.organisation, about(one)].filter(Boolean).join(', '),
        status: <StatusBadge kind="info">{texts.endsOn(day(one))}</StatusBadge>,
      })),
    ],
    lookBack: [
      ...tasksOf('look_back', (one) => ({
        id: one.id,
        title: texts.wasItNeeded,
        href: paths.reviewRequest({ requestId: one.id }),
        hint: whom(one).join(', '),
        status: <StatusBadge kind="info">{texts.answeredOn(day(one))}</StatusBadge>,
      })),
      ...tasksOf('evaluation', (one) => ({
        id: `${one.id}-terugblik`,
        title: texts.evaluation,
        href: paths.evaluation({ caseId: one.id }),
        hint: about(one),
        status: <StatusBadge kind="info">{texts.closingSince(day(one))}</StatusBadge>,
      })),
    ],
    taken: tasksOf('taken_over', (one) => ({
      id: one.id,
      title: texts[one.kind === 'corrected' ? 'sourceCorrected' : 'sourceWithdrawn'],
      href: paths.item({ itemId: one.id }),
      hint: [about(one), day(one)].filter(Boolean).join(', '),
      status: <StatusBadge kind="warning">{texts.lookAgain}</StatusBadge>,
    })),
  }
}

/** The names of the clients of these files, as far as they are one's own. */
export const clientsOf = (fileIds: readonly string[], { clients }: WorkList): string =>
  fileIds.flatMap((fileId) => clients.get(fileId) ?? []).join(', ')
