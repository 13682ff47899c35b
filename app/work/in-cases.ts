import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Tx } from '../database/connection.ts'

/** What there may be to do in one's cases. */
export type CaseWork =
  | 'invitation'
  | 'request'
  | 'look_back'
  | 'moved_on'
  | 'ends_soon'
  | 'taken_over'
  | 'slot'
  | 'action'
  | 'tell_client'
  | 'evaluation'

/** Something to do in a case: whom it is with and when, never a word about anybody. */
export interface WorkInCase {
  readonly what: CaseWork
  /** Of the invitation, the request, the case, the share, the own item, the slot or the action. */
  readonly id: string
  /** Which kind of request; or how the source of an item ended. */
  readonly kind: string | undefined
  readonly name: string
  readonly organisation: string
  /** The own files on whom it is about. */
  readonly fileIds: readonly string[]
  readonly at: Date
  /** YYYY-MM-DD; of a request, an action, or a client who is to be told. */
  readonly dueOn: string | undefined
  readonly howMany: number
}

/** A share that ends within this many days stands on the list of who gave it. */
export const soonDays = 14

/** All that one has to do in one's cases, first due first. */
export async function findWorkInCases(tx: Tx): Promise<readonly WorkInCase[]> {
  const soon = new Date(now().getTime() + soonDays * 86_400_000)
  const { rows } = await sql<WorkRow>`
    select * from app.work_in_cases(${soon}) union all
    select * from app.work_of_conferences(${soon})
    order by due_on nulls last, due_at, id`.execute(tx)
  return rows.map((row) => ({
    what: row.what,
    id: row.id,
    kind: row.kind ?? undefined,
    name: row.name ?? '',
    organisation: row.organisation ?? '',
    fileIds: row.files,
    at: row.due_at,
    dueOn: row.due_on ?? undefined,
    howMany: row.how_many,
  }))
}

interface WorkRow {
  readonly what: CaseWork
  readonly id: string
  readonly kind: string | null
  readonly name: string | null
  readonly organisation: string | null
  readonly files: readonly string[]
  readonly due_at: Date
  readonly due_on: string | null
  readonly how_many: number
}
