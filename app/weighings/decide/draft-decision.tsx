import { normsVersion } from 'deelwijzer'
import { isMade } from '../../database/once.ts'
import type { DecisionKind } from '../../database/tables.ts'
import {
  type FieldError,
  type FormValues,
  idOfForm,
  List,
  Panel,
  Paragraph,
  usePage,
  useTexts,
  valueOf,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import type { Flow } from '../flow/flow.ts'
import { partyText } from '../flow/labels.ts'
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
import { allRecipients, canBeDecidedAtOnce, undecided } from './same-for-all.ts'
import { SeveralPage } from './several-page.tsx'
import { decideTexts } from './texts.ts'
import { AlreadyDecidedPage, ChangedPage } from './told-page.tsx'
import { findDecidingWithin, placeOf } from './within/deciding-within.ts'
import { hasMoved, movedOn } from './within/moved-on.ts'
import { findReadersAfter } from './within/readers-after.ts'
import { backToSlot } from './within/back-to-slot.ts'

/** One exchange of a draft to be decided on, or several at once. */
interface Opened {
  readonly flow: Flow
  readonly exchanges: readonly Weighed[]
  /** What stands in the address for them. */
  readonly recipient: string
  /** Of several the first: in what is decided on, they are the same. */
  readonly deciding: Deciding
  readonly decidings: readonly Deciding[]
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
  const left = undecided(weighed, records)
  if (left.length === 0 && flow.draft.slotId !== null)
    return visit.redirect(await backToSlot(visit, flow.draft.slotId))
  const decidings = await decidingsOn(visit, flow, left)
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: 'page without form',
      ...(flow.draft.sealedAt === null && backToOutcome(visit, flow)),
    },
    <SeveralPage
      draftId={draftId}
      weighed={weighed}
      records={records}
      atOnce={canBeDecidedAtOnce(decidings) ? left.length : 0}
    />,
  )
}

/** What can be decided on one exchange. */
export async function showChoice(visit: SignedInVisit): Promise<Response> {
  const opened = await openExchange(visit)
  const { flow, deciding, recordId } = opened
  if (recordId) return visit.redirect(paths.record({ weighingId: recordId }))
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: 'page without form',
      ...backToOutcome(visit, flow),
    },
    <>
      <WithinLine draft={flow.draft} />
      <ForWhom opened={opened} />
      <ChoosePage deciding={deciding} linkOf={(kind) => hrefOf(opened, kind)} />
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
  const { flow, exchanges, deciding, decidings, recordId } = opened
  if (recordId) return alreadyDecided(visit, opened, recordId)
  const seen = valueOf(visit.form, 'versie')
  if (seen !== versionOf(opened))
    return draw(visit, opened, visit.form, {
      changed: !seen.startsWith(answeredIn(flow)),
      moved: true,
    })
  const kind = requireKind(visit, opened)
  if (valueOf(visit.form, 'doen') === 'kijken') return draw(visit, opened, visit.form)
  if (kind === 'share' && decidings.some(hasMoved))
    return draw(visit, opened, visit.form, { moved: true })
  const read = readDecision(kind, deciding, visit.form, visit.t(decideTexts), visit.language)
  if (!read.ok) return draw(visit, opened, visit.form, { errors: read.errors })
  const decided = { ...read.data, id: idOfForm(visit.form) }
  const outcome = await visit
    .act((tx) => decideOnDraft(tx, flow, exchanges, decided))
    .catch(movedOn(deciding))
  if (outcome === 'moved')
    return draw(visit, await openExchange(visit), visit.form, { moved: true })
  if (outcome.done) return visit.redirect(await afterwards(visit, opened, outcome.weighingId))
  const again = await openExchange(visit)
  if (again.recordId) return alreadyDecided(visit, again, again.recordId)
  return draw(visit, again, visit.form, { changed: true })
}

/** With one recipient to its record, or back to the conference; with more, on to the next. */
async function afterwards(
  visit: SignedInVisit,
  { flow }: Opened,
  weighingId: string,
): Promise<string> {
  const { id: draftId, slotId } = flow.draft
  if (weighedOf(flow).length > 1) return paths.decision({ draftId })
  return slotId === null ? paths.record({ weighingId }) : backToSlot(visit, slotId)
}

async function openExchange(visit: SignedInVisit): Promise<Opened> {
  const { flow, records } = await requireFlow(visit)
  const recipient = visit.param('recipient')
  const exchanges = exchangesFor(recipient, flow, records)
  const decidings = await decidingsOn(visit, flow, exchanges)
  const [deciding] = decidings
  if (deciding === undefined) throw new Problem('page-not-found')
  const recordId = records.get(partyKey(exchanges[0]?.party))
  const isSeveral = recipient === allRecipients
  if (isSeveral && recordId === undefined && !canBeDecidedAtOnce(decidings))
    throw new Problem('page-not-found')
  return {
    flow,
    exchanges,
    recipient,
    deciding: isSeveral ? { ...deciding, together: exchanges.length } : deciding,
    decidings,
    recordId,
  }
}

/** For whom an address is; for all once everybody was decided on, so that it leads to what was. */
function exchangesFor(
  recipient: string,
  flow: Flow,
  records: ReadonlyMap<string, string>,
): readonly Weighed[] {
  const weighed = weighedOf(flow)
  if (recipient !== allRecipients)
    return weighed.filter(({ party }) => partyKey(party) === recipient)
  const left = undecided(weighed, records)
  return left.length > 0 ? left : weighed
}

/** What each exchange is decided on; within a case, as the case is now. */
const decidingsOn = (
  visit: SignedInVisit,
  flow: Flow,
  exchanges: readonly Weighed[],
): Promise<readonly Deciding[]> =>
  visit.act(async (tx) => {
    const decidings: Deciding[] = []
    for (const { weighing: advice, situation, party } of exchanges) {
      const { fileId } = flow.draft
      const place = placeOf(flow, party)
      const within = place && (await findDecidingWithin(tx, place, advice))
      decidings.push({ advice, situation, party, purpose: purposeOf(flow), fileId, within })
    }
    return decidings
  })

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
  const { flow, deciding, recipient } = opened
  const kind = findKind(visit.param('kind'), deciding.advice)
  const draftId = flow.draft.id
  const chooseHref = paths.decisionFor({ draftId, recipient })
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
      <ForWhom opened={opened} />
      <DecidePage
        kind={kind}
        deciding={deciding}
        action={hrefOf(opened, kind)}
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

/** For whom one decision goes, where it is for several. */
function ForWhom({ opened }: { readonly opened: Opened }) {
  const texts = useTexts(decideTexts)
  const { language } = usePage()
  if (opened.deciding.together === undefined) return null
  return (
    <Panel>
      <Paragraph>
        <strong>{texts.forAllHeading}:</strong>
      </Paragraph>
      <List
        items={opened.exchanges.map(({ party }) => (party ? partyText(party)[language] : ''))}
      />
      <Paragraph kind="small">{texts.forAllText}</Paragraph>
    </Panel>
  )
}

const hrefOf = ({ flow, recipient }: Opened, kind: DecisionKind): string =>
  paths.decisionKind({ draftId: flow.draft.id, recipient, kind: kindSlugs[kind] })

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
  if (isSame) return visit.redirect(await afterwards(visit, opened, weighingId))
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
