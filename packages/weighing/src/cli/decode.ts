import * as messages from '../parse/messages.ts'
import { type Parsed, type ParseOptions } from '../parse/situation.ts'
import { maxBytes, parseSituationText, refused } from '../parse/text.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Takes bytes and gives a Situation, or what is wrong with it; nothing when the bytes are blank. */
export function parseSituationBytes(
  bytes: Buffer | undefined,
  options: ParseOptions,
): Parsed | undefined {
  if (bytes === undefined) return refused('', messages.tooBig(maxBytes / 1024), options)
  const text = decode(bytes)
  if (text === undefined) return refused('', messages.notUtf8, options)
  return text.trim() === '' ? undefined : parseSituationText(text, options)
}

function decode(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
