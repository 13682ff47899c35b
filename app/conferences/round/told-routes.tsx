import { z } from 'zod'
import { today } from '../../clock.ts'
import { dateValues, type FieldError, field, type FormValues } from '../../page/index.ts'
import { formValues } from '../../page/form-values.ts'
import type { SignedInVisit } from '../../route.ts'
import { backToSlot } from '../live/deeds.ts'
import { type LiveView, subjectName, toBeTold } from '../live/live-view.ts'
import { recordTold } from '../round-repository.ts'
import { findPresent, keptOrGone, roundPage, whilePresent } from './in-slot.ts'
import { roundTexts } from './texts.ts'
import { dayField, tellerField, TellPage, tells, whatField } from './told-page.tsx'

/** Who tells the client what, and when: for each whom the slot concerns. */
export async function showTold(visit: SignedInVisit): Promise<Response> {
  const view = await findPresent(visit)
  if (view?.phase !== 'round') return backToSlot(visit)
  return draw(visit, view, visit.kept ?? toldSoFar(view))
}

function toldSoFar(view: LiveView): FormValues {
  const { told } = view
  return Object.assign(
    {},
    ...toBeTold(view).map((id) => {
      const one = told.find(({ subjectId }) => subjectId === id)
      return formValues({
        [tellerField(id)]: one?.tellerId,
        [whatField(id)]: one?.what,
        ...dateValues(dayField(id), one?.on ?? today()),
      })
    }),
  ) as FormValues
}

/** Records it, or records it otherwise. */
export async function tell(visit: SignedInVisit): Promise<Response> {
  const view = await findPresent(visit)
  if (view?.phase !== 'round') return backToSlot(visit)
  const form = visit.read(toldForm(visit, view))
  if (!form.ok) return draw(visit, view, form.values, form.errors)
  const { id: slotId } = view.slot
  await keptOrGone(() =>
    whilePresent(visit, async (tx) => {
      for (const subjectId of toBeTold(view)) {
        const tellerId = form.data[tellerField(subjectId)] ?? ''
        const on = form.data[dayField(subjectId)] ?? ''
        const what = tells.find((one) => one === form.data[whatField(subjectId)]) ?? 'all'
        await recordTold(tx, { slotId, subjectId, tellerId, what, on })
      }
    }),
  )
  return backToSlot(visit)
}

function toldForm(visit: SignedInVisit, view: LiveView): z.ZodType<Record<string, string>> {
  const texts = visit.t(roundTexts)
  const ids = view.admissions.map(({ participantId }) => participantId)
  const fields = toBeTold(view).flatMap((id): readonly (readonly [string, z.ZodType<string>])[] => {
    const name = subjectName(view, id, texts.somebody)
    return [
      [
        tellerField(id),
        z
          .string(texts.tellerMissing(name))
          .refine((one) => ids.includes(one), texts.tellerMissing(name)),
      ],
      [whatField(id), field.choice(tells, texts.whatMissing(name))],
      [dayField(id), field.date(texts.dayMissing(name), texts.dueWrong)],
    ]
  })
  return z.object(Object.fromEntries(fields))
}

function draw(
  visit: SignedInVisit,
  view: LiveView,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  return visit.page(
    { ...roundPage(visit, visit.t(roundTexts).toldTitle), errors },
    <TellPage view={view} values={values} />,
  )
}
