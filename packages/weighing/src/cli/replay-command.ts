import { replay, type Replayed } from '../index.ts'
import type { Language } from '../parse/problem.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Request } from './command-line.ts'
import { type Io, write } from './io.ts'
import { findInput, readBytes } from './read-input.ts'
import { findSealed } from './record.ts'
import { currentRelease, findRelease } from './releases.ts'
import { indent } from './wrap.ts'

/** A record holds a situation, its advice and a receipt; more than this it cannot be. */
const maxRecordBytes = 4 * 1024 * 1024

const texts = {
  noRecord: {
    nl: 'Dit is geen verslag met situation, advice, version, salt en receipt.',
    en: 'This is no record with situation, advice, version, salt and receipt.',
  },
  holds: { nl: 'Het bewijs klopt met dit verslag.', en: 'The receipt fits this record.' },
  broken: {
    nl: 'Het bewijs klopt niet: dit verslag is veranderd.',
    en: 'The receipt does not fit: this record was changed.',
  },
  same: {
    nl: 'Met de normen van toen komt er precies hetzelfde uit.',
    en: 'Under the norms of then exactly the same comes out.',
  },
  other: {
    nl: 'Met de normen van toen komt er iets anders uit.',
    en: 'Under the norms of then something else comes out.',
  },
  absent: {
    nl: 'De normen van toen zijn hier niet bewaard.',
    en: 'The norms of then are not kept here.',
  },
  noDifference: {
    nl: 'Met de normen van nu verandert er niets.',
    en: 'Under the norms of now nothing changes.',
  },
  differences: {
    nl: 'Met de normen van nu verandert dit:',
    en: 'Under the norms of now this changes:',
  },
} satisfies Record<string, Text>

/** Weighs a record again; status 1 when it cannot be shown to come out as it did. */
export async function replayCommand(request: Request, io: Io): Promise<number> {
  const { file, json, lang } = request
  const input = await findInput(file, io)
  const bytes = input && (await readBytes(input, maxRecordBytes))
  const sealed = bytes && findSealed(bytes.toString('utf8'))
  if (!sealed) {
    await write(io.stderr, `deelwijzer: ${texts.noRecord[lang]}\n`)
    return 1
  }
  const then = await findRelease(sealed.version)
  const replayed = await replay(sealed, then, currentRelease, request.date ?? io.today())
  await write(io.stdout, json ? `${JSON.stringify(replayed)}\n` : replayText(replayed, lang))
  return replayed.receiptHolds && replayed.sameAsThen === true ? 0 : 1
}

function replayText(replayed: Replayed, lang: Language): string {
  const { receiptHolds, sameAsThen, differences } = replayed
  const then = sameAsThen === undefined ? texts.absent : sameAsThen ? texts.same : texts.other
  const lines = [
    (receiptHolds ? texts.holds : texts.broken)[lang],
    then[lang],
    (differences.length > 0 ? texts.differences : texts.noDifference)[lang],
    ...differences.flatMap((difference) => indent('- ', difference)),
  ]
  return `${lines.join('\n')}\n`
}
