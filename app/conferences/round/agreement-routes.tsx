import { z } from 'zod'
import { today } from '../../clock.ts'
import { once } from '../../database/once.ts'
import { type FieldError, field, type FormValues, idOfForm } from '../../page/index.ts'
import type { SignedInVisit } from '../../route.ts'
import { backToSlot } from '../live/deeds.ts'
import type { LiveView } from '../live/live-view.ts'
import { insertAgreement } from '../round-repository.ts'
import { AgreementPage, nobody } from './agreement-page.tsx'
import { findClientOfSlot, findPresent, keptOrGone, roundPage, whilePresent } from './in-slot.ts'
import { roundTexts } from './texts.ts'

/** The form for an agreement: for everybody who is there, unless somebody chooses otherwise. */
export async function showAgreement(visit: SignedInVisit): Promise<Response> {
  const view = await findPresent(visit)
  if (view === undefined) return backToSlot(visit)
  return draw(visit, view, visit.kept ?? { owner: [nobody], for: presentIn(view) })
}

const presentIn = ({ admissions }: LiveView): readonly string[] =>
  admissions.filter(({ present }) => present).map(({ participantId }) => participantId)

/** Records an agreement; with somebody and a day it is an action. */
export async function agree(visit: SignedInVisit): Promise<Response> {
  const view = await findPresent(visit)
  if (view === undefined) return backToSlot(visit)
  const form = visit.read(agreementForm(visit, view))
  if (!form.ok) return draw(visit, view, form.values, form.errors)
  const id = idOfForm(visit.form)
  const { owner, text, use, dueOn, for: forIds } = form.data
  const { id: slotId, caseId } = view.slot
  await keptOrGone(() =>
    whilePresent(visit, async (tx) => {
      const clientId = await findClientOfSlot(tx, view)
      const by = owner === nobody ? {} : { ownerId: owner, dueOn }
      await once(tx, 'app.agreement', id, () =>
        insertAgreement(tx, { id, caseId, slotId, clientId, text, use, forIds, ...by }),
      )
    }),
  )
  return backToSlot(visit)
}

function agreementForm(visit: SignedInVisit, { admissions }: LiveView) {
  const texts = visit.t(roundTexts)
  const ids = admissions.map(({ participantId }) => participantId)
  return z
    .object({
      text: field.text(texts.agreementMissing, texts.tooLong, 1000),
      owner: z
        .string(texts.ownerMissing)
        .refine((one) => one === nobody || ids.includes(one), texts.ownerMissing),
      dueOn: field.optionalDate(texts.dueWrong),
      use: field.optionalText(texts.tooLong, 1000),
      for: field
        .someChoices(['', ...ids], texts.forMissing)
        .refine((chosen) => !chosen.includes(''), texts.forMissing),
    })
    .refine(({ owner, dueOn }) => owner === nobody || dueOn !== undefined, {
      path: ['dueOn'],
      message: texts.dueMissing,
    })
    .refine(({ owner, dueOn }) => owner !== nobody || dueOn === undefined, {
      path: ['owner'],
      message: texts.ownerMissing,
    })
    .refine(({ dueOn }) => dueOn === undefined || dueOn >= today(), {
      path: ['dueOn'],
      message: texts.duePast,
    })
}

function draw(
  visit: SignedInVisit,
  view: LiveView,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const { agreementTitle } = visit.t(roundTexts)
  return visit.page(
    { ...roundPage(visit, agreementTitle), errors },
    <AgreementPage view={view} values={values} />,
  )
}
