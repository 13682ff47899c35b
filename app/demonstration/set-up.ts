import { sql } from 'kysely'
import { atMoment, now } from '../clock.ts'
import { openFileWith } from '../clients/actions.ts'
import { asActor, asVisitor, professional, type Tx } from '../database/actor.ts'
import type { Db, DatabaseHandle } from '../database/connection.ts'
import { involveColleague } from '../files/repository.ts'
import { insertContact } from '../organisations/contacts-repository.ts'
import { insertTask } from '../organisations/tasks-repository.ts'
import { type DemonstrationClient, clients } from './clients.ts'
import { contactsOf } from './contacts.ts'
import { organisations, personNamed, professionals, teams } from './people.ts'
import { tasks } from './tasks.ts'

const day = 24 * 3_600_000
const job = { kind: 'job', id: '00000000-0000-7000-8000-0000000000d0' } as const

/**
 * Fills an empty database with made-up people. The embedded database is for trying, so it always
 * is a demonstration; a server only when asked by DEMONSTRATION=1, and never when it holds anything.
 * True when it was empty until now.
 */
export async function setUpDemonstration({ db, kind }: DatabaseHandle): Promise<boolean> {
  if (kind === 'server' && process.env['DEMONSTRATION'] !== '1') return false
  const isDemonstration = await asVisitor(db, async (tx) => {
    const query = sql<{ marked: boolean }>`select entry.mark_demonstration() as marked`
    return (await query.execute(tx)).rows[0]?.marked ?? false
  })
  if (!isDemonstration) return false
  const added = await asActor(db, job, addOrganisations)
  // Some weeks ago, so that there can be earlier work on them.
  if (added) await atMoment(new Date(now().getTime() - 30 * day), () => openFiles(db))
  return added
}

/** At every later start the organisations are there, and stay as they are. */
async function addOrganisations(tx: Tx): Promise<boolean> {
  const { rows } = await sql`select from app.organisation limit 1`.execute(tx)
  if (rows.length > 0) return false
  const insert = organisations.map(({ domain = null, ...rest }) => ({ ...rest, domain }))
  await tx.insertInto('app.organisation').values(insert).execute()
  await tx
    .insertInto('app.team')
    .values([...teams])
    .execute()
  await tx
    .insertInto('app.professional')
    .values([...professionals])
    .execute()
  for (const [organisation, ...list] of tasks)
    for (const task of list) await insertTask(tx, task, organisation)
  for (const { id } of organisations)
    for (const contact of contactsOf(id)) await insertContact(tx, contact, id)
  return true
}

/** Each file is opened by the professional who keeps it, as on the screen. */
async function openFiles(db: Db): Promise<void> {
  for (const keeper of new Set(clients.map((client) => client.keeper)))
    await asActor(db, professional(personNamed(keeper)), async (tx) => {
      for (const client of clients) if (client.keeper === keeper) await openOne(tx, client)
    })
}

async function openOne(tx: Tx, client: DemonstrationClient): Promise<void> {
  const file = await openFileWith(tx, client, client.speaks ?? [])
  if (file && client.alsoKnows) await involveColleague(tx, file.id, personNamed(client.alsoKnows))
}
