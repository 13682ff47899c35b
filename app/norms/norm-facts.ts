import { allNorms, isInForce, type Norm } from 'deelwijzer'
import type { NormChoice } from './article.ts'

/** The last part of a norm's address. */
export const slugOf = (id: string): string => id.replaceAll('/', '--').replaceAll(':', '-')

const bySlug: ReadonlyMap<string, Norm> = new Map(allNorms.map((norm) => [slugOf(norm.id), norm]))
const byId: ReadonlyMap<string, Norm> = new Map(allNorms.map((norm) => [norm.id, norm]))

/** The norm at an address. */
export const findNorm = (slug: string): Norm | undefined => bySlug.get(slug)

/** The norm of an id; presumptions stand among reasons too and are no norms. */
export const findNormById = (id: string): Norm | undefined => byId.get(id)

/** The norms that carry something out, in the order of the weighing. */
export const normsThat = (choice: NormChoice): readonly Norm[] => allNorms.filter(choice)

/** Where a norm stands, as its name on the screen: its first source. */
export const placeOf = ({ sources: [first] }: Norm): string => first.ref

/** How a norm stands on a day. */
export function standingOf(norm: Norm, day: string): 'inForce' | 'upcoming' | 'ended' | 'bill' {
  if (norm.status === 'bill') return 'bill'
  if (isInForce(norm, day)) return 'inForce'
  return norm.inForce.from > day ? 'upcoming' : 'ended'
}

/** The law, code or guide that a norm comes from first. */
const origin = (norm: Norm): string => placeOf(norm).split(/, artikel |, (?=[^,()]+$)/)[0] ?? ''

/** Norms by the law, code or guide they come from, in the alphabet. */
export function normsByOrigin(
  norms: readonly Norm[],
): readonly (readonly [string, readonly Norm[]])[] {
  const groups = Map.groupBy(norms, origin)
  return [...groups].toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The norms in which every word occurs, in either language. */
export function search(words: string): readonly Norm[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return allNorms.filter((norm) => wanted.every((word) => wordsOf(norm).includes(word)))
}

const searched = new Map<Norm, string>()

function wordsOf(norm: Norm): string {
  const { id, text, more, sources, rows } = norm
  const known = searched.get(norm)
  if (known !== undefined) return known
  const all = [id, text.nl, text.en, more?.nl, more?.en, ...sources.map(({ ref }) => ref), ...rows]
  const made = plain(all.filter(Boolean).join(' '))
  searched.set(norm, made)
  return made
}
