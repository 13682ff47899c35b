import { normsVersion, type Weighing as Advice } from 'deelwijzer'
import { today } from '../clock.ts'
import type { Participant } from '../cases/participants-repository.ts'
import type { Tx } from '../database/actor.ts'
import { type Draft, saveAnswers, sealDraft } from '../drafts/repository.ts'
import { findProfessional } from '../organisations/repository.ts'
import { type NewWeighingWithin, startWeighingWithin } from '../shares/start.ts'
import { recordDecision } from '../weighings/decide/record-decision.ts'
import { sealExchange } from '../weighings/decide/seal.ts'
import { type DecidingWithin, invited } from '../weighings/decide/within/deciding-within.ts'
import { DraftAnswers, type Given } from '../weighings/flow/draft-answers.ts'
import { json } from '../weighings/flow/draft-json.ts'
import type { Flow } from '../weighings/flow/flow.ts'
import { flowOf } from '../weighings/flow/flow-repository.ts'
import { weighedOf } from '../weighings/flow/weighed.ts'
import { answersOn } from './case-answers.ts'

/** Something weighed within the case, and that it is shared. */
export interface ToShare
  extends Pick<NewWeighingWithin, 'caseId' | 'subjectId' | 'aim' | 'requestId'> {
  readonly recipient: Participant
  readonly phaseId: string
  /** Of the family, about whom it is. */
  readonly name: string
  readonly items?: readonly { readonly id: string; readonly category: string }[]
  readonly motivation: string
  /** YYYY-MM-DD; otherwise with the phase. */
  readonly until?: string
  /** To somebody outside the product: how it went. */
  readonly outside?: string
}

/** Weighs it as its pages would, seals it, and decides to share what the advice lets go. */
export async function weighAndShare(tx: Tx, me: string, given: ToShare): Promise<void> {
  const flow = await answered(tx, me, given)
  const [exchange] = weighedOf(flow)
  if (!exchange) throw new Error('Nothing was weighed in the case')
  const weighing = await sealExchange(tx, flow, exchange)
  const { items = [], until, outside, motivation } = given
  await recordDecision(
    tx,
    weighing,
    {
      kind: 'share',
      motivation,
      categories: decidedOn(exchange.weighing),
      confirmed: [],
      records: [],
      words: {},
      within: { within: decidingOn(given), items, until },
      ...(outside !== undefined && { giving: givingTo(given.recipient, outside) }),
      informing: { moment: 'before', who: 'client', how: 'In een gesprek thuis.', on: today() },
    },
    me,
  )
  await sealDraft(tx, flow.draft.id)
}

const givingTo = ({ name }: Participant, how: string) => ({
  recipientName: name,
  channel: 'secure_mail' as const,
  givenOn: today(),
  how,
})

/** Nothing changes between these weighings and their decisions: the case stands as it was weighed. */
const decidingOn = (given: ToShare): DecidingWithin => ({
  caseId: given.caseId,
  subjectId: given.subjectId,
  participantId: given.recipient.id,
  recipient: given.recipient,
  phaseId: given.phaseId,
  aim: given.aim,
  requestId: given.requestId ?? null,
  standing: 'open',
  categories: [],
  items: [],
  own: [],
  chosen: [],
  participants: [],
  names: new Map(),
})

const decidedOn = ({ data }: Advice) =>
  data.map(({ category, decision }) => ({
    category,
    advised: decision,
    decided: decision === 'withhold' ? ('withhold' as const) : ('share' as const),
    conditionsMet: true,
  }))

/** A draft within the case with all its questions answered. */
async function answered(tx: Tx, me: string, given: ToShare): Promise<Flow> {
  const { caseId, subjectId, aim, requestId, recipient, items = [], name } = given
  const { draft } = await startWeighingWithin(tx, {
    caseId,
    subjectId,
    aim,
    requestId,
    participantId: recipient.id,
    itemIds: items.map(({ id }) => id),
  })
  const own = await findProfessional(tx, me)
  if (!draft || !own) throw new Error('The weighing in the case was not started')
  const answers = DraftAnswers.parse(draft.answers)
  const categories = aim === 'invite' ? invited : items.map(({ category }) => category)
  const all: Given = { ...answersOn(name, recipient.id, categories), ...answers.given }
  const saved: Draft | undefined = await saveAnswers(tx, draft.id, 0, {
    section: 'bijzonderheden',
    posted: {},
    answers: json({ ...answers, given: all }),
    normsVersion,
  })
  if (!saved) throw new Error('The draft is not there')
  return flowOf(saved, { own, tasks: [], date: today() })
}
