import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import { findColleagues, findNames } from '../organisations/repository.ts'
import type { Consultation } from './repository.ts'
import {
  findConsultation,
  findConsultationsAbout,
  insertConsultation,
  type NewConsultation,
} from './repository.ts'
import type { Subject } from './subject.ts'

/** All that the page for asking shows. */
export interface Asking {
  readonly subject: Subject
  readonly colleagues: readonly { readonly id: string; readonly name: string }[]
  readonly consultations: readonly Consultation[]
  readonly names: ReadonlyMap<string, string>
}

/** Whom one can ask about a subject, and what was asked about it before. */
export async function findAsking(tx: Tx, subject: Subject, me: string): Promise<Asking> {
  const weighingId = 'weighingId' in subject.about ? subject.about.weighingId : null
  const consultations = await findConsultationsAbout(tx, { draftId: subject.draftId, weighingId })
  const names = await findNames(
    tx,
    consultations.map(({ colleagueId }) => colleagueId),
  )
  const colleagues = (await findColleagues(tx)).filter(({ id }) => id !== me)
  return { subject, colleagues, consultations, names }
}

/** Asks a colleague, once; what they see is kept as it stands now. */
export const askColleague = (
  tx: Tx,
  { about, view, fileId, clientId }: Subject,
  asked: Pick<NewConsultation, 'colleagueId' | 'question'> & { readonly id: string },
): Promise<void> =>
  once(tx, 'app.consultation', asked.id, () =>
    insertConsultation(tx, { ...asked, about, view, fileId, clientId }),
  )

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
  const names = await findNames(tx, [consultation.askedBy])
  return { consultation, asker: names.get(consultation.askedBy) ?? '' }
}
