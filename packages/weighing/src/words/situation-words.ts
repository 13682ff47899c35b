import { findMember, members } from '../vocabulary/members.ts'
import type { Text } from '../vocabulary/text.ts'
import type { DataItem, Situation } from '../weigh/situation.ts'
import { asLine, enumerate, inSentence } from './enumerate.ts'
import { labelOf, nameOf } from './leaf.ts'

/** One known fact of a situation: what it is called, and how it stands. */
export interface Fact {
  readonly pointer: string
  readonly name: Text
  readonly value: Text
}

/** A situation as facts to read, in the order of the weighing; what is unknown is left out. */
export function situationWords(situation: Situation): readonly Fact[] {
  const { id: _id, date: _date, data, ...rest } = situation
  const facts = [...factsIn(rest, ''), ...(data ?? []).map(itemFact)]
  return facts.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const order: readonly string[] = members.map(({ pointer }) => pointer)
const placeOf = ({ pointer }: Fact) => order.indexOf(pointer.replace(/^\/data\/\d+$/, '/data'))

function factsIn(group: object, at: string): readonly Fact[] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const pointer = `${at}/${name}`
    if (findMember(pointer)?.kind === 'object') return factsIn(value as object, pointer)
    return [{ pointer, name: nameOf(pointer), value: valueWords(pointer, value) }]
  })
}

function valueWords(pointer: string, value: unknown): Text {
  const values = (Array.isArray(value) ? value : [value]) as readonly (string | boolean | number)[]
  const [first, ...rest] = values.map((one) => labelOf(pointer, one))
  return first ? enumerate([first, ...rest.map(inSentence)], 'and') : { nl: '–', en: '–' }
}

function itemFact(item: DataItem, index: number): Fact {
  const { category, ...qualities } = item
  const said = Object.entries(qualities).map(([name, value]) => qualityWords(name, value))
  const label = labelOf('/data/*/category', category)
  const list = enumerate(said, 'and')
  return {
    pointer: `/data/${index}`,
    name: nameOf('/data/*/category'),
    value:
      said.length === 0
        ? label
        : { nl: `${label.nl} (${list.nl})`, en: `${label.en} (${list.en})` },
  }
}

const named: Readonly<Record<string, Text>> = {
  about: { nl: 'over ', en: 'about ' },
}

function qualityWords(name: string, value: string | boolean): Text {
  if (name === 'identifiable') {
    return value
      ? { nl: 'herleidbaar', en: 'traceable' }
      : { nl: 'niet herleidbaar', en: 'not traceable' }
  }
  const label = inSentence(labelOf(`/data/*/${name}`, value))
  const before = named[name] ?? { nl: '', en: '' }
  return { nl: before.nl + label.nl, en: before.en + label.en }
}

/** The facts as one line each: "Jouw rol: Arts". */
export const factLine = ({ name, value }: Fact): Text =>
  asLine({ nl: `${name.nl}: ${value.nl}`, en: `${name.en}: ${value.en}` })
