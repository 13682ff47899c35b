import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { findTexts } from '../clients/personal-text.ts'
import { openFile } from '../files/repository.ts'
import { findEventsOfFile } from '../events/repository.ts'
import { correctItem, findItems, findNotices, readItem, withdrawItem } from '../items/repository.ts'
import { endConsent, findCaseShares } from '../shares/case-shares-repository.ts'
import { insertShare } from '../shares/repository.ts'
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
  statement,
} from './case-world.ts'
import {
  answerInvitation,
  endParticipation,
  findMyInvitations,
  findParticipants,
  insertParticipant,
} from './participants-repository.ts'
import { closeCase, findCases, moveCase, openCase } from './repository.ts'
import { addSubject, linkSubject, readSubjects } from './subjects-repository.ts'

let world: CaseWorld
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  world = await caseWorld()
})
afterAll(async () => {
  setClock()
  await world.close()
})
afterEach(() => setClock('2031-03-03T10:00:00Z'))

const anna = <T>(work: Parameters<CaseWorld['as']>[1]) => world.as(world.anna, work) as Promise<T>
const toChris = () => ({
  caseId: world.caseId,
  subjectId: world.subjectId,
  participantId: world.chrisPart,
})

/** An item of Anna's that Chris has, by this share. */
const shared = () =>
  world.as(world.anna, async (tx) => {
    const item = await statement(tx, world.file, world.caseId, [world.subjectId])
    const one = { id: item, category: 'school_attendance' }
    return { item, share: await shareWithin(tx, world.file, toChris(), [one]) }
  })
const chrisReads = (item: string) => world.as(world.chris, (tx) => readItem(tx, item))

describe('an item', () => {
  it('is reached by its own organisation, and by nobody else before it is shared', async () => {
    const item = await anna<string>((tx) =>
      statement(tx, world.file, world.caseId, [world.subjectId]),
    )
    expect(await world.as(world.anna, (tx) => readItem(tx, item))).toMatchObject({
      text: 'Drie weken niet op school gezien.',
      right: 'own_item',
    })
    for (const other of [world.chris, world.bram, world.lead]) {
      expect(await world.as(other, (tx) => readItem(tx, item))).toBeUndefined()
      const found = await world.as(other, (tx) => findItems(tx, { caseId: world.caseId }))
      expect(found.map(({ id }) => id)).not.toContain(item)
    }
  })

  it('is opened by a share, with an event that names it', async () => {
    const { item, share } = await shared()
    expect(await chrisReads(item)).toMatchObject({ right: 'share', shareIds: [share] })
    const events = await world.as(world.anna, (tx) => findEventsOfFile(tx, world.file.id))
    expect(events).toContainEqual(
      expect.objectContaining({
        kind: 'items_read',
        actorId: world.chris,
        shareId: share,
        right: 'share',
        subjects: [item],
      }),
    )
  })

  it('about somebody who is no subject of the case is refused', async () => {
    const other = await world.as(world.anna, (tx) => openCase(tx, world.file, plan))
    await expect(
      world.as(world.anna, (tx) => statement(tx, world.file, world.caseId, [other.subjectId])),
    ).rejects.toThrow('item_is_about_a_subject_of_the_case')
  })

  it('is gone for who had it once it is withdrawn, and they are told', async () => {
    const { item } = await shared()
    expect(await chrisReads(item)).toBeDefined()
    expect(await world.as(world.chris, (tx) => withdrawItem(tx, item))).toBe(false)
    expect(await world.as(world.anna, (tx) => withdrawItem(tx, item))).toBe(true)
    expect(await chrisReads(item)).toBeUndefined()
    const notices = await world.as(world.chris, (tx) => findNotices(tx, 'open for me'))
    expect(notices.map(({ itemId }) => itemId)).toContain(item)
    expect(await world.as(world.anna, (tx) => readItem(tx, item))).toMatchObject({
      endedHow: 'withdrawn',
    })
  })

  it('that was put right takes the place of what was wrong, in the same shares', async () => {
    const { item, share } = await shared()
    const found = await world.as(world.anna, (tx) => readItem(tx, item))
    if (!found) throw new Error('The item is not there')
    const corrected = await world.as(world.anna, (tx) =>
      correctItem(tx, found, {
        clientId: world.file.clientId,
        kind: 'fact',
        text: 'Twee weken niet op school gezien.',
        source: 'document',
        on: '2026-11-03',
      }),
    )
    expect(await chrisReads(item)).toBeUndefined()
    expect(await chrisReads(corrected ?? '')).toMatchObject({
      text: 'Twee weken niet op school gezien.',
      shareIds: [share],
    })
  })

  it('about two people is shared only when both weighings allow it', async () => {
    const { caseId, first, second, father, chris } = await world.as(world.anna, async (tx) => {
      const opened = await openCase(tx, world.file, plan)
      const father = await openSecondFile(tx)
      const second = (await addSubject(tx, opened.caseId, father.id)) ?? ''
      const within = { caseId: opened.caseId, subjectId: opened.subjectId }
      const chris = await invite(tx, world.file, within, world.chris)
      return { caseId: opened.caseId, first: opened.subjectId, second, father, chris }
    })
    await world.as(world.chris, (tx) => answerInvitation(tx, chris, true))
    const item = await world.as(world.anna, (tx) =>
      statement(tx, world.file, caseId, [first, second]),
    )
    const one = [{ id: item, category: 'school_attendance' }]
    const within = { caseId, participantId: chris }
    await world.as(world.anna, (tx) =>
      shareWithin(tx, world.file, { ...within, subjectId: first }, one),
    )
    expect(await chrisReads(item)).toBeUndefined()
    await world.as(world.anna, (tx) =>
      shareWithin(tx, father, { ...within, subjectId: second }, one),
    )
    expect(await chrisReads(item)).toMatchObject({ right: 'share' })
    expect((await chrisReads(item))?.shareIds).toHaveLength(2)
  })
})

