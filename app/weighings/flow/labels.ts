import type { Text } from 'deelwijzer'
import { dataCategoryLabels, roleLabels } from 'deelwijzer/vocabulary'
import type { Asking, Category } from './askings.ts'
import type { OtherParty } from './draft-answers.ts'

const roles: Readonly<Record<string, Text | undefined>> = roleLabels

/** A role in words; roles outside the vocabulary read as they are. */
export const roleText = (role: string): Text => roles[role] ?? { nl: role, en: role }

/** A party in few words: its name or its work, and where it works. */
export function partyText({ name, role, organisation }: OtherParty): Text {
  const where = organisation === undefined || organisation === name ? '' : `, ${organisation}`
  const said = roleText(role)
  return { nl: `${name ?? said.nl}${where}`, en: `${name ?? said.en}${where}` }
}

export const categoryText = (category: Category): Text => dataCategoryLabels[category]

/** What a question is about, where the same one is asked about others too. */
export function aboutText({ party, category }: Asking, parties: number): Text | undefined {
  if (category) return categoryText(category)
  return party && parties > 1 ? partyText(party) : undefined
}

/** A question with what it is about, so that no two on a page read the same. */
export const askingText = (asking: Asking, parties: number): Text =>
  labelWith(asking.question.label, aboutText(asking, parties))

/** A label with, behind it, what it is about. */
export function labelWith(label: Text, about: Text | undefined): Text {
  if (about === undefined) return label
  return { nl: `${label.nl} (${about.nl})`, en: `${label.en} (${about.en})` }
}
