import { allNorms } from '../index.ts'
import { type Io, write } from './io.ts'

/** Lists the name of every norm, one a line. */
export async function normsCommand(io: Io): Promise<number> {
  for (const { id } of allNorms) await write(io.stdout, `${id}\n`)
  return 0
}