describe('a share in a case', () => {
  const ways: readonly (readonly [string, (share: string) => Promise<unknown>])[] = [
    [
      'its consent was taken back',
      async (share) => {
        const [found] = await world.as(world.anna, (tx) => findCaseShares(tx, { id: share }))
        await world.as(world.anna, (tx) => endConsent(tx, found?.weighingId ?? ''))
      },
    ],
    [
      'its giver ended it',
      (share) =>
        world.as(world.anna, (tx) =>
          tx.insertInto('app.share_end').values({ share_id: share }).execute(),
        ),
    ],
    [
      'the case moved on',
      async () => {
        const found = await world.as(world.anna, (tx) => requireCase(tx, world.caseId))
        const to = { phase: 'preparation', categories: plan.categories } as const
        await world.as(world.anna, (tx) =>
          moveCase(tx, found, { ...to, purpose: { id: found.purposeId } }),
        )
      },
    ],
  ]
  it.each(ways)('opens nothing any more after %s', async (_, end) => {
    const { item, share } = await shared()
    expect(await chrisReads(item)).toBeDefined()
    await end(share)
    expect(await chrisReads(item)).toBeUndefined()
    const [found] = await world.as(world.anna, (tx) => findCaseShares(tx, { id: share }))
    expect(found?.isLive).toBe(false)
  })

  it('is not ended by its recipient, nor made by them', async () => {
    const { share } = await shared()
    await expect(
      world.as(world.chris, (tx) =>
        tx.insertInto('app.share_end').values({ share_id: share }).execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  it('is refused to somebody else than it was weighed for, and in a phase that is over', async () => {
    const item = await anna<string>((tx) =>
      statement(tx, world.file, world.caseId, [world.subjectId]),
    )
    const before = await world.as(world.anna, (tx) => requireCase(tx, world.caseId))
    await world.as(world.anna, (tx) =>
      moveCase(tx, before, {
        phase: 'conference',
        categories: plan.categories,
        purpose: { words: 'Een ander doel.', clientId: world.file.clientId },
      }),
    )
    await expect(
      world.as(world.anna, async (tx) => {
        const made = await decideWithin(tx, world.file, toChris())
        const { phaseId, purposeId } = before
        const items = [{ id: item, category: 'school_attendance' }]
        await insertShare(tx, newShareWithin(made, { ...toChris(), phaseId, purposeId, items }))
      }),
    ).rejects.toThrow(/row-level security|share_is_to_whom_it_was_weighed_for/)
  })
})

describe('an invitation', () => {
  it('shows name, birth date and question only, and nothing of the case before it is accepted', async () => {
    const opened = await world.as(world.anna, (tx) => openCase(tx, world.file, plan))
    const within = { caseId: opened.caseId, subjectId: opened.subjectId }
    const bram = await world.as(world.anna, (tx) => invite(tx, world.file, within, world.bram))
    await world.as(world.bram, async (tx) => {
      const [mine] = await findMyInvitations(tx)
      expect(mine).toMatchObject({ id: bram, standing: 'invited' })
      expect(await readSubjects(tx, opened.caseId)).toMatchObject([{ name: 'Testpersoon Een' }])
      const words = await findTexts(tx, [mine?.questionText ?? ''])
      expect([...words.values()]).toEqual(['Wat kun jij bijdragen?'])
      expect(await findCases(tx, opened.caseId)).toEqual([])
      expect(await findParticipants(tx, opened.caseId)).toHaveLength(1)
      expect(await answerInvitation(tx, bram, true)).toBe(true)
      expect(await findCases(tx, opened.caseId)).toHaveLength(1)
      expect(await findParticipants(tx, opened.caseId)).toHaveLength(2)
    })
  })

  it('does not reach who was only proposed', async () => {
    const opened = await world.as(world.anna, async (tx) => {
      const opened = await openCase(tx, world.file, plan)
      const { findPartners } = await import('./participants-repository.ts')
      const partner = (await findPartners(tx)).find(({ id }) => id === world.lead)
      if (!partner) throw new Error('There is no such partner')
      await insertParticipant(tx, opened.caseId, world.file.clientId, { partner })
      return opened
    })
    await world.as(world.lead, async (tx) => {
      expect(await findMyInvitations(tx)).toEqual([])
      expect(await readSubjects(tx, opened.caseId)).toEqual([])
    })
  })

  it('says to nobody whether the invited knows the client', async () => {
    const file = await world.as(world.chris, (tx) =>
      openFile(tx, { name: 'Testpersoon Een', birthDate: '2011-04-05' }),
    )
    expect(
      await world.as(world.chris, (tx) => linkSubject(tx, world.subjectId, file?.id ?? '')),
    ).toBe(true)
    const links = (who: string) =>
      world.as(who, (tx) =>
        tx
          .selectFrom('app.subject_file')
          .select('file_id')
          .where('subject_id', '=', world.subjectId)
          .execute(),
      )
    expect(await links(world.chris)).toEqual([{ file_id: file?.id }])
    expect(await links(world.anna)).toEqual([{ file_id: world.file.id }])
  })
})

describe('who leaves, and a case that is closed', () => {
  it('reach nothing of it any more', async () => {
    const opened = await world.as(world.anna, (tx) => openCase(tx, world.file, plan))
    const within = { caseId: opened.caseId, subjectId: opened.subjectId }
    const chris = await world.as(world.anna, (tx) => invite(tx, world.file, within, world.chris))
    await world.as(world.chris, (tx) => answerInvitation(tx, chris, true))
    const item = await world.as(world.anna, async (tx) => {
      const id = await statement(tx, world.file, opened.caseId, [opened.subjectId])
      await shareWithin(tx, world.file, { ...within, participantId: chris }, [
        { id, category: 'school_attendance' },
      ])
      return id
    })
    expect(await chrisReads(item)).toBeDefined()
    expect(await world.as(world.bram, (tx) => endParticipation(tx, chris))).toBe(false)
    expect(await world.as(world.chris, (tx) => endParticipation(tx, chris))).toBe(true)
    expect(await chrisReads(item)).toBeUndefined()
    expect(await world.as(world.chris, (tx) => closeCase(tx, opened.caseId))).toBe(false)
    expect(await world.as(world.anna, (tx) => closeCase(tx, opened.caseId))).toBe(true)
    expect(await world.as(world.anna, (tx) => findCases(tx, opened.caseId))).toEqual([])
    expect(await world.as(world.anna, (tx) => readItem(tx, item))).toBeDefined()
  })
})
