import { sql } from 'kysely'
import {
  answerInvitation,
  endParticipation,
  insertInvitation,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { closeCase, findCase, moveCase, openCase } from '../cases/repository.ts'
import { addSubject, linkSubject } from '../cases/subjects-repository.ts'
import { asOwner } from '../database/as-role.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { sealed } from '../database/world.ts'
import { insertDecision } from '../decisions/repository.ts'
import type { File } from '../files/repository.ts'
import {
  answerNotice,
  correctItem,
  findItems,
  insertItem,
  withdrawItem,
} from '../items/repository.ts'
import { findRequests, insertAnswer, insertRequest, insertReview } from '../requests/repository.ts'
import { endConsent } from '../shares/case-shares-repository.ts'
import { endShare, findShares, insertShare } from '../shares/repository.ts'
import { type Id, of, rightsOf, type State } from './model.ts'
import { doAtSlot } from './slot-deeds.ts'
import { decidedOn } from './slot-steps.ts'
import type { Made, Step } from './steps.ts'
import type { SmallWorld } from './world.ts'

/** Tries a step on the database, as the one who takes it. Gives what it made, or why it was refused. */
export async function tryStep(
  world: SmallWorld,
  state: State,
  step: Step,
): Promise<Made | Refused> {
  try {
    if (step.do === 'leave work') return await leaveWork(world, step.by)
    if (step.do === 'let time pass') return {}
    return await world.as(step.by, async (tx) => {
      const made = await doIn(tx, world, state, step)
      // Whatever was begun before the refusal must not stay.
      if (made === undefined) throw new Refused('there is nothing (more) to do')
      return made
    })
  } catch (error) {
    if (error instanceof Refused) return error
    if (isRefusal(error, of(state.people, step.by).works)) return new Refused(error.message)
    throw error
  }
}

/** That the database said no. */
export class Refused extends Error {}

const refusals = new Set(['42501', '23503', '23505', '23514'])

/** A right that is not there, a key that does not fit, or a thing that there is already. */
function isRefusal(error: unknown, works: boolean): error is Error {
  if (!(error instanceof Error) || !('code' in error)) return false
  // Refused only because its event or its words were: then the row itself is open to whoever writes neither.
  const isByTheWay = works && /"(event|personal_text|evidence_text)"/.test(error.message)
  return refusals.has(String(error.code)) && !isByTheWay
}

async function leaveWork(world: SmallWorld, who: Id): Promise<Made> {
  await asOwner(world, `update app.professional set ended_at = now() where id = '${who}'`)
  return {}
}

type Doing = Exclude<Step, { do: 'leave work' | 'let time pass' }>

async function doIn(
  tx: Tx,
  world: SmallWorld,
  state: State,
  step: Doing,
): Promise<Made | undefined> {
  const my = rightsOf(state, step.by)
  const fileOf = (id: Id): File => of(world.files, id)
  /** The client of a file, as far as it is one's own: words about another's are refused as words. */
  const clientOf = (id: Id) => (my.isAssigned(id) ? fileOf(id).clientId : undefined)
  const caseOf = (participant: Id) => of(state.participants, participant).case
  const phaseOf = (case_: Id) => of(state.cases, case_).phase
  const weigh = (given: { participant: Id; subject: Id; file: Id }) =>
    weighWithin(tx, fileOf(given.file), clientOf(given.file), {
      caseId: caseOf(given.participant),
      subjectId: given.subject,
      participantId: given.participant,
      purposeId: of(state.phases, phaseOf(caseOf(given.participant))).purpose,
    })

  switch (step.do) {
    case 'open a case': {
      const file = { ...fileOf(step.file), clientId: clientOf(step.file) }
      const opened = await openCase(tx, file as File, {
        phase: 'intake',
        purpose: 'Een doel.',
        categories: decidedOn,
        why: 'Een reden.',
      })
      const { phaseId: phase, purposeId: purpose } =
        (await findCase(tx, opened.caseId)) ?? missing()
      const { caseId, subjectId: subject, participantId: participant } = opened
      return { case: caseId, subject, participant, phase, purpose }
    }
    case 'add a subject':
      return made('subject', await addSubject(tx, step.case, step.file))
    case 'link a subject':
      return done(await linkSubject(tx, step.subject, step.file))
    case 'propose': {
      const whom =
        step.whom === undefined
          ? outsider
          : { partner: partner(world, step.whom), question: 'Vraag' }
      return made('participant', await insertParticipant(tx, step.case, undefined, whom))
    }
    case 'invite': {
      const weighed = await weigh(step)
      await insertInvitation(tx, {
        caseId: caseOf(step.participant),
        participantId: step.participant,
        subjectId: step.subject,
        weighingId: weighed.weighing,
        decisionId: weighed.decision,
      })
      return keep(world, weighed)
    }
    case 'answer':
      return done(await answerInvitation(tx, step.participant, step.accept))
    case 'end a part':
      return done(await endParticipation(tx, step.participant))
    case 'bring in':
      return made(
        'item',
        await insertItem(tx, {
          ...statement,
          ...(step.case !== undefined && { caseId: step.case }),
          fileId: step.file,
          clientId: clientOf(step.file) as string,
          category: step.category,
          about: step.about,
        }),
      )
    case 'share': {
      const weighed = keep(world, await weigh(step))
      return { ...weighed, ...(await give(tx, world, state, { ...step, ...weighed })) }
    }
    case 'carry on': {
      const { weighing, items } = of(state.shares, step.share)
      const { participant, subject, decision } = of(state.weighings, weighing)
      return give(tx, world, state, { participant, subject, weighing, decision, items })
    }
    case 'end a share': {
      const found = (await findShares(tx, of(state.shares, step.share).weighing)).find(
        (one) => one.id === step.share,
      )
      if (found) return done(await endShare(tx, found, 'Niet meer nodig.'))
      await tx.insertInto('app.share_end').values({ share_id: step.share }).execute()
      return {}
    }
    case 'end consent': {
      const isMine = my.isAssigned(of(state.weighings, step.weighing).file)
      if (isMine) return done(await endConsent(tx, step.weighing))
      await tx.insertInto('app.consent_end').values({ weighing_id: step.weighing }).execute()
      return {}
    }
    case 'withdraw':
      return done(await withdrawItem(tx, step.item))
    case 'correct': {
      const [found] = await findItems(tx, { id: step.item })
      if (!found)
        return done((await ask(tx, sql`app.end_item(${step.item}, 'corrected')`)) === true)
      const clientId = clientOf(found.fileId) as string
      return made('item', await correctItem(tx, found, { ...statement, clientId }))
    }
    case 'answer a notice': {
      const notice = { itemId: step.item, participantId: step.participant }
      return done(await answerNotice(tx, notice, 'removed', 'Weggegooid.'))
    }
    case 'take over': {
      const client = clientOf(step.file)
      const weighing = await sealed(tx, { ...fileOf(step.file), clientId: client } as File)
      return made(
        'item',
        await insertItem(tx, {
          ...statement,
          fileId: step.file,
          clientId: client as string,
          category: of(state.items, step.item).category,
          about: [],
          takenFrom: { itemId: step.item, weighingId: weighing.id },
        }),
      )
    }
    case 'move on': {
      const purpose = step.samePurpose
        ? { id: of(state.phases, step.seen).purpose }
        : { words: 'Een ander doel.', clientId: undefined as unknown as string }
      const to = { phase: 'preparation', categories: step.categories, purpose } as const
      if (!(await moveCase(tx, { id: step.case, phaseId: step.seen }, to))) return undefined
      const now = (await findCase(tx, step.case)) ?? missing()
      return { phase: now.phaseId, purpose: now.purposeId }
    }
    case 'close':
      return done(await closeCase(tx, step.case))
    case 'ask':
      return made(
        'request',
        await insertRequest(tx, {
          caseId: caseOf(step.asker),
          askerId: step.asker,
          holderId: step.holder,
          subjectId: step.subject,
          purposeId: of(state.phases, phaseOf(caseOf(step.asker))).purpose,
          kind: 'information',
          urgency: 'this_week',
          dueOn: '2031-12-31',
          task: 'Mijn taak.',
          question: 'Wat kun jij bijdragen?',
        }),
      )
    case 'answer a request': {
      const [found] = await findRequests(tx, { id: step.request })
      if (found) return done(await insertAnswer(tx, found, { kind: 'without_data', words: 'Dit.' }))
      const answer = { request_id: step.request, kind: 'refused', refusal: 'i_may_not' } as const
      await tx.insertInto('app.request_answer').values(answer).execute()
      return {}
    }
    case 'review': {
      const [found] = await findRequests(tx, { id: step.request })
      if (found) return done(await insertReview(tx, found, step.participant, 'yes'))
      const review = {
        request_id: step.request,
        participant_id: step.participant,
        was_needed: 'no',
      } as const
      await tx.insertInto('app.request_review').values(review).execute()
      return {}
    }
    case 'involve': {
      const row = { id: newId(), file_id: step.file, professional_id: step.whom }
      await tx.insertInto('app.file_assignment').values(row).execute()
      return {}
    }
    case 'end an assignment': {
      const { numUpdatedRows } = await tx
        .updateTable('app.file_assignment')
        .set({ until_at: sql<Date>`app.now()` })
        .where('file_id', '=', step.file)
        .where('professional_id', '=', step.whom)
        .where('until_at', 'is', null)
        .executeTakeFirst()
      return done(numUpdatedRows === 1n)
    }
    case 'weigh for the table':
      return keep(world, await weigh(step))
    default:
      return doAtSlot(tx, state, step)
  }
}

const statement = {
  kind: 'fact',
  text: 'Drie weken niet op school gezien.',
  source: 'seen',
  on: '2026-11-02',
} as const
const outsider = { outside: 'Juf Voorbeeld', role: 'teacher', setting: 'education' } as const

const done = (was: boolean): Made | undefined => (was ? {} : undefined)
const made = (name: string, id: Id | undefined): Made | undefined =>
  id === undefined ? undefined : { [name]: id }
const missing = (): never => {
  throw new Error('What was just made is not reached')
}

async function ask(tx: Tx, call: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await sql<{ answer: unknown }>`select ${call} as answer`.execute(tx)
  return rows[0]?.answer
}

const partner = ({ people }: SmallWorld, id: Id) => of(people, id)

interface Weighed {
  readonly weighing: Id
  readonly decision: Id
  readonly purposeText: Id
}

/** Remembers under which words something was weighed: a share names them. */
function keep({ purposeTexts }: SmallWorld, { purposeText, ...ids }: Weighed) {
  purposeTexts.set(ids.weighing, purposeText)
  return ids
}

async function weighWithin(
  tx: Tx,
  file: File,
  clientId: string | undefined,
  within: { caseId: Id; subjectId: Id; participantId: Id; purposeId: Id },
): Promise<Weighed> {
  const weighing = await sealed(tx, { ...file, clientId } as File, {
    within,
    texts: {},
    recipient: { role: 'teacher', setting: 'education' },
    advice: {
      outcome: 'allowed',
      data: decidedOn.map((category) => ({ category, decision: 'share' })),
    },
  })
  const decision = await insertDecision(tx, {
    weighingId: weighing.id,
    kind: 'share',
    motivation: 'Het is nodig.',
    categories: decidedOn.map((category) => ({
      category,
      advised: 'share',
      decided: 'share',
      conditionsMet: false,
    })),
  })
  return { weighing: weighing.id, decision, purposeText: weighing.purposeText ?? '' }
}

async function give(
  tx: Tx,
  { purposeTexts }: SmallWorld,
  state: State,
  given: {
    participant: Id
    subject: Id
    weighing: Id
    decision: Id
    items: readonly Id[]
    until?: number | undefined
  },
): Promise<Made> {
  const caseId = of(state.participants, given.participant).case
  const phaseId = of(state.cases, caseId).phase
  const items = given.items.map((id) => ({ id, category: of(state.items, id).category }))
  const share = await insertShare(tx, {
    decisionId: given.decision,
    weighingId: given.weighing,
    purposeText: of(purposeTexts, given.weighing),
    categories: items.length > 0 ? [...new Set(items.map((one) => one.category))] : ['involvement'],
    recipientName: 'Iemand Voorbeeld',
    channel: 'in_the_case',
    until: given.until === undefined ? undefined : new Date(given.until),
    within: {
      caseId,
      subjectId: given.subject,
      participantId: given.participant,
      phaseId,
      purposeId: of(state.phases, phaseId).purpose,
      items,
    },
  })
  return { share }
}
