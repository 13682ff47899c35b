import type { Subject } from '../../cases/subjects-repository.ts'
import type { Tx } from '../../database/connection.ts'
import { findTexts } from '../../clients/personal-text.ts'
import { peopleOf, type ShownAgreement } from '../live/live-view.ts'
import { findAgreements, findTold, type Told } from '../round-repository.ts'
import { type Admission, findAdmissions, type Slot } from '../slots-repository.ts'

interface MinutesLine extends ShownAgreement {
  /** What the owner may use for it, in words. */
  readonly use: string
}

/** What stays of a slot for one reader: agreements and who was there, and nothing that was said. */
export interface Minutes {
  readonly slot: Slot
  readonly people: readonly Subject[]
  /** Everybody who was asked, so that an agreement can name its owner. */
  readonly admissions: readonly Admission[]
  /** Those who were there at any moment. */
  readonly there: readonly Admission[]
  readonly question: string
  readonly agreements: readonly MinutesLine[]
  readonly told: readonly Told[]
}

/** Reads the minutes of a slot of one's own. */
export async function readMinutes(tx: Tx, slot: Slot): Promise<Minutes> {
  const admissions = await findAdmissions(tx, slot.id)
  const rows = await tx
    .selectFrom('app.presence')
    .select('participant_id')
    .distinct()
    .where('slot_id', '=', slot.id)
    .execute()
  const agreements = await findAgreements(tx, { slotId: slot.id })
  const words = await findTexts(tx, [
    slot.questionText,
    ...agreements.flatMap(({ textId, useText }) => [textId, useText ?? []].flat()),
  ])
  const people = await peopleOf(tx, slot)
  const told = await findTold(tx, slot.id)
  const were = new Set(rows.map((row) => row.participant_id))
  return {
    slot,
    people,
    admissions,
    there: admissions.filter(({ participantId }) => were.has(participantId)),
    question: words.get(slot.questionText) ?? '',
    agreements: agreements.map((one) => ({
      ...one,
      text: words.get(one.textId) ?? '',
      use: words.get(one.useText ?? '') ?? '',
    })),
    told: told.filter(({ subjectId }) => people.some(({ id }) => id === subjectId)),
  }
}
