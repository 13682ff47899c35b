import { readSubjects, type Subject } from '../../cases/subjects-repository.ts'
import { findTexts } from '../../clients/personal-text.ts'
import type { Tx } from '../../database/connection.ts'
import {
  type Agreement,
  findAgreements,
  findNeeds,
  findTold,
  type Need,
  type Told,
} from '../round-repository.ts'
import { type Admission, findAdmissions, findSlot, type Slot } from '../slots-repository.ts'
import { findGrounds, type Ground, readTable, type TableEntry } from '../table-repository.ts'

/** An agreement with its words; empty once they were destroyed. */
export interface ShownAgreement extends Agreement {
  readonly text: string
}

/** A slot as it is for one person at this moment. */
export interface LiveView {
  readonly slot: Slot
  readonly phase: 'planned' | 'open' | 'round' | 'over'
  /** Those who are asked for it now. */
  readonly admissions: readonly Admission[]
  /** One's own seat; undefined for who leads the case without one. */
  readonly me: Admission | undefined
  readonly isChair: boolean
  readonly isPresent: boolean
  /** Those whom the slot concerns, as far as one sees them. */
  readonly people: readonly Subject[]
  readonly table: readonly TableEntry[]
  /** Where something of one's own is not visible to all: what one decided by now. */
  readonly grounds: readonly Ground[]
  readonly agreements: readonly ShownAgreement[]
  readonly needs: readonly Need[]
  readonly told: readonly Told[]
  /** The words of the question and the agreements, by id. */
  readonly words: ReadonlyMap<string, string>
}

/**
 * Reads what one sees of a slot now. Undefined without a seat in it, or any more. Names and words that
 * do not change are taken from the view `before` of the same page, so that looking again writes no line
 * in the log.
 */
export async function readLive(
  tx: Tx,
  slotId: string,
  before?: LiveView,
): Promise<LiveView | undefined> {
  const slot = await findSlot(tx, slotId)
  if (slot === undefined) return undefined
  const admissions = await findAdmissions(tx, slotId)
  const seen = slot.isPresent ? await onTheTable(tx, slot) : nothing
  const texts = seen.agreements.map(({ textId }) => textId)
  const words = await wordsOf(tx, [slot.questionText, ...texts], before?.words)
  return {
    slot,
    phase: phaseOf(slot),
    admissions: admissions.filter(({ ended, takesPart }) => !ended && takesPart),
    me: admissions.find(({ mine, ended }) => mine && !ended),
    isChair: slot.isChair,
    isPresent: slot.isPresent,
    people: before?.people ?? (await peopleOf(tx, slot)),
    ...seen,
    agreements: seen.agreements.map((one) => ({ ...one, text: words.get(one.textId) ?? '' })),
    words,
  }
}

const nothing = { table: [], grounds: [], agreements: [], needs: [], told: [] }

/** No more than the step of now can have: this is asked again at every change. */
async function onTheTable(tx: Tx, { id: slotId, stage }: Slot) {
  const table = await readTable(tx, slotId)
  const isHidden = table.some(({ uncovered }) => uncovered.length > 0)
  const lying = { ...nothing, table, grounds: isHidden ? await findGrounds(tx, slotId) : [] }
  if (stage === 'involvement') return lying
  const agreements = await findAgreements(tx, { slotId })
  if (stage === 'content') return { ...lying, agreements }
  return {
    ...lying,
    agreements,
    needs: await findNeeds(tx, slotId),
    told: await findTold(tx, slotId),
  }
}

async function wordsOf(
  tx: Tx,
  ids: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const more = await findTexts(
    tx,
    ids.filter((id) => !known.has(id)),
  )
  return more.size === 0 ? known : new Map([...known, ...more])
}

/** Those whom a slot concerns, as far as one sees them. */
export async function peopleOf(tx: Tx, slot: Slot): Promise<readonly Subject[]> {
  const subjects = await readSubjects(tx, slot.caseId)
  return subjects.filter(({ id }) => slot.subjectIds.includes(id))
}

const phaseOf = ({ stage, isOpen }: Slot): LiveView['phase'] => {
  if (stage === 'planned' || stage === 'round') return stage
  return isOpen ? 'open' : 'over'
}

/** What somebody is called at this slot. */
export const nameOf = (
  { admissions }: Pick<LiveView, 'admissions'>,
  participantId: string | null | undefined,
  otherwise: string,
): string => admissions.find((one) => one.participantId === participantId)?.name || otherwise

/** What one of those is called whom the slot concerns. */
export const subjectName = (
  { people }: Pick<LiveView, 'people'>,
  subjectId: string,
  otherwise: string,
): string => people.find(({ id }) => id === subjectId)?.name || otherwise

/**
 * Of whom one says who tells them: those whom one sees. Whoever has the chair says it of everybody, also
 * of somebody whose name they do not see, since without it the slot cannot be closed.
 */
export const toBeTold = ({ slot, people, isChair }: LiveView): readonly string[] =>
  slot.subjectIds.filter((id) => isChair || people.some((one) => one.id === id))
