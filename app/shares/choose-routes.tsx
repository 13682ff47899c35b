import { backToCase, onCase } from '../cases/on-case.ts'
import { isId } from '../database/id.ts'
import { once } from '../database/once.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { SignedInVisit } from '../route.ts'
import { findChoices, readChoice } from './choices.ts'
import { ChooseSharePage } from './choose-page.tsx'
import { startWeighingWithin } from './start.ts'
import { shareTexts } from './texts.ts'

/** Who gets what: chosen first, weighed after. */
export function showChoose(visit: SignedInVisit): Promise<Response> {
  const first = { voor: listOf(visit.query('voor')), gegeven: listOf(visit.query('gegeven')) }
  return draw(visit, visit.kept ?? { ...noValues, ...first })
}

const listOf = (id: string | undefined): readonly string[] => (isId(id) ? [id] : [])

/** Starts a weighing for what was chosen. */
export async function choose(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(shareTexts)
  const choices = await onCase(visit, (tx, { id }) => findChoices(tx, id))
  const chosen = readChoice(choices, visit.form, texts)
  if (chosen.errors) return draw(visit, visit.form, chosen.errors)
  const id = idOfForm(visit.form)
  const isStarted = await visit.act(async (tx) => {
    let refused: string | undefined
    await once(tx, 'app.draft', id, async () => {
      const { caseId } = choices
      const started = await startWeighingWithin(tx, { id, caseId, aim: 'share', ...chosen.data })
      refused = started.refused
    })
    return refused === undefined
  })
  if (isStarted) return visit.redirect(paths.weighing({ draftId: id }))
  return draw(visit, visit.form, [{ field: 'gegeven', message: texts.gone }])
}

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const choices = await onCase(visit, (tx, { id }) => findChoices(tx, id))
  return visit.page(
    {
      title: visit.t(shareTexts).chooseTitle,
      leaveButton: true,
      errors,
      back: backToCase(visit),
    },
    <ChooseSharePage choices={choices} values={values} />,
  )
}
