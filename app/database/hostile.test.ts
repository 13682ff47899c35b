import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertConsultation } from '../consultations/repository.ts'
import { insertDraft, saveAnswers, sealDraft } from '../drafts/repository.ts'
import {
  assignClient,
  type File,
  findAssignments,
  findFile,
  involveColleague,
  openFile,
} from '../files/repository.ts'
import { insertShare } from '../shares/repository.ts'
import type { Weighing } from '../weighings/repository.ts'
import type { Tx } from './actor.ts'
import { newId } from './id.ts'
import { decided, newShare, sealed, sealedAdvice, testWorld, type World } from './world.ts'
import { asOwner } from './as-role.ts'

/** Somebody with the application's login and SQL of their own, acting as one of these people. */
let world: World
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.close())

const run = (who: string, statement: string) =>
  world.as(who, (tx) => sql.raw<Record<string, unknown>>(statement).execute(tx))
const asAnna = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => world.as(world.anna, work)

const weighing = (id: string, more: Readonly<Record<string, string>>): string => {
  const columns = { kind: "'anonymous'", ...more }
  return `insert into app.weighing (id, exchange_id, recipient, situation, advice, asked, norms_version,
    receipt, salt, ${Object.keys(columns).join(', ')}) values ('${id}', '${newId()}', '{}', '{}', '{}',
    '[]', 'x', 'x', 'x', ${Object.values(columns).join(', ')})`
}

describe('by the id of somebody else', () => {
  it('a weighing of one’s own opens no questions that others asked about their draft', async () => {
    const draft = await asAnna(async (tx) => {
      const made = await insertDraft(tx, {
        kind: 'weighing',
        fileId: world.file.id,
        normsVersion: 'x',
      })
      await insertConsultation(tx, {
        colleagueId: world.bram,
        view: { age: 15 },
        question: 'Vraag',
        clientId: world.file.clientId,
        fileId: world.file.id,
        about: { draftId: made.id },
      })
      return made
    })
    const seen = `select from app.consultation_subject where draft_id = '${draft.id}'`
    expect((await run(world.anna, seen)).rows).toHaveLength(1)
    const hung = run(world.chris, weighing(newId(), { draft_id: `'${draft.id}'` }))
    await expect(hung).rejects.toThrow('row-level')
    expect((await run(world.chris, seen)).rows).toEqual([])
  })

  it.each(['completes', 'started_from'])(
    'a weighing of one’s own is not hung on a record of others by %s',
    async (column) => {
      const record = await asAnna((tx) => sealed(tx, world.file))
      const hung = weighing(newId(), { [column]: `'${record.id}'` })
      await expect(run(world.chris, hung)).rejects.toThrow('row-level')
      await run(world.anna, hung)
    },
  )
})

describe('an assignment that ended', () => {
  let file: File
  const birth = { name: 'Testpersoon Twee', birthDate: '2012-03-04' }
  beforeEach(async () => {
    const opened = await asAnna((tx) => openFile(tx, { ...birth, name: `Testpersoon ${newId()}` }))
    if (opened === undefined) throw new Error('The file was not opened')
    file = opened
    await asAnna((tx) => involveColleague(tx, file.id, world.bram))
  })
  const end = `update app.file_assignment set until_at = app.now() where professional_id = `

  it('gives nobody back the draft they made, not by taking the file off it', async () => {
    const draft = await world.as(world.bram, (tx) =>
      insertDraft(tx, {
        kind: 'weighing',
        fileId: file.id,
        answers: { words: 'Over de cliënt' },
        normsVersion: 'x',
      }),
    )
    const seen = `select from app.draft where id = '${draft.id}'`
    expect((await run(world.bram, seen)).rows).toHaveLength(1)
    await run(world.anna, `${end} '${world.bram}' and file_id = '${file.id}'`)
    await run(world.bram, 'update app.draft set file_id = null').catch(() => undefined)
    expect((await run(world.bram, seen)).rows).toEqual([])
  })

  it('stays ended, with the moment at which it did', async () => {
    await run(world.anna, `${end} '${world.bram}' and file_id = '${file.id}'`)
    const of = `where professional_id = '${world.bram}' and file_id = '${file.id}'`
    const before = (await run(world.anna, `select until_at from app.file_assignment ${of}`)).rows
    expect(before).toHaveLength(1)
    for (const moment of ['null', `app.now() + interval '1 year'`, `app.now() - interval '1 year'`])
      await run(world.anna, `update app.file_assignment set until_at = ${moment} ${of}`)
    const after = (await run(world.anna, `select until_at from app.file_assignment ${of}`)).rows
    expect(after).toEqual(before)
  })

  it('is not ended before it is', async () => {
    const early = `update app.file_assignment set until_at = app.now() - interval '1 year' where file_id = '${file.id}'`
    await expect(run(world.anna, early)).rejects.toThrow('row-level')
  })

  it('was the only one of that colleague on that file, so that nothing stays open', async () => {
    const name = `Testpersoon ${newId()}`
    const mine = await asAnna((tx) => openFile(tx, { ...birth, name }))
    if (mine === undefined) throw new Error('The file was not opened')
    for (const time of ['once', 'again'])
      expect(
        await world.as(world.lead, (tx) => assignClient(tx, { ...birth, name }, world.bram)),
        time,
      ).toBe('assigned')
    await asAnna((tx) => involveColleague(tx, mine.id, world.bram))
    const twice = `insert into app.file_assignment (id, file_id, professional_id)
      values ('${newId()}', '${mine.id}', '${world.bram}')`
    await expect(run(world.anna, twice)).rejects.toThrow('one_live_assignment')
    const all = await asAnna((tx) => findAssignments(tx, mine.id))
    expect(all.filter(({ professionalId }) => professionalId === world.bram)).toHaveLength(1)
    expect(await world.as(world.bram, (tx) => findFile(tx, mine.id))).toBeDefined()
  })
})

