import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CaseWorld,
  caseWorld,
  decideWithin,
  invite,
  newShareWithin,
  openSecondFile,
  plan,
  requireCase,
  shareWithin,
  somebody,
  statement,
} from '../cases/case-world.ts'
import {
  answerInvitation,
  endParticipation,
  findPartners,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { moveCase, openCase } from '../cases/repository.ts'
import { addSubject } from '../cases/subjects-repository.ts'
import { findTexts, insertText } from '../clients/personal-text.ts'
import type { File } from '../files/repository.ts'
import { correctItem, readItem, withdrawItem } from '../items/repository.ts'
import { insertRequest } from '../requests/repository.ts'
import { insertShare } from '../shares/repository.ts'
import type { Tx } from './actor.ts'
import { newId } from './id.ts'
import { decided, sealed } from './world.ts'
import { asOwner } from './as-role.ts'

/**
 * Somebody with the application's login and SQL of their own, acting as one of the six of a case about
 * two people: Anna leads it, Bram is her colleague, Chris and Dana take part (Dana also for the second),
 * Eva was invited and did not answer, Fred was only proposed.
 */
let world: CaseWorld
let six: Readonly<Record<Six, string>>
let parts: Readonly<Record<'chris' | 'dana' | 'eva' | 'fred', string>>
let caseId: string
let first: string
let second: string
let father: File
let item: string
let share: string

const everybody = ['anna', 'bram', 'chris', 'dana', 'eva', 'fred'] as const
type Six = (typeof everybody)[number]

const as = <T>(who: Six, work: (tx: Tx) => Promise<T>): Promise<T> => world.as(six[who], work)
const run = (who: Six, text: string) =>
  as(who, (tx) => sql.raw<Record<string, unknown>>(text).execute(tx))
const rowsOf = async (who: Six, text: string) => (await run(who, text)).rows
const toChris = () => ({ caseId, subjectId: first, participantId: parts.chris })
const toDana = (subjectId: string) => ({ caseId, subjectId, participantId: parts.dana })
const bringIn = (about: readonly string[] = [first]) =>
  as('anna', (tx) => statement(tx, world.file, caseId, about))
const one = (id: string) => [{ id, category: 'school_attendance' }]

beforeAll(async () => {
  world = await caseWorld()
  const [dana, eva, fred] = [
    await somebody(world, 'Dana'),
    await somebody(world, 'Eva'),
    await somebody(world, 'Fred'),
  ]
  six = { anna: world.anna, bram: world.bram, chris: world.chris, dana, eva, fred }
  await as('anna', async (tx) => {
    const opened = await openCase(tx, world.file, plan)
    caseId = opened.caseId
    first = opened.subjectId
    father = await openSecondFile(tx)
    second = (await addSubject(tx, caseId, father.id)) ?? ''
    const within = { caseId, subjectId: first }
    const invited = async (who: string) => invite(tx, world.file, within, who)
    const partner = (await findPartners(tx)).find(({ id }) => id === fred)
    if (!partner) throw new Error('There is no such partner')
    parts = {
      chris: await invited(world.chris),
      dana: await invited(dana),
      eva: await invited(eva),
      fred: await insertParticipant(tx, caseId, world.file.clientId, {
        partner,
        question: 'Alleen voorgesteld: wat kun jij bijdragen?',
      }),
    }
    const more = await decideWithin(tx, father, toDana(second))
    await sql`insert into app.invitation (participant_id, subject_id, weighing_id, decision_id)
      values (${parts.dana}, ${second}, ${more.weighing.id}, ${more.decision.id})`.execute(tx)
  })
  for (const who of ['chris', 'dana'] as const)
    await as(who, (tx) => answerInvitation(tx, parts[who], true))
  item = await bringIn()
  share = await as('anna', (tx) => shareWithin(tx, world.file, toChris(), one(item)))
})
afterAll(() => world.close())

/** Who of the six gets a row. */
async function whoSees(text: string): Promise<string> {
  const seen: Six[] = []
  for (const who of everybody) if ((await rowsOf(who, text)).length > 0) seen.push(who)
  return seen.join(' ')
}

describe('each of the six of a case', () => {
  it.each<[what: string, who: string, text: () => string]>([
    ['the case', 'anna chris dana', () => `select from app."case" where id = '${caseId}'`],
    [
      'the first person',
      'anna chris dana eva',
      () => `select from app.case_subject where id = '${first}'`,
    ],
    [
      'the name of the first',
      'anna chris dana eva',
      () => `select from app.read_subjects('{${first}}')`,
    ],
    ['the second person', 'anna dana', () => `select from app.case_subject where id = '${second}'`],
    ['the name of the second', 'anna dana', () => `select from app.read_subjects('{${second}}')`],
    [
      'that the second is talked of with Dana',
      'anna dana',
      () => `select from app.invitation where subject_id = '${second}'`,
    ],
    [
      'that Chris takes part',
      'anna chris dana',
      () => `select from app.participant where id = '${parts.chris}'`,
    ],
    [
      'that Eva was invited',
      'anna eva',
      () => `select from app.participant where id = '${parts.eva}'`,
    ],
    [
      'that Fred was proposed',
      'anna',
      () => `select from app.participant where id = '${parts.fred}'`,
    ],
    [
      'what Fred would be asked',
      'anna',
      () =>
        `select from app.read_texts(array[(select question_text from app.participant where id = '${parts.fred}')])`,
    ],
    [
      'an item that Chris was given',
      'anna chris',
      () => `select from app.item where id = '${item}'`,
    ],
    ['its words', 'anna chris', () => `select from app.read_items('{${item}}')`],
    ['who has it', 'anna', () => `select from app.shares_of_item('${item}')`],
    ['the share', 'anna chris', () => `select from app.share where id = '${share}'`],
    [
      'what is in the share',
      'anna chris',
      () => `select from app.share_item where share_id = '${share}'`,
    ],
    [
      'which file the first has with Anna',
      'anna',
      () => `select from app.subject_file where subject_id = '${first}'`,
    ],
    ['the weighings', 'anna', () => `select from app.weighing where case_id = '${caseId}'`],
  ])('%s is for %s', async (_what, who, text) => {
    expect(await whoSees(text())).toBe(who)
  })

  it('reads no words by their id, not even with the id in hand', async () => {
    const { text_id: id } = await as('anna', (tx) =>
      tx.selectFrom('app.item').select('text_id').where('id', '=', item).executeTakeFirstOrThrow(),
    )
    expect(await whoSees(`select from app.read_texts('{${id}}')`)).toBe('anna')
    const [fred] = await rowsOf(
      'anna',
      `select question_text from app.participant where id = '${parts.fred}'`,
    )
    expect(
      await whoSees(`select from app.read_texts('{${String(fred?.['question_text'])}}')`),
    ).toBe('anna')
  })
})

describe('an item', () => {
  const insert = (more: Readonly<Record<string, string>>) => {
    const columns = {
      id: `'${newId()}'`,
      case_id: `'${caseId}'`,
      file_id: `'${world.file.id}'`,
      kind: `'fact'`,
      category: `'school_attendance'`,
      source: `'seen'`,
      on_day: `'2026-01-01'`,
      ...more,
    }
    return `insert into app.item (${Object.keys(columns).join(', ')}) values (${Object.values(columns).join(', ')})`
  }

  it('is not made of the words of somebody else', async () => {
    const of = (who: Six) => as(who, (tx) => insertText(tx, undefined, 'Woorden'))
    const [hers, his] = [await of('anna'), await of('chris')]
    await run('anna', insert({ text_id: `'${hers.id}'` }))
    await expect(run('anna', insert({ text_id: `'${his.id}'` }))).rejects.toThrow('row-level')
    await expect(
      run('anna', insert({ text_id: `'${hers.id}'`, source_text: `'${his.id}'` })),
    ).rejects.toThrow('row-level')
  })

  it('is not brought into a case of others, or under a file of others', async () => {
    const { id } = await as('dana', (tx) => insertText(tx, undefined, 'Woorden'))
    await expect(run('dana', insert({ text_id: `'${id}'` }))).rejects.toThrow('row-level')
  })

  it('takes the place of one only when that is put right now', async () => {
    const { id } = await as('anna', (tx) => insertText(tx, undefined, 'Iets heel anders'))
    const old = await bringIn()
    await as('anna', (tx) => shareWithin(tx, world.file, toChris(), one(old)))
    const pretends = insert({ text_id: `'${id}'`, replaces: `'${old}'` })
    await expect(run('anna', pretends)).rejects.toThrow('row-level')
    await as('anna', (tx) => withdrawItem(tx, old))
    await expect(run('anna', pretends)).rejects.toThrow('row-level')
    const wrong = await bringIn()
    const corrected = await as('anna', async (tx) => {
      const found = await readItem(tx, wrong)
      const right = { clientId: world.file.clientId, text: 'Goed', on: '2026-01-01' }
      return found && correctItem(tx, found, { kind: 'fact', source: 'seen', ...right })
    })
    expect(corrected).toBeDefined()
  })

  it('gets nobody more to be about after it was made', async () => {
    const late = `insert into app.item_about (item_id, subject_id, case_id) values ('${item}', '${second}', '${caseId}')`
    await expect(run('anna', late)).rejects.toThrow('row-level')
  })

  it('is not taken over by who does not have it', async () => {
    const { id } = await as('anna', (tx) => insertText(tx, undefined, 'Woorden'))
    const weighing = await as('anna', (tx) => sealed(tx, world.file))
    const taken = insert({
      case_id: 'null',
      text_id: `'${id}'`,
      taken_from: `'${item}'`,
      taken_weighing: `'${weighing.id}'`,
    })
    // It is one’s own: nothing was shared, so there is nothing to take over.
    await expect(run('anna', taken)).rejects.toThrow('row-level')
  })
})

describe('a share', () => {
  const put = (into: string, what: string, subject = first) =>
    `insert into app.share_item (share_id, item_id, subject_id, category)
      values ('${into}', '${what}', '${subject}', 'school_attendance')`

  it('takes no item afterwards', async () => {
    const later = await bringIn()
    await expect(run('anna', put(share, later))).rejects.toThrow('row-level')
    expect(await whoSees(`select from app.item where id = '${later}'`)).toBe('anna')
  })

  it('holds no item of somebody else', async () => {
    const mine = await as('chris', async (tx) => {
      const file = await openSecondFile(tx)
      const opened = await openCase(tx, file, plan)
      return statement(tx, file, opened.caseId, [opened.subjectId])
    })
    const stolen = as('anna', async (tx) => {
      await shareWithin(
        tx,
        world.file,
        toChris(),
        one(await statement(tx, world.file, caseId, [first])),
      )
      const made = await tx
        .selectFrom('app.share')
        .select('id')
        .orderBy('made_at', 'desc')
        .executeTakeFirstOrThrow()
      await sql.raw(put(made.id, mine)).execute(tx)
    })
    await expect(stolen).rejects.toThrow(/row-level|share_item_is_about_its_subject/)
  })

  it('holds nothing about somebody whom it was not weighed for', async () => {
    const both = await bringIn([first, second])
    const onlyHim = await bringIn([second])
    await expect(
      as('anna', (tx) => shareWithin(tx, world.file, toDana(first), one(onlyHim))),
    ).rejects.toThrow('share_item_is_about_its_subject')
    await as('anna', (tx) => shareWithin(tx, world.file, toDana(first), one(both)))
    const seen = `select from app.item where id = '${both}'`
    expect(await whoSees(seen)).toBe('anna')
    // Nor that there is such an item in the share that she did get.
    expect(await whoSees(`select from app.share_item where item_id = '${both}'`)).toBe('anna')
    await as('anna', (tx) => shareWithin(tx, father, toDana(second), one(both)))
    expect(await whoSees(seen)).toBe('anna dana')
    expect(await whoSees(`select from app.share_item where item_id = '${both}'`)).toBe('anna dana')
  })

  it('tells nobody of an item that was withdrawn before they had it', async () => {
    const both = await bringIn([first, second])
    await as('anna', (tx) => shareWithin(tx, world.file, toDana(first), one(both)))
    const proposed = await bringIn()
    await as('anna', (tx) =>
      shareWithin(tx, world.file, { ...toChris(), participantId: parts.eva }, one(proposed)),
    )
    for (const id of [both, proposed]) {
      await as('anna', (tx) => withdrawItem(tx, id))
      expect(await rowsOf('anna', `select from app.item_notice where item_id = '${id}'`)).toEqual(
        [],
      )
    }
    const had = await bringIn()
    await as('anna', (tx) => shareWithin(tx, world.file, toChris(), one(had)))
    await as('anna', (tx) => withdrawItem(tx, had))
    expect(await whoSees(`select from app.item_notice where item_id = '${had}'`)).toBe('anna chris')
  })

  it('is not in a phase that is made up, or over, or of another case', async () => {
    const elsewhere = await as('anna', async (tx) => {
      const opened = await openCase(tx, world.file, plan)
      return requireCase(tx, opened.caseId)
    })
    const yes = await as('anna', (tx) => decideWithin(tx, world.file, toChris()))
    const { purposeId } = await as('anna', (tx) => requireCase(tx, caseId))
    for (const [phaseId, why] of [
      [newId(), 'row-level'],
      [elsewhere.phaseId, 'row-level'],
    ] as const) {
      const made = as('anna', (tx) =>
        insertShare(tx, newShareWithin(yes, { ...toChris(), phaseId, purposeId, items: [] })),
      )
      await expect(made).rejects.toThrow(why)
    }
  })

  it('is not made by its recipient for somebody else', async () => {
    const onward = as('chris', (tx) => shareWithin(tx, world.file, toDana(first), one(item)))
    await expect(onward).rejects.toThrow('row-level')
  })
})

describe('an invitation', () => {
  const insert = (weighing: string, decision: string, to = parts.fred) =>
    `insert into app.invitation (participant_id, subject_id, weighing_id, decision_id)
      values ('${to}', '${first}', '${weighing}', '${decision}')`
  const weighed = (categories?: readonly string[], kind: 'share' | 'do_not_share' = 'share') =>
    as('anna', async (tx) => {
      const within = { ...toChris(), participantId: parts.fred }
      if (kind === 'share') {
        const both = await decideWithin(tx, world.file, within, categories)
        return { weighing: both.weighing.id, decision: both.decision.id }
      }
      const { purposeId } = await requireCase(tx, caseId)
      const weighing = await sealed(tx, world.file, { within: { ...within, purposeId } })
      const decision = await decided(tx, weighing, { kind, categories: [] })
      return { weighing: weighing.id, decision: decision.id }
    })

  it.each<[string, string, () => ReturnType<typeof weighed>]>([
    ['not to share', 'invitation_rests_on_a_decision_to_share', () => weighed([], 'do_not_share')],
    [
      'without that somebody is involved',
      'involvement_was_decided',
      () => weighed(['name_contact']),
    ],
    ['without the name', 'name_was_decided', () => weighed(['involvement'])],
  ])('does not rest on a decision %s', async (_what, why, make) => {
    const { weighing, decision } = await make()
    await expect(run('anna', insert(weighing, decision))).rejects.toThrow(why)
  })

  it('goes to nobody but for whom it was weighed, and comes from who leads the case', async () => {
    const { weighing, decision } = await weighed()
    await expect(run('anna', insert(weighing, decision, parts.eva))).rejects.toThrow(
      /weighed_for|pkey/,
    )
    await expect(run('chris', insert(weighing, decision))).rejects.toThrow('row-level')
    await expect(run('fred', insert(weighing, decision))).rejects.toThrow('row-level')
  })

  it('is answered by nobody else', async () => {
    for (const who of ['anna', 'bram', 'chris', 'dana', 'fred'] as const)
      expect(await as(who, (tx) => answerInvitation(tx, parts.eva, true))).toBe(false)
    expect(await as('fred', (tx) => answerInvitation(tx, parts.fred, true))).toBe(false)
  })
})

describe('a request', () => {
  const ask = () =>
    as('dana', async (tx) => {
      const { purposeId } = await requireCase(tx, caseId)
      const [me] = (
        await sql<{ id: string }>`select id from app.own_participations() id`.execute(tx)
      ).rows
      const leader = await tx
        .selectFrom('app.participant')
        .select('id')
        .where('case_id', '=', caseId)
        .where('professional_id', '=', six.anna)
        .executeTakeFirstOrThrow()
      return insertRequest(tx, {
        caseId,
        askerId: me?.id ?? '',
        holderId: leader.id,
        subjectId: first,
        purposeId,
        kind: 'information',
        urgency: 'today',
        dueOn: '2031-01-01',
        task: 'Mijn taak',
        question: 'Wat kun jij bijdragen?',
      })
    })

  it('is answered by the one who was asked, and read by the two', async () => {
    const id = await ask()
    const answer = `insert into app.request_answer (request_id, kind, refusal) values ('${id}', 'refused', 'i_may_not')`
    for (const who of ['bram', 'chris', 'dana', 'eva', 'fred'] as const)
      await expect(run(who, answer)).rejects.toThrow('row-level')
    await run('anna', answer)
    expect(await whoSees(`select from app.request where id = '${id}'`)).toBe('anna dana')
    expect(await whoSees(`select from app.request_answer where request_id = '${id}'`)).toBe(
      'anna dana',
    )
  })

  it('gives its words to nobody else, and not to who left and came back', async () => {
    await ask()
    const texts = async (who: Six) => {
      const { rows } = await as('anna', (tx) =>
        sql<{
          id: string
        }>`select question_text as id from app.request where case_id = ${caseId}`.execute(tx),
      )
      return as(who, (tx) =>
        findTexts(
          tx,
          rows.map(({ id }) => id),
        ),
      )
    }
    expect((await texts('anna')).size).toBeGreaterThan(0)
    expect((await texts('chris')).size).toBe(0)
    // Anna’s colleague takes part for a while, is asked something, leaves and is asked in again.
    const bram = () =>
      as('anna', (tx) => invite(tx, world.file, { caseId, subjectId: first }, six.bram))
    const part = await bram()
    await as('bram', (tx) => answerInvitation(tx, part, true))
    const asked = await as('dana', async (tx) => {
      const { purposeId } = await requireCase(tx, caseId)
      return insertRequest(tx, {
        caseId,
        askerId: parts.dana,
        holderId: part,
        subjectId: first,
        purposeId,
        kind: 'information',
        urgency: 'today',
        dueOn: '2031-01-01',
        task: 'Mijn taak',
        question: 'Alleen aan wie er toen was',
      })
    })
    const [words] = await rowsOf(
      'dana',
      `select question_text from app.request where id = '${asked}'`,
    )
    const read = () => as('bram', (tx) => findTexts(tx, [String(words?.['question_text'])]))
    expect((await read()).size).toBe(1)
    await as('bram', (tx) => endParticipation(tx, part))
    const again = await bram()
    await as('bram', (tx) => answerInvitation(tx, again, true))
    expect((await read()).size).toBe(0)
    await as('bram', (tx) => endParticipation(tx, again))
  })

  it('is not made in the name of another, or of words of another', async () => {
    const words = await as('chris', (tx) => insertText(tx, undefined, 'Vraag'))
    const { purposeId } = await as('anna', (tx) => requireCase(tx, caseId))
    const made = (who: Six, asker: string) =>
      run(
        who,
        `insert into app.request (id, case_id, asker_id, holder_id, subject_id, purpose_id, kind, urgency, due_on,
          task_text, question_text) values ('${newId()}', '${caseId}', '${asker}', '${asker === parts.chris ? parts.dana : parts.chris}',
          '${first}', '${purposeId}', 'information', 'today', '2031-01-01', '${words.id}', '${words.id}')`,
      )
    await made('chris', parts.chris)
    await expect(made('dana', parts.chris)).rejects.toThrow('row-level')
    await expect(made('dana', parts.dana)).rejects.toThrow('row-level')
  })
})

describe('the log', () => {
  it('takes no line on a case or share of others', async () => {
    const line = (column: string, id: string) =>
      `insert into app.event (id, kind, ${column}) values ('${newId()}', 'case_read', '${id}')`
    for (const who of ['bram', 'eva', 'fred'] as const)
      await expect(run(who, line('case_id', caseId))).rejects.toThrow('row-level')
    for (const who of ['bram', 'dana', 'eva', 'fred'] as const)
      await expect(run(who, line('share_id', share))).rejects.toThrow('row-level')
    await run('chris', line('case_id', caseId))
    await run('chris', line('share_id', share))
  })
})

describe('a notice', () => {
  it('is answered by nobody but who had the item, once', async () => {
    const had = await bringIn()
    await as('anna', (tx) => shareWithin(tx, world.file, toChris(), one(had)))
    await as('anna', (tx) => withdrawItem(tx, had))
    const answer = `select app.answer_notice('${had}', '${parts.chris}', 'removed', null) as done`
    for (const who of ['anna', 'bram', 'dana', 'eva', 'fred'] as const)
      expect(await rowsOf(who, answer)).toEqual([{ done: false }])
    expect(await rowsOf('chris', answer)).toEqual([{ done: true }])
    expect(await rowsOf('chris', answer)).toEqual([{ done: false }])
  })
})

describe('who left their work', () => {
  it('has nothing by a share that was theirs, and the share is shown as over', async () => {
    const gone = await somebody(world, 'Gerda')
    const given = await as('anna', async (tx) => {
      const part = await invite(tx, world.file, { caseId, subjectId: first }, gone)
      return { part, item: await statement(tx, world.file, caseId, [first]) }
    })
    await world.as(gone, (tx) => answerInvitation(tx, given.part, true))
    const made = await as('anna', (tx) =>
      shareWithin(tx, world.file, { ...toChris(), participantId: given.part }, one(given.item)),
    )
    const live = `select app.is_live('${made}') as live`
    expect(await rowsOf('anna', live)).toEqual([{ live: true }])
    expect(await world.as(gone, (tx) => readItem(tx, given.item))).toBeDefined()
    await asOwner(world, `update app.professional set ended_at = now() where id = '${gone}'`)
    expect(await rowsOf('anna', live)).toEqual([{ live: false }])
    expect(await world.as(gone, (tx) => sql`select from app.item`.execute(tx))).toMatchObject({
      rows: [],
    })
  })
})

describe('a phase', () => {
  it('is not started by who does not lead, nor twice from the same', async () => {
    const seen = await as('anna', (tx) => requireCase(tx, caseId))
    const to = {
      phase: 'preparation',
      categories: plan.categories,
      purpose: { id: seen.purposeId },
    } as const
    for (const who of ['bram', 'chris', 'dana', 'eva', 'fred'] as const)
      await expect(as(who, (tx) => moveCase(tx, seen, to))).rejects.toThrow('only who leads')
    expect(await as('anna', (tx) => moveCase(tx, seen, to))).toBe(true)
    expect(await as('anna', (tx) => moveCase(tx, seen, to))).toBe(false)
    expect(await whoSees(`select from app.item where id = '${item}'`)).toBe('anna')
  })
})
