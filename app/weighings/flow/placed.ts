import type { Section } from 'deelwijzer/vocabulary'
import type { Asking } from './askings.ts'
import { isAboutConsent } from './consent-per-party.ts'
import type { Flow } from './flow.ts'

/** A part of a page: its section, those explained with it, and what it asks in the order it stands. */
export interface Placed {
  readonly section: Section
  readonly explained: readonly Section[]
  readonly asked: readonly Asking[]
}

/**
 * What stands where on a page. With several parties all that is asked about one stands together, in
 * the first section that asks about them; consent keeps its own place.
 */
export function placed(
  sections: readonly Section[],
  asked: readonly Asking[],
  { answers }: Flow,
): readonly Placed[] {
  if (answers.parties.length < 2)
    return sections.map((section) => ({
      section,
      explained: [section],
      asked: asked.filter(isOf(section)),
    }))
  const isGathered = ({ party, question }: Asking) => party && !isAboutConsent(question.id)
  const gathered = asked.filter(isGathered)
  const place = sections.find((section) => gathered.some(isOf(section)))
  const own = (section: Section) =>
    asked.filter((asking) => isOf(section)(asking) && !isGathered(asking))
  const emptied = sections.filter(
    (section) => section !== place && gathered.some(isOf(section)) && own(section).length === 0,
  )
  return sections
    .filter((section) => !emptied.includes(section))
    .map((section) => ({
      section,
      explained: section === place ? [section, ...emptied] : [section],
      asked: inOrder([...(section === place ? gathered : []), ...own(section)]),
    }))
}

const isOf =
  ({ questions }: Section) =>
  ({ question }: Asking): boolean =>
    questions.some(({ id }) => id === question.id)

/** By party, where it is about one; consent for all stands before consent of each. */
function inOrder(asked: readonly Asking[]): readonly Asking[] {
  const isFirst = ({ party, question }: Asking) => party && !isAboutConsent(question.id)
  const isLast = ({ party, question }: Asking) => party && isAboutConsent(question.id)
  return [
    ...byParty(asked.filter(isFirst)),
    ...asked.filter(({ party }) => !party),
    ...byParty(asked.filter(isLast)),
  ]
}

const byParty = (asked: readonly Asking[]): readonly Asking[] =>
  [...Map.groupBy(asked, ({ party }) => party).values()].flat()
