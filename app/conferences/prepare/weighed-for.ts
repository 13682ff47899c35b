import type { DecisionKind } from '../../database/tables.ts'
import type { DecidedFor } from './decided-repository.ts'

/** How far it is weighed whether one participant may see things about one subject. */
export type WeighedFor =
  /** Of one's own organisation: what it brought in is theirs already. */
  | { readonly state: 'own' }
  /** Was not invited for this person, so that nothing about them can be shown. */
  | { readonly state: 'not_invited' }
  | { readonly state: 'busy'; readonly draftId: string }
  | { readonly state: 'to_weigh' }
  /** Some kinds of data were weighed, and others of one's items were not. */
  | {
      readonly state: 'partly'
      readonly categories: readonly string[]
      readonly missing: readonly string[]
    }
  | { readonly state: 'weighed'; readonly categories: readonly string[] }
  | { readonly state: 'decided'; readonly kind: DecisionKind; readonly weighingId: string }
  /** The consent by which some of it was open was taken back. */
  | {
      readonly state: 'consent_ended'
      readonly categories: readonly string[]
      readonly weighingId: string
    }

/** What is known of one participant and one subject. */
export interface KnownOf {
  readonly isOwn: boolean
  readonly isInvited: boolean
  readonly draftId: string | undefined
  /** On this pair, newest first. */
  readonly decided: readonly DecidedFor[]
  /** The kinds of data that may go now, by what was decided. */
  readonly open: readonly string[]
  /** The kinds of data of one's own items, as far as the phase may need them. */
  readonly wanted: readonly string[]
}

/** How far it is weighed. A kind of data that was decided not to go was weighed as well. */
export function weighedFor(known: KnownOf): WeighedFor {
  const { decided, open, wanted } = known
  if (known.isOwn) return { state: 'own' }
  if (!known.isInvited) return { state: 'not_invited' }
  if (known.draftId !== undefined) return { state: 'busy', draftId: known.draftId }
  const [newest] = decided
  if (newest === undefined) return { state: 'to_weigh' }
  const looked = new Set(decided.flatMap(({ categories }) => categories))
  const missing = wanted.filter((category) => !looked.has(category))
  if (missing.length > 0) return { state: 'partly', categories: open, missing }
  const ended = wanted
    .filter((category) => !open.includes(category))
    .map((category) => decided.find(({ categories }) => categories.includes(category)))
    .find((one) => one?.consentEnded)
  if (ended) return { state: 'consent_ended', categories: open, weighingId: ended.weighingId }
  if (open.length > 0) return { state: 'weighed', categories: open }
  return { state: 'decided', kind: newest.kind, weighingId: newest.weighingId }
}

/** Whether it still has to be weighed for them. */
export const isToWeigh = ({ state }: WeighedFor): boolean =>
  state === 'to_weigh' || state === 'partly'
