import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  insertRepresentative,
  insertRepresentativeChange,
} from '../clients/representatives-repository.ts'
import { insertText } from '../clients/personal-text.ts'
import { answerConsultation, insertConsultation } from '../consultations/repository.ts'
import {
  decideWithin,
  invite,
  openSecondFile,
  plan,
  requireCase,
  shareWithin,
  statement,
} from '../cases/case-world.ts'
import { answerInvitation } from '../cases/participants-repository.ts'
import { openCase } from '../cases/repository.ts'
import { addSubject } from '../cases/subjects-repository.ts'
import { type File, findFile } from '../files/repository.ts'
import { withdrawItem } from '../items/repository.ts'
import { findRequests, insertAnswer, insertRequest, insertReview } from '../requests/repository.ts'
import { endConsent } from '../shares/case-shares-repository.ts'
import { insertDraft, saveAnswers } from '../drafts/repository.ts'
import { insertInforming, insertInformingDone } from '../informing/repository.ts'
import { insertContact } from '../organisations/contacts-repository.ts'
import { insertTask } from '../organisations/tasks-repository.ts'
import { findOpenReminders, insertReminder, insertReminderDone } from '../reminders/repository.ts'
import { endShare, findShares, insertGiven, insertShare } from '../shares/repository.ts'
import { insertAddition } from '../weighings/additions-repository.ts'
import { type Actor, asActor, asVisitor, professional, type Tx } from './actor.ts'
import { evidence } from './evidence.ts'
import { newId } from './id.ts'
import { testJob } from './testing.ts'
import { decided, newShare, sealed, testWorld, type World } from './world.ts'
import { asRole } from './as-role.ts'
import { openWithBoth, planConference, planSlot } from '../conferences/conference-world.ts'
import { insertAgreement, nameNeed, recordTold } from '../conferences/round-repository.ts'
import { slotDeed } from '../conferences/slots-repository.ts'
import { putOnTable } from '../conferences/table-repository.ts'

let world: World
let ids: Awaited<ReturnType<typeof fill>>
beforeAll(async () => {
  world = await testWorld()
  ids = await fill(world)
})
afterAll(() => world.close())

/** Who reaches a row of each table: a world with at least one row in all of them. */
const readers: readonly [table: string, who: string][] = [
  ['organisation', 'anna bram lead job'],
  ['team', 'anna bram lead job'],
  ['professional', 'anna bram lead job'],
  ['client', 'anna'],
  ['representative', 'anna'],
  ['representative_change', 'anna'],
  ['file', 'anna'],
  ['file_assignment', 'anna'],
  // The lines of sealing: everybody sees their own doing.
  ['event', 'anna'],
  ['organisation_task', 'anna bram lead job'],
  ['contact', 'anna bram lead job'],
  ['draft', 'anna'],
  ['draft_answer', 'anna'],
  ['weighing', 'anna'],
  ['evidence_text', 'anna'],
  ['decision', 'anna'],
  ['decision_category', 'anna'],
  ['share', 'anna chris'],
  ['share_category', 'anna chris'],
  ['share_given', 'anna'],
  ['share_end', 'anna'],
  ['informing', 'anna'],
  ['informing_done', 'anna'],
  ['consultation', 'anna bram'],
  ['consultation_subject', 'anna'],
  ['consultation_answer', 'anna bram'],
  ['addition', 'anna'],
  ['reminder', 'anna'],
  ['reminder_done', 'anna'],
  ['working_phase', 'anna bram lead job'],
  ['case', 'anna chris'],
  ['case_purpose', 'anna chris'],
  ['case_phase', 'anna chris'],
  ['case_subject', 'anna chris'],
  ['subject_file', 'anna'],
  ['participant', 'anna chris'],
  ['invitation', 'anna chris'],
  ['item', 'anna chris'],
  ['item_about', 'anna chris'],
  ['share_item', 'anna chris'],
  ['consent_end', 'anna'],
  ['item_notice', 'anna chris'],
  ['request', 'anna chris'],
  ['request_answer', 'anna chris'],
  ['request_review', 'anna chris'],
  ['conference', 'anna chris'],
  ['slot', 'anna chris'],
  ['slot_subject', 'anna chris'],
  ['admission', 'anna chris'],
  ['presence', 'anna chris'],
  ['table_entry', 'anna chris'],
  ['table_about', 'anna chris'],
  ['table_ground', 'anna'],
  ['agreement', 'anna chris'],
  ['agreement_for', 'anna chris'],
  ['agreement_progress', 'anna chris'],
  ['need', 'anna chris'],
  ['slot_told', 'anna chris'],
  ['evaluation', 'anna chris'],
  ['lesson', 'anna bram lead'],
  ['hand_over', 'anna chris'],
  ['retention', 'anna'],
]

