import { sql } from 'kysely'
import { insertText } from '../clients/personal-text.ts'
import type { Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import type { File } from '../files/repository.ts'

/** The purpose of a phase in words, and the kinds of data that it may need. */
export interface PhasePlan {
  readonly phase: Phase
  readonly purpose: string
  readonly categories: readonly string[]
}

export interface NewCase extends PhasePlan {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
  /** Why more than one organisation is needed. */
  readonly why: string
}

/** Where a case stands: its phase, and what that phase is for. */
export interface Case {
  readonly id: string
  readonly organisationId: string
  readonly whyText: string
  readonly phaseId: string
  readonly phase: Phase
  readonly purposeId: string
  readonly purposeText: string
  readonly categories: readonly string[]
  readonly openedAt: Date
}

/** Opens a case from a file of one's own; the client of that file is its first subject. Gives its id. */
export async function openCase(
  tx: Tx,
  file: File,
  given: NewCase,
): Promise<{
  readonly caseId: string
  readonly subjectId: string
  readonly participantId: string
}> {
  const [caseId, subjectId, participantId] = [given.id ?? newId(), newId(), newId()]
  const why = await insertText(tx, file.clientId, given.why)
  const purpose = await insertText(tx, file.clientId, given.purpose)
  await sql`select app.open_case(${caseId}, ${file.id}, ${why.id}, ${newId()}, ${purpose.id}, ${newId()},
    ${given.phase}, ${[...given.categories]}::text[], ${subjectId}, ${participantId})`.execute(tx)
  return { caseId, subjectId, participantId }
}

/** The cases in which one takes part, last opened first; or one of them. */
export const findCases = async (tx: Tx, caseId?: string): Promise<readonly Case[]> =>
  (
    await casesOf(tx)
      .$if(caseId !== undefined, (query) => query.where('c.id', '=', caseId ?? ''))
      .execute()
  ).map(fromRow)

/** The cases in which one takes part that concern the client of a file of one's own. */
export const findCasesOfFile = async (tx: Tx, fileId: string): Promise<readonly Case[]> =>
  (
    await casesOf(tx)
      .where('c.id', 'in', (inner) =>
        inner.selectFrom('app.subject_file').select('case_id').where('file_id', '=', fileId),
      )
      .execute()
  ).map(fromRow)

/** How many cases a page lists. */
const most = 50

/**
 * One page of the cases in which one takes part, with the case after which the next page begins. It
 * names them, as an array: of a set of rows the database may think that reading all cases is less work.
 */
export async function findCasePage(
  tx: Tx,
  after?: string,
): Promise<{ readonly cases: readonly Case[]; readonly next: string | undefined }> {
  const rows = await casesOf(tx)
    .where(sql<boolean>`c.id = any(array(select app.own_cases()))`)
    .$if(after !== undefined, (query) => query.where('c.id', '<', after ?? ''))
    .limit(most + 1)
    .execute()
  const cases = rows.slice(0, most).map(fromRow)
  return { cases, next: rows.length > most ? cases.at(-1)?.id : undefined }
}

// Ids are in order of time.
const casesOf = (tx: Tx) =>
  tx
    .selectFrom('app.case as c')
    .innerJoin('app.case_phase as f', 'f.id', 'c.phase_id')
    .innerJoin('app.case_purpose as u', 'u.id', 'f.purpose_id')
    .select(['c.id', 'c.organisation_id', 'c.why_text', 'c.phase_id', 'c.opened_at'])
    .select(['f.phase', 'f.categories', 'f.purpose_id', 'u.text_id'])
    .orderBy('c.id', 'desc')

type CaseRow = Awaited<ReturnType<ReturnType<typeof casesOf>['execute']>>[number]

const fromRow = (row: CaseRow): Case => ({
  id: row.id,
  organisationId: row.organisation_id,
  whyText: row.why_text,
  phaseId: row.phase_id,
  phase: row.phase,
  purposeId: row.purpose_id,
  purposeText: row.text_id,
  categories: row.categories,
  openedAt: row.opened_at,
})

/** A case in which one takes part; without a trace in the log. Pages use `readCase`. */
export async function findCase(tx: Tx, caseId: string): Promise<Case | undefined> {
  const [found] = await findCases(tx, caseId)
  return found
}

/** A case in which one takes part, with the event; for another, the event that it was refused. */
export async function readCase(tx: Tx, caseId: string): Promise<Case | undefined> {
  const found = await findCase(tx, caseId)
  if (found === undefined) await recordRefusal(tx, caseId)
  else await recordEvent(tx, { kind: 'case_read', caseId, right: 'participation' })
  return found
}

/** Moves a case on from the phase that was seen. False when somebody moved it meanwhile. */
export async function moveCase(
  tx: Tx,
  { id, phaseId }: Pick<Case, 'id' | 'phaseId'>,
  to: {
    /** Of the new phase, where the same form may come twice; otherwise made here. */
    readonly id?: string
    readonly phase: Phase
    readonly categories: readonly string[]
    /** The same purpose by its id, or another one in words, of a client of one's own. */
    readonly purpose:
      | { readonly id: string }
      | { readonly words: string; readonly clientId?: string }
  },
): Promise<boolean> {
  const { purpose } = to
  const words =
    'words' in purpose ? (await insertText(tx, purpose.clientId, purpose.words)).id : null
  const purposeId = 'id' in purpose ? purpose.id : newId()
  return yes(
    tx,
    sql`app.move_case(${id}, ${phaseId}, ${to.id ?? newId()}, ${to.phase}, ${purposeId}, ${words},
      ${[...to.categories]}::text[])`,
  )
}

/** Ends a case for everybody. False when one does not lead it, or it had ended. */
export const closeCase = (tx: Tx, caseId: string): Promise<boolean> =>
  yes(tx, sql`app.close_case(${caseId})`)

/** What a function of the database answers with yes or no. */
export async function yes(tx: Tx, call: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql<{ done: boolean | null }>`select ${call} as done`.execute(tx)
  return rows[0]?.done === true
}
