import { sql } from 'kysely'
import {
  findMyParticipation,
  findParticipants,
  type Participant,
} from '../cases/participants-repository.ts'
import type { RequestKind, Urgency } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import {
  ButtonGroup,
  ButtonLink,
  dateAndTime,
  Heading,
  longDay,
  Paragraph,
  StatusBadge,
  type Task,
  TaskList,
  usePage,
  useTexts,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { isLate } from './due.ts'
import { findRequests, type Request } from './repository.ts'
import { requestTexts } from './texts.ts'

/** The requests of a case to and from oneself, with the names of those they are between. */
export interface RequestsOfCase {
  readonly caseId: string
  readonly mine: string
  readonly requests: readonly Request[]
  readonly names: ReadonlyMap<string, string>
}

/** What was asked in a case of and by oneself. */
export async function findRequestsOfCase(
  tx: Tx,
  caseId: string,
  people?: readonly Participant[],
): Promise<RequestsOfCase> {
  const known = people ?? (await findParticipants(tx, caseId))
  return {
    caseId,
    mine: (await findMyParticipation(tx, caseId)) ?? '',
    requests: await findRequests(tx, { caseId }),
    names: new Map(known.map(({ id, name }) => [id, name])),
  }
}

/** Asked of me first, what is late on top; then asked by me, and what was answered. */
export function CaseRequests(props: RequestsOfCase) {
  const { caseId, mine, requests } = props
  const texts = useTexts(requestTexts)
  const open = requests
    .filter(({ answer }) => answer === undefined)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const parts = [
    { heading: texts.askedOfMe, some: open.filter(({ holderId }) => holderId === mine) },
    { heading: texts.askedByMe, some: open.filter(({ askerId }) => askerId === mine) },
    { heading: texts.answered, some: requests.filter(({ answer }) => answer !== undefined) },
  ].filter(({ some }) => some.length > 0)
  return (
    <>
      <Heading level={2} id="vragen">
        {texts.requests}
      </Heading>
      {parts.length === 0 ? <Paragraph>{texts.none}</Paragraph> : null}
      {parts.map(({ heading, some }) => (
        <Part key={heading} heading={heading} some={some} {...props} />
      ))}
      <ButtonGroup>
        <ButtonLink kind="secondary" href={paths.newRequest({ caseId })}>
          {texts.newRequest}
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}

function Part(
  props: RequestsOfCase & { readonly heading: string; readonly some: readonly Request[] },
) {
  const { heading, some, mine, names } = props
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const tasks = some.map((request): Task => {
    const isAsked = request.holderId === mine
    const name = names.get(isAsked ? request.askerId : request.holderId) ?? texts.somebody
    return {
      id: request.id,
      title: texts[`${request.kind}_${isAsked ? 'of' : 'to'}`](name),
      href: paths.request({ requestId: request.id }),
      hint: dateAndTime(request.at, language),
      status: <Standing request={request} />,
    }
  })
  return (
    <>
      <Heading level={3}>{heading}</Heading>
      <TaskList tasks={tasks} />
    </>
  )
}

function Standing({ request }: { readonly request: Request }) {
  const texts = useTexts(requestTexts)
  const { language } = usePage()
  const { answer, dueOn } = request
  const late = isLate(request)
  if (answer !== undefined)
    return (
      <StatusBadge kind={answer.kind === 'refused' ? 'neutral' : 'ok'}>
        {late ? `${texts[answer.kind]}. ${texts.lateAnswer}` : texts[answer.kind]}
      </StatusBadge>
    )
  const day = longDay(dueOn, language)
  return (
    <StatusBadge kind={late ? 'error' : 'warning'}>
      {late ? texts.late(day) : texts.dueOn(day)}
    </StatusBadge>
  )
}

/** Something that was asked of me and is still open. */
export interface OpenRequest {
  readonly id: string
  readonly caseId: string
  readonly kind: RequestKind
  readonly urgency: Urgency
  /** YYYY-MM-DD */
  readonly dueOn: string
  readonly isLate: boolean
  /** Who asks, by professional. */
  readonly askedBy: string
  readonly at: Date
}

/** What is asked of me in all my cases and has no answer, first due first; without a word of it. */
export async function findOpenRequestsForMe(tx: Tx): Promise<readonly OpenRequest[]> {
  const rows = await tx
    .selectFrom('app.request as r')
    .leftJoin('app.request_answer as a', 'a.request_id', 'r.id')
    .select(['r.id', 'r.case_id', 'r.kind', 'r.urgency', 'r.due_on', 'r.by', 'r.at'])
    .where('r.holder_id', 'in', sql<string>`(select app.own_participations())`)
    .where('a.request_id', 'is', null)
    .orderBy('r.due_on')
    .orderBy('r.at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    urgency: row.urgency,
    dueOn: row.due_on,
    isLate: isLate({ dueOn: row.due_on, answer: undefined }),
    askedBy: row.by,
    at: row.at,
  }))
}
