import { sql } from 'kysely'
import { now } from '../clock.ts'
import { insertConference } from '../conferences/repository.ts'
import {
  agreeToNeed,
  closeSlot,
  insertAgreement,
  keepNeed,
  nameNeed,
  recordTold,
} from '../conferences/round-repository.ts'
import {
  admit,
  endAdmission,
  insertSlot,
  letIn,
  slotDeed,
} from '../conferences/slots-repository.ts'
import { cover, putOnTable, takeOff } from '../conferences/table-repository.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { type Id, of, rightsOf, type State } from './model.ts'
import type { SlotDeed } from './slot-steps.ts'
import type { Made } from './steps.ts'

const deeds = {
  'open a slot': 'open',
  'give more time': 'extend',
  join: 'join',
  'step out': 'leave',
  'go to content': 'content',
  'start the round': 'round',
  'take the chair': 'chair',
  'cancel a slot': 'cancel',
} as const

/** Does something at a conference as the one who acts; undefined when there is nothing to do. */
export async function doAtSlot(
  tx: Tx,
  state: State,
  step: SlotDeed & { readonly by: Id },
): Promise<Made | undefined> {
  const caseOf = (slot: Id) => of(state.slots, slot).case
  switch (step.do) {
    case 'plan a slot':
      return plan(tx, state, step)
    case 'admit': {
      const comes = step.whole ? 'whole' : 'part'
      return done(await admit(tx, step.slot, caseOf(step.slot), step.participant, { comes }))
    }
    case 'let in':
      return done(await letIn(tx, step.slot, step.participant))
    case 'dismiss':
      return done(await endAdmission(tx, step.slot, step.participant))
    case 'put on the table': {
      const entryId = newId()
      const put = { entryId, slotId: step.slot, itemId: step.item, clientMaySee: true }
      return (await putOnTable(tx, put)) ? { entry: entryId } : undefined
    }
    case 'take off':
      return done(await takeOff(tx, step.entry))
    case 'cover':
      return done(await cover(tx, step.entry))
    case 'agree on an action': {
      const id = await insertAgreement(tx, {
        caseId: caseOf(step.slot),
        slotId: step.slot,
        text: 'Wij bellen elkaar op vrijdag.',
        ownerId: step.owner,
        dueOn: '2061-12-01',
        forIds: step.for,
      })
      return { agreement: id }
    }
    case 'name a need': {
      const id = newId()
      const named = await nameNeed(tx, {
        id,
        slotId: of(state.entries, step.entry).slot,
        entryId: step.entry,
        participantId: step.participant,
        agreementId: step.agreement,
      })
      return named ? { need: id } : undefined
    }
    case 'answer a need': {
      if (!step.agree) return done(await keepNeed(tx, step.need))
      return (await agreeToNeed(tx, { id: step.need }, 'outline'))
        ? shares(tx, step.need)
        : undefined
    }
    case 'tell': {
      const { slot: slotId, subject: subjectId, teller: tellerId } = step
      await recordTold(tx, { slotId, subjectId, tellerId, what: 'outline', on: '2061-12-01' })
      return {}
    }
    case 'close a slot':
      return done((await closeSlot(tx, step.slot)) === 'closed')
    default:
      return done(await slotDeed(tx, step.slot, deeds[step.do]))
  }
}

const done = (was: boolean): Made | undefined => (was ? {} : undefined)

async function plan(
  tx: Tx,
  state: State,
  step: SlotDeed & { readonly do: 'plan a slot'; readonly by: Id },
): Promise<Made> {
  const startsAt = now()
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  const conference = await insertConference(tx, { way: 'room', place: 'Kamer 1', startsAt, endsAt })
  const my = rightsOf(state, step.by)
  const [chairId = ''] = [...state.participants]
    .filter(([id, one]) => one.case === step.case && my.takesPartAs(id))
    .map(([id]) => id)
  const slot = await insertSlot(tx, {
    conferenceId: conference,
    caseId: step.case,
    clientId: undefined,
    startsAt,
    minutes: 60,
    question: 'Wat is er nodig?',
    withClient: 'client',
    subjectIds: step.subjects,
    chairId: chairId === '' ? newId() : chairId,
  })
  for (const one of step.admit) await admit(tx, slot, step.case, one, { comes: 'whole' })
  return { conference, slot }
}

/** What was made of an agreed need, by whom it is about. */
async function shares(tx: Tx, need: Id): Promise<Made> {
  const { rows } = await sql<{ id: Id; subject_id: Id; weighing_id: Id }>`
    select id, subject_id, weighing_id from app.share where need_id = ${need}`.execute(tx)
  return Object.fromEntries(
    rows.flatMap((one) => [
      [`share ${one.subject_id}`, one.id],
      [`weighing ${one.subject_id}`, one.weighing_id],
    ]),
  )
}
