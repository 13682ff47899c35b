import { findMyParticipations, findPartnersById } from '../../cases/participants-repository.ts'
import { readSubjectsOf } from '../../cases/subjects-repository.ts'
import { findTexts } from '../../clients/personal-text.ts'
import { now } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import { minutesAfter } from './moment-at.ts'
import { type Conference, findConference, findConferences } from '../repository.ts'
import { findAdmissions, findSlots, type Slot } from '../slots-repository.ts'

/** A conference as the list shows it. */
export interface ListedConference {
  readonly id: string
  readonly place: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** How many slots of it are for one. */
  readonly slots: number
  readonly chairs: boolean
  readonly isOpen: boolean
  readonly isCancelled: boolean
}

/** A slot on the agenda, for one who sits in it or leads its case. */
export interface AgendaSlot extends Slot {
  readonly question: string
  /** Whom it is about; "somebody" is left to the page. */
  readonly names: readonly string[]
  /** Who was asked to join. */
  readonly who: readonly string[]
  /** Whether one may ask somebody else to join. */
  readonly canAdmit: boolean
}

export interface ConferenceView {
  readonly found: Conference
  /** Empty once the words were destroyed. */
  readonly place: string
  readonly chair: string
  readonly chairs: boolean
  readonly slots: readonly AgendaSlot[]
}

/** Whether a slot was, or will never be. */
export const isOver = ({ stage }: Pick<Slot, 'stage'>): boolean =>
  ['closed', 'by_itself', 'cancelled'].includes(stage)

/** The times in a conference at which something is planned. */
export const takenIn = ({ slots }: Pick<ConferenceView, 'slots'>) =>
  slots
    .filter(({ stage }) => stage !== 'cancelled')
    .map(({ startsAt, minutes }) => ({ from: startsAt, until: minutesAfter(startsAt, minutes) }))

/** The conferences that one chairs or where one has a seat: what comes first, then what was. */
export async function readConferences(tx: Tx, me: string) {
  const found = await findConferences(tx)
  const slots = await findSlots(tx, {})
  const places = await findTexts(
    tx,
    found.map(({ placeText }) => placeText),
  )
  const listed = found.map((one): ListedConference => {
    const own = slots.filter(({ conferenceId }) => conferenceId === one.id)
    return {
      id: one.id,
      place: places.get(one.placeText) ?? '',
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      slots: own.length,
      chairs: one.chairId === me,
      isOpen: own.some((slot) => slot.isOpen),
      isCancelled: one.cancelledAt !== null,
    }
  })
  const byTime = listed.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const isComing = (one: ListedConference) => one.isOpen || one.endsAt > now()
  return {
    coming: byTime.filter(isComing),
    past: byTime.filter((one) => !isComing(one)).toReversed(),
  }
}

/** A conference with the agenda as far as one sits in it; none that one does not reach. */
export async function readConference(
  tx: Tx,
  conferenceId: string,
  me: string,
): Promise<ConferenceView | undefined> {
  const found = await findConference(tx, conferenceId)
  if (found === undefined) return undefined
  const slots = await findSlots(tx, { conferenceId })
  const people = await readSubjectsOf(tx, [...new Set(slots.map(({ caseId }) => caseId))])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const mine = await findMyParticipations(tx)
  const words = await findTexts(tx, [found.placeText, ...slots.map((slot) => slot.questionText)])
  const chair = (await findPartnersById(tx, [found.chairId])).get(found.chairId)?.name ?? ''
  const agenda: AgendaSlot[] = []
  for (const slot of slots) {
    const admissions = await findAdmissions(tx, slot.id)
    agenda.push({
      ...slot,
      question: words.get(slot.questionText) ?? '',
      names: slot.subjectIds.map((id) => names.get(id) ?? '').filter((name) => name !== ''),
      who: admissions
        .filter(({ ended }) => !ended)
        .map(({ name, organisation }) => `${name} (${organisation})`),
      canAdmit: !isOver(slot) && (mine.has(slot.chairId) || found.chairId === me),
    })
  }
  const place = words.get(found.placeText) ?? ''
  return { found, place, chair, chairs: found.chairId === me, slots: agenda }
}
