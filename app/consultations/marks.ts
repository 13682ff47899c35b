import { findNameIn } from './names.ts'
import { findIdentifying, type Identifying } from './identifying.ts'

/** Words that were found in a text, each time they stand there: decided about once. */
export interface Mark extends Pick<Identifying, 'kind' | 'words' | 'instead'> {
  readonly at: readonly { readonly start: number; readonly end: number }[]
  /** Whether a name that is known stands in it: then keeping it takes a reason. */
  readonly isKnown: boolean
}

/** What is decided about one mark. */
export type Choice = { readonly instead: string } | { readonly keptBecause: string | undefined }

/** What could give somebody away in a text, the same words together, in the order of the text. */
export function marksIn(text: string, known: readonly string[]): readonly Mark[] {
  const groups = Map.groupBy(
    findIdentifying(text, known),
    ({ kind, words }) => `${kind} ${words.toLowerCase()}`,
  )
  return [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [
          {
            kind: first.kind,
            words: first.words,
            instead: first.instead,
            at: [first, ...more].map(({ start, end }) => ({ start, end })),
            isKnown: findNameIn(first.words, known) !== undefined,
          },
        ],
  )
}

/** By what a form says which marks it was made for. */
export const signatureOf = (marks: readonly Mark[]): string =>
  marks.flatMap(({ kind, at }) => at.map(({ start, end }) => `${kind}:${start}-${end}`)).join(' ')

/** A piece of a text: plain, or with the number of its mark. */
export interface Piece {
  readonly text: string
  readonly mark: number | undefined
}

/** The text in pieces, so that what was found can be shown in it. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const spans = marks
    .flatMap(({ at }, mark) => at.map((span) => ({ ...span, mark })))
    .toSorted((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, mark } of spans) {
    pieces.push({ text: text.slice(from, start), mark: undefined })
    pieces.push({ text: text.slice(start, end), mark })
    from = end
  }
  pieces.push({ text: text.slice(from), mark: undefined })
  return pieces.filter((piece) => piece.text !== '')
}

/** The text as it goes: what was replaced is replaced, what was kept stands. */
export const textOf = (text: string, marks: readonly Mark[], choices: readonly Choice[]): string =>
  piecesOf(text, marks)
    .map(({ text: words, mark }) => {
      const choice = mark === undefined ? undefined : choices[mark]
      return choice !== undefined && 'instead' in choice ? choice.instead : words
    })
    .join('')
