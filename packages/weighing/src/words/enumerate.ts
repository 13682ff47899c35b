import type { Text } from '../vocabulary/text.ts'

const words = { nl: { or: 'of', and: 'en' }, en: { or: 'or', and: 'and' } } as const
type Joint = 'or' | 'and'

/** "a, b of c", in both languages. */
export function enumerate(texts: readonly Text[], joint: Joint): Text {
  return {
    nl: joined(
      texts.map(({ nl }) => nl),
      words.nl[joint],
    ),
    en: joined(
      texts.map(({ en }) => en),
      words.en[joint],
    ),
  }
}

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}

/** Names that keep their capital inside a sentence. */
const proper = /^(?:[A-ZÀ-Ý]{2}|Wmo\b|Veilig Thuis|Halt\b|Het Kader|I\b|Kiezen)/

/** A label as it stands inside a sentence: without its capital, unless that belongs to a name. */
export const inSentence = (text: Text): Text => ({ nl: lower(text.nl), en: lower(text.en) })

const lower = (text: string) =>
  proper.test(text) ? text : text.replace(/^Eén\b/, 'één').replace(/^./u, (c) => c.toLowerCase())

/** A line by itself: with a capital. */
export const asLine = (text: Text): Text => ({ nl: upper(text.nl), en: upper(text.en) })

const upper = (text: string) => text.replace(/^één\b/, 'Eén').replace(/^./u, (c) => c.toUpperCase())
