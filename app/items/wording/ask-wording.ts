import type { ItemKind } from '../../database/case-tables.ts'
import { type FormValues, valuesOf } from '../../page/index.ts'
import type { SignedInVisit } from '../../route.ts'
import { findJudgements, type Judgement } from './judgements.ts'
import { backField, seenField } from './wording-page.tsx'

/** Those for whom naming an illness can be their own work (Wet BIG art. 3 and 14, and psychologists). */
const clinicians: ReadonlySet<string> = new Set([
  'physician',
  'psychiatrist',
  'health_psychologist',
  'psychotherapist',
  'psychologist',
])

/** What to show before a text is kept: words not looked at yet, or the form once more. */
export function wordingOf(
  { professional, form }: SignedInVisit,
  given: { readonly text: string; readonly kind: ItemKind },
): readonly Judgement[] {
  const found = findJudgements(given.text, given.kind, {
    mayDiagnose: clinicians.has(professional.role),
  })
  const seen = new Set(valuesOf(form, seenField))
  return found.every(({ words }) => seen.has(words.toLowerCase())) ? [] : found
}

/** Whether somebody went back from the wording to the whole form. */
export const wantsForm = (form: FormValues): boolean => valuesOf(form, backField).length > 0
