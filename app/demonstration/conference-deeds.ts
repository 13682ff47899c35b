import { usualPhases } from '../cases/phases.ts'
import { moveCase } from '../cases/repository.ts'
import {
  agreeToNeed,
  closeSlot,
  findNeeds,
  insertAgreement,
  keepNeed,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import { admit, insertSlot, type SlotDeed, slotDeed } from '../conferences/slots-repository.ts'
import { putOnTable } from '../conferences/table-repository.ts'
import { newId } from '../database/id.ts'
import { insertProgress } from '../plans/progress-repository.ts'
import { look } from './case-opening.ts'
import { dayFromNow, type ItemName, made, type Scene, share, type Work } from './family-scene.ts'

/** A slot as it is played: where it is, and what was put and agreed there, by a name. */
export interface Played {
  id: string
  readonly entries: Map<ItemName, string>
  readonly actions: Map<string, string>
}

export const unplayed = (): Played => ({ id: '', entries: new Map(), actions: new Map() })

/** The case goes on to conferring, for a purpose of its own. */
export const confer =
  (purpose: string, client: string): Work =>
  async (tx, scene, who) => {
    const { clientId } = made(scene.files, `${who} on ${client}`)
    const { categories } = usualPhases.conference
    const to = { phase: 'conference', categories, purpose: { words: purpose, clientId } } as const
    await moveCase(tx, { id: scene.at.caseId, phaseId: scene.at.phaseId }, to)
    await look(tx, scene, scene.at.caseId)
  }

interface Planned {
  readonly conferenceId: string
  readonly startsAt: Date
  readonly question: string
  readonly about: readonly { readonly name: string }[]
  /** Who is needed, and what they are asked. */
  readonly with: readonly (readonly [who: string, asked: string])[]
}

/** A slot of half an hour in which the client is not there, and hears of it from somebody. */
export const planSlot =
  (slot: Played, given: Planned): Work =>
  async (tx, scene, who) => {
    const { participants, subjects, files, at } = scene
    const { clientId } = made(files, `${who} on ${given.about[0]?.name ?? ''}`)
    slot.id = await insertSlot(tx, {
      conferenceId: given.conferenceId,
      caseId: at.caseId,
      clientId,
      startsAt: given.startsAt,
      minutes: 30,
      question: given.question,
      withClient: 'neither',
      withoutWhy: 'told_after',
      subjectIds: given.about.map(({ name }) => made(subjects, name)),
      chairId: made(participants, who).id,
    })
    for (const [name, words] of given.with)
      await admit(tx, slot.id, at.caseId, made(participants, name).id, {
        comes: 'whole',
        asked: { words, clientId },
      })
  }

/** Weighs for each of these what one may show them of one person; nothing goes yet. */
export const weighFor =
  (recipients: readonly string[], name: string, names: readonly ItemName[]): Work =>
  async (tx, scene, who) => {
    for (const to of recipients)
      await share(to, name, names, {
        aim: 'table',
        motivation: 'Besproken wat ik in het overleg laat zien, en aan wie. Er is ja op gezegd.',
      })(tx, scene, who)
  }

const must = (was: boolean): void => {
  if (!was) throw new Error('Something of the demonstrated conference was refused')
}

/** What somebody does at the door or in the chair. */
export const door =
  (slot: Played, ...deeds: readonly SlotDeed[]): Work =>
  async (tx) => {
    for (const deed of deeds) must(await slotDeed(tx, slot.id, deed))
  }

export const put =
  (slot: Played, ...names: readonly ItemName[]): Work =>
  async (tx, { items }) => {
    for (const name of names) {
      const entryId = newId()
      slot.entries.set(name, entryId)
      const itemId = made(items, name)
      must(await putOnTable(tx, { entryId, slotId: slot.id, itemId, clientMaySee: true }))
    }
  }

interface Action {
  readonly name: string
  readonly text: string
  readonly client: string
  readonly owner: string
  readonly inDays: number
  readonly for: readonly string[]
}

export const agree =
  (slot: Played, { name, text, client, owner, inDays, for: readers }: Action): Work =>
  async (tx, { at, participants, files }, who) => {
    const id = await insertAgreement(tx, {
      caseId: at.caseId,
      slotId: slot.id,
      clientId: made(files, `${who} on ${client}`).clientId,
      text,
      ownerId: made(participants, owner).id,
      dueOn: dayFromNow(inDays),
      forIds: readers.map((one) => made(participants, one).id),
    })
    slot.actions.set(name, id)
  }

export const need =
  (slot: Played, entry: ItemName, whom: string, action: string): Work =>
  async (tx, { participants }) => {
    must(
      await nameNeed(tx, {
        slotId: slot.id,
        entryId: made(slot.entries, entry),
        participantId: made(participants, whom).id,
        agreementId: made(slot.actions, action),
      }),
    )
  }

/** Answers what was asked of an own entry: it goes along, or it stays. */
export const answer =
  (slot: Played, entry: ItemName, goesAlong: boolean): Work =>
  async (tx) => {
    for (const one of await findNeeds(tx, slot.id))
      if (one.entryId === slot.entries.get(entry))
        must(goesAlong ? await agreeToNeed(tx, one, 'outline') : await keepNeed(tx, one.id))
  }

export const tell =
  (slot: Played, name: string, teller: string): Work =>
  (tx, { subjects, participants }) =>
    recordTold(tx, {
      slotId: slot.id,
      subjectId: made(subjects, name),
      tellerId: made(participants, teller).id,
      what: 'outline',
      on: dayFromNow(1),
    })

export const close =
  (slot: Played): Work =>
  async (tx) => {
    must((await closeSlot(tx, slot.id)) === 'closed')
  }

export const progress =
  (slot: Played, action: string, remark: string): Work =>
  async (tx, { at }: Scene) => {
    const agreementId = made(slot.actions, action)
    await insertProgress(tx, { caseId: at.caseId, agreementId, state: 'begun', remark })
  }
