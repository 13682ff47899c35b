import { findLabel } from '../vocabulary/labels.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Leaf, pointerOf } from '../weigh/condition.ts'
import { enumerate, inSentence } from './enumerate.ts'
import { memberNames } from './member-names.ts'
import { statements } from './statements.ts'

/** What one leaf of a condition asks, or with `negated` its opposite, as a line without full stop. */
export function leafWords(leaf: Leaf, negated = false): Text {
  if ('between' in leaf) return ageWords(leaf.from, leaf.to, negated)
  const pointer = pointerOf(leaf)
  const statement = findStatement(pointer)
  if (statement && 'is' in leaf && leaf.values.length === 1) {
    return leaf.values[0] === !negated ? statement.yes : statement.no
  }
  return listWords(
    nameOf(pointer),
    leaf.values.map((value) => labelOf(pointer, value)),
    negated,
  )
}

/** What a member is called; members that do not exist keep their pointer. */
export function nameOf(pointer: string): Text {
  const known: Readonly<Record<string, Text>> = memberNames
  return known[pointer] ?? { nl: pointer, en: pointer }
}

/** How a value of a member reads. */
export function labelOf(pointer: string, value: string | number | boolean): Text {
  return findLabel(pointer, value) ?? { nl: String(value), en: String(value) }
}

const findStatement = (pointer: string) =>
  (statements as Readonly<Record<string, (typeof statements)[keyof typeof statements]>>)[pointer]

function listWords(name: Text, labels: readonly Text[], negated: boolean): Text {
  const list = enumerate(labels.map(inSentence), 'or')
  const [nl, en] = negated ? ['niet ', 'not '] : ['', '']
  return { nl: `${name.nl}: ${nl}${list.nl}`, en: `${name.en}: ${en}${list.en}` }
}

const eldest = 130

/** "de cliënt is 12 tot en met 15 jaar" */
function ageWords(from: number, to: number, negated: boolean): Text {
  const not = negated ? { nl: 'niet ', en: 'not ' } : { nl: '', en: '' }
  const text = ageText(from, to)
  return { nl: `de cliënt is ${not.nl}${text.nl}`, en: `the client is ${not.en}${text.en}` }
}

function ageText(from: number, to: number): Text {
  if (from <= 0) return { nl: `jonger dan ${to + 1} jaar`, en: `younger than ${to + 1}` }
  if (to >= eldest) return { nl: `${from} jaar of ouder`, en: `${from} or older` }
  return { nl: `${from} tot en met ${to} jaar`, en: `${from} to ${to} years old` }
}
