import type { ItemKind } from '../../database/case-tables.ts'
import { type JudgementSort, judgementSorts, wordLists } from './word-lists.ts'

/** Words in a text that judge or interpret. */
export interface Judgement {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly sort: JudgementSort
  /** Whether what holds them cannot be called a fact. */
  readonly isNoFact: boolean
}

/** Who wrote it: for some a diagnosis is their own work. */
export interface Writer {
  readonly mayDiagnose: boolean
}

const somebody: Writer = { mayDiagnose: false }

const wordOf = (pattern: string) => pattern.replaceAll(' ', '\\s+')

// Whole words only: "lui" is not in "luisteren", and "ADHD-medicatie" says what somebody takes.
const patterns: ReadonlyMap<JudgementSort, RegExp> = new Map(
  judgementSorts.map((sort) => {
    const words = wordLists.flatMap((list) => list[sort]).map((one) => `(?:${wordOf(one)})`)
    return [
      sort,
      new RegExp(
        `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${words.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
        'giu',
      ),
    ]
  }),
)

// What somebody said, in their own words, is what was heard.
const quoted = [
  /"[^"\n]{1,500}"/gu,
  /[“”„][^“”„\n]{1,500}[”“]/gu,
  /‘[^‘’\n]{1,500}’(?!\p{L})/gu,
  /«[^«»\n]{1,500}»/gu,
  /(?<=^|[\s:(])'[^'\n]{1,500}'(?=[\s.,;:!?)]|$)/gmu,
]

/**
 * Finds words that judge or interpret, in the order of the text: in a fact, an opinion or a suspicion.
 * Who gives an opinion or a suspicion may say that it is their own thought. Quotations are left alone.
 */
export function findJudgements(
  text: string,
  kind: ItemKind,
  { mayDiagnose }: Writer = somebody,
): readonly Judgement[] {
  const said = quoted.flatMap((pattern) => spansOf(text, pattern))
  const found = judgementSorts
    .filter((sort) => isAsked(sort, kind, mayDiagnose))
    .flatMap((sort) => {
      const pattern = patterns.get(sort)
      const spans = pattern === undefined ? [] : spansOf(text, pattern)
      return spans.map((span) => ({ ...span, sort, isNoFact: kind === 'fact' && !isLoose(sort) }))
    })
    .filter((one) => !said.some((span) => span.start < one.end && one.start < span.end))
  return withoutOverlap(found)
}

const isAsked = (sort: JudgementSort, kind: ItemKind, mayDiagnose: boolean): boolean =>
  (sort !== 'thought' || kind === 'fact') && (sort !== 'diagnosis' || !mayDiagnose)

/** Loosely put, but it may still be what was seen. */
const isLoose = (sort: JudgementSort): boolean => sort === 'always' || sort === 'colour'

const spansOf = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))

/** Of two that share words, the one that begins first; of those that begin together the longest. */
function withoutOverlap(found: readonly Judgement[]): readonly Judgement[] {
  const kept: Judgement[] = []
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const one of inOrder) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  }
  return kept
}

/** A piece of text, and what was found in it. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly judgement: Judgement | undefined
}

/** The text cut into pieces with and without a judgement. */
export function piecesOf(text: string, judgements: readonly Judgement[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const judgement of judgements) {
    pieces.push({ start: at, text: text.slice(at, judgement.start), judgement: undefined })
    pieces.push({ start: judgement.start, text: judgement.words, judgement })
    at = judgement.end
  }
  pieces.push({ start: at, text: text.slice(at), judgement: undefined })
  return pieces.filter((piece) => piece.text !== '')
}
