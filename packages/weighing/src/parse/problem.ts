import type { Text } from '../vocabulary/text.ts'

export type Language = keyof Text

/** One thing that is wrong with an input: where (a JSON pointer) and what was expected. */
export interface Problem {
  readonly pointer: string
  readonly message: string
}

/** A problem in both languages. What was sent is never repeated: it may be about a person. */
export interface Finding {
  readonly pointer: string
  readonly text: Text
}

/** One name or index as a part of a JSON pointer (RFC 6901). */
export function pointerPart(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
