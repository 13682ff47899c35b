import { parseArgs } from 'node:util'
import type { Language } from '../parse/problem.ts'
import { isRealDate } from '../parse/date.ts'
import type { Text } from '../vocabulary/text.ts'

type CommandName = 'weigh' | 'replay' | 'norms' | 'help'

/** What was asked for, once the words on the command line are understood. */
export interface Request {
  readonly command: CommandName
  readonly file: string | undefined
  readonly json: boolean
  readonly lang: Language
  readonly date: string | undefined
}

export type Understood =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly lang: Language; readonly message: Text }

const commands: readonly string[] = ['weigh', 'replay', 'norms', 'help']

/** Reads the words after `deelwijzer`. */
export function readCommandLine(args: readonly string[]): Understood {
  const parsed = parse(args)
  if (!parsed) return refuse('nl', 'Deze optie bestaat niet.', 'There is no such option.')
  const { values, positionals } = parsed
  const lang: Language = values.lang === 'en' ? 'en' : 'nl'
  const [word, file, ...more] = positionals
  const command = values.help || word === undefined ? 'help' : word
  if (!isCommand(command)) return refuse(lang, 'Deze opdracht bestaat niet.', 'No such command.')
  if (command === 'help') return { ok: true, request: { ...none, command, lang } }
  const { date } = values
  if (values.lang !== undefined && values.lang !== 'nl' && values.lang !== 'en')
    return refuse(lang, '--lang is nl of en.', '--lang is nl or en.')
  if (date !== undefined && !isRealDate(date))
    return refuse(
      lang,
      '--date is een bestaande datum als 2026-11-22.',
      '--date is an existing date such as 2026-11-22.',
    )
  if (more.length > 0) return refuse(lang, 'Geef één bestand op.', 'Name one file.')
  return { ok: true, request: { command, file, json: values.json === true, lang, date } }
}

const none = { file: undefined, json: false, date: undefined } as const

const isCommand = (word: string): word is CommandName => commands.includes(word)

const refuse = (lang: Language, nl: string, en: string): Understood => ({
  ok: false,
  lang,
  message: { nl, en },
})

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        date: { type: 'string' },
      },
    })
  } catch {
    return undefined
  }
}
