import { findMember } from './members.ts'
import type { Question, Section } from './question.ts'
import { aanleiding } from './sections/aanleiding.ts'
import { bijzonderheden } from './sections/bijzonderheden.ts'
import { conflictVanPlichten } from './sections/conflict-van-plichten.ts'
import { doel, vraagVanMij } from './sections/doel.ts'
import { gegevens } from './sections/gegevens.ts'
import { gevaar } from './sections/gevaar.ts'
import { informeren, overleg } from './sections/informeren.ts'
import { leeftijd } from './sections/leeftijd.ts'
import { nodig } from './sections/nodig.ts'
import { ontvanger, wieDeelt } from './sections/parties.ts'
import { toestemming } from './sections/toestemming.ts'
import { wettelijkeTaak } from './sections/wettelijke-taak.ts'

/** The sections of questions, in the order of the weighing. */
export const sections: readonly Section[] = [
  aanleiding,
  wieDeelt,
  vraagVanMij,
  ontvanger,
  doel,
  wettelijkeTaak,
  gegevens,
  nodig,
  leeftijd,
  toestemming,
  gevaar,
  informeren,
  overleg,
  conflictVanPlichten,
  bijzonderheden,
]

/** Every question, in the order of the sections. */
export const questions: readonly Question[] = sections.flatMap((section) => section.questions)

/** The section of this id; undefined for what is no section. */
export function findSection(id: string): Section | undefined {
  return sections.find((section) => section.id === id)
}

/** The section in which a member is asked; an index of `data` may be a number or `*`. */
export function sectionOf(pointer: string): Section | undefined {
  return findSection(findMember(pointer)?.section ?? '')
}

/** The questions that a member is made from, wherever they stand. */
export function questionsFor(pointer: string): readonly Question[] {
  const known = findMember(pointer)?.pointer
  if (known === undefined) return []
  return questions.filter(
    (q) => q.pointer === known || q.options.some((option) => option.pointer === known),
  )
}
