import type { Weighing } from 'deelwijzer'
import { StatusBadge, useTexts } from '../../page/index.ts'
import { sortData } from './sorted.ts'
import { resultTexts } from './texts.ts'

const kinds = {
  allowed: 'ok',
  allowed_with_conditions: 'warning',
  not_allowed: 'error',
  refer_onward: 'info',
  professional_judgement: 'info',
  incomplete: 'neutral',
} as const

export const tones = {
  allowed: 'ok',
  allowed_with_conditions: 'warning',
  not_allowed: 'error',
  refer_onward: 'neutral',
  professional_judgement: 'neutral',
  incomplete: 'neutral',
} as const

/** How an outcome is named in a few words; partly and "once something is done" are said as such. */
export function useOutcomeWords(advice: Weighing): string {
  const texts = useTexts(resultTexts)
  if (advice.outcome !== 'allowed_with_conditions') return texts[`mark_${advice.outcome}`]
  const { onlyIf, withheld } = sortData(advice)
  if (onlyIf.length > 0) return texts.mark_first
  return withheld.length > 0 ? texts.mark_part : texts.mark_with_care
}

/** The outcome in a few words, with its colour. */
export function OutcomeMark({ advice }: { readonly advice: Weighing }) {
  return <StatusBadge kind={kinds[advice.outcome]}>{useOutcomeWords(advice)}</StatusBadge>
}
