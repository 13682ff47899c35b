import { type Answer, valuesOf } from './derive.ts'
import { findMember } from './members.ts'

/** What an answer says of a member; undefined for "I don't know" and for what is no value of it. */
export function readAnswer(pointer: string, answer: Answer): unknown {
  const member = findMember(pointer)
  const [value] = valuesOf(answer)
  if (!member || value === undefined || valuesOf(answer).includes('unknown')) return undefined
  switch (member.kind) {
    case 'boolean':
      return value === 'yes' ? true : value === 'no' ? false : undefined
    case 'enum':
      return member.values.includes(value) ? value : undefined
    case 'set':
      return readSet(member.values, valuesOf(answer))
    case 'integer':
      return readInteger(value, member.minimum, member.maximum)
    case 'string':
      return readText(value, member.maxLength ?? Number.POSITIVE_INFINITY)
    default:
      return undefined
  }
}

/** "None of these" is the empty set: known, and nothing in it. */
function readSet(
  known: readonly string[],
  values: readonly string[],
): readonly string[] | undefined {
  if (values.includes('none') && !known.includes('none')) return []
  const chosen = values.filter((value) => known.includes(value))
  return chosen.length > 0 ? chosen : undefined
}

function readInteger(value: string, minimum: number, maximum: number): number | undefined {
  const number = /^\d{1,4}$/.test(value.trim()) ? Number(value) : Number.NaN
  return number >= minimum && number <= maximum ? number : undefined
}

function readText(value: string, maximum: number): string | undefined {
  const text = value.trim()
  return text !== '' && text.length <= maximum ? text : undefined
}
