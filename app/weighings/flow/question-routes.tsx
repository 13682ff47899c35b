import type { FieldError, FormValues } from '../../page/index.ts'
import { Alert, Form, HiddenField, List, Paragraph, useTexts } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { answersOf, isAnswered } from './asked.ts'
import { findDirectory, nobody } from './directory.ts'
import { type Flow, withAnswers } from './flow.ts'
import { findFlow, readFlow } from './flow-repository.ts'
import { keepAnswers } from './keep-answers.ts'
import { askedOn, pagesLeft } from './next-page.ts'
import type { PageContent, PageKind, PageReading, ReaderTexts } from './page-kind.ts'
import { labelWith } from './labels.ts'
import { kindOfPage } from './page-kinds.tsx'
import { type AnsweredPage, isPageId, pageIds } from './pages.ts'
import { useText } from './question-field.tsx'
import { StandingLine } from './standing.tsx'
import { flowTexts } from './texts.ts'
import { weighedOf } from './weighed.ts'
import { withinCase, WithinLine } from './within-case.tsx'

/** One page of questions, as it was answered so far. */
export async function showQuestion(visit: SignedInVisit): Promise<Response> {
  const page = pageOf(visit)
  const content = await visit.act(async (tx) => {
    const flow = await readFlow(tx, visit.id('draftId'), visit.professional)
    if (flow === undefined) return undefined
    return contentOf(page, flow, await directoryFor(page, flow, visit, tx))
  })
  if (content === undefined) throw new Problem('page-not-found')
  if (content.flow.draft.sealedAt) return toOutcome(visit, content.flow)
  const { kept } = visit
  if (kept === undefined)
    return draw(visit, content, { values: kindFor(page, content.flow).values(content) })
  // What was kept was made from the page as it stood then; another window may have answered since.
  return draw(visit, content, { values: kept, seen: seenVersion(kept) })
}

/** Keeps the answers of a page, and goes to the next one that has something to ask. */
export async function answerQuestion(visit: SignedInVisit): Promise<Response> {
  const page = pageOf(visit)
  const done = await visit.act(async (tx) => {
    const flow = await findFlow(tx, visit.id('draftId'), visit.professional)
    if (flow === undefined) return undefined
    const content = contentOf(page, flow, await directoryFor(page, flow, visit, tx))
    const reading = kindFor(page, flow).read(content, visit.form, readerOf(visit))
    if (flow.draft.sealedAt || reading.errors.length > 0) return { content, reading }
    const kept = await keepAnswers(tx, flow, page, seenVersion(visit.form), reading)
    return { content, reading, kept }
  })
  if (done === undefined) throw new Problem('page-not-found')
  const { content, reading, kept } = done
  const draftId = content.flow.draft.id
  if (content.flow.draft.sealedAt) return toOutcome(visit, content.flow)
  if (kept?.kind === 'conflict') return showConflict(visit, page, reading)
  if (kept === undefined)
    return draw(visit, content, {
      values: visit.form,
      errors: reading.errors,
      seen: seenVersion(visit.form),
    })
  return visit.redirect(
    kept.next === 'check'
      ? paths.check({ draftId })
      : paths.question({ draftId, section: kept.next }),
  )
}

/** The page once more with what was posted here, beside what the other window answered. */
async function showConflict(
  visit: SignedInVisit,
  page: AnsweredPage,
  reading: PageReading,
): Promise<Response> {
  const content = await visit.act(async (tx) => {
    const flow = await findFlow(tx, visit.id('draftId'), visit.professional)
    return flow && contentOf(page, flow, await directoryFor(page, flow, visit, tx))
  })
  if (content === undefined) throw new Problem('page-not-found')
  return draw(visit, content, { values: visit.form, conflict: reading })
}

interface Drawn {
  readonly values: FormValues
  readonly errors?: readonly FieldError[]
  readonly conflict?: PageReading
  /** The version that the values were filled in against, when that is not the draft's own. */
  readonly seen?: number
}

