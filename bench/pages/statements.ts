import { readFileSync, writeFileSync } from 'node:fs'
import { deserialize } from 'node:v8'

/** One statement as the product sent it. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What one connection did between taking it from the pool and giving it back. */
export type Turn = readonly Statement[]

/** Forgets what was recorded so far. */
export const clearStatements = (file: string): void => writeFileSync(file, '')

/** What was recorded since. */
export function readTurns(file: string): readonly Turn[] {
  const statements = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Statement => deserialize(Buffer.from(line, 'base64')))
    .filter(({ text }) => !/^set (role|jit) /.test(text))
  return turnsOf(statements)
}

function turnsOf(statements: readonly Statement[]): readonly Turn[] {
  const turns: Statement[][] = []
  let open = false
  for (const statement of statements) {
    if (open) turns.at(-1)?.push(statement)
    else turns.push([statement])
    if (/^(begin|start transaction)/i.test(statement.text)) open = true
    if (/^(commit|rollback)/i.test(statement.text)) open = false
  }
  return turns
}

/** How a value is made anew for each request; undefined for a value that stays as it is. */
export type Maker = 'id' | 'moment' | 'moment as text' | undefined

/** Compares two recordings of one request: what differs has to be made anew each time. */
export function makersOf(one: readonly Turn[], other: readonly Turn[]): readonly Maker[][][] {
  return one.map((turn, t) =>
    turn.map(({ text, values }, s) => {
      const same = other[t]?.[s]
      if (same?.text !== text)
        throw new Error(`Two equal requests sent different statements: ${text}`)
      return values.map((value, v) => makerOf(value, same.values[v]))
    }),
  )
}

function makerOf(one: unknown, other: unknown): Maker {
  if (one instanceof Date) return 'moment'
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined
  if (typeof one === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(one)) return 'moment as text'
  if (typeof one === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(one)) return 'id'
  throw new Error(`It is not known how to make this anew: ${JSON.stringify(one)}`)
}
