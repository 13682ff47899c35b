import { normsVersion } from 'deelwijzer'
import { isMade } from '../../database/once.ts'
import type { DecisionKind } from '../../database/tables.ts'
import { type FieldError, type FormValues, idOfForm, valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import type { Flow } from '../flow/flow.ts'
import { purposeOf } from '../flow/situations.ts'
import { type Weighed, weighedOf } from '../flow/weighed.ts'
import { WithinLine } from '../flow/within-case.tsx'
import { partyKey } from '../result/party-key.ts'
import { requireFlow } from '../result/routes.tsx'
import { ChoosePage } from './choose-page.tsx'
import { decideOnDraft } from './decide-on-draft.ts'
import { DecidePage, firstValues } from './decide-page.tsx'
import type { Deciding } from './deciding.ts'
import { findKind, kindSlugs } from './kinds.ts'
import { readDecision } from './other-forms.ts'
import { SeveralPage } from './several-page.tsx'
import { decideTexts } from './texts.ts'
import { AlreadyDecidedPage, ChangedPage } from './told-page.tsx'
import { findDecidingWithin, placeOf } from './within/deciding-within.ts'
import { hasMoved, movedOn } from './within/moved-on.ts'
import { findReadersAfter } from './within/readers-after.ts'

/** One exchange of a draft, to be decided on. */
interface Opened {
  readonly flow: Flow
  readonly exchange: Weighed
  readonly deciding: Deciding
  readonly recordId: string | undefined
}

/** The recipients to decide on; of one only, straight to its choice. */
export async function showDecisions(visit: SignedInVisit): Promise<Response> {
  const { flow, records } = await requireFlow(visit)
  const draftId = flow.draft.id
  const weighed = weighedOf(flow)
  const [only, ...others] = weighed
  if (only && others.length === 0)
    return visit.redirect(paths.decisionFor({ draftId, recipient: partyKey(only.party) }))
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: 'page without form',
      ...(flow.draft.sealedAt === null && backToOutcome(visit, flow)),
    },
    <SeveralPage draftId={draftId} weighed={weighed} records={records} />,
  )
}

/** What can be decided on one exchange. */
export async function showChoice(visit: SignedInVisit): Promise<Response> {
  const { flow, exchange, deciding, recordId } = await openExchange(visit)
  if (recordId) return visit.redirect(paths.record({ weighingId: recordId }))
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: 'page without form',
      ...backToOutcome(visit, flow),
    },
    <>
      <WithinLine draft={flow.draft} />
      <ChoosePage deciding={deciding} linkOf={(kind) => hrefOf(flow, exchange, kind)} />
    </>,
  )
}

/** The form of one kind of decision. */
export async function showDecision(visit: SignedInVisit): Promise<Response> {
  const opened = await openExchange(visit)
  if (opened.recordId) return visit.redirect(paths.record({ weighingId: opened.recordId }))
  return draw(visit, opened, visit.kept ?? firstValues(opened.deciding))
}

/** Seals the exchange with the decision on it, or says what is missing or has changed. */
export async function takeDecision(visit: SignedInVisit): Promise<Response> {
  const opened = await openExchange(visit)
  const { flow, exchange, deciding, recordId } = opened
  if (recordId) return alreadyDecided(visit, opened, recordId)
  const seen = valueOf(visit.form, 'versie')
  if (seen !== versionOf(opened))
    return draw(visit, opened, visit.form, {
      changed: !seen.startsWith(answeredIn(flow)),
      moved: true,
    })
  const kind = requireKind(visit, opened)
  if (valueOf(visit.form, 'doen') === 'kijken') return draw(visit, opened, visit.form)
  if (kind === 'share' && hasMoved(deciding))
    return draw(visit, opened, visit.form, { moved: true })
  const read = readDecision(kind, deciding, visit.form, visit.t(decideTexts), visit.language)
  if (!read.ok) return draw(visit, opened, visit.form, { errors: read.errors })
  const decided = { ...read.data, id: idOfForm(visit.form) }
  const outcome = await visit
    .act((tx) => decideOnDraft(tx, flow, exchange, decided))
    .catch(movedOn(deciding))
  if (outcome === 'moved')
    return draw(visit, await openExchange(visit), visit.form, { moved: true })
  if (outcome.done) return visit.redirect(afterwards(opened, outcome.weighingId))
  const again = await openExchange(visit)
  if (again.recordId) return alreadyDecided(visit, again, again.recordId)
  return draw(visit, again, visit.form, { changed: true })
}