/** Read by functions alone. */
const unread = ['personal_text', 'table_seen']

/** Rows of the world's own organisation, so that the other organisation's own do not count. */
const ofTheWorld: Readonly<Record<string, string>> = {
  organisation: "name = 'Wijkteam Voorbeeldstad'",
  professional: "name = 'Anna Voorbeeld'",
  event: "kind = 'weighing_sealed'",
}

type Who = 'anna' | 'bram' | 'lead' | 'chris' | 'job' | 'client' | 'representative' | 'nobody'
const everybody: readonly Who[] = [
  ...(['anna', 'bram', 'lead', 'chris', 'job'] as const),
  ...(['client', 'representative', 'nobody'] as const),
]

function actorOf(who: Exclude<Who, 'nobody'>): Actor {
  if (who === 'job') return { kind: 'job', id: testJob }
  // Even with the id of somebody who may: it is the kind and the id together that open.
  if (who === 'client' || who === 'representative') return { kind: who, id: world.anna }
  return professional(world[who])
}

const act = <T>(who: Who, work: (tx: Tx) => Promise<T>): Promise<T> =>
  who === 'nobody' ? asVisitor(world.db, work) : asActor(world.db, actorOf(who), work)

describe('reading', () => {
  it.each(readers)('%s is for %s alone', async (table, allowed) => {
    const query = `select from app."${table}" where ${ofTheWorld[table] ?? 'true'}`
    const reached: Who[] = []
    for (const who of everybody) {
      const { rows } = await act(who, (tx) => sql.raw(query).execute(tx))
      if (rows.length > 0) reached.push(who)
    }
    expect(reached.join(' ')).toBe(allowed)
  })

  it('covers every table but those that only functions read', async () => {
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1`.execute(world.db)
    const named = [...readers.map(([table]) => table), ...unread].sort()
    expect(rows.map(({ name }) => name)).toEqual(named)
    for (const table of unread)
      await expect(
        act('anna', (tx) => sql.raw(`select * from app.${table}`).execute(tx)),
      ).rejects.toThrow('permission denied')
  })

  it('the words about a client are for whoever has the file, and a refusal is noted', async () => {
    const text = await act('anna', (tx) =>
      insertText(tx, world.file.clientId, 'Alleen voor wie het dossier heeft'),
    )
    const read = (tx: Tx) => sql`select text from app.read_texts(${[text.id]}::uuid[])`.execute(tx)
    for (const who of everybody.filter((one) => one !== 'anna' && one !== 'nobody'))
      expect((await act(who, read)).rows).toEqual([])
    expect((await act('anna', read)).rows).toEqual([{ text: 'Alleen voor wie het dossier heeft' }])
    const { rows } = await asRole<Record<string, unknown>>(
      world,
      'deelwijzer_log_reader',
      'select kind, right_used from app.event where ' +
        `'${text.id}' = any(subject_ids) order by at, kind`,
    )
    expect(rows.filter(({ kind }) => kind === 'reach_refused')).toHaveLength(6)
    expect(rows.filter(({ kind }) => kind === 'texts_read')).toEqual([
      { kind: 'texts_read', right_used: 'own_file' },
    ])
  })

  it('the log is for its reader, who reaches nothing else', async () => {
    const { rows } = await asRole(world, 'deelwijzer_log_reader', 'select from app.event')
    expect(rows.length).toBeGreaterThan(10)
    for (const table of ['weighing', 'file', 'professional', 'personal_text'])
      await expect(
        asRole(world, 'deelwijzer_log_reader', `select from app.${table}`),
      ).rejects.toThrow('permission denied')
  })
})

/** As a statement that is undone, so that the next row of a table starts from the same world. */
async function canDo(who: Who, statement: string): Promise<boolean> {
  const undone = act(who, async (tx) => {
    const { rows } = await sql.raw<{ done?: boolean }>(statement).execute(tx)
    throw new Error(rows[0]?.done === false ? 'said no' : 'did it')
  })
  const said = await undone.catch((error: unknown) => String(error))
  expect(said).toMatch(
    /did it|said no|row-level|insufficient|only who leads|an own file|not the actor/,
  )
  return said.includes('did it')
}

describe('writing in a case', () => {
  const words = (of: () => string) => () => of().replaceAll('WORDS', ids.words.id)
  it.each<[sentence: string, allowed: string, statement: () => string]>([
    [
      'a participant',
      'anna',
      () => `insert into app.participant (id, case_id, professional_id, organisation_id, role, setting, domain)
        values ('${newId()}', '${ids.caseId}', '${world.bram}', '${world.file.organisationId}', 'social_worker',
          'municipality', 'youth')`,
    ],
    [
      'an invitation for another subject',
      'anna',
      () => `insert into app.invitation (participant_id, subject_id, weighing_id, decision_id)
        values ('${ids.partOfChris}', '${ids.second}', '${ids.secondWeighed.weighing}', '${ids.secondWeighed.decision}')`,
    ],
    [
      'an item in the case',
      'anna',
      words(
        () => `insert into app.item (id, case_id, file_id, kind, category, text_id, source, on_day)
        values ('${newId()}', '${ids.caseId}', '${world.file.id}', 'fact', 'school_attendance', 'WORDS', 'seen', '2026-01-01')`,
      ),
    ],
    [
      'a share in the phase of now',
      'anna',
      () => `insert into app.share (id, decision_id, weighing_id, purpose_text, channel, case_id, participant_id,
          subject_id, case_phase_id, case_purpose_id)
        values ('${newId()}', '${ids.weighed.decision}', '${ids.weighed.weighing}', '${ids.weighed.purposeText}',
          'in_the_case', '${ids.caseId}', '${ids.partOfChris}', '${ids.subjectId}', '${ids.phaseId}', '${ids.purposeId}')`,
    ],
    [
      'the end of a share',
      'anna',
      () => `insert into app.share_end (share_id) values ('${ids.share}')`,
    ],
    [
      'that consent was taken back',
      'anna',
      () => `insert into app.consent_end (weighing_id) values ('${ids.weighed.weighing}')`,
    ],
    [
      'a request of oneself',
      'chris',
      () => `insert into app.request (id, case_id, asker_id, holder_id, subject_id, purpose_id, kind, urgency,
          due_on, task_text, question_text)
        values ('${newId()}', '${ids.caseId}', '${ids.partOfChris}', '${ids.partOfAnna}', '${ids.subjectId}',
          '${ids.purposeId}', 'information', 'today', '2031-01-01', '${ids.wordsOfChris}', '${ids.wordsOfChris}')`,
    ],
    [
      'an answer to what one was asked',
      'anna',
      () => `insert into app.request_answer (request_id, kind, refusal)
        values ('${ids.openRequest}', 'refused', 'i_may_not')`,
    ],
    [
      'what one thought of an answer, for one’s own part',
      'chris',
      () => `insert into app.request_review (request_id, participant_id, was_needed)
        values ('${ids.otherRequest}', '${ids.partOfChris}', 'yes')`,
    ],
    [
      'a phase of the working process',
      'lead job',
      () => `insert into app.working_phase (organisation_id, phase, purpose, categories)
        values ('${world.file.organisationId}', 'closing', 'Doel', '{}')`,
    ],
    ['the end of an item', 'anna', () => `select app.end_item('${ids.item}', 'withdrawn') as done`],
    [
      'an answer to a notice',
      'chris',
      () =>
        `select app.answer_notice('${ids.gone}', '${ids.partOfChris}', 'removed', null) as done`,
    ],
    [
      'somebody’s part, which ends',
      'anna chris',
      () => `select app.end_participation('${ids.partOfChris}') as done`,
    ],
    ['an end of the case', 'anna', () => `select app.close_case('${ids.caseId}') as done`],
    [
      'another phase',
      'anna',
      () => `select app.move_case('${ids.caseId}', '${ids.phaseId}', '${newId()}', 'closing',
        '${ids.purposeId}', null, '{}') as done`,
    ],
    [
      'a case of one’s own file',
      'anna',
      words(
        () => `select app.open_case('${newId()}', '${world.file.id}', 'WORDS', '${newId()}', 'WORDS',
        '${newId()}', 'intake', '{}', '${newId()}', '${newId()}')`,
      ),
    ],
  ])('%s is for %s', async (_sentence, allowed, statement) => {
    const could: Who[] = []
    for (const who of everybody) if (await canDo(who, statement())) could.push(who)
    expect(could.join(' ')).toBe(allowed)
  })

  it.each([
    ['make a case past the function', 'insert into app."case" (id) values (null)'],
    ['make a purpose past the function', 'insert into app.case_purpose (id) values (null)'],
    ['make up a phase', 'insert into app.case_phase (id) values (null)'],
    ['move a case past the function', 'update app."case" set phase_id = phase_id'],
    ['close a case past the function', 'update app."case" set ended_at = null'],
    ['add a subject past the function', 'insert into app.case_subject (id) values (null)'],
    ['tie a subject past the function', 'insert into app.subject_file (subject_id) values (null)'],
    [
      'take part without being asked',
      'insert into app.participant (id, accepted_at) values (null, now())',
    ],
    ['accept past the function', 'update app.participant set accepted_at = now()'],
    ['come back after leaving', 'update app.participant set ended_at = null'],
    [
      'propose in another name',
      'insert into app.participant (id, proposed_by) values (null, null)',
    ],
    [
      'bring in for another organisation',
      'insert into app.item (id, organisation_id) values (null, null)',
    ],
    ['bring in in another name', 'insert into app.item (id, by) values (null, null)'],
    ['bring an ended item back', 'update app.item set ended_at = null'],
    ['change what an item says', 'update app.item set text_id = text_id'],
    ['make a notice', 'insert into app.item_notice (item_id) values (null)'],
    ['change a notice past the function', "update app.item_notice set answer = 'kept'"],
    ['give consent back', 'delete from app.consent_end'],
    ['end a share in another name', 'insert into app.share_end (share_id, by) values (null, null)'],
    ['prolong a share', 'update app.share set until_at = null'],
    ['read the words of an item past the function', 'select text from app.personal_text'],
  ])('nobody can %s', async (_sentence, statement) => {
    for (const who of everybody)
      await expect(act(who, (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        'permission denied',
      )
  })
})

describe('writing in a conference', () => {
  const call = (text: string) => `select app.${text} as done`
  it.each<[sentence: string, allowed: string, statement: () => string]>([
    [
      'a conference in one’s own words',
      'anna',
      () => `insert into app.conference (id, way, place_text, starts_at, ends_at)
        values ('${newId()}', 'room', '${ids.words.id}', now(), now() + interval '1 hour')`,
    ],
    [
      'a slot on a case that one leads',
      'anna',
      () => `insert into app.slot (id, conference_id, case_id, starts_at, minutes, question_text, with_client, chair_id)
        values ('${newId()}', '${ids.conferenceId}', '${ids.caseId}', now(), 10, '${ids.words.id}', 'client', '${ids.partOfAnna}')`,
    ],
    ['the opening of a slot', 'anna', () => call(`open_slot('${ids.plannedSlot}')`)],
    ['a seat before it is open', '', () => call(`join_slot('${ids.plannedSlot}')`)],
    [
      'a slot that is cancelled',
      'anna',
      () => call(`close_slot('${ids.plannedSlot}', 'cancelled')`),
    ],
    ['a seat that one leaves', 'anna chris', () => call(`leave_slot('${ids.slotId}')`)],
    ['the chair', 'chris', () => call(`take_chair('${ids.slotId}')`)],
    [
      'an admission that ends',
      'anna',
      () => call(`end_admission('${ids.slotId}', '${ids.partOfChris}')`),
    ],
    [
      'an item on the table',
      'anna',
      () => call(`put_on_table('${newId()}', '${ids.openSlot}', '${ids.item}', false)`),
    ],
    ['an item taken off', 'anna', () => call(`take_off_table('${ids.entryId}')`)],
    ['the round', 'anna', () => call(`start_round('${ids.openSlot}')`)],
    [
      'an agreement in one’s own words',
      'anna',
      () => `insert into app.agreement (id, case_id, slot_id, text_id)
        values ('${newId()}', '${ids.caseId}', '${ids.slotId}', '${ids.words.id}')`,
    ],
    [
      'who needs what one sees',
      'anna chris',
      () => `insert into app.need (id, slot_id, entry_id, participant_id, agreement_id)
        values ('${newId()}', '${ids.slotId}', '${ids.entryId}', '${ids.partOfChris}', '${ids.otherAction}')`,
    ],
    ['that it goes along', 'anna', () => call(`answer_need('${ids.needId}', 'agreed', 'all')`)],
    ['that it stays', 'anna', () => call(`answer_need('${ids.needId}', 'kept', null)`)],
    [
      'who tells the client',
      'anna chris',
      () => `insert into app.slot_told (slot_id, subject_id, teller_id, what, on_day)
        values ('${ids.slotId}', '${ids.second}', '${ids.partOfAnna}', 'all', '2031-01-01')`,
    ],
    [
      'how one’s own action goes',
      'chris',
      () => `insert into app.agreement_progress (id, agreement_id, state)
        values ('${newId()}', '${ids.action}', 'stuck')`,
    ],
    [
      'a look back for one’s own part',
      'anna',
      () => `insert into app.evaluation (case_id, participant_id, helped, amount, wishes, consulted, with_client)
        values ('${ids.caseId}', '${ids.partOfAnna}', 'yes', 'right', 'asked', 'no', 'no')`,
    ],
    [
      'a lesson for one’s own organisation',
      'anna bram lead chris',
      () => `insert into app.lesson (text) values ('Vraag het eerder.')`,
    ],
    [
      'how long one keeps one’s own item',
      'anna',
      () => `insert into app.retention (item_id, purpose_id, keep_until, ground)
        values ('${ids.gone}', '${ids.purposeId}', '2031-01-01', 'agreed')`,
    ],
  ])('%s is for %s', async (_sentence, allowed, statement) => {
    const could: Who[] = []
    for (const who of everybody) if (await canDo(who, statement())) could.push(who)
    expect(could.join(' ')).toBe(allowed)
  })
})

describe('writing', () => {
  it.each(evidence)('%s cannot be changed or removed by whoever reads it', async (table) => {
    const { rows } = await act('anna', (tx) => sql.raw(`select from ${table}`).execute(tx))
    expect(rows.length).toBeGreaterThan(0)
    const column = { 'app.evidence_text': 'member', 'app.event': 'kind' }[table as string]
    const first = column ?? (await firstColumn(table))
    for (const statement of [`delete from ${table}`, `update ${table} set ${first} = ${first}`])
      await expect(act('anna', (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        'permission denied',
      )
  })

  it.each<[sentence: string, statement: () => string]>([
    [
      'a weighing in a file',
      () => `insert into app.weighing (id, file_id, kind, exchange_id, recipient, situation, advice, asked,
        norms_version, receipt, salt) values ('${newId()}', '${world.file.id}', 'weighing', '${newId()}',
        '{}', '{}', '{}', '[]', 'x', 'x', 'x')`,
    ],
    [
      'a draft in a file',
      () => `insert into app.draft (id, file_id, kind, norms_version)
        values ('${newId()}', '${world.file.id}', 'weighing', 'x')`,
    ],
    [
      'an answer in a draft',
      () => `insert into app.draft_answer (draft_id, version, section, posted)
        values ('${ids.draft}', 99, 'x', '{}')`,
    ],
    [
      'an event on a file',
      () =>
        `insert into app.event (id, kind, file_id) values ('${newId()}', 'x', '${world.file.id}')`,
    ],
    [
      'words about a client',
      () => `insert into app.personal_text (id, client_id, text, salt, hash)
        values ('${newId()}', '${world.file.clientId}', 'x', '\\x00', app.hash_of('\\x00', 'x'))`,
    ],
    [
      'informing on a weighing',
      () => `insert into app.informing (id, weighing_id, who, moment)
        values ('${newId()}', '${ids.weighing}', 'client', 'before')`,
    ],
    [
      'who speaks for a client',
      () => `insert into app.representative (id, client_id, kind, name_text)
        values ('${newId()}', '${world.file.clientId}', 'guardian', '${ids.words.id}')`,
    ],
    [
      'that somebody speaks for a client no longer',
      () => `insert into app.representative_change
        (id, representative_id, kind, until_day, reason_text, reason_hash)
        values ('${newId()}', '${ids.representative}', 'ended', '2026-01-01', '${ids.words.id}',
          '\\x${Buffer.from(ids.words.hash).toString('hex')}')`,
    ],
    [
      'a colleague on a file',
      () => `insert into app.file_assignment (id, file_id, professional_id)
        values ('${newId()}', '${world.file.id}', '${world.bram}')`,
    ],
  ])('%s is for whoever has the file', async (_sentence, statement) => {
    for (const who of everybody.filter((one) => one !== 'anna'))
      await expect(act(who, (tx) => sql.raw(statement()).execute(tx))).rejects.toThrow('row-level')
    // Rolled back, so that the next row of this table starts from the same world.
    const undone = act('anna', async (tx) => {
      await sql.raw(statement()).execute(tx)
      throw new Error('it could')
    })
    await expect(undone).rejects.toThrow('it could')
  })

  it.each([
    ['make oneself team lead', 'update app.professional set is_team_lead = true'],
    ['reopen an ended colleague', 'update app.professional set ended_at = null'],
    ['write an event in another name', "insert into app.event (kind, actor_id) values ('x', null)"],
    ['write a client past the function', 'insert into app.client (id) values (null)'],
    ['make a table', 'create table app.mine (id int)'],
    ['read a session', 'select from entry.session'],
    ['read a kept form', 'select from entry.kept_form'],
    ['take the demonstration mark', 'insert into entry.installation values (true, true)'],
  ])('nobody can %s', async (_sentence, statement) => {
    for (const who of everybody)
      await expect(act(who, (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
        'permission denied',
      )
  })

  it('a share cannot be written under a decision of another file', async () => {
    const elsewhere = await world.as(world.bram, (tx) =>
      sealed(tx, world.file, { fileId: undefined, clientId: undefined, kind: 'anonymous' }),
    )
    const stolen = world.as(world.bram, (tx) =>
      insertShare(tx, newShare(elsewhere, { id: ids.decision })),
    )
    await expect(stolen).rejects.toThrow('share_rests_on_a_decision_to_share')
  })
})

async function firstColumn(table: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum = 1`.execute(world.db)
  return rows[0]?.name ?? 'id'
}

/** Puts a row of everything into the file of the world. */
async function fill(world: World) {
  const { as, anna, bram, lead, file } = world
  await as(lead, (tx) => insertTask(tx, { task: 'Taak', purpose: 'Doel', partners: [] }))
  const made = await as(anna, async (tx) => {
    await insertContact(tx, {
      name: 'Juf Voorbeeld',
      role: 'teacher',
      setting: 'education',
      domain: null,
      organisationName: null,
      channel: null,
    })
    const { clientId } = file
    const guardian = { clientId, kind: 'guardian', name: 'Voogd' }
    const representative = await insertRepresentative(tx, guardian)
    await insertRepresentativeChange(tx, {
      representativeId: representative,
      clientId,
      kind: 'ended',
      untilDay: '2026-01-01',
      reason: 'Het gezag is beëindigd',
    })
    const draft = await insertDraft(tx, { kind: 'weighing', fileId: file.id, normsVersion: 'x' })
    await saveAnswers(tx, draft.id, 0, { section: 'x', posted: {}, answers: {} })
    const weighing = await sealed(tx, file, { draftId: draft.id })
    const decision = await decided(tx, weighing)
    const consultation = await insertConsultation(tx, {
      colleagueId: bram,
      view: {},
      question: 'Vraag',
      clientId: file.clientId,
      fileId: file.id,
      about: { draftId: draft.id },
    })
    await insertShare(tx, newShare(weighing, decision))
    const [share] = await findShares(tx, weighing.id)
    if (share) await insertGiven(tx, share, '2026-01-01')
    if (share) await endShare(tx, share, 'Klaar')
    const informing = { weighingId: weighing.id, who: 'client', moment: 'before' } as const
    await insertInformingDone(tx, await insertInforming(tx, informing), { how: 'Verteld' })
    await insertAddition(tx, weighing.id, 'Toevoeging')
    await insertReminder(tx, {
      professionalId: anna,
      kind: 'not_now',
      dueAt: new Date('2031-01-01'),
      fileId: file.id,
    })
    for (const reminder of await findOpenReminders(tx, anna)) await insertReminderDone(tx, reminder)
    return {
      weighing: weighing.id,
      decision: decision.id,
      draft: draft.id,
      consultation,
      representative,
      words: await insertText(tx, clientId, 'Woorden'),
    }
  })
  await as(bram, (tx) => answerConsultation(tx, made.consultation, 'Antwoord'))
  await as(lead, (tx) =>
    sql`insert into app.working_phase (phase, purpose, categories) values ('intake', 'Doel', '{}')`.execute(
      tx,
    ),
  )
  const filled = { ...made, ...(await fillCase(world)) }
  return { ...filled, ...(await fillConferences(world, filled)) }
}

/** A slot in its round, with something of each kind in it; one at the content, and one only planned. */
async function fillConferences(
  { as, anna, chris, file }: World,
  { caseId, ...of }: Awaited<ReturnType<typeof fillCase>>,
) {
  const { subjectId, second, partOfAnna, partOfChris, item, purposeId } = of
  const [needId, entryId] = [newId(), newId()]
  const conferenceId = await as(anna, planConference)
  const place = {
    conferenceId,
    caseId,
    subjectId,
    file,
    annaPart: partOfAnna,
    chrisPart: partOfChris,
  }
  const slot = () => as(anna, (tx) => planSlot(tx, place, { subjectIds: [subjectId, second] }))
  const [slotId, openSlot, plannedSlot] = [await slot(), await slot(), await slot()]
  for (const one of [slotId, openSlot]) await openWithBoth({ as, anna, chris }, one)
  const agreement = { caseId, slotId, text: 'Belt', ownerId: partOfChris, dueOn: '2031-01-01' }
  const made = await as(anna, async (tx) => {
    await putOnTable(tx, { entryId, slotId, itemId: item, clientMaySee: true })
    await slotDeed(tx, slotId, 'round')
    const forIds = [partOfAnna, partOfChris]
    const action = await insertAgreement(tx, { ...agreement, forIds })
    const otherAction = await insertAgreement(tx, { ...agreement, forIds })
    const need = { id: needId, slotId, entryId, participantId: partOfChris, agreementId: action }
    await nameNeed(tx, need)
    const on = '2031-01-01'
    await recordTold(tx, { slotId, subjectId, tellerId: partOfAnna, what: 'all', on })
    await sql`insert into app.lesson (text) values ('Vraag het eerder.')`.execute(tx)
    await sql`insert into app.hand_over (case_id, participant_id) values (${caseId}, ${partOfChris})`.execute(
      tx,
    )
    await sql`insert into app.retention (item_id, purpose_id, keep_until, ground)
      values (${item}, ${purposeId}, '2031-01-01', 'own_law')`.execute(tx)
    return { action, otherAction }
  })
  await as(chris, async (tx) => {
    await sql`insert into app.agreement_progress (id, agreement_id, state)
      values (${newId()}, ${made.action}, 'begun')`.execute(tx)
    await sql`insert into app.evaluation
        (case_id, participant_id, helped, amount, wishes, consulted, with_client)
      values (${caseId}, ${partOfChris}, 'yes', 'right', 'asked', 'no', 'no')`.execute(tx)
  })
  return { ...made, conferenceId, slotId, openSlot, plannedSlot, needId, entryId }
}

/** A case of Anna's with Chris: an item that he has, one that was withdrawn, and requests. */
async function fillCase({ as, anna, chris, file }: World) {
  const opened = await as(anna, async (tx) => {
    const made = await openCase(tx, file, plan)
    const second = (await addSubject(tx, made.caseId, (await openSecondFile(tx)).id)) ?? ''
    const within = { caseId: made.caseId, subjectId: made.subjectId }
    return { ...made, second, partOfChris: await invite(tx, file, within, chris) }
  })
  const { caseId, subjectId, second, partOfChris, participantId: partOfAnna } = opened
  await as(chris, (tx) => answerInvitation(tx, partOfChris, true))
  const within = { caseId, subjectId, participantId: partOfChris }
  const shared = await as(anna, async (tx) => {
    const { phaseId, purposeId } = await requireCase(tx, caseId)
    const give = async () => {
      const item = await statement(tx, file, caseId, [subjectId])
      const one = { id: item, category: 'school_attendance' }
      return { item, share: await shareWithin(tx, file, within, [one]) }
    }
    const [kept, gone] = [await give(), await give()]
    await withdrawItem(tx, gone.item)
    const over = await decideWithin(tx, file, within)
    await endConsent(tx, over.weighing.id)
    const fileOfSecond = await findFileOf(tx, second)
    const both = {
      weighed: await decideWithin(tx, file, within),
      second: await decideWithin(tx, fileOfSecond, { ...within, subjectId: second }),
    }
    return { ...kept, gone: gone.item, phaseId, purposeId, both }
  })
  const { both, ...ids } = shared
  const ask = () =>
    as(chris, (tx) =>
      insertRequest(tx, {
        caseId,
        askerId: partOfChris,
        holderId: partOfAnna,
        subjectId,
        purposeId: ids.purposeId,
        kind: 'information',
        urgency: 'today',
        dueOn: '2031-01-01',
        task: 'Taak',
        question: 'Vraag',
      }),
    )
  const [openRequest, request, otherRequest] = [await ask(), await ask(), await ask()]
  await as(anna, async (tx) => {
    for (const one of await findRequests(tx, { caseId }))
      if (one.id !== openRequest)
        await insertAnswer(tx, one, { kind: 'refused', refusal: 'i_may_not' })
    const [found] = await findRequests(tx, { id: request })
    if (found) await insertReview(tx, found, partOfAnna, 'yes')
  })
  await as(chris, async (tx) => {
    const [found] = await findRequests(tx, { id: request })
    if (found) await insertReview(tx, found, partOfChris, 'partly')
  })
  return {
    ...ids,
    caseId,
    subjectId,
    second,
    partOfAnna,
    partOfChris,
    openRequest,
    otherRequest,
    weighed: idsOf(both.weighed),
    secondWeighed: idsOf(both.second),
    wordsOfChris: (await as(chris, (tx) => insertText(tx, undefined, 'Woorden'))).id,
  }
}

const idsOf = ({ weighing, decision }: Awaited<ReturnType<typeof decideWithin>>) => ({
  weighing: weighing.id,
  decision: decision.id,
  purposeText: weighing.purposeText ?? '',
})

async function findFileOf(tx: Tx, subjectId: string): Promise<File> {
  const { file_id: id } = await tx
    .selectFrom('app.subject_file')
    .select('file_id')
    .where('subject_id', '=', subjectId)
    .executeTakeFirstOrThrow()
  const found = await findFile(tx, id)
  if (found === undefined) throw new Error('The file is not there')
  return found
}
