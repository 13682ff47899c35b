import { sql } from 'kysely'
import { asActor, asVisitor, professional as actorOf, type Tx } from '../database/actor.ts'
import type { Db } from '../database/connection.ts'
import { findProfessional } from '../organisations/repository.ts'
import { describeError, log } from '../security/log.ts'
import { type EmergencyForm, noClient } from './form.ts'
import { sealEmergency } from './seal.ts'

const rehearsed: EmergencyForm = {
  who: noClient,
  danger: 'child',
  told: 'veilig_thuis',
  what: ['name_contact', 'safety_signals'],
  why: 'Oefening',
}

/** Thrown so that nothing of a rehearsal stays. */
class TakenBack extends Error {}

/**
 * Seals an emergency as one of the made-up people and takes it all back, events too, so that norms, code
 * and statements are ready before somebody is in real haste. Without made-up people it does nothing.
 * It fails without harm, to the log: who is in haste waits a little longer then.
 */
export async function rehearseEmergency(db: Db): Promise<void> {
  try {
    await sealAndTakeBack(db)
  } catch (error) {
    if (!(error instanceof TakenBack)) log.error({ rehearsal: describeError(error) })
  }
}

async function sealAndTakeBack(db: Db): Promise<void> {
  const id = await findMadeUp(db)
  if (id === undefined) return
  await asActor(db, actorOf(id), async (tx) => {
    await rehearse(tx, id)
    throw new TakenBack()
  })
}

async function rehearse(tx: Tx, id: string): Promise<void> {
  const own = await findProfessional(tx, id)
  if (own !== undefined) await sealEmergency(tx, rehearsed, own, 'nl')
}

async function findMadeUp(db: Db): Promise<string | undefined> {
  const people = sql<{ id: string }>`select id from entry.demonstration_people() limit 1`
  const { rows } = await asVisitor(db, (tx) => people.execute(tx))
  return rows[0]?.id
}
