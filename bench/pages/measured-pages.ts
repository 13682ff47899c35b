import { referral } from './journeys.ts'
import { type Reached, walkTo } from './walk-to.ts'

/** A question in the middle of a weighing, and the result when all is answered. */
export async function pagesOf(base: string): Promise<ReadonlyMap<string, Reached>> {
  const question = await walkTo(base, referral, 'toestemming')
  const check = await walkTo(base, referral, 'controle')
  const result = { ...check, path: check.path.replace(/controle$/, 'uitkomst') }
  return new Map([
    ['question page', question],
    ['result page', result],
  ])
}
