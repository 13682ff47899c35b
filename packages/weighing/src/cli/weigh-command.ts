import { extname } from 'node:path'
import { firstDay, weigh } from '../index.ts'
import type { ParseOptions } from '../parse/situation.ts'
import { maxBytes } from '../parse/text.ts'
import type { Text } from '../vocabulary/text.ts'
import { adviceText } from './advice-text.ts'
import type { Chunks } from './chunks.ts'
import type { Request } from './command-line.ts'
import { parseSituationBytes } from './decode.ts'
import { type Io, write } from './io.ts'
import { linesOf } from './lines.ts'
import { findInput, readBytes } from './read-input.ts'

const texts = {
  noFile: { nl: 'Dit bestand is niet te lezen', en: 'This file cannot be read' },
  empty: { nl: 'Er is geen situatie gegeven.', en: 'No situation was given.' },
  noNorms: { nl: 'Er zijn geen normen bekend voor', en: 'No norms are known before' },
} satisfies Record<string, Text>

/** Weighs one situation for a person, or a stream of them for a machine. */
export async function weighCommand(request: Request, io: Io): Promise<number> {
  const { file, json, lang } = request
  const date = request.date ?? io.today()
  if (date < firstDay) {
    await write(io.stderr, `deelwijzer: ${texts.noNorms[lang]} ${firstDay}.\n`)
    return 2
  }
  const input = await findInput(file, io)
  if (!input) {
    await write(io.stderr, `deelwijzer: ${texts.noFile[lang]}: ${file}\n`)
    return 2
  }
  if (!json) return weighForPerson(input, { ...request, date }, io)
  const isOne = file !== undefined && extname(file) === '.json'
  return weighLines(isOne ? wholeOf(input) : linesOf(input, maxBytes), date, io)
}

async function weighForPerson(
  input: Chunks,
  { lang, date }: Request & { readonly date: string },
  io: Io,
): Promise<number> {
  const bytes = await readBytes(input, maxBytes)
  const parsed = parseSituationBytes(bytes, { lang, earliest: firstDay })
  if (!parsed) {
    await write(io.stderr, `deelwijzer: ${texts.empty[lang]}\n`)
    return 1
  }
  if (!parsed.ok) {
    for (const { pointer, message } of parsed.problems)
      await write(io.stderr, pointer === '' ? `${message}\n` : `${pointer}: ${message}\n`)
    return 1
  }
  await write(io.stdout, adviceText(weigh(parsed.situation, { date }), lang))
  return 0
}

/** One Weighing or error a line, in the order in which they came. */
async function weighLines(
  lines: AsyncIterable<Buffer | undefined>,
  date: string,
  io: Io,
): Promise<number> {
  const options: ParseOptions = { earliest: firstDay }
  let status = 0
  for await (const line of lines) {
    const parsed = parseSituationBytes(line, options)
    if (!parsed) continue
    if (!parsed.ok) status = 1
    const answer = parsed.ok ? weigh(parsed.situation, { date }) : { error: parsed.problems[0] }
    await write(io.stdout, `${JSON.stringify(answer)}\n`)
  }
  return status
}

/** A file with one situation that may be spread over many lines. */
async function* wholeOf(input: Chunks): AsyncGenerator<Buffer | undefined> {
  yield await readBytes(input, maxBytes)
}
