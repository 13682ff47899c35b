import type { Text } from '../vocabulary/text.ts'
import type { Condition } from '../weigh/condition.ts'
import { asLine } from './enumerate.ts'
import { leafWords } from './leaf.ts'

/**
 * A condition as lines for a reader. A `thought` is a line that stands by itself and opens into
 * its parts; the other lines with parts are the heading of those parts.
 */
export interface Line {
  readonly kind: 'fact' | 'thought' | 'heading'
  readonly text: Text
  readonly parts: readonly Line[]
}

const headings = {
  all: { nl: 'Dit alles klopt:', en: 'All of this is so:' },
  any: { nl: 'Minstens één hiervan klopt:', en: 'At least one of these is so:' },
  notAll: { nl: 'Niet alles hiervan klopt:', en: 'Not all of this is so:' },
  none: { nl: 'Niets hiervan klopt:', en: 'None of these is so:' },
} satisfies Record<string, Text>

const always: Text = { nl: 'Altijd', en: 'Always' }
const never: Text = { nl: 'Nooit', en: 'Never' }

/** "Applies when…": the tree of a condition as lines, in the order in which it is written. */
export function conditionWords(condition: Condition, negated = false): Line {
  if ('not' in condition) return conditionWords(condition.not, !negated)
  if ('all' in condition) return group(flat(condition, 'all'), negated ? 'notAll' : 'all')
  if ('any' in condition) return group(flat(condition, 'any'), negated ? 'none' : 'any')
  if ('concept' in condition) return thought(condition, negated)
  return { kind: 'fact', text: asLine(leafWords(condition, negated)), parts: [] }
}

/** The lines right below "applies when": what must all be so, without a heading that says as much. */
export function conditionLines(condition: Condition): readonly Line[] {
  const line = conditionWords(condition)
  return line.kind === 'heading' && line.text === headings.all ? line.parts : [line]
}

type Group = Extract<Condition, { all: unknown } | { any: unknown }>

/** Parts of parts of the same kind say nothing more than the parts themselves. */
function flat(condition: Group, kind: 'all' | 'any'): readonly Condition[] {
  const parts = 'all' in condition ? condition.all : condition.any
  return parts.flatMap((part) =>
    (kind === 'all' && 'all' in part) || (kind === 'any' && 'any' in part)
      ? flat(part, kind)
      : [part],
  )
}

function group(parts: readonly Condition[], kind: keyof typeof headings): Line {
  const [only, ...rest] = parts
  const negated = kind === 'notAll' || kind === 'none'
  if (!only) {
    return { kind: 'fact', text: kind === 'all' || kind === 'none' ? always : never, parts: [] }
  }
  if (rest.length === 0) return conditionWords(only, negated)
  return { kind: 'heading', text: headings[kind], parts: parts.map((part) => conditionWords(part)) }
}

function thought(
  { concept, when }: Extract<Condition, { concept: unknown }>,
  negated: boolean,
): Line {
  const text = negated
    ? { nl: `Dit is niet zo: ${concept.nl}`, en: `This is not so: ${concept.en}` }
    : asLine(concept)
  return { kind: 'thought', text, parts: conditionLines(when) }
}
