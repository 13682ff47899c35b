import { type RawBuilder, type Selectable, sql } from 'kysely'
import { now } from '../clock.ts'
import { asActor, asVisitor, professional as actorOf, type Tx } from '../database/actor.ts'
import type { Db } from '../database/connection.ts'
import { isId } from '../database/id.ts'
import type { ProfessionalTable } from '../database/tables.ts'
import { professionalFromRow } from '../organisations/repository.ts'
import type { FormValues } from '../page/form-values.ts'
import { tokenHash } from '../security/tokens.ts'
import type { DemonstrationPerson, Gate, Professional } from './gate.ts'

const hour = 3_600_000
/** A session ends after a working day, however much it is used. */
const sessionLasts = 10 * hour

/** The gate on a database: sessions live in schema `entry`, reached by its functions alone. */
export function databaseGate(db: Db): Gate {
  return {
    isReachable: () =>
      sql`select 1`.execute(db).then(
        () => true,
        () => false,
      ),
    isDemonstration: () =>
      one(db, sql<{ value: boolean }>`select entry.is_demonstration() as value`),
    demonstrationPeople: () => demonstrationPeople(db),
    startSession: (token, id) => startSession(db, token, id),
    findProfessional: (token) => findProfessional(db, token),
    endSession: (token) => visit(db, sql`select entry.end_session(${tokenHash(token)})`),
    keepForm: (token, path, values) => keepForm(db, token, path, values),
    findKeptForm: (who, path) => asActor(db, actorOf(who.id), (tx) => findKeptForm(tx, path)),
    dropKeptForm: (who, path) =>
      asActor(db, actorOf(who.id), async (tx) => {
        await sql`select entry.drop_kept_form(${path})`.execute(tx)
      }),
    setReturnPath: (token, path) =>
      visit(db, sql`select entry.set_return_path(${tokenHash(token)}, ${path})`),
    findReturnPath: async (token) =>
      (await one(
        db,
        sql<{ value: string | null }>`select entry.return_path(${tokenHash(token)}) as value`,
      )) ?? undefined,
    act: (who, work) => asActor(db, actorOf(who.id), work),
  }
}

async function visit(db: Db, statement: RawBuilder<unknown>): Promise<void> {
  await asVisitor(db, (tx) => statement.execute(tx))
}

function one<T>(db: Db, query: RawBuilder<{ value: T }>): Promise<T> {
  return asVisitor(db, async (tx) => {
    const [row] = (await query.execute(tx)).rows
    if (!row) throw new Error('A function of entry gave no row')
    return row.value
  })
}

interface PersonRow {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly is_team_lead: boolean
}

function demonstrationPeople(db: Db): Promise<readonly DemonstrationPerson[]> {
  return asVisitor(db, async (tx) => {
    const { rows } = await sql<PersonRow>`select * from entry.demonstration_people()`.execute(tx)
    return rows.map(({ is_team_lead: isTeamLead, ...person }) => ({ ...person, isTeamLead }))
  })
}

async function startSession(db: Db, token: string, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const expires = new Date(now().getTime() + sessionLasts)
  return one(
    db,
    sql<{
      value: boolean
    }>`select entry.start_session(${tokenHash(token)}, ${id}, ${expires}) as value`,
  )
}

/** One statement and no transaction: every page of somebody who is signed in begins with it. */
async function findProfessional(db: Db, token: string): Promise<Professional | undefined> {
  const found = await sql<Selectable<ProfessionalTable> & { organisation: string }>`
    select * from entry.signed_in(${tokenHash(token)}, ${now()})`.execute(db)
  const [row] = found.rows
  return row && { ...professionalFromRow(row), organisation: row.organisation }
}

function keepForm(db: Db, token: string, path: string, values: FormValues): Promise<boolean> {
  const body = JSON.stringify(values)
  return one(
    db,
    sql<{
      value: boolean
    }>`select entry.keep_form(${tokenHash(token)}, ${path}, ${body}) as value`,
  )
}

async function findKeptForm(tx: Tx, path: string): Promise<FormValues | undefined> {
  const query = sql<{ body: string | null }>`select entry.find_kept_form(${path}) as body`
  const [row] = (await query.execute(tx)).rows
  return row?.body ? JSON.parse(row.body) : undefined
}
