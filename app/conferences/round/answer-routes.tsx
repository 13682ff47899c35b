import { z } from 'zod'
import { type FieldError, field, type FormValues, noValues, valueOf } from '../../page/index.ts'
import type { SignedInVisit } from '../../route.ts'
import { backToSlot } from '../live/deeds.ts'
import { isWeighedFor } from '../live/weighed.ts'
import { agreeToNeed, keepNeed } from '../round-repository.ts'
import { cover, findGrounds } from '../table-repository.ts'
import { AnswerNeedPage } from './answer-page.tsx'
import { type Answering, mayTell } from './answering.ts'
import { keptOrGone, roundPage, whilePresent } from './in-slot.ts'
import { roundTexts } from './texts.ts'

/** Whether one's own item goes along to who needs it. */
export async function showAnswer(visit: SignedInVisit): Promise<Response> {
  const answering = await findAnswering(visit)
  return answering === undefined
    ? backToSlot(visit)
    : draw(visit, answering, visit.kept ?? noValues)
}

/**
 * Takes it along, or keeps it. Nobody is told of keeping it: on the pages of others nothing changes.
 * What cannot be answered (any more) changes nothing, and the slot shows how it is.
 */
export async function answer(visit: SignedInVisit): Promise<Response> {
  const answering = await findAnswering(visit)
  if (answering === undefined) return backToSlot(visit)
  const { need, entry } = answering
  if (valueOf(visit.form, 'antwoord') === 'houden') {
    await whilePresent(visit, (tx) => keepNeed(tx, need.id))
    return backToSlot(visit)
  }
  const texts = visit.t(roundTexts)
  const form = visit.read(z.object({ vertellen: field.choice(mayTell, texts.mayTellMissing) }))
  if (!form.ok) return draw(visit, answering, form.values, form.errors)
  await keptOrGone(() =>
    whilePresent(visit, async (tx) => {
      await cover(tx, entry.id)
      return agreeToNeed(tx, need, form.data.vertellen)
    }),
  )
  return backToSlot(visit)
}

/** A need of an item of one's own, while the round goes on. */
function findAnswering(visit: SignedInVisit): Promise<Answering | undefined> {
  const needId = visit.id('needId')
  return whilePresent(visit, async (tx, view) => {
    const need = view.needs.find(({ id }) => id === needId)
    const entry = view.table.find((one) => one.isMine && one.id === need?.entryId)
    if (need === undefined || entry === undefined || view.phase !== 'round') return undefined
    const grounds = await findGrounds(tx, view.slot.id)
    const { participantId } = need
    const covered =
      entry.seenBy.includes(participantId) || isWeighedFor(entry, participantId, grounds)
    return { view, need, entry, covered }
  })
}

function draw(
  visit: SignedInVisit,
  answering: Answering,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  return visit.page(
    { ...roundPage(visit, visit.t(roundTexts).answerTitle), errors },
    <AnswerNeedPage answering={answering} values={values} />,
  )
}
