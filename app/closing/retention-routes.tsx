import { z } from 'zod'
import { backToCase, line, onCase } from '../cases/on-case.ts'
import { today } from '../clock.ts'
import { field, type FieldError, type FormValues, noValues, valuesOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { keepOrGone } from '../requests/ask-routes.tsx'
import type { Route, SignedInVisit } from '../route.ts'
import { RetentionPage, retentionGrounds } from './retention-page.tsx'
import { insertRetention } from './retention-repository.ts'
import { readRetention, type RetentionView } from './retention-view.ts'
import { type ClosingTexts, closingTexts } from './texts.ts'

/** How long each organisation keeps what it brought into a case. */
export const retentionRoutes: readonly Route[] = [
  line('get', paths.retention, 'case_read', show),
  line('post', paths.retention, 'retention_set', keep),
]

const findView = (visit: SignedInVisit): Promise<RetentionView> =>
  onCase(visit, (tx, found) => readRetention(tx, found, visit.professional.organisationId))

async function show(visit: SignedInVisit): Promise<Response> {
  const view = await findView(visit)
  const again = visit.query('gegeven')
  return draw(visit, view, visit.kept ?? noValues, [], again === undefined ? [] : [again])
}

function draw(
  visit: SignedInVisit,
  view: RetentionView,
  values: FormValues,
  errors: readonly FieldError[],
  wanted: readonly string[],
): Response {
  const again = view.set.map(({ item }) => item).filter(({ id }) => wanted.includes(id))
  return visit.page(
    {
      title: visit.t(closingTexts).retentionTitle,
      errors,
      back: backToCase(visit),
      leaveButton: view.open.length + again.length > 0 ? true : 'page without form',
    },
    <RetentionPage view={view} values={values} again={again} />,
  )
}

/** Which items, until when and why; a day that passed keeps nothing. */
const retentionForm = (t: ClosingTexts, { open, set }: RetentionView) =>
  z.object({
    gegeven: field.list(
      z
        .array(z.string())
        .transform((ids) =>
          ids.filter((one) =>
            [...open, ...set.map(({ item }) => item)].some(({ id }) => id === one),
          ),
        )
        .refine((ids) => ids.length > 0, t.retentionWhichMissing),
    ),
    tot: field
      .date(t.retentionUntilMissing, t.retentionUntilWrong)
      .refine((day) => day > today(), t.retentionUntilPast),
    waarom: field.choice(retentionGrounds, t.retentionWhyMissing),
  })

async function keep(visit: SignedInVisit): Promise<Response> {
  const view = await findView(visit)
  const caseId = view.found.id
  const form = visit.read(retentionForm(visit.t(closingTexts), view))
  // Nothing ticked stays nothing ticked, when the form comes back.
  const given = valuesOf(visit.form, 'gegeven')
  if (!form.ok) return draw(visit, view, { gegeven: [], ...form.values }, form.errors, given)
  const { gegeven, tot: until, waarom: ground } = form.data
  const { purposeId } = view.found
  await keepOrGone(() =>
    visit.act((tx) => insertRetention(tx, caseId, gegeven, { purposeId, until, ground })),
  )
  return visit.redirect(paths.retention({ caseId }))
}
