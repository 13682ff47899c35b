import type { Member } from '../vocabulary/member.ts'
import type { Text } from '../vocabulary/text.ts'
import { isRealDate } from './date.ts'
import * as messages from './messages.ts'
import { findNearest } from './nearest.ts'

/** The contract sets no limit to `id`; a key of ten thousand characters is no key. */
const maxString = 10_000

/** What is wrong with a single value, if anything; `earliest` is the first day with norms. */
export function findFault(
  member: Member,
  value: unknown,
  earliest: string | undefined,
): Text | undefined {
  switch (member.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : messages.wrongType('boolean')
    case 'integer':
      return findIntegerFault(value, member.minimum, member.maximum)
    case 'string':
      return findStringFault(value, member.maxLength ?? maxString)
    case 'date':
      return findDateFault(value, earliest)
    case 'enum':
      return findValueFault(value, member.values)
    default:
      return undefined
  }
}

/** What is wrong with a value that must be one of a list, with the value that was meant. */
export function findValueFault(value: unknown, values: readonly string[]): Text | undefined {
  if (typeof value !== 'string') return messages.wrongType('string')
  if (values.includes(value)) return undefined
  return messages.unknownValue(values, findNearest(value, values))
}

function findIntegerFault(value: unknown, minimum: number, maximum: number): Text | undefined {
  if (!Number.isInteger(value)) return messages.wrongType('integer')
  const inRange = Number(value) >= minimum && Number(value) <= maximum
  return inRange ? undefined : messages.outOfRange(minimum, maximum)
}

function findStringFault(value: unknown, maximum: number): Text | undefined {
  if (typeof value !== 'string') return messages.wrongType('string')
  return isLonger(value, maximum) ? messages.tooLong(maximum) : undefined
}

/** The contract counts characters, not the halves that JavaScript stores some of them in. */
function isLonger(value: string, maximum: number): boolean {
  if (value.length <= maximum) return false
  return value.length > 2 * maximum || Array.from(value).length > maximum
}

function findDateFault(value: unknown, earliest: string | undefined): Text | undefined {
  if (typeof value !== 'string' || !isRealDate(value)) return messages.noDate
  const before = earliest !== undefined && value < earliest
  return before ? messages.beforeNorms(earliest) : undefined
}
