import type { Phase } from '../database/case-tables.ts'
import type { CaseShare } from '../shares/case-shares-repository.ts'
import type { Case } from './repository.ts'

/** Where a case would go. */
export interface Move {
  readonly phase: Phase
  readonly purpose: string
  readonly categories: readonly string[]
  readonly samePurpose: boolean
}

/**
 * What becomes of a share that lapses: its giver may carry it on, whole or in part; it must be weighed
 * again because it was weighed for another purpose; or the new phase has no need of it.
 */
export type Fate = 'carry_on' | 'carry_part' | 'weigh_again' | 'not_needed'

/** What would happen to one share, and which of its kinds of data the new phase does not need. */
export function fateOf(
  { categories }: Pick<CaseShare, 'categories'>,
  move: Pick<Move, 'categories' | 'samePurpose'>,
): { readonly fate: Fate; readonly dropped: readonly string[] } {
  const dropped = without(categories, move.categories)
  if (dropped.length === categories.length) return { fate: 'not_needed', dropped }
  if (!move.samePurpose) return { fate: 'weigh_again', dropped }
  return { fate: dropped.length === 0 ? 'carry_on' : 'carry_part', dropped }
}

/** The kinds of data that may be needed now and not then, and the other way round. */
export const changesIn = (found: Pick<Case, 'categories'>, move: Pick<Move, 'categories'>) => ({
  dropped: without(found.categories, move.categories),
  added: without(move.categories, found.categories),
})

const without = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((one) => !some.includes(one))

/** Whether two purposes are the same words: then it is the same purpose. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ')
