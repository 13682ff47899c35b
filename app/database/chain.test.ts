import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { destroyTexts, findMyClients, lookUpClient } from '../clients/repository.ts'
import { insertText } from '../clients/personal-text.ts'
import {
  answerConsultation,
  findConsultation,
  findConsultationsAbout,
  insertConsultation,
} from '../consultations/repository.ts'
import { findDraft, findPosts, insertDraft, saveAnswers, sealDraft } from '../drafts/repository.ts'
import { findDecisions } from '../decisions/repository.ts'
import { findEventsOfFile } from '../events/repository.ts'
import {
  assignClient,
  endAssignment,
  findAssignments,
  findFile,
  openFile,
  readFile,
} from '../files/repository.ts'
import { findInforming, insertInforming, insertInformingDone } from '../informing/repository.ts'
import { findTasks, insertTask, updateTask } from '../organisations/tasks-repository.ts'
import {
  findLateInMyTeam,
  findOpenReminders,
  insertReminder,
  insertReminderDone,
} from '../reminders/repository.ts'
import { endShare, findShares, insertGiven, insertShare } from '../shares/repository.ts'
import { findAdditions, insertAddition } from '../weighings/additions-repository.ts'
import { readWeighing } from '../weighings/repository.ts'
import { client, decided, newShare, sealed, testWorld, type World } from './world.ts'
import { asRole } from './as-role.ts'

let world: World
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.close())
afterEach(() => setClock())

describe('a file', () => {
  it('is found by exact name and birth date by whoever is assigned', async () => {
    const found = await world.as(world.anna, (tx) =>
      lookUpClient(tx, { ...client, name: ' testpersoon een ' }),
    )
    expect(found).toEqual({ found: 'own_file', fileId: world.file.id })
    const [mine] = await world.as(world.anna, (tx) => findMyClients(tx))
    expect(mine).toMatchObject(client)
  })

  it('tells a colleague at most whom to ask, and another organisation nothing', async () => {
    expect(await world.as(world.bram, (tx) => lookUpClient(tx, client))).toEqual({
      found: 'known_here',
      ask: 'Lea Voorbeeld',
    })
    expect(await world.as(world.chris, (tx) => lookUpClient(tx, client))).toEqual({
      found: 'nobody',
    })
  })

  it('is not opened twice, and another organisation may have one on the same person', async () => {
    expect(await world.as(world.bram, (tx) => openFile(tx, client))).toBeUndefined()
    expect(await world.as(world.chris, (tx) => openFile(tx, client))).toBeDefined()
  })

  it('opens for a colleague when the team lead assigns, and closes when the assignment ends', async () => {
    const { file } = world
    await expect(
      world.as(world.bram, (tx) => assignClient(tx, client, world.bram)),
    ).rejects.toThrow('only their team lead')
    expect(await world.as(world.bram, (tx) => findFile(tx, file.id))).toBeUndefined()

    expect(await world.as(world.lead, (tx) => assignClient(tx, client, world.bram))).toBe(
      'assigned',
    )
    expect(await world.as(world.bram, (tx) => findFile(tx, file.id))).toEqual(file)
    expect(await world.as(world.lead, (tx) => findFile(tx, file.id))).toBeUndefined()

    const assignments = await world.as(world.anna, (tx) => findAssignments(tx, file.id))
    const ofBram = assignments.find(({ professionalId }) => professionalId === world.bram)
    await world.as(world.anna, (tx) => endAssignment(tx, file.id, ofBram?.id ?? ''))
    expect(await world.as(world.bram, (tx) => findFile(tx, file.id))).toBeUndefined()
  })

  it('writes down who read it and who was refused', async () => {
    expect(await world.as(world.bram, (tx) => readFile(tx, world.file.id))).toBeUndefined()
    expect(await world.as(world.anna, (tx) => readFile(tx, world.file.id))).toEqual(world.file)
    const events = await world.as(world.anna, (tx) => findEventsOfFile(tx, world.file.id))
    expect(events.map(({ kind, actorId }) => ({ kind, actorId }))).toContainEqual({
      kind: 'file_read',
      actorId: world.anna,
    })
    const { rows } = await asLogReader<{ actor_id: string; file_id: string | null }>(
      `select actor_id, file_id from app.event where kind = 'reach_refused' and '${world.file.id}' = any(subject_ids)`,
    )
    expect(rows).toEqual([{ actor_id: world.bram, file_id: null }])
  })
})

