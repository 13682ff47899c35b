import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serialize } from 'node:v8'
import type { Recorded } from './bare.ts'
import { node, type Running, run } from './process.ts'
import { clearStatements, makersOf, readTurns } from './statements.ts'
import type { Reached } from './walk-to.ts'

const statements = join(tmpdir(), 'deelwijzer-bench-statements')
const hook = fileURLToPath(new URL('./record-statements.mjs', import.meta.url))

/** Starts the product with every statement to its database written down. */
export const runRecording = (env: Readonly<Record<string, string>>): Promise<Running> =>
  run({
    command: node('app/start.mjs', [`--import=${hook}`]),
    env: { ...env, STATEMENTS: statements },
  })

/** Asks a page twice and keeps what the bare server needs to answer as the product did. */
export async function record({ base }: Running, page: Reached): Promise<string> {
  const first = await ask(base, page)
  const second = await ask(base, page)
  if (first.body !== second.body) throw new Error('The page is another one each time')
  const recorded: Recorded = { ...first, makers: makersOf(first.turns, second.turns) }
  const file = join(tmpdir(), `deelwijzer-bench-${page.path.split('/').at(-1)}`)
  writeFileSync(file, serialize(recorded))
  return file
}

// What Node's server writes by itself.
const own = ['connection', 'keep-alive', 'date', 'content-length']

async function ask(base: string, { path, cookie }: Reached) {
  clearStatements(statements)
  const answer = await fetch(base + path, { headers: { cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}`)
  const headers = [...answer.headers].filter(([name]) => !own.includes(name))
  return { turns: readTurns(statements), headers, body }
}

/** Starts the bare server for what was recorded. */
export const runBare = (
  recorded: string,
  env: Readonly<Record<string, string>>,
): Promise<Running> =>
  run({ command: node('bench/pages/bare.ts'), env: { ...env, RECORDED: recorded } })