function draw(visit: SignedInVisit, content: PageContent, drawn: Drawn): Response {
  const { page, flow, weighed } = content
  const { values, errors = [], conflict, seen = flow.draft.version } = drawn
  const draftId = flow.draft.id
  const texts = visit.t(flowTexts)
  const left = page === 'aanleiding' ? undefined : pagesLeft(flow, weighed, page)
  return visit.page(
    {
      title: kindFor(page, flow).title(content, readerOf(visit)),
      errors,
      leaveButton: true,
      back: { href: backFrom(page, flow), label: texts.previous },
      ...(conflict && { status: 409 }),
    },
    <>
      <WithinLine draft={flow.draft} />
      <StandingLine weighed={weighed} {...(left !== undefined && { left })} />
      {conflict ? <ConflictAlert flow={flow} reading={conflict} /> : null}
      <Form action={paths.question({ draftId, section: page })} values={values}>
        <HiddenField name="version" value={String(seen)} />
        {kindFor(page, flow).view(content)}
      </Form>
    </>,
  )
}

/** What the other window answered where this one says something else. */
function ConflictAlert({ flow, reading }: { readonly flow: Flow; readonly reading: PageReading }) {
  const texts = useTexts(flowTexts)
  const text = useText()
  const here = answersOf(withAnswers(flow, reading.answers))
  const there = answersOf(flow).filter(({ key }) => isAbout(key, reading.keys))
  const differing = there.filter(
    ({ key, answer }) => here.find((each) => each.key === key)?.answer.nl !== answer.nl,
  )
  return (
    <Alert kind="warning" heading={texts.conflictHeading}>
      <Paragraph>{texts.conflictText}</Paragraph>
      <List
        items={differing.map(({ question, about, answer }) =>
          texts.conflictThere(text(labelWith(question, about)), text(answer)),
        )}
      />
    </Alert>
  )
}

const isAbout = (key: string, keys: readonly string[]): boolean =>
  keys.includes(key) || (keys.includes('partij') && key.startsWith('partij@'))

function contentOf(
  page: AnsweredPage,
  flow: Flow,
  directory: PageContent['directory'],
): PageContent {
  const weighed = weighedOf(flow)
  return { page, flow, weighed, directory, asked: askedOn(page, flow, weighed) }
}

async function directoryFor(
  page: AnsweredPage,
  flow: Flow,
  visit: SignedInVisit,
  tx: Parameters<typeof findDirectory>[0],
): Promise<PageContent['directory']> {
  return page === 'met-wie'
    ? findDirectory(tx, flow.own.id, visit.professional.organisation)
    : nobody
}

/** How a page is read and drawn; within a case, what the case settled is not asked. */
function kindFor(page: AnsweredPage, { draft }: Flow): PageKind {
  const kind = kindOfPage(page)
  return draft.within ? withinCase(kind, page) : kind
}

function pageOf(visit: SignedInVisit): AnsweredPage {
  const page = visit.param('section')
  if (page !== 'aanleiding' && !isPageId(page)) throw new Problem('page-not-found')
  return page
}

const readerOf = (visit: SignedInVisit): ReaderTexts => ({
  texts: visit.t(flowTexts),
  language: visit.language,
})

/** The version that the page was made from; anything else is older than everything. */
function seenVersion(posted: FormValues): number {
  const seen = posted['version']?.[0] ?? ''
  return /^\d{1,9}$/.test(seen) ? Number(seen) : -1
}

const toOutcome = (visit: SignedInVisit, { draft }: Flow): Response =>
  visit.redirect(paths.outcome({ draftId: draft.id }))

/** The page before this one that was answered; the first question otherwise. */
function backFrom(page: AnsweredPage, flow: Flow): string {
  const draftId = flow.draft.id
  if (page === 'aanleiding') return paths.weighings()
  const before = pageIds.slice(0, pageIds.indexOf(page)).findLast((each) => isAnswered(each, flow))
  return paths.question({ draftId, section: before ?? 'aanleiding' })
}