describe('a draft', () => {
  const start = () =>
    world.as(world.anna, (tx) =>
      insertDraft(tx, { kind: 'weighing', fileId: world.file.id, normsVersion: 'test' }),
    )

  it('keeps every post, and tells the later of two windows', async () => {
    const draft = await start()
    const post = { section: 'purpose', posted: { text: ['a', 1] }, answers: { '/purpose': 'a' } }
    const saved = await world.as(world.anna, (tx) => saveAnswers(tx, draft.id, 0, post))
    expect(saved).toMatchObject({ version: 1, answers: { '/purpose': 'a' } })
    expect(await world.as(world.anna, (tx) => saveAnswers(tx, draft.id, 0, post))).toBeUndefined()
    const posts = await world.as(world.anna, (tx) => findPosts(tx, draft.id))
    expect(posts).toMatchObject([{ version: 1, section: 'purpose', posted: { text: ['a', 1] } }])
  })

  it('is only for the one who made it, and closed once sealed', async () => {
    const draft = await start()
    expect(await world.as(world.lead, (tx) => findDraft(tx, draft.id))).toBeUndefined()
    expect(await world.as(world.anna, (tx) => findDraft(tx, draft.id))).toEqual(draft)
    expect(await world.as(world.anna, (tx) => sealDraft(tx, draft.id))).toBe(true)
    const post = { section: 'purpose', posted: {}, answers: {} }
    expect(await world.as(world.anna, (tx) => saveAnswers(tx, draft.id, 0, post))).toBeUndefined()
  })
})

describe('a share', () => {
  const share = (categories: readonly string[], change = {}) =>
    world.as(world.anna, async (tx) => {
      const weighing = await sealed(tx, world.file)
      const decision = await decided(tx, weighing)
      const more = { recipientOrganisation: 'Voorbeeldschool', how: 'Gebeld op dinsdag' }
      await insertShare(tx, newShare(weighing, decision, { categories, ...more, ...change }))
      return findShares(tx, weighing.id)
    })

  it('holds what was decided to share, and ends', async () => {
    const [made] = await share(['involvement', 'agreed_actions'])
    if (made === undefined) throw new Error('The share is not there')
    expect(made).toMatchObject({
      categories: ['agreed_actions', 'involvement'],
      recipientName: 'Juf Voorbeeld',
      how: 'Gebeld op dinsdag',
      endedAt: null,
    })
    const [ended] = await world.as(world.anna, async (tx) => {
      await endShare(tx, made, 'Het doel is bereikt')
      return findShares(tx, made.weighingId)
    })
    expect(ended).toMatchObject({ endedAt: expect.any(Date), endReason: 'Het doel is bereikt' })
    const again = await world.as(world.anna, (tx) => endShare(tx, made, 'Nog eens'))
    expect(again).toBe(false)
  })

  it('cannot be given any more once it has ended', async () => {
    const [made] = await share(['involvement'])
    const [other] = await share(['involvement'])
    if (made === undefined || other === undefined) throw new Error('The shares are not there')
    await world.as(world.anna, (tx) => endShare(tx, made, 'Gaat niet door'))
    const give = (one: typeof made) =>
      world.as(world.anna, (tx) => insertGiven(tx, one, '2026-01-01'))
    await expect(give(made)).rejects.toThrow('row-level security')
    expect(await give(other)).toBe(true)
  })

  it.each(['diagnosis', 'finances', 'health'])(
    'is refused with a category not decided so: %s',
    async (category) => {
      await expect(share(['involvement', category])).rejects.toThrow('share_category_was_decided')
    },
  )

  it('is refused for another purpose than that of the weighing', async () => {
    const other = await world.as(world.anna, (tx) =>
      insertText(tx, world.file.clientId, 'Een ander doel'),
    )
    await expect(share(['involvement'], { purposeText: other.id })).rejects.toThrow(
      'share_has_the_purpose_of_its_weighing',
    )
  })

  it('is refused on a decision that was not to share', async () => {
    const refused = world.as(world.anna, async (tx) => {
      const weighing = await sealed(tx, world.file)
      const decision = await decided(tx, weighing, { kind: 'not_now' })
      await insertShare(tx, newShare(weighing, decision))
    })
    await expect(refused).rejects.toThrow('share_rests_on_a_decision_to_share')
  })
})

