import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  insertRepresentative,
  insertRepresentativeChange,
} from '../clients/representatives-repository.ts'
import { insertText } from '../clients/personal-text.ts'
import { answerConsultation, insertConsultation } from '../consultations/repository.ts'
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
import { decided, sealed, testWorld, type World } from './world.ts'

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
  ['event', 'anna'],
  ['organisation_task', 'anna bram lead job'],
  ['contact', 'anna bram lead job'],
  ['draft', 'anna'],
  ['draft_answer', 'anna'],
  ['weighing', 'anna'],
  ['evidence_text', 'anna'],
  ['decision', 'anna'],
  ['decision_category', 'anna'],
  ['share', 'anna'],
  ['share_category', 'anna'],
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
]

/** Rows of the world's own organisation, so that the other organisation's own do not count. */
const ofTheWorld: Readonly<Record<string, string>> = {
  organisation: "name = 'Wijkteam Voorbeeldstad'",
  professional: "name = 'Anna Voorbeeld'",
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
    const query = `select from app.${table} where ${ofTheWorld[table] ?? 'true'}`
    const reached: Who[] = []
    for (const who of everybody) {
      const { rows } = await act(who, (tx) => sql.raw(query).execute(tx))
      if (rows.length > 0) reached.push(who)
    }
    expect(reached.join(' ')).toBe(allowed)
  })

  it('covers every table but the words themselves', async () => {
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1`.execute(world.db)
    const named = [...readers.map(([table]) => table), 'personal_text'].sort()
    expect(rows.map(({ name }) => name)).toEqual(named)
  })

  it('the words about a client are for whoever has the file, and a refusal is noted', async () => {
    const text = await act('anna', (tx) =>
      insertText(tx, world.file.clientId, 'Alleen voor wie het dossier heeft'),
    )
    const read = (tx: Tx) => sql`select text from app.read_texts(${[text.id]}::uuid[])`.execute(tx)
    for (const who of everybody.filter((one) => one !== 'anna' && one !== 'nobody'))
      expect((await act(who, read)).rows).toEqual([])
    expect((await act('anna', read)).rows).toEqual([{ text: 'Alleen voor wie het dossier heeft' }])
    const { rows } = await asRole(
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
    const { rows } = await asRole('deelwijzer_log_reader', 'select from app.event')
    expect(rows.length).toBeGreaterThan(10)
    for (const table of ['weighing', 'file', 'professional', 'personal_text'])
      await expect(asRole('deelwijzer_log_reader', `select from app.${table}`)).rejects.toThrow(
        'permission denied',
      )
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
      insertShare(tx, {
        decisionId: ids.decision,
        weighingId: elsewhere.id,
        purposeText: elsewhere.purposeText ?? '',
        categories: ['involvement'],
        recipientName: 'Juf Voorbeeld',
        channel: 'phone',
      }),
    )
    await expect(stolen).rejects.toThrow('share_rests_on_a_decision_to_share')
  })
})

async function firstColumn(table: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum = 1`.execute(world.db)
  return rows[0]?.name ?? 'id'
}

function asRole(role: string, query: string) {
  return world.db.connection().execute(async (connection) => {
    await sql`reset role`.execute(connection)
    await sql.raw(`set role ${role}`).execute(connection)
    try {
      return await sql.raw<Record<string, unknown>>(query).execute(connection)
    } finally {
      await sql`set role deelwijzer_application`.execute(connection)
    }
  })
}

/** Puts a row of everything into the file of the world. */
async function fill({ as, anna, bram, lead, file }: World) {
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
    await insertShare(tx, {
      decisionId: decision.id,
      weighingId: weighing.id,
      purposeText: weighing.purposeText ?? '',
      categories: ['involvement'],
      recipientName: 'Juf Voorbeeld',
      channel: 'phone',
    })
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
  return made
}
