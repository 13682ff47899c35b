import type { Ground } from '../table-repository.ts'

/** What one weighs for: an item, or an entry on the table. */
interface Weighed {
  readonly about: readonly string[]
  readonly category: string
}

/** Whether one decided to share this with somebody, about each whom it is about. */
export const isWeighedFor = (
  { about, category }: Weighed,
  participantId: string,
  grounds: readonly Ground[],
): boolean =>
  about.every((subjectId) =>
    grounds.some(
      (one) =>
        one.participantId === participantId &&
        one.subjectId === subjectId &&
        one.category === category,
    ),
  )