describe('a consultation', () => {
  it('shows the colleague only its own words, and comes back with the record', async () => {
    const { draft, id } = await world.as(world.anna, async (tx) => {
      const draft = await insertDraft(tx, {
        kind: 'weighing',
        fileId: world.file.id,
        normsVersion: 'test',
      })
      const id = await insertConsultation(tx, {
        colleagueId: world.bram,
        view: { age: 15 },
        question: 'Zou jij de school bellen?',
        clientId: world.file.clientId,
        fileId: world.file.id,
        about: { draftId: draft.id },
      })
      return { draft, id }
    })
    await world.as(world.bram, async (tx) => {
      expect(await findConsultation(tx, id)).toMatchObject({
        question: 'Zou jij de school bellen?',
        view: { age: 15 },
      })
      const subject = await tx.selectFrom('app.consultation_subject').selectAll().execute()
      expect(subject).toEqual([])
      expect(await answerConsultation(tx, id, 'Ja, met toestemming.')).toBe(true)
      expect(await answerConsultation(tx, id, 'Nog eens')).toBe(false)
    })
    expect(await world.as(world.lead, (tx) => findConsultation(tx, id))).toBeUndefined()
    await world.as(world.anna, async (tx) => {
      const weighing = await sealed(tx, world.file, { draftId: draft.id })
      const [asked] = await findConsultationsAbout(tx, { draftId: weighing.draftId })
      expect(asked).toMatchObject({ answer: { text: 'Ja, met toestemming.' } })
    })
  })

  it('gives the answer back where there is no file at all', async () => {
    const id = await world.as(world.anna, async (tx) => {
      const draft = await insertDraft(tx, { kind: 'anonymous', normsVersion: 'test' })
      const question = 'Mag ik dit bespreken?'
      const about = { draftId: draft.id }
      return insertConsultation(tx, { colleagueId: world.bram, view: {}, question, about })
    })
    await world.as(world.bram, (tx) => answerConsultation(tx, id, 'Zonder naam wel.'))
    const answered = await world.as(world.anna, (tx) => findConsultation(tx, id))
    expect(answered).toMatchObject({
      question: 'Mag ik dit bespreken?',
      answer: { text: 'Zonder naam wel.' },
    })
  })
})

