import type { Participant } from '../../cases/participants-repository.ts'
import { findMyParticipation, findParticipants } from '../../cases/participants-repository.ts'
import { type Case, findCase } from '../../cases/repository.ts'
import { readSubjects } from '../../cases/subjects-repository.ts'
import { findMyClients } from '../../clients/repository.ts'
import { findTexts } from '../../clients/personal-text.ts'
import type { Tx } from '../../database/connection.ts'
import { type Draft, findOpenDrafts } from '../../drafts/repository.ts'
import { findItems, type Item } from '../../items/repository.ts'
import { DraftAnswers } from '../../weighings/flow/draft-answers.ts'
import { type Admission, findAdmissions, type Slot } from '../slots-repository.ts'
import { findGrounds, type Ground } from '../table-repository.ts'
import { type DecidedFor, findDecidedFor } from './decided-repository.ts'
import { isToWeigh, weighedFor, type WeighedFor } from './weighed-for.ts'

/** One participant who was asked for a slot, and how far it is weighed for them about one person. */
export interface PreparedFor {
  readonly participant: Participant
  readonly weighed: WeighedFor
}

/** One person whom a slot is about. */
export interface PreparedSubject {
  readonly id: string
  /** Empty where one was not invited for them, or the words were destroyed. */
  readonly name: string
  /** Whether one was invited for them: about anybody else one brings in nothing. */
  readonly isReached: boolean
  /** Whether one has a file of one's own on them: without it nothing can be weighed. */
  readonly hasOwnFile: boolean
  readonly others: readonly PreparedFor[]
  /** Those for whom it still has to be weighed. */
  readonly toWeigh: readonly Participant[]
}

/** Somebody who was asked for a slot, with what was asked as far as one may read it. */
export interface AskedFor extends Admission {
  readonly asked: string
}

/** What one prepares a slot with. */
export interface Preparation {
  readonly slot: Slot
  readonly found: Case
  readonly purpose: string
  readonly question: string
  /** Why the client is not there, in words; empty where none were written. */
  readonly without: string
  readonly admissions: readonly AskedFor[]
  readonly subjects: readonly PreparedSubject[]
  /** The kinds of data of one's own items about these people that the phase may need. */
  readonly items: readonly Item[]
}

/** Reads what is to be prepared for a slot; none when one takes no part in its case (any more). */
export async function readPreparation(tx: Tx, slot: Slot): Promise<Preparation | undefined> {
  const found = await findCase(tx, slot.caseId)
  if (found === undefined) return undefined
  const admissions = (await findAdmissions(tx, slot.id)).filter(({ ended }) => !ended)
  const around = await readAround(tx, slot, found, admissions)
  const people = await readSubjects(tx, slot.caseId)
  const files = new Set((await findMyClients(tx)).map(({ fileId }) => fileId))
  const words = await findTexts(tx, [
    found.purposeText,
    slot.questionText,
    ...(slot.withoutText === null ? [] : [slot.withoutText]),
    ...admissions.flatMap(({ askedText }) => askedText ?? []),
  ])
  const subjects = slot.subjectIds.map((id) => {
    const person = people.find((one) => one.id === id)
    const isReached = person !== undefined
    const others = (isReached ? around.others : []).map((participant) => ({
      participant,
      weighed: weighedFor(knownOf(around, participant, id)),
    }))
    return {
      id,
      name: person?.name ?? '',
      isReached,
      hasOwnFile: files.has(person?.fileId ?? ''),
      others,
      toWeigh: others.filter(({ weighed }) => isToWeigh(weighed)).map((one) => one.participant),
    }
  })
  const said = (id: string | null) => words.get(id ?? '') ?? ''
  return {
    slot,
    found,
    purpose: said(found.purposeText),
    question: said(slot.questionText),
    without: said(slot.withoutText),
    admissions: admissions.map((one) => ({ ...one, asked: said(one.askedText) })),
    subjects,
    items: around.items,
  }
}

/** All that tells how far it is weighed, for every participant and subject of the slot. */
interface Around {
  readonly found: Case
  readonly me: Participant | undefined
  readonly others: readonly Participant[]
  readonly decided: readonly DecidedFor[]
  readonly grounds: readonly Ground[]
  readonly drafts: readonly Draft[]
  readonly items: readonly Item[]
}

async function readAround(
  tx: Tx,
  slot: Slot,
  found: Case,
  admissions: readonly Admission[],
): Promise<Around> {
  const everybody = await findParticipants(tx, slot.caseId)
  const mine = await findMyParticipation(tx, slot.caseId)
  const me = everybody.find(({ id }) => id === mine)
  const asked = new Set(admissions.map(({ participantId }) => participantId))
  return {
    found,
    me,
    others: everybody.filter(
      ({ id, standing }) =>
        id !== mine && asked.has(id) && ['takes_part', 'invited'].includes(standing),
    ),
    decided: await findDecidedFor(tx, slot.caseId, found.purposeId),
    grounds: await findGrounds(tx, slot.id),
    drafts: (await findOpenDrafts(tx)).filter(({ slotId }) => slotId === slot.id),
    items: (await findItems(tx, { caseId: slot.caseId })).filter(
      ({ organisationId, endedAt, category, about }) =>
        organisationId === me?.organisationId &&
        endedAt === null &&
        found.categories.includes(category) &&
        about.some((id) => slot.subjectIds.includes(id)),
    ),
  }
}

function knownOf(around: Around, participant: Participant, subjectId: string) {
  const { found, me, decided, grounds, drafts, items } = around
  const isPair = (one: { readonly participantId: string; readonly subjectId: string }) =>
    one.participantId === participant.id && one.subjectId === subjectId
  const own = items.filter(({ about }) => about.includes(subjectId))
  const also = found.categories.filter((category) => category === 'involvement')
  const onPair = decided.filter(isPair)
  return {
    isOwn: participant.organisationId === me?.organisationId,
    isInvited:
      participant.organisationId === found.organisationId ||
      participant.subjectIds.includes(subjectId),
    draftId: drafts.find(
      (draft) =>
        weighsFor(draft, participant.id, subjectId) &&
        // Of a draft for several, this one may have been decided on already.
        !onPair.some(({ draftId }) => draftId === draft.id),
    )?.id,
    decided: onPair,
    open: [...new Set(grounds.filter(isPair).map(({ category }) => category))],
    wanted: [...new Set([...also, ...own.map(({ category }) => category)])],
  }
}

/** Of one draft for several the parties are the participants. */
const weighsFor = ({ within, answers }: Draft, participantId: string, subjectId: string): boolean =>
  within?.subjectId === subjectId &&
  DraftAnswers.parse(answers).parties.some(({ id }) => id === participantId)
