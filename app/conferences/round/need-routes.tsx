import { isId } from '../../database/id.ts'
import { once } from '../../database/once.ts'
import { type FieldError, type FormValues, idOfForm, noValues, valueOf } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { SignedInVisit } from '../../route.ts'
import { backToSlot } from '../live/deeds.ts'
import type { LiveView } from '../live/live-view.ts'
import { nameNeed } from '../round-repository.ts'
import type { TableEntry } from '../table-repository.ts'
import type { Action, Needing } from './needing.ts'
import { findPresent, keptOrGone, roundPage, whilePresent } from './in-slot.ts'
import { NeedNamedPage, NeedPage } from './need-page.tsx'
import { roundTexts } from './texts.ts'

/** Who needs an entry, and for which action. */
export async function showNeed(visit: SignedInVisit): Promise<Response> {
  const needing = await findNeeding(visit, visit.query('gegeven'))
  if (needing === undefined) return backToSlot(visit)
  if (visit.query('genoemd') === '1') return drawNamed(visit)
  return draw(visit, needing, noValues)
}

const needPath = ({ view, entry }: Needing): string =>
  `${paths.slotNeed({ slotId: view.slot.id })}?gegeven=${entry.id}`

/** Names that an action needs an entry. Of one's own entry the answer follows at once. */
export async function nameIt(visit: SignedInVisit): Promise<Response> {
  const needing = await findNeeding(visit, valueOf(visit.form, 'gegeven'))
  if (needing === undefined) return backToSlot(visit)
  const texts = visit.t(roundTexts)
  const action = needing.actions.find(({ id }) => id === valueOf(visit.form, 'actie'))
  if (action === undefined)
    return draw(visit, needing, visit.form, [{ field: 'actie', message: texts.needMissing }])
  const { view, entry } = needing
  const slotId = view.slot.id
  const same = view.needs.find((one) => one.entryId === entry.id && one.agreementId === action.id)
  const id = same?.id ?? idOfForm(visit.form)
  if (same === undefined)
    await keptOrGone(() =>
      whilePresent(visit, (tx) =>
        once(tx, 'app.need', id, () =>
          nameNeed(tx, {
            id,
            slotId,
            entryId: entry.id,
            participantId: action.ownerId,
            agreementId: action.id,
          }),
        ),
      ),
    )
  if (entry.isMine) return visit.redirect(paths.answerNeed({ slotId, needId: id }))
  return visit.redirect(`${needPath(needing)}&genoemd=1`)
}

async function findNeeding(
  visit: SignedInVisit,
  entryId: string | undefined,
): Promise<Needing | undefined> {
  const view = await findPresent(visit)
  const entry = view?.table.find(({ id }) => id === entryId)
  if (!isId(entryId) || view?.phase !== 'round' || entry === undefined) return undefined
  return { view, entry, actions: actionsFor(view, entry) }
}

/** Actions of somebody else than who brought it in: one needs nothing of oneself. */
function actionsFor({ agreements, admissions }: LiveView, entry: TableEntry): readonly Action[] {
  return agreements.flatMap((one) => {
    const { ownerId } = one
    const owner = admissions.find(({ participantId }) => participantId === ownerId)
    if (ownerId === null || owner === undefined) return []
    return owner.organisation === entry.organisation ? [] : [{ ...one, ownerId }]
  })
}

function draw(
  visit: SignedInVisit,
  needing: Needing,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  return visit.page(
    {
      ...roundPage(visit, visit.t(roundTexts).needTitle),
      leaveButton: 'page without form',
      path: paths.slot({ slotId: needing.view.slot.id }),
      errors,
    },
    <NeedPage needing={needing} values={values} />,
  )
}

function drawNamed(visit: SignedInVisit): Response {
  const slotId = visit.id('slotId')
  return visit.page(
    {
      ...roundPage(visit, visit.t(roundTexts).needTitle),
      leaveButton: 'page without form',
      path: paths.slot({ slotId }),
    },
    <NeedNamedPage slotId={slotId} />,
  )
}