describe('a record', () => {
  it('stays whole when the words about the client are destroyed', async () => {
    const person = { name: 'Testpersoon Weg', birthDate: '1950-01-01' }
    const { file, weighing } = await world.as(world.anna, async (tx) => {
      const file = await openFile(tx, person)
      if (file === undefined) throw new Error('The file was not opened')
      const weighing = await sealed(tx, file)
      const decision = await decided(tx, weighing)
      await insertShare(tx, newShare(weighing, decision))
      await insertAddition(tx, weighing.id, 'Later gehoord')
      return { file, weighing }
    })
    const read = () =>
      world.as(world.anna, async (tx) => ({
        record: await readWeighing(tx, weighing.id),
        decisions: await findDecisions(tx, weighing.id),
        shares: await findShares(tx, weighing.id),
        additions: await findAdditions(tx, weighing.id),
      }))
    const before = await read()
    expect(before.record).toMatchObject({
      purpose: 'Afspreken wie wat doet rond het verzuim.',
      weighing: { recipient: { name: 'Juf Voorbeeld' } },
      texts: { '/asked/0': 'Testpersoon Een komt al drie weken niet.' },
    })
    expect(before.decisions).toMatchObject([{ motivation: 'De leraar kan zo meehelpen.' }])

    await expect(world.as(world.anna, (tx) => destroyTexts(tx, file.clientId))).rejects.toThrow(
      'only a job destroys',
    )
    expect(await world.asJob((tx) => destroyTexts(tx, file.clientId))).toBeGreaterThan(5)

    const after = await read()
    expect(after.record).toMatchObject({ purpose: '', texts: {}, weighing: { receipt: 'receipt' } })
    expect(after.decisions).toMatchObject([{ motivation: '', kind: 'share' }])
    expect(after.shares).toMatchObject([{ recipientName: '', categories: ['involvement'] }])
    expect(after.additions).toMatchObject([{ text: '' }])
    const { rows } = await asRights(
      `select count(*) filter (where text is not null or salt is not null) as left_over,
        count(hash) = count(*) as hashes from app.personal_text where client_id = '${file.clientId}'`,
    )
    expect(rows).toEqual([{ left_over: 0, hashes: true }])
  })

  it('keeps what was said about informing, and when it was settled', async () => {
    await world.as(world.anna, async (tx) => {
      const weighing = await sealed(tx, world.file)
      const id = await insertInforming(tx, {
        weighingId: weighing.id,
        who: 'client',
        moment: 'after',
        ground: 'protect_person',
        groundWords: 'Eerst moet zij veilig zijn.',
        reviewOn: '2026-12-01',
      })
      await insertInformingDone(tx, id, { how: 'Thuis verteld' })
      expect(await findInforming(tx, weighing.id)).toMatchObject([
        {
          groundWords: 'Eerst moet zij veilig zijn.',
          reviewOn: '2026-12-01',
          done: { how: 'Thuis verteld' },
        },
      ])
    })
  })
})

describe('the work list', () => {
  it('shows a team lead that something is late, and not of whom', async () => {
    setClock('2031-11-20T09:00:00Z')
    const reminder = await world.as(world.anna, async (tx) => {
      await insertReminder(tx, {
        professionalId: world.anna,
        kind: 'complete_emergency',
        dueAt: new Date('2031-11-21T08:00:00Z'),
        fileId: world.file.id,
      })
      const [open] = await findOpenReminders(tx, world.anna)
      return open
    })
    expect(reminder).toMatchObject({ isLate: false })
    expect(await world.as(world.lead, findLateInMyTeam)).toEqual([])

    setClock('2031-11-21T09:00:00Z')
    expect(await world.as(world.lead, findLateInMyTeam)).toEqual([
      { professionalId: world.anna, kind: 'complete_emergency', dueOn: '2031-11-21', count: 1 },
    ])
    expect(await world.as(world.lead, (tx) => findOpenReminders(tx, world.anna))).toEqual([])
    expect(await world.as(world.bram, findLateInMyTeam)).toEqual([])

    await world.as(world.anna, async (tx) => {
      if (reminder === undefined) throw new Error('The reminder is not there')
      await insertReminderDone(tx, reminder)
      await insertReminderDone(tx, reminder)
      expect(await findOpenReminders(tx, world.anna)).toEqual([])
    })
    expect(await world.as(world.lead, findLateInMyTeam)).toEqual([])
  })
})

describe('the list of tasks', () => {
  it('is kept by a team lead, and tells who comes second', async () => {
    const partners = [{ role: 'teacher', categories: ['involvement'] }]
    const task = { task: 'Leerplicht', purpose: 'Weer naar school', partners }
    await expect(world.as(world.anna, (tx) => insertTask(tx, task))).rejects.toThrow('row-level')
    await world.as(world.lead, (tx) => insertTask(tx, task))
    const [kept] = await world.as(world.anna, findTasks)
    if (kept === undefined) throw new Error('The task is not there')
    expect(kept).toMatchObject(task)
    const changed = { ...kept, purpose: 'Terug in de klas' }
    expect(await world.as(world.lead, (tx) => updateTask(tx, changed))).toBe(true)
    expect(await world.as(world.lead, (tx) => updateTask(tx, changed))).toBe(false)
    expect(await world.as(world.chris, findTasks)).toEqual([])
  })
})

const asLogReader = <T>(query: string) => asRole<T>(world, 'deelwijzer_log_reader', query)
/** The owner has no policy and sees nothing; so a control is read by the role of the rights. */
const asRights = <T>(query: string) => asRole<T>(world, 'deelwijzer_rights', query)
