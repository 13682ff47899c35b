import { z } from 'zod'
import { field } from '../page/index.ts'
import { dangerChoices, helperChoices, toldCategories } from './choices.ts'
import type { EmergencyTexts } from './texts.ts'

/** The choice of somebody who has no file here. */
export const noClient = 'nog-geen-client'

/** The five fields, and no more: about whom, what threatens, who is told, what, and why now. */
export const emergencyForm = (texts: EmergencyTexts, fileIds: readonly string[]) =>
  z.object({
    who: field
      .text(texts.whoMissing, texts.whoMissing)
      .refine((who) => who === noClient || fileIds.includes(who), texts.whoMissing),
    danger: field.choice(dangerChoices, texts.dangerMissing),
    told: field.choice(helperChoices, texts.toldMissing),
    what: field.someChoices(toldCategories, texts.whatMissing),
    why: field.text(texts.whyMissing, texts.whyTooLong, 2000),
  })
export type EmergencyForm = z.infer<ReturnType<typeof emergencyForm>>
