import { z } from 'zod'
import type { Participant } from '../cases/participants-repository.ts'
import { today } from '../clock.ts'
import { field } from '../page/index.ts'
import type { PlanTexts } from './texts.ts'

const longest = 1000

/** An action: what, who does it, by when, what they may use for it, and who else has to know. */
export function actionForm(t: PlanTexts, owners: readonly Participant[]) {
  const isOne = (id: string) => owners.some((one) => one.id === id)
  return z.object({
    wat: field.text(t.whatMissing, t.tooLong, longest),
    wie: z.string(t.ownerMissing).refine(isOne, t.ownerMissing),
    klaar: field.date(t.dayMissing, t.dayWrong).refine((day) => day >= today(), t.dayPast),
    gebruiken: field.optionalText(t.tooLong, longest),
    weten: field.list(z.array(z.string()).refine((ids) => ids.every(isOne), t.seesWrong)),
  })
}

/** How an action goes, by its owner. */
export const progressForm = (t: PlanTexts) =>
  z.object({
    hoe: field.choice(['begun', 'done', 'stuck', 'dropped'], t.howMissing),
    opmerking: field.optionalText(t.tooLong, longest),
  })
