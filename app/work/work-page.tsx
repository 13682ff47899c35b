import type { ReactNode } from 'react'
import {
  Alert,
  dateAndTime,
  Heading,
  type Language,
  longDate,
  longDay,
  Paragraph,
  StatusBadge,
  Table,
  type Task,
  TaskList,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Lateness } from '../reminders/repository.ts'
import { type WorkTexts, workTexts } from './texts.ts'
import type { DueThing, WorkList } from './work-list.ts'

/** What is late in a team, with the names of its members. */
export interface TeamLateness {
  readonly late: readonly Lateness[]
  readonly names: ReadonlyMap<string, string>
}

/** One's own work, late things first; a team lead also sees what is late in the team. */
export function WorkPage(props: {
  readonly work: WorkList
  readonly team: TeamLateness | undefined
}) {
  const { work, team } = props
  const texts = useTexts(workTexts)
  const { language } = usePage()
  const parts = partsOf(work, texts, language).filter(({ tasks }) => tasks.length > 0)
  return (
    <>
      <Heading level={1}>{texts.title}</Heading>
      <Paragraph kind="lead">{texts.lead}</Paragraph>
      {parts.length === 0 ? (
        <Alert kind="ok">
          <Paragraph>{texts.nothing}</Paragraph>
        </Alert>
      ) : null}
      {parts.map(({ heading, tasks }) => (
        <Part key={heading} heading={heading}>
          <TaskList tasks={tasks} />
        </Part>
      ))}
      {team === undefined ? null : (
        <Part heading={texts.team}>
          <TeamTable team={team} />
        </Part>
      )}
    </>
  )
}

function Part(props: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <>
      <Heading level={2}>{props.heading}</Heading>
      {props.children}
    </>
  )
}

const partsOf = (work: WorkList, texts: WorkTexts, language: Language) => [
  { heading: texts.late, tasks: work.late.map((one) => dueTask(one, work, texts, language)) },
  { heading: texts.due, tasks: work.due.map((one) => dueTask(one, work, texts, language)) },
  { heading: texts.asked, tasks: askedTasks(work, texts, language) },
  { heading: texts.answers, tasks: answerTasks(work, texts, language) },
  { heading: texts.notices, tasks: noticeTasks(work, texts, language) },
  { heading: texts.drafts, tasks: draftTasks(work, texts, language) },
]

function dueTask(thing: DueThing, work: WorkList, texts: WorkTexts, language: Language): Task {
  const client = thing.fileId === undefined ? texts.nobody : work.clients.get(thing.fileId)
  return {
    id: thing.id,
    title: texts[thing.kind],
    ...(thing.href !== undefined && client !== undefined && { href: thing.href }),
    hint: client ?? texts.notMine,
    status: (
      <StatusBadge kind={thing.isLate ? 'error' : 'warning'}>
        {dueText(thing, texts, language)}
      </StatusBadge>
    ),
  }
}

function dueText({ kind, dueAt, isLate }: DueThing, texts: WorkTexts, language: Language): string {
  if (dueAt === undefined) return texts.dueNow
  if (isLate) return texts.lateSince(longDate(dueAt, language))
  // Only an emergency is due by the hour.
  return kind === 'complete_emergency'
    ? texts.dueOn(dateAndTime(dueAt, language))
    : texts.dueDay(longDate(dueAt, language))
}

const askedTasks = ({ asked, names }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  asked.map(({ id, askedBy, askedAt }) => ({
    id,
    title: texts.askedBy(names.get(askedBy) ?? ''),
    href: paths.consultation({ consultationId: id }),
    hint: texts.askedOn(dateAndTime(askedAt, language)),
    status: <StatusBadge kind="warning">{texts.toAnswer}</StatusBadge>,
  }))

const answerTasks = ({ answers, names }: WorkList, texts: WorkTexts, language: Language): Task[] =>
  answers.map(({ id, colleagueId, answeredAt, draftId, weighingId }) => ({
    id,
    title: texts.answerOf(names.get(colleagueId) ?? ''),
    href:
      draftId === null
        ? paths.newConsultationOnRecord({ weighingId: weighingId ?? '' })
        : paths.newConsultation({ draftId }),
    hint: texts.answeredOn(dateAndTime(answeredAt, language)),
    status: <StatusBadge kind="info">{texts.answered}</StatusBadge>,
  }))

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

/** Who is late, with what and since when; never of whom. */
function TeamTable({ team }: { readonly team: TeamLateness }) {
  const texts = useTexts(workTexts)
  const { language } = usePage()
  if (team.late.length === 0) return <Paragraph>{texts.teamNothing}</Paragraph>
  return (
    <>
      <Paragraph>{texts.teamLead}</Paragraph>
      <Table
        caption={texts.team}
        hideCaption
        columns={[texts.teamWho, texts.teamWhat, texts.teamSince]}
        rows={team.late.map(({ professionalId, kind, dueOn, count }) => ({
          id: `${professionalId}-${kind}-${dueOn}`,
          cells: [
            team.names.get(professionalId) ?? '',
            texts.teamCount(texts[kind], count),
            longDay(dueOn, language),
          ],
        }))}
      />
    </>
  )
}
