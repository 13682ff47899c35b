import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { visitorOf } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { asActor, professional } from '../../app/database/actor.ts'
import { openDatabase } from '../../app/database/connection.ts'
import { CompiledQuery } from 'kysely'
import { runRecording } from '../pages/record.ts'
import { clearStatements, readTurns, type Statement } from '../pages/statements.ts'
import { applicationAt } from '../pages/visitor.ts'
import type { Seeded } from './world.ts'

/** One statement of a list, and how the database came to its rows. */
export interface Plan {
  readonly list: string
  readonly statement: string
  readonly plan: string
}

const statements = join(tmpdir(), 'deelwijzer-bench-statements')

/** What the product asks for its lists of cases, and the plan of each, as the person who asks. */
export async function plansOf(seeded: Seeded): Promise<readonly Plan[]> {
  const lists: readonly (readonly [string, string])[] = [
    ['cases', paths.cases()],
    ['case page', paths.case({ caseId: seeded.caseIds[1] ?? '' })],
    ['work list', paths.work()],
  ]
  const running = await runRecording({ DATABASE_URL: seeded.url })
  const visitor = visitorOf(applicationAt(running.base).application)
  await visitor.signIn(seeded.professional)
  const asked: (readonly [string, Statement])[] = []
  for (const [list, path] of lists) {
    clearStatements(statements)
    await (await visitor.get(path)).text()
    for (const statement of readTurns(statements).flat())
      if (isList(statement)) asked.push([list, statement])
  }
  await running.stop()
  return explain(seeded, asked)
}

const isList = ({ text }: Statement): boolean =>
  /^select/.test(text.trim()) && !/set_config|entry\./.test(text)

async function explain(
  seeded: Seeded,
  asked: readonly (readonly [string, Statement])[],
): Promise<readonly Plan[]> {
  const { db, close } = await openDatabase({ url: seeded.url })
  const plans: Plan[] = []
  for (const [list, { text, values }] of asked)
    await asActor(db, professional(seeded.professional), async (tx) => {
      const query = CompiledQuery.raw(`explain (analyze, costs off, timing off) ${text}`, [...values])
      const { rows } = await tx.executeQuery<{ 'QUERY PLAN': string }>(query)
      plans.push({ list, statement: text, plan: rows.map((row) => row['QUERY PLAN']).join('\n') })
    })
  await close()
  return plans
}
