import type { Text } from '../vocabulary/text.ts'
import * as messages from './messages.ts'
import { findRepeatedMember } from './repeated-member.ts'
import { type Parsed, type ParseOptions, parseSituation } from './situation.ts'

/** A text of more than this is no Situation; the same limit holds for a request's body. */
export const maxBytes = 256 * 1024

/** Takes a JSON text and gives a Situation, or what is wrong; pointer `""` where it is no JSON. */
export function parseSituationText(text: string, options: ParseOptions = {}): Parsed {
  // Every UTF-16 unit takes at most three bytes of UTF-8, so a short text need not be counted.
  if (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes)
    return refused('', messages.tooBig(maxBytes / 1024), options)
  const json = parseJson(text)
  if (!json.ok) return refused('', messages.notJson, options)
  const repeated = findRepeatedMember(text)
  if (repeated !== undefined) return refused(repeated, messages.repeated, options)
  return parseSituation(json.value, options)
}

/** The answer to an input with one thing wrong. */
export function refused(pointer: string, text: Text, options: ParseOptions): Parsed {
  return { ok: false, problems: [{ pointer, message: text[options.lang ?? 'en'] }] }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return { ok: false }
  }
}