/** With one recipient to its record; with more, on to the next. */
const afterwards = ({ flow }: Opened, weighingId: string): string =>
  weighedOf(flow).length === 1
    ? paths.record({ weighingId })
    : paths.decision({ draftId: flow.draft.id })

async function openExchange(visit: SignedInVisit): Promise<Opened> {
  const { flow, records } = await requireFlow(visit)
  const key = visit.param('recipient')
  const exchange = weighedOf(flow).find(({ party }) => partyKey(party) === key)
  if (exchange === undefined) throw new Problem('page-not-found')
  const { weighing: advice, situation, party } = exchange
  const { fileId } = flow.draft
  const place = placeOf(flow)
  const within = place && (await visit.act((tx) => findDecidingWithin(tx, place, advice)))
  const deciding = { advice, situation, party, purpose: purposeOf(flow), fileId, within }
  return { flow, exchange, deciding, recordId: records.get(key) }
}

/** What the form was made from: the answers, the day, and the norms; within a case also the phase. */
const versionOf = ({ flow, deciding }: Opened): string =>
  answeredIn(flow) + (deciding.within?.phaseId ?? '')

const answeredIn = ({ draft, date }: Flow): string => `${draft.version}/${date}/${normsVersion}/`

function requireKind(visit: SignedInVisit, { deciding }: Opened): DecisionKind {
  const kind = findKind(visit.param('kind'), deciding.advice)
  if (kind === undefined) throw new Problem('page-not-found')
  return kind
}

interface Drawn {
  readonly errors?: readonly FieldError[]
  readonly changed?: boolean
  readonly moved?: boolean
}

async function draw(
  visit: SignedInVisit,
  opened: Opened,
  values: FormValues,
  { errors = [], changed = false, moved = false }: Drawn = {},
): Promise<Response> {
  const { flow, exchange, deciding } = opened
  const kind = findKind(visit.param('kind'), deciding.advice)
  const draftId = flow.draft.id
  const chooseHref = paths.decisionFor({ draftId, recipient: partyKey(exchange.party) })
  if (kind === undefined) {
    if (changed) return toldOfChange(visit, opened)
    throw new Problem('page-not-found')
  }
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: true,
      errors,
      ...((changed || moved) && { status: 409 as const }),
      back: { href: chooseHref, label: visit.t(decideTexts).backToChoice },
    },
    <>
      <WithinLine draft={flow.draft} />
      <DecidePage
        kind={kind}
        deciding={deciding}
        action={hrefOf(flow, exchange, kind)}
        version={versionOf(opened)}
        values={values}
        changeHref={paths.question({ draftId, section: 'gevaar' })}
        changedHref={changed ? paths.outcome({ draftId }) : undefined}
        chooseHref={chooseHref}
        askHref={paths.newConsultation({ draftId })}
        readers={await findReadersAfter(visit, deciding, values)}
        moved={moved && !changed}
        draftId={draftId}
      />
    </>,
  )
}

const hrefOf = (flow: Flow, { party }: Weighed, kind: DecisionKind): string =>
  paths.decisionKind({
    draftId: flow.draft.id,
    recipient: partyKey(party),
    kind: kindSlugs[kind],
  })

const backToOutcome = (visit: SignedInVisit, { draft }: Flow) => ({
  back: {
    href: paths.outcome({ draftId: draft.id }),
    label: visit.t(decideTexts).backToOutcome,
  },
})

/** The same form sent twice goes to where the first one went; another is told that it was not kept. */
async function alreadyDecided(
  visit: SignedInVisit,
  opened: Opened,
  weighingId: string,
): Promise<Response> {
  const isSame = await visit.act((tx) => isMade(tx, 'app.decision', idOfForm(visit.form)))
  if (isSame) return visit.redirect(afterwards(opened, weighingId))
  return visit.page(
    { title: visit.t(decideTexts).title, status: 409, leaveButton: 'page without form' },
    <AlreadyDecidedPage
      href={paths.record({ weighingId })}
      motivation={valueOf(visit.form, 'motivatie')}
    />,
  )
}

const toldOfChange = (visit: SignedInVisit, { flow }: Opened): Response =>
  visit.page(
    { title: visit.t(decideTexts).title, status: 409, leaveButton: 'page without form' },
    <ChangedPage
      href={paths.outcome({ draftId: flow.draft.id })}
      motivation={valueOf(visit.form, 'motivatie')}
    />,
  )
