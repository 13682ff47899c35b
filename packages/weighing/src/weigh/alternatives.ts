import { alternativeTexts } from '../vocabulary/labels.ts'
import { alternativeIds } from '../vocabulary/outcomes.ts'
import type { Weighing } from '../vocabulary/weighing-type.ts'
import { type Applied, isCeiling } from './applied.ts'
import type { AlternativeId, Ground, Norm } from './norm.ts'
import type { Situation } from './situation.ts'
import { isOpen } from './ways.ts'

/** The other ways that the norms offer and no answer closed, in the order of the contract. */
export function alternatives(
  situation: Situation,
  relevant: readonly Norm[],
  items: readonly Applied[],
): Weighing['alternatives'] {
  const offered = new Set(relevant.flatMap((norm) => waysBeside(norm, items)))
  return alternativeIds
    .filter((id) => offered.has(id) && isOpen(id, situation))
    .map((id) => ({ id, text: alternativeTexts[id] }))
}

/** The ways that a norm offers. A prohibition that no yes would lift does not send anybody to ask for one. */
function waysBeside(norm: Norm, items: readonly Applied[]): readonly AlternativeId[] {
  const ways = norm.alternatives ?? []
  const asksInVain = norm.effect === 'forbids' && !items.some(yieldsToConsent(norm))
  return asksInVain ? ways.filter((way) => way !== 'ask_consent_first') : ways
}

/** What is told whatever the client says of it: asked for by law, or to who speaks for the client. */
const withoutAYes: readonly (Ground | undefined)[] = ['duty', 'representative']

/** Under a ceiling a yes leads nowhere either: it keeps the item back all the same. */
const yieldsToConsent =
  (norm: Norm) =>
  ({ prohibitions }: Applied): boolean =>
    prohibitions.some(
      ({ by, lifted }) => by.norm === norm && !withoutAYes.includes(lifted?.norm.ground),
    ) && !prohibitions.some(({ by, lifted }) => !lifted && isCeiling(by.norm))