describe('a draft', () => {
  it('does not move to the file of another client', async () => {
    const other = await asAnna((tx) =>
      openFile(tx, { name: 'Testpersoon Drie', birthDate: '2013-03-04' }),
    )
    const draft = await asAnna((tx) =>
      insertDraft(tx, { kind: 'weighing', fileId: world.file.id, normsVersion: 'x' }),
    )
    const move = `update app.draft set file_id = '${other?.id}' where id = '${draft.id}'`
    await expect(run(world.anna, move)).rejects.toThrow('permission denied')
  })

  it('takes no more answers once it is sealed', async () => {
    const draft = await asAnna(async (tx) => {
      const made = await insertDraft(tx, {
        kind: 'weighing',
        fileId: world.file.id,
        normsVersion: 'x',
      })
      await saveAnswers(tx, made.id, 0, { section: 'x', posted: {}, answers: {} })
      await sealDraft(tx, made.id)
      return made
    })
    const late = `insert into app.draft_answer (draft_id, version, section, posted)
      values ('${draft.id}', 9, 'x', '{"words": "Over de cliënt"}')`
    await expect(run(world.anna, late)).rejects.toThrow('row-level')
  })
})

describe('evidence', () => {
  let record: Weighing
  let decisionId: string
  let shareId: string
  beforeAll(async () => {
    const made = await asAnna(async (tx) => {
      const weighed = await sealed(tx, world.file)
      const decision = await decided(tx, weighed)
      const share = await insertShare(tx, newShare(weighed, decision))
      return { weighed, decision, share }
    })
    record = made.weighed
    decisionId = made.decision.id
    shareId = made.share
  })

  it('takes no words afterwards, in whatever part of it', async () => {
    for (const id of [record.id, decisionId, shareId, newId()]) {
      const text = newId()
      const late = asAnna(async (tx) => {
        await sql`insert into app.personal_text (id, client_id, text, salt, hash)
          values (${text}, ${world.file.clientId}, 'Later bedacht', '\\x00', app.hash_of('\\x00', 'Later bedacht'))`.execute(
          tx,
        )
        await sql`insert into app.evidence_text (evidence_id, member, weighing_id, text_id, hash)
          values (${id}, '/later', ${record.id}, ${text}, app.hash_of('\\x00', 'Later bedacht'))`.execute(
          tx,
        )
      })
      await expect(late).rejects.toThrow('row-level')
    }
  })

  it('takes no kind of data afterwards, in the decision or in the share', async () => {
    await expect(
      run(
        world.anna,
        `insert into app.decision_category (decision_id, category, advised, decided)
          values ('${decisionId}', 'medication', 'withhold', 'share')`,
      ),
    ).rejects.toThrow('row-level')
    await expect(
      run(
        world.anna,
        `insert into app.share_category (share_id, decision_id, category)
          values ('${shareId}', '${decisionId}', 'agreed_actions')`,
      ),
    ).rejects.toThrow('row-level')
  })

  it('tells of no other advice than the one that was sealed', async () => {
    const told = (category: string, advised: 'share' | 'withhold' | 'only_if' | 'undecided') =>
      asAnna(async (tx) => {
        const categories = [
          { category, advised, decided: 'withhold', conditionsMet: false } as const,
        ]
        return decided(tx, await sealed(tx, world.file), { categories })
      })
    await expect(told('diagnosis', 'share')).rejects.toThrow('advised_as_it_was_sealed')
    await expect(told('involvement', 'undecided')).rejects.toThrow('advised_as_it_was_sealed')
    await expect(told('never_weighed', 'undecided')).rejects.toThrow('advised_as_it_was_sealed')
    expect((await told('diagnosis', 'withhold')).categories).toMatchObject([
      { advised: 'withhold' },
    ])
  })

  it('tells of data about two people what the advice was on the strictest', async () => {
    const data = [
      { category: 'health', about: 'client', decision: 'share' },
      { category: 'health', about: 'parent', decision: 'only_if' },
    ]
    const told = (advised: 'share' | 'only_if') =>
      asAnna(async (tx) => {
        const categories = [
          { category: 'health', advised, decided: 'withhold', conditionsMet: false } as const,
        ]
        const advice = { outcome: 'allowed_with_conditions', data }
        return decided(tx, await sealed(tx, world.file, { advice }), { categories })
      })
    await expect(told('share')).rejects.toThrow('advised_as_it_was_sealed')
    expect((await told('only_if')).categories).toHaveLength(1)
  })

  it('shares nothing on an advice that is incomplete, but in an emergency', async () => {
    const incomplete = { advice: { ...sealedAdvice, outcome: 'incomplete' } }
    const ordinary = asAnna(async (tx) => decided(tx, await sealed(tx, world.file, incomplete)))
    await expect(ordinary).rejects.toThrow('row-level')
    const urgent = { kind: 'emergency', deedAt: new Date(), completeBefore: new Date() } as const
    await asAnna(async (tx) =>
      decided(tx, await sealed(tx, world.file, { ...incomplete, ...urgent })),
    )
  })
})

