import { isId } from '../../database/id.ts'
import { isRefusedByDatabase } from '../../database/refused.ts'
import {
  type FieldError,
  type FormValues,
  idOfForm,
  noValues,
  valueOf,
  valuesOf,
} from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { onSlot } from '../on-slot.ts'
import { backToSlot } from './deeds.ts'
import { readLive } from './live-view.ts'
import { PutPage } from './put-page.tsx'
import { NotPut, putThese, type Putting, readPutting, sayKnown } from './putting.ts'
import { liveTexts } from './texts.ts'

/** Choosing what of one's own goes on the table. */
export const showPut = (visit: SignedInVisit): Promise<Response> =>
  draw(visit, visit.kept ?? noValues)

/** Puts on the table what was chosen; or says that one knows somebody, by one button. */
export async function put(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(liveTexts)
  const known = valueOf(visit.form, 'bekend')
  const itemIds = valuesOf(visit.form, 'gegeven').filter(isId)
  if (known === '' && itemIds.length === 0)
    return draw(visit, visit.form, [{ field: 'gegeven', message: texts.putMissing }])
  const id = idOfForm(visit.form)
  try {
    await onSlot(visit, (tx, slot) =>
      known === ''
        ? putThese(tx, slot.id, {
            id,
            itemIds,
            clientMaySee: valueOf(visit.form, 'client') === 'ja',
          })
        : sayKnown(tx, slot.id, { id, subjectId: known, words: texts.weKnowItem }),
    )
  } catch (problem) {
    if (!(problem instanceof NotPut) && !isRefusedByDatabase(problem)) throw problem
    return draw(visit, visit.form, [{ field: 'gegeven', message: texts.putOther }])
  }
  return backToSlot(visit)
}

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const putting = await requirePutting(visit)
  if (putting === undefined) return backToSlot(visit)
  const texts = visit.t(liveTexts)
  const back = { href: paths.slot({ slotId: putting.view.slot.id }), label: texts.toSlot }
  return visit.page(
    { title: texts.putTitle, back, errors, leaveButton: true },
    <PutPage putting={putting} values={values} />,
  )
}

/** Undefined for who is not at the slot: then there is nothing to put anything on. */
async function requirePutting(visit: SignedInVisit): Promise<Putting | undefined> {
  return onSlot(visit, async (tx, { id }) => {
    const view = await readLive(tx, id)
    if (view === undefined) throw new Problem('page-not-found')
    return view.isPresent ? readPutting(tx, view) : undefined
  })
}
