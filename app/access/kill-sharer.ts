import { writeSync } from 'node:fs'
import { sql } from 'kysely'
import { invite, plan, shareWithin, statement } from '../cases/case-world.ts'
import { answerInvitation, findMyParticipation } from '../cases/participants-repository.ts'
import { findCases, openCase } from '../cases/repository.ts'
import { openWithBoth, planConference, planSlot } from '../conferences/conference-world.ts'
import {
  agreeToNeed,
  closeSlot,
  insertAgreement,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import { putOnTable } from '../conferences/table-repository.ts'
import { asActor, professional, type Tx } from '../database/actor.ts'
import { type Db, openDatabase } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { type File, findFile, openFile } from '../files/repository.ts'
import { insertAlone, socialWorker } from '../organisations/test-person.ts'

/**
 * Opens the database in the folder given, tells what it finds there, and then shares items in a case,
 * each with its weighing, decision and events in one transaction, and in conferences, until it is killed.
 */
const { db } = await openDatabase({ dataDir: process.argv[2] })
const people = await findOrMakePeople(db)
const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  asActor(db, professional(who), work)

const place = await findOrMakeCase()
tell(await as(people.giver, whatIsThere))

for (let saved = 1; ; saved += 1) {
  await as(people.giver, async (tx) => {
    const item = await statement(tx, place.file, place.caseId, [place.subjectId])
    await shareWithin(tx, place.file, place, [{ id: item, category: 'school_attendance' }])
  })
  await confer()
  tell({ saved })
}

/** A conference about it with the other, from planning to what goes along: each deed a transaction. */
async function confer(): Promise<void> {
  const { caseId, subjectId, participantId, file } = place
  const [slotId, entryId, needId] = [newId(), newId(), newId()]
  const give = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => as(people.giver, work)
  const chairId = await give(async (tx) => (await findMyParticipation(tx, caseId)) ?? '')
  await give(async (tx) => {
    const parts = { annaPart: chairId, chrisPart: participantId }
    const conferenceId = await planConference(tx)
    await planSlot(tx, { conferenceId, caseId, subjectId, file, ...parts }, { id: slotId })
  })
  await openWithBoth({ as, anna: people.giver, chris: people.taker }, slotId)
  await give(async (tx) => {
    const itemId = await statement(tx, file, caseId, [subjectId])
    const shared = [{ id: itemId, category: 'school_attendance' }]
    await shareWithin(tx, file, place, shared)
    await putOnTable(tx, { entryId, slotId, itemId, clientMaySee: false })
  })
  await give(async (tx) => {
    await slotDeed(tx, slotId, 'round')
    const text = 'Belt met de leerkracht.'
    const action = { caseId, slotId, text, ownerId: participantId, dueOn: '2027-01-08', forIds: [] }
    const agreementId = await insertAgreement(tx, action)
    await nameNeed(tx, { id: needId, slotId, entryId, participantId, agreementId })
  })
  const agreed = await give((tx) => agreeToNeed(tx, { id: needId }, 'all'))
  const told = { slotId, subjectId, tellerId: chairId, what: 'all', on: '2027-01-08' } as const
  await give((tx) => recordTold(tx, told))
  const closing = await give((tx) => closeSlot(tx, slotId))
  if (!agreed || closing !== 'closed') throw new Error('The conference was not held')
}

function tell(line: unknown): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

/** How many shares there are, and what stands there by half. */
async function whatIsThere(tx: Tx) {
  const { rows } = await sql<{ shares: number; halves: number }>`select
    (select count(*)::int from app.share) as shares,
    (select count(*)::int from app.share s
      where not exists (select from app.event e where e.kind = 'share_made' and e.share_id = s.id)
        or not exists (select from app.share_item i where i.share_id = s.id)
        or not exists (select from app.share_category c where c.share_id = s.id)
        or not exists (select from app.event e where e.kind = 'decision_made' and s.decision_id = any (e.subject_ids)))
    + (select count(*)::int from app.item i
      where not exists (select from app.share_item s where s.item_id = i.id)
        or not exists (select from app.event e where e.kind = 'item_brought_in' and i.id = any (e.subject_ids)))
    + (select count(*)::int from app.decision d
      where not exists (select from app.share s where s.decision_id = d.id)
        and not exists (select from app.invitation i where i.decision_id = d.id))
    + (select count(*)::int from app.event e where e.kind = 'share_made'
        and not exists (select from app.share s where s.id = e.share_id))
    + (select count(*)::int from app.table_entry t
      where not exists (select from app.table_about a where a.entry_id = t.id)
        or not exists (select from app.table_ground g where g.entry_id = t.id)
        or not exists (select from app.event e where e.kind = 'table_put' and t.item_id = any (e.subject_ids)))
    + (select count(*)::int from app.need n
      where (n.answer is not distinct from 'agreed') <> exists (select from app.share s where s.need_id = n.id))
    + (select count(*)::int from app.slot l
      where (l.closed_at is not null) <> exists (select from app.event e
          where e.kind = 'slot_closed' and l.id = any (e.subject_ids))
        or (l.closed_at is not null and exists (select from app.presence p
          where p.slot_id = l.id and p.left_at is null))) as halves`.execute(tx)
  return rows[0]
}

async function findOrMakeCase() {
  const known = await as(people.giver, async (tx) => {
    const [found] = await findCases(tx)
    return found && { caseId: found.id, file: await fileOf(tx) }
  })
  const { caseId, file } = known ?? (await as(people.giver, makeCase))
  return as(people.giver, async (tx) => {
    const { id: subjectId } = await tx
      .selectFrom('app.case_subject')
      .select('id')
      .executeTakeFirstOrThrow()
    const taker = await tx
      .selectFrom('app.participant')
      .select('id')
      .where('professional_id', '=', people.taker)
      .executeTakeFirst()
    const participantId = taker?.id ?? (await invite(tx, file, { caseId, subjectId }, people.taker))
    return { caseId, file, subjectId, participantId }
  }).then(async (made) => {
    await as(people.taker, async (tx) => {
      if ((await findMyParticipation(tx, made.caseId)) === undefined)
        await answerInvitation(tx, made.participantId, true)
    })
    return made
  })
}

async function makeCase(tx: Tx) {
  const file = await openFile(tx, { name: `Testpersoon ${newId()}`, birthDate: '2012-03-04' })
  if (file === undefined) throw new Error('The file was not opened')
  const { caseId } = await openCase(tx, file, plan)
  return { caseId, file }
}

async function fileOf(tx: Tx): Promise<File> {
  const { file_id: id } = await tx
    .selectFrom('app.subject_file')
    .select('file_id')
    .executeTakeFirstOrThrow()
  const file = await findFile(tx, id)
  if (file === undefined) throw new Error('The file is not there')
  return file
}

function findOrMakePeople(database: Db) {
  const job = { kind: 'job', id: '00000000-0000-7000-8000-000000000003' } as const
  return asActor(database, job, async (tx) => {
    const [giver, taker] = await tx
      .selectFrom('app.professional')
      .select('id')
      .orderBy('name')
      .execute()
    if (giver && taker) return { giver: giver.id, taker: taker.id }
    return {
      giver: await insertAlone(tx, 'Gever Voorbeeld', socialWorker),
      taker: await insertAlone(tx, 'Nemer Voorbeeld', socialWorker),
    }
  })
}
