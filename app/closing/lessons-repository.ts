import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'

/** What was learned: the words and a month, and nothing of which case or who. */
export interface Lesson {
  readonly id: string
  readonly text: string
  /** YYYY-MM-DD, the first of the month. */
  readonly inMonth: string
}

/** Keeps what was learned for the own organisation. */
export async function insertLesson(tx: Tx, text: string): Promise<void> {
  // The database gives it an id: one of ours holds the moment, which would lead back to the case.
  await tx.insertInto('app.lesson').values({ text }).execute()
  await recordEvent(tx, { kind: 'lesson_kept' })
}

/** What the own organisation learned, the last month first. */
export async function findLessons(tx: Tx): Promise<readonly Lesson[]> {
  const rows = await tx
    .selectFrom('app.lesson')
    .select(['id', 'text', 'in_month'])
    .orderBy('in_month', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, text: row.text, inMonth: row.in_month }))
}
