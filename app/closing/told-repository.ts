import type { MayTell, Told } from '../database/conference-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type CaseShare, findCaseShares } from '../shares/case-shares-repository.ts'

/** What somebody is told of a slot, and by whom. */
export interface ToldOf {
  readonly slotId: string
  readonly subjectId: string
  /** A participant. */
  readonly tellerId: string
  readonly what: Told
}

/** What the people of a case are told of its slots that were closed by their round. */
export async function findToldInCase(tx: Tx, caseId: string): Promise<readonly ToldOf[]> {
  const rows = await tx
    .selectFrom('app.slot_told as t')
    .innerJoin('app.slot as s', 's.id', 't.slot_id')
    .select(['t.slot_id', 't.subject_id', 't.teller_id', 't.what'])
    .where('s.case_id', '=', caseId)
    .where('s.closed_how', '=', 'round')
    .orderBy('s.starts_at')
    .execute()
  return rows.map((row) => ({
    slotId: row.slot_id,
    subjectId: row.subject_id,
    tellerId: row.teller_id,
    what: row.what,
  }))
}

/** Something of the own organisation that was given to a participant, about one person. */
export interface GivenTo {
  readonly participantId: string
  readonly subjectId: string
  readonly weighingId: string
  readonly categories: readonly string[]
  readonly at: Date
}

/**
 * What the own organisation gave in a case, invitations among it. Without what was taken back, and
 * what its giver said in a round that the client is not to be told yet.
 */
export async function findGiven(
  tx: Tx,
  caseId: string,
  me: string | undefined,
): Promise<readonly GivenTo[]> {
  const shares = (await findCaseShares(tx, { caseId })).filter(
    ({ participantId, undone, round }) => participantId !== me && !undone && hasGone(round),
  )
  const mayTell = await findMayTell(
    tx,
    shares.map(({ id }) => id),
  )
  const shared = shares
    .filter(({ id }) => mayTell.get(id) !== 'not_yet')
    .map(({ madeAt: at, ...share }) => ({ ...share, at }))
  return [...(await findInvited(tx, caseId)), ...shared].toSorted(
    (a, b) => Number(a.at) - Number(b.at),
  )
}

/** What was agreed in a round is given once its slot was closed by that round. */
export const hasGone = (round: CaseShare['round']): boolean =>
  round === undefined || round === 'went_along'

/** Who was invited, by weighings that one reaches: that somebody is involved, and their name. */
async function findInvited(tx: Tx, caseId: string): Promise<readonly GivenTo[]> {
  const rows = await tx
    .selectFrom('app.invitation as i')
    .innerJoin('app.participant as p', 'p.id', 'i.participant_id')
    .innerJoin('app.weighing as w', 'w.id', 'i.weighing_id')
    .select(['i.participant_id', 'i.subject_id', 'i.weighing_id', 'i.at'])
    .where('p.case_id', '=', caseId)
    .execute()
  return rows.map((row) => ({
    participantId: row.participant_id,
    subjectId: row.subject_id,
    weighingId: row.weighing_id,
    categories: ['involvement', 'name_contact'],
    at: row.at,
  }))
}

/** Of shares that were agreed in a round: what the client may be told, by who gave them. */
async function findMayTell(
  tx: Tx,
  shareIds: readonly string[],
): Promise<ReadonlyMap<string, MayTell>> {
  if (shareIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('app.share as s')
    .leftJoin('app.need as n', 'n.id', 's.need_id')
    .select(['s.id', 'n.may_tell'])
    .where('s.id', 'in', shareIds)
    .where('s.need_id', 'is not', null)
    .execute()
  // A need that one does not see any more says nothing: then neither does the letter.
  return new Map(rows.map((row) => [row.id, row.may_tell ?? 'not_yet']))
}

/** The words of the purpose that the work of a case had last, before it was rounded off. */
export async function findWorkPurpose(tx: Tx, caseId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('app.case_phase as f')
    .innerJoin('app.case_purpose as u', 'u.id', 'f.purpose_id')
    .select('u.text_id')
    .where('f.case_id', '=', caseId)
    .where('f.phase', '<>', 'closing')
    .orderBy('f.started_at', 'desc')
    .orderBy('f.id', 'desc')
    .executeTakeFirst()
  return row?.text_id
}
