import { z } from 'zod'
import { findTexts } from '../clients/personal-text.ts'
import type { Phase } from '../database/case-tables.ts'
import { findSlots } from '../conferences/slots-repository.ts'
import type { Tx } from '../database/connection.ts'
import { type FieldError, type FormValues, formValues, idOfForm, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { readPeople } from './case-view.ts'
import { MovePage, type MoveView, PreviewPage } from './move-pages.tsx'
import { type Move, sameWords } from './moving.ts'
import { namesLeftOut } from './names-left-out.ts'
import { backToCase, line, onLedCase } from './on-case.ts'
import { phaseFields } from './open-case-routes.tsx'
import { findParticipants } from './participants-repository.ts'
import { phaseTexts } from './phase-texts.ts'
import { isPhase, phaseAfter } from './phases.ts'
import { type Case, findCase, moveCase } from './repository.ts'
import { caseTexts } from './texts.ts'
import { getWorkingPhase } from './working-phases-repository.ts'

/** Moving a case to another phase or purpose: first what closes, then the deed. */
export const moveRoutes: readonly Route[] = [
  line('get', paths.casePhase, 'case_read', showMove),
  line('post', paths.casePhase, 'phase_started', postMove),
]

async function readMoveView(tx: Tx, found: Case): Promise<MoveView> {
  const words = await findTexts(tx, [found.purposeText])
  const shares = await findCaseShares(tx, { caseId: found.id })
  const slots = await findSlots(tx, { caseId: found.id })
  return {
    found,
    purpose: words.get(found.purposeText) ?? '',
    people: await readPeople(tx, found.id),
    participants: await findParticipants(tx, found.id),
    shares: shares.filter(({ isLive }) => isLive),
    isDiscussed: slots.some(({ isOpen }) => isOpen),
  }
}

async function showMove(visit: SignedInVisit): Promise<Response> {
  const asked = visit.query('naar') ?? valueOf(visit.kept ?? {}, 'phase')
  const { view, phase, plan } = await onLedCase(visit, async (tx, found) => {
    const view = await readMoveView(tx, found)
    const phase = isPhase(asked) ? asked : (phaseAfter(found.phase) ?? found.phase)
    return { view, phase, plan: await planFor(visit, tx, view, phase) }
  })
  return draw(visit, view, phase, visit.kept ?? formValues(plan))
}

/** The words and kinds of data that a form begins with: those of now, or of the organisation. */
async function planFor(visit: SignedInVisit, tx: Tx, view: MoveView, phase: Phase) {
  const { found, purpose } = view
  if (phase === found.phase) return { purpose, categories: found.categories }
  const plan = await getWorkingPhase(tx, phase, visit.language)
  const keeps = visit.query('doel') === 'nu'
  return { purpose: keeps ? purpose : plan.purpose, categories: plan.categories }
}

async function postMove(visit: SignedInVisit): Promise<Response> {
  const view = await onLedCase(visit, readMoveView)
  const { found } = view
  // Sent twice: it was done by the first.
  if (found.phaseId === idOfForm(visit.form)) return visit.redirect(backToCase(visit).href)
  const given = valueOf(visit.form, 'phase')
  const phase = isPhase(given) ? given : found.phase
  const form = visit.read(z.object(phaseFields(visit.t(caseTexts))))
  if (!form.ok) return draw(visit, view, phase, form.values, form.errors)
  const named = namesLeftOut(form.values, ['purpose'], view.people, visit.t(caseTexts))
  if (named.length > 0) return draw(visit, view, phase, form.values, named)
  const step = valueOf(visit.form, 'step')
  if (step === 'change') return draw(visit, view, phase, form.values)
  if (valueOf(visit.form, 'seen') !== found.phaseId) return conflict(visit, view, phase)
  const samePurpose = sameWords(form.data.purpose, view.purpose)
  const move = { phase, ...form.data, samePurpose }
  return step === 'do' ? doMove(visit, move) : preview(visit, view, move, form.values)
}

const preview = (visit: SignedInVisit, view: MoveView, move: Move, values: FormValues): Response =>
  visit.page(
    { title: visit.t(phaseTexts).previewTitle, back: backToCase(visit), leaveButton: true },
    <PreviewPage view={view} move={move} values={values} />,
  )

async function doMove(visit: SignedInVisit, move: Move): Promise<Response> {
  const id = idOfForm(visit.form)
  const view = await onLedCase(visit, async (tx, found) => {
    const { phase, categories } = move
    const seen = { id: found.id, phaseId: valueOf(visit.form, 'seen') }
    const purpose = await purposeOf(tx, found, move)
    if (await moveCase(tx, seen, { id, phase, categories, purpose })) return undefined
    // Somebody else was first, or the same form a moment ago.
    const now = await findCase(tx, found.id)
    return now === undefined || now.phaseId === id ? undefined : readMoveView(tx, now)
  })
  return view ? conflict(visit, view, move.phase) : visit.redirect(backToCase(visit).href)
}

/** The purpose of now, or other words that belong to a client of one's own in the case. */
async function purposeOf(tx: Tx, found: Case, { samePurpose, purpose }: Move) {
  if (samePurpose) return { id: found.purposeId }
  const people = await readPeople(tx, found.id)
  const clientId = people.find((person) => person.clientId !== undefined)?.clientId
  return { words: purpose, ...(clientId !== undefined && { clientId }) }
}

const conflict = (visit: SignedInVisit, view: MoveView, phase: Phase): Response =>
  draw(visit, view, phase, visit.form, [], true)

function draw(
  visit: SignedInVisit,
  view: MoveView,
  phase: Phase,
  values: FormValues,
  errors: readonly FieldError[] = [],
  isConflict = false,
): Response {
  const { moveTitle, stayTitle } = visit.t(phaseTexts)
  return visit.page(
    {
      title: phase === view.found.phase ? stayTitle : moveTitle,
      errors,
      back: backToCase(visit),
      leaveButton: true,
      ...(isConflict && { status: 409 }),
    },
    <MovePage view={view} phase={phase} values={values} conflict={isConflict} />,
  )
}