describe('a clock that was chosen', () => {
  const longAgo = `select set_config('app.now', '2020-01-01T12:00:00Z', true)`
  const minutesAgo = sql<number>`extract(epoch from clock_timestamp() - recorded_at) / 60`

  it('shows in what was written by it, beside the hour of the server', async () => {
    const id = newId()
    await asAnna(async (tx) => {
      await sql.raw(longAgo).execute(tx)
      await sql.raw(weighing(id, {})).execute(tx)
      await sql`insert into app.event (kind, subject_ids) values ('weighing_sealed', array[${id}::uuid])`.execute(
        tx,
      )
    })
    const { rows } = await asAnna((tx) =>
      sql<{ at: Date; minutes: number }>`select sealed_at as at, ${minutesAgo} as minutes
        from app.weighing where id = ${id}`.execute(tx),
    )
    expect(rows).toMatchObject([{ at: new Date('2020-01-01T12:00:00Z') }])
    expect(Number(rows[0]?.minutes)).toBeLessThan(5)
    const event = await asOwner<{ at: Date; minutes: number }>(
      world,
      `select at, extract(epoch from clock_timestamp() - recorded_at) / 60 as minutes
        from app.event where '${id}' = any(subject_ids)`,
    )
    expect(event.rows).toMatchObject([{ at: new Date('2020-01-01T12:00:00Z') }])
    expect(Number(event.rows[0]?.minutes)).toBeLessThan(5)
  })

  it('does not choose the hour of the server as well', async () => {
    const chosen = weighing(newId(), { recorded_at: `'2020-01-01'` })
    await expect(run(world.anna, chosen)).rejects.toThrow('permission denied')
  })

  it('opens no file again after the assignment to it ended', async () => {
    const opened = await asAnna((tx) =>
      openFile(tx, { name: `Testpersoon ${newId()}`, birthDate: '2012-03-04' }),
    )
    const id = opened?.id ?? ''
    await asAnna((tx) => involveColleague(tx, id, world.bram))
    expect(await world.as(world.bram, (tx) => findFile(tx, id))).toBeDefined()
    await run(
      world.anna,
      `update app.file_assignment set until_at = app.now() where professional_id = '${world.bram}' and file_id = '${id}'`,
    )
    const before = await world.as(world.bram, async (tx) => {
      await sql`select set_config('app.now', from_at::text, true) from app.file_assignment
        where professional_id = ${world.bram} and file_id = ${id}`.execute(tx)
      return findFile(tx, id)
    })
    expect(before).toBeUndefined()
  })
})

describe('a professional who left', () => {
  it('reaches nothing any more, and writes nothing', async () => {
    const left = newId()
    await world.asJob((tx) =>
      sql`insert into app.professional (id, organisation_id, team_id, name, role, setting)
        select ${left}::uuid, organisation_id, team_id, 'Vertrokken Voorbeeld', role, setting
        from app.professional where id = ${world.anna}`.execute(tx),
    )
    const draft = await world.as(left, (tx) =>
      insertDraft(tx, { kind: 'anonymous', answers: { a: 'b' }, normsVersion: 'x' }),
    )
    await run(left, weighing(newId(), {}))
    expect((await run(left, 'select from app.draft')).rows).toHaveLength(1)
    expect((await run(left, 'select from app.weighing')).rows).toHaveLength(1)
    await asOwner(world, `update app.professional set ended_at = app.now() where id = '${left}'`)
    for (const table of ['draft', 'weighing', 'professional', 'consultation', 'reminder'])
      expect((await run(left, `select from app.${table}`)).rows).toEqual([])
    await expect(run(left, weighing(newId(), {}))).rejects.toThrow('row-level')
    await expect(
      run(left, `update app.draft set section = 'x' where id = '${draft.id}'`),
    ).resolves.toMatchObject({
      numAffectedRows: 0n,
    })
    await expect(
      run(left, `insert into app.event (id, kind) values ('${newId()}', 'x')`),
    ).rejects.toThrow('row-level')
  })
})
