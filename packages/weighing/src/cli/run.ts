import { readCommandLine } from './command-line.ts'
import { help } from './help.ts'
import { type Io, write } from './io.ts'
import { normsCommand } from './norms-command.ts'
import { replayCommand } from './replay-command.ts'
import { weighCommand } from './weigh-command.ts'

/** Does what the words after `deelwijzer` ask, and gives the exit status. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const understood = readCommandLine(args)
  if (!understood.ok) {
    const { lang, message } = understood
    await write(io.stderr, `deelwijzer: ${message[lang]}\n\n${help[lang]}`)
    return 2
  }
  const { request } = understood
  switch (request.command) {
    case 'weigh':
      return weighCommand(request, io)
    case 'replay':
      return replayCommand(request, io)
    case 'norms':
      return normsCommand(io)
    default:
      await write(io.stdout, help[request.lang])
      return 0
  }
}
