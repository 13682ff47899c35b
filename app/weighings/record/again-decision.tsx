import { oneAtATime } from '../../database/one-at-a-time.ts'
import { isMade } from '../../database/once.ts'
import type { DecisionKind } from '../../database/tables.ts'
import { findDecisions } from '../../decisions/repository.ts'
import { type FieldError, type FormValues, idOfForm, valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { ChoosePage } from '../decide/choose-page.tsx'
import { DecidePage, firstValues } from '../decide/decide-page.tsx'
import type { Decided } from '../decide/decided.ts'
import type { Deciding } from '../decide/deciding.ts'
import { findKind, kindSlugs } from '../decide/kinds.ts'
import { readDecision } from '../decide/other-forms.ts'
import { recordDecision } from '../decide/record-decision.ts'
import { decideTexts } from '../decide/texts.ts'
import { AlreadyDecidedPage } from '../decide/told-page.tsx'
import { findDecidingWithin, placeOfWeighing } from '../decide/within/deciding-within.ts'
import { hasMoved, movedOn } from '../decide/within/moved-on.ts'
import { findReadersAfter } from '../decide/within/readers-after.ts'
import { canDecideAgain, decidingOn } from './decide-again.ts'
import { type Recorded, readRecord } from './read-record.ts'

/** What can be decided on a sealed advice, once the waiting is over. */
export async function showChoiceAgain(visit: SignedInVisit): Promise<Response> {
  const { recorded, deciding } = await openRecord(visit)
  const { id: weighingId } = recorded.weighing
  if (!canDecideAgain(recorded)) return visit.redirect(paths.record({ weighingId }))
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: 'page without form',
      ...back(visit, recorded),
    },
    <ChoosePage deciding={deciding} linkOf={(kind) => hrefOf(recorded, kind)} />,
  )
}

/** The form of one kind of decision on a sealed advice. */
export async function showDecisionAgain(visit: SignedInVisit): Promise<Response> {
  const opened = await openRecord(visit)
  const { id: weighingId } = opened.recorded.weighing
  if (!canDecideAgain(opened.recorded)) return visit.redirect(paths.record({ weighingId }))
  return draw(visit, opened, visit.kept ?? firstValues(opened.deciding))
}

/** Records a later decision on a sealed advice; the earlier ones stay. */
export async function takeDecisionAgain(visit: SignedInVisit): Promise<Response> {
  const opened = await openRecord(visit)
  const { recorded, deciding } = opened
  const kind = findKind(visit.param('kind'), deciding.advice)
  if (kind === undefined) throw new Problem('page-not-found')
  if (!canDecideAgain(recorded) || valueOf(visit.form, 'versie') !== versionOf(recorded))
    return told(visit, recorded)
  if (valueOf(visit.form, 'doen') === 'kijken') return draw(visit, opened, visit.form)
  if (kind === 'share' && hasMoved(deciding))
    return draw(visit, opened, visit.form, { moved: true })
  const read = readDecision(kind, deciding, visit.form, visit.t(decideTexts), visit.language)
  if (!read.ok) return draw(visit, opened, visit.form, { errors: read.errors })
  const decided = { ...read.data, id: idOfForm(visit.form) }
  const isDone = await decide(visit, recorded, decided).catch(movedOn(deciding))
  if (isDone === 'moved') return draw(visit, await openRecord(visit), visit.form, { moved: true })
  if (!isDone) return told(visit, recorded)
  return visit.redirect(paths.record({ weighingId: recorded.weighing.id }))
}

/** Looked at once more in the transaction itself: another window may have been first. */
const decide = (visit: SignedInVisit, recorded: Recorded, decided: Decided): Promise<boolean> =>
  visit.act(async (tx) => {
    const { weighing, decisions } = recorded
    await oneAtATime(tx, weighing.id)
    const now = await findDecisions(tx, weighing.id)
    if (now.length !== decisions.length) return false
    await recordDecision(tx, weighing, decided, visit.professional.id)
    return true
  })

interface Opened {
  readonly recorded: Recorded
  readonly deciding: Deciding
}

async function openRecord(visit: SignedInVisit): Promise<Opened> {
  const opened = await visit.act(async (tx) => {
    const recorded = await readRecord(tx, visit.id('weighingId'))
    if (recorded === undefined) return undefined
    const place = await placeOfWeighing(tx, recorded.weighing)
    const within = place && (await findDecidingWithin(tx, place, recorded.advice))
    return { recorded, deciding: decidingOn(recorded, within) }
  })
  if (opened === undefined) throw new Problem('page-not-found')
  return opened
}

/** The last decision that the form was made from. */
const versionOf = ({ decisions }: Recorded): string => decisions.at(-1)?.id ?? ''

interface Drawn {
  readonly errors?: readonly FieldError[]
  readonly moved?: boolean
}

async function draw(
  visit: SignedInVisit,
  { recorded, deciding }: Opened,
  values: FormValues,
  { errors = [], moved = false }: Drawn = {},
): Promise<Response> {
  const kind = findKind(visit.param('kind'), deciding.advice)
  if (kind === undefined) throw new Problem('page-not-found')
  const chooseHref = paths.recordDecision({ weighingId: recorded.weighing.id })
  return visit.page(
    {
      title: visit.t(decideTexts).title,
      leaveButton: true,
      errors,
      ...(moved && { status: 409 as const }),
      back: { href: chooseHref, label: visit.t(decideTexts).backToChoice },
    },
    <DecidePage
      kind={kind}
      deciding={deciding}
      action={hrefOf(recorded, kind)}
      version={versionOf(recorded)}
      values={values}
      changeHref={undefined}
      chooseHref={chooseHref}
      askHref={paths.newConsultationOnRecord({ weighingId: recorded.weighing.id })}
      readers={await findReadersAfter(visit, deciding, values)}
      moved={moved}
    />,
  )
}

const hrefOf = ({ weighing }: Recorded, kind: DecisionKind): string =>
  paths.recordDecisionKind({ weighingId: weighing.id, kind: kindSlugs[kind] })

const back = (visit: SignedInVisit, { weighing }: Recorded) => ({
  back: {
    href: paths.record({ weighingId: weighing.id }),
    label: visit.t(decideTexts).backToRecord,
  },
})

/** The same form sent twice goes to its record; another is told that it was not kept. */
async function told(visit: SignedInVisit, { weighing }: Recorded): Promise<Response> {
  const href = paths.record({ weighingId: weighing.id })
  if (await visit.act((tx) => isMade(tx, 'app.decision', idOfForm(visit.form))))
    return visit.redirect(href)
  return visit.page(
    { title: visit.t(decideTexts).title, status: 409, leaveButton: 'page without form' },
    <AlreadyDecidedPage href={href} motivation={valueOf(visit.form, 'motivatie')} />,
  )
}
