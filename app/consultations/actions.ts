import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import type { Partner } from '../cases/participants-repository.ts'
import { findAdvisers, findPeopleNames } from './people.ts'
import type { Consultation } from './repository.ts'
import {
  findAskedAlone,
  findConsultation,
  findConsultationsAbout,
  insertConsultation,
  type NewConsultation,
} from './repository.ts'
import type { Subject } from './subject.ts'

/** All that the page for asking shows. */
export interface Asking {
  readonly subject: Subject
  readonly advisers: readonly Partner[]
  readonly consultations: readonly Consultation[]
  readonly names: ReadonlyMap<string, string>
}

interface Me {
  readonly id: string
  readonly organisationId: string
}

/** Whom one can ask about a subject, and what was asked about it before. */
export async function findAsking(tx: Tx, subject: Subject, me: Me): Promise<Asking> {
  const { about, draftId } = subject
  const consultations =
    about === 'nothing'
      ? await findAskedAlone(tx, me.id)
      : await findConsultationsAbout(tx, {
          draftId,
          weighingId: 'weighingId' in about ? about.weighingId : null,
        })
  const names = await findPeopleNames(
    tx,
    consultations.map(({ colleagueId }) => colleagueId),
  )
  return { subject, advisers: await findAdvisers(tx, me), consultations, names }
}

/**
 * Asks for advice, once; what they see is kept as it stands now. Somebody of another organisation
 * reads the text and nothing else.
 */
export function askForAdvice(
  tx: Tx,
  { about, view, fileId, clientId }: Subject,
  asked: Pick<NewConsultation, 'question' | 'keptBecause'> & {
    readonly id: string
    readonly adviser: Partner
  },
  me: Me,
): Promise<void> {
  const { id, adviser, question, keptBecause } = asked
  const isColleague = adviser.organisationId === me.organisationId
  return once(tx, 'app.consultation', id, () =>
    insertConsultation(tx, {
      id,
      colleagueId: adviser.id,
      question,
      keptBecause,
      about,
      view: isColleague ? view : { exchanges: [] },
      fileId,
      clientId,
    }),
  )
}

/** A question that was asked of me, with its event and who asked; for another's, that it was refused. */
export async function readAskedOfMe(
  tx: Tx,
  id: string,
  me: string,
): Promise<{ readonly consultation: Consultation; readonly asker: string } | undefined> {
  const consultation = await findConsultation(tx, id)
  if (consultation?.colleagueId !== me) {
    await recordRefusal(tx, id)
    return undefined
  }
  await recordEvent(tx, { kind: 'consultation_read', subjects: [id], right: 'asked_colleague' })
  const names = await findPeopleNames(tx, [consultation.askedBy])
  return { consultation, asker: names.get(consultation.askedBy) ?? '' }
}
