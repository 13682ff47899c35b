import { backToCase, line, onLedCase } from '../cases/on-case.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { type FieldError, type FormValues, noValues, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { keepOrGone } from '../requests/ask-routes.tsx'
import type { Route, SignedInVisit } from '../route.ts'
import { HandOverPage, noData } from './hand-over-page.tsx'
import { findHandOver, insertHandOver } from './hand-over-repository.ts'
import { type HandOverView, readHandOver } from './hand-over-view.ts'
import { closingTexts } from './texts.ts'

/** Handing a case over to one party, with what that party needs. */
export const handOverRoutes: readonly Route[] = [
  line('get', paths.handOver, 'case_read', show),
  line('post', paths.handOver, 'hand_over_made', handOver),
]

async function show(visit: SignedInVisit): Promise<Response> {
  const view = await onLedCase(visit, readHandOver)
  const chosen = visit.query('voor') ?? valueOf(visit.kept ?? noValues, 'voor')
  return draw(visit, view, chosen, visit.kept ?? noValues)
}

function draw(
  visit: SignedInVisit,
  view: HandOverView,
  chosen: string,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const party = view.parties.find(({ id }) => id === chosen)
  return visit.page(
    {
      title: visit.t(closingTexts).handOverTitle,
      errors,
      back: backToCase(visit),
      leaveButton: party === undefined || view.done ? 'page without form' : true,
    },
    <HandOverPage view={view} party={party} values={values} />,
  )
}

async function handOver(visit: SignedInVisit): Promise<Response> {
  const view = await onLedCase(visit, readHandOver)
  const caseId = view.found.id
  const done = visit.redirect(paths.handOver({ caseId }))
  if (view.done !== undefined) return done
  const party = view.parties.find(({ id }) => id === valueOf(visit.form, 'voor'))
  // Nobody, or somebody who left meanwhile: choose again.
  if (party === undefined) return done
  const mee = valueOf(visit.form, 'mee')
  const share = view.shares.find(
    ({ id, participantId }) => id === mee && participantId === party.id,
  )
  if (share === undefined && mee !== noData) {
    const errors = [{ field: 'mee', message: visit.t(closingTexts).handOverWhatMissing }]
    return draw(visit, view, party.id, visit.form, errors)
  }
  await keepOrGone(() =>
    visit.act(async (tx) => {
      await oneAtATime(tx, caseId)
      if ((await findHandOver(tx, caseId)) !== undefined) return
      await insertHandOver(tx, { caseId, participantId: party.id, shareId: share?.id })
    }),
  )
  return done
}
