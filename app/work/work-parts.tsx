import { dateAndTime, type Language, longDate, StatusBadge, type Task } from '../page/index.ts'
import { paths } from '../paths.ts'
import { caseParts, clientsOf } from './case-parts.tsx'
import type { DueThing } from './due-things.ts'
import type { WorkTexts } from './texts.ts'
import type { WorkList } from './work-list.ts'

/** One kind of work, with what there is of it. */
export interface WorkPart {
  /** Its place on the page. */
  readonly id: string
  readonly heading: string
  readonly tasks: readonly Task[]
}

/** The work by what is to be done: what is late and due first, what can wait last. */
export function partsOf(work: WorkList, texts: WorkTexts, language: Language): WorkPart[] {
  const dueTasks = (things: readonly DueThing[]) =>
    things.map((one) => dueTask(one, work, texts, language))
  const { invitations, shares, lookBack, taken } = caseParts(work, texts, language)
  return [
    { id: 'te-laat', heading: texts.late, tasks: dueTasks(work.late) },
    { id: 'te-doen', heading: texts.due, tasks: dueTasks(work.due) },
    { id: 'uitnodigingen', heading: texts.invitations, tasks: invitations },
    { id: 'raad', heading: texts.asked, tasks: askedTasks(work, texts, language) },
    {
      id: 'ingetrokken',
      heading: texts.notices,
      tasks: [...noticeTasks(work, texts, language), ...taken],
    },
    { id: 'verstrekkingen', heading: texts.shares, tasks: shares },
    { id: 'antwoorden', heading: texts.answers, tasks: answerTasks(work, texts, language) },
    { id: 'terugblik', heading: texts.lookBack, tasks: lookBack },
    { id: 'afwegingen', heading: texts.drafts, tasks: draftTasks(work, texts, language) },
  ]
}

function dueTask(thing: DueThing, work: WorkList, texts: WorkTexts, language: Language): Task {
  const { id, kind, isLate, fileIds, href, by } = thing
  // Their own pages are open to whoever is asked; what is about a file, to who is assigned to it.
  const isOpen = by !== undefined || fileIds.length === 0 || clientsOf(fileIds, work) !== ''
  return {
    id,
    title: by === undefined ? texts[kind] : texts.asksYou(by.name, texts[kind]),
    ...(href !== undefined && isOpen && { href }),
    hint: isOpen
      ? [clientsOf(fileIds, work), by?.organisation].filter(Boolean).join(', ') || texts.nobody
      : texts.notMine,
    status: (
      <StatusBadge kind={isLate ? 'error' : 'warning'}>
        {dueText(thing, texts, language)}
      </StatusBadge>
    ),
  }
}

function dueText(
  { kind, dueAt, isLate, by }: DueThing,
  texts: WorkTexts,
  language: Language,
): string {
  if (dueAt === undefined) return texts.dueNow
  if (isLate) return texts.lateSince(longDate(dueAt, language))
  if (kind === 'slot') return texts.dueDay(dateAndTime(dueAt, language))
  if (by !== undefined || kind === 'action') return texts.dueBy(longDate(dueAt, language))
  // Of the rest only an emergency is due by the hour.
  return kind === 'complete_emergency'
    ? texts.dueOn(dateAndTime(dueAt, language))
    : texts.dueDay(longDate(dueAt, language))
}

const askedTasks = ({ asked, people }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  asked.map(({ id, askedBy, askedAt }) => ({
    id,
    title: texts.askedBy(people.get(askedBy)?.name ?? texts.somebody),
    href: paths.consultation({ consultationId: id }),
    hint: texts.askedOn(dateAndTime(askedAt, language)),
    status: <StatusBadge kind="warning">{texts.toAnswer}</StatusBadge>,
  }))

const answerTasks = ({ answers, people }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  answers.map(({ id, colleagueId, answeredAt, draftId, weighingId }) => ({
    id,
    title: texts.answerOf(people.get(colleagueId)?.name ?? texts.somebody),
    href: askedAt(draftId, weighingId),
    hint: texts.answeredOn(dateAndTime(answeredAt, language)),
    status: <StatusBadge kind="info">{texts.answered}</StatusBadge>,
  }))

/** Where a question stands: with a draft, with a record, or alone. */
function askedAt(draftId: string | null, weighingId: string | null): string {
  if (draftId !== null) return paths.newConsultation({ draftId })
  if (weighingId !== null) return paths.newConsultationOnRecord({ weighingId })
  return paths.newConsultationAlone()
}

const noticeTasks = ({ notices }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  notices.map(({ itemId, organisation, how, at, taken }) => ({
    id: itemId,
    title: texts[`notice_${how}`](organisation),
    href: paths.notice({ itemId }),
    hint: taken === undefined ? longDate(at, language) : texts.noticeTaken,
    status: <StatusBadge kind="warning">{texts.noticeAsks}</StatusBadge>,
  }))

const draftTasks = ({ drafts, clients }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  drafts.map(({ id, fileId, changedAt }) => {
    const client = fileId === null ? undefined : clients.get(fileId)
    return {
      id,
      title: client === undefined ? texts.draftNameless : texts.draftAbout(client),
      href: paths.weighing({ draftId: id }),
      hint: texts.changed(dateAndTime(changedAt, language)),
      status: <StatusBadge>{texts.open}</StatusBadge>,
    }
  })
