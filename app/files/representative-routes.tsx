import { z } from 'zod'
import { addRepresentative, correctRepresentative, endRepresentative } from '../clients/actions.ts'
import { representativeKinds } from '../clients/representative-kinds.ts'
import { findRepresentatives, type Representative } from '../clients/representatives-repository.ts'
import { isMade, once } from '../database/once.ts'
import {
  dateValues,
  type FieldError,
  field,
  type FormValues,
  formValues,
  idOfForm,
  noValues,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { backTo, line, onFile } from './on-file.ts'
import {
  CorrectRepresentativePage,
  EndRepresentativePage,
  RepresentativePage,
} from './representative-pages.tsx'
import { type FileTexts, fileTexts } from './texts.ts'

/** Who speaks for the client: added, ended and corrected. */
export const representativeRoutes: readonly Route[] = [
  line('get', paths.newRepresentative, 'file_read', (visit) =>
    showNew(visit, visit.kept ?? noValues),
  ),
  line('post', paths.newRepresentative, 'representative_recorded', recordNew),
  line('get', paths.endRepresentative, 'file_read', (visit) =>
    showEnd(visit, visit.kept ?? noValues),
  ),
  line('post', paths.endRepresentative, 'representative_ended', recordEnd),
  line('get', paths.correctRepresentative, 'file_read', (visit) => showCorrection(visit)),
  line('post', paths.correctRepresentative, 'representative_corrected', recordCorrection),
]

const form = (texts: FileTexts) =>
  z
    .object({
      kind: field.choice(representativeKinds, texts.kindMissing),
      name: field.text(texts.nameMissing, texts.nameTooLong, 200),
      fromDay: field.optionalDate(texts.dayWrong),
      untilDay: field.optionalDate(texts.dayWrong),
    })
    .refine(({ fromDay, untilDay }) => !fromDay || !untilDay || fromDay < untilDay, {
      path: ['untilDay'],
      message: texts.untilBeforeFrom,
    })

async function showNew(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const fileId = await onFile(visit, async (_tx, { id }) => id)
  const { representativeTitle: title } = visit.t(fileTexts)
  return visit.page(
    { title, errors, back: backTo(visit), leaveButton: true },
    <RepresentativePage fileId={fileId} values={values} />,
  )
}

async function recordNew(visit: SignedInVisit): Promise<Response> {
  const read = visit.read(form(visit.t(fileTexts)))
  if (!read.ok) return showNew(visit, read.values, read.errors)
  const id = idOfForm(visit.form)
  await onFile(visit, (tx, file) =>
    once(tx, 'app.representative', id, () => addRepresentative(tx, file, { id, ...read.data })),
  )
  return visit.redirect(backTo(visit).href)
}

/** Of the client of this file; one that was recorded by mistake is not there any more. */
const findRepresentative = (visit: SignedInVisit): Promise<Representative | undefined> =>
  onFile(visit, async (tx, { clientId }) => {
    const id = visit.id('representativeId')
    return (await findRepresentatives(tx, clientId)).find((one) => one.id === id)
  })

async function requireRepresentative(visit: SignedInVisit): Promise<Representative> {
  const found = await findRepresentative(visit)
  if (found === undefined) throw new Problem('page-not-found')
  return found
}

async function showEnd(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const representative = await requireRepresentative(visit)
  const { endTitle: title } = visit.t(fileTexts)
  return visit.page(
    { title, errors, back: backTo(visit), leaveButton: true },
    <EndRepresentativePage
      fileId={visit.id('fileId')}
      values={values}
      representative={representative}
    />,
  )
}

const endForm = (texts: FileTexts, { fromDay }: Representative) =>
  z.object({
    untilDay: field
      .date(texts.firstDayNotMissing, texts.dayWrong)
      .refine((day) => fromDay === null || day > fromDay, texts.beforeFrom),
    reason: field.text(texts.whyMissing, texts.whyTooLong),
  })

async function recordEnd(visit: SignedInVisit): Promise<Response> {
  const representative = await requireRepresentative(visit)
  const read = visit.read(endForm(visit.t(fileTexts), representative))
  if (!read.ok) return showEnd(visit, read.values, read.errors)
  const id = idOfForm(visit.form)
  await onFile(visit, (tx, file) =>
    once(tx, 'app.representative_change', id, () =>
      endRepresentative(tx, file, representative.id, { id, ...read.data }),
    ),
  )
  return visit.redirect(backTo(visit).href)
}

async function showCorrection(
  visit: SignedInVisit,
  values?: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const representative = await requireRepresentative(visit)
  const { correctTitle: title } = visit.t(fileTexts)
  return visit.page(
    { title, errors, back: backTo(visit), leaveButton: true },
    <CorrectRepresentativePage
      fileId={visit.id('fileId')}
      values={values ?? visit.kept ?? valuesOf(representative)}
      representative={representative}
    />,
  )
}

const valuesOf = ({ kind, name, fromDay, untilDay }: Representative): FormValues =>
  formValues({
    kind,
    name,
    ...dateValues('fromDay', fromDay ?? undefined),
    ...dateValues('untilDay', untilDay ?? undefined),
  })

async function recordCorrection(visit: SignedInVisit): Promise<Response> {
  const changeId = idOfForm(visit.form)
  const representative = await findRepresentative(visit)
  if (representative === undefined) {
    // The same form a moment before: that took away what it is about, and is looked for after it.
    const made = await onFile(visit, (tx) => isMade(tx, 'app.representative_change', changeId))
    if (!made) throw new Problem('page-not-found')
    return visit.redirect(backTo(visit).href)
  }
  const texts = visit.t(fileTexts)
  const why = z.object({ reason: field.text(texts.whyWrongMissing, texts.whyTooLong) })
  // Taken away, without anything in its place: then the rest of the form does not matter.
  const right = visit.form['weg'] === undefined ? visit.read(form(texts)) : undefined
  const reason = visit.read(why)
  if (!reason.ok || right?.ok === false) {
    const errors = [right, reason].flatMap((read) => (read?.ok === false ? read.errors : []))
    return showCorrection(visit, visit.form, errors)
  }
  const correction = { id: changeId, ...reason.data, right: right?.data }
  await onFile(visit, (tx, file) => correctRepresentative(tx, file, representative.id, correction))
  return visit.redirect(backTo(visit).href)
}
