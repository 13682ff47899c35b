import { sql } from 'kysely'
import { findTexts, insertText } from '../clients/personal-text.ts'
import { newId } from '../database/id.ts'
import { json } from '../database/json.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'

export interface NewConsultation {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
  readonly colleagueId: string
  /** What the colleague sees: facts without name or file. */
  readonly view: unknown
  readonly question: string
  /** Of the draft or weighing, for the question's words and the log; none when it has no file. */
  readonly clientId?: string | undefined
  readonly fileId?: string | undefined
  /** Why a name that is known stayed in the question. */
  readonly keptBecause?: string | undefined
  readonly about: { readonly draftId: string } | { readonly weighingId: string } | 'nothing'
}

export interface Consultation {
  readonly id: string
  readonly askedBy: string
  readonly colleagueId: string
  readonly view: unknown
  readonly question: string
  /** Why a name stayed in it; for its asker and with the record, not for the one asked. */
  readonly keptBecause: string | undefined
  readonly askedAt: Date
  readonly answer: { readonly text: string; readonly at: Date } | undefined
}

/** Asks a colleague, or somebody of another organisation. Gives the consultation's id. */
export async function insertConsultation(tx: Tx, given: NewConsultation): Promise<string> {
  const id = given.id ?? newId()
  const { about, clientId, keptBecause } = given
  const question = await insertText(tx, clientId, given.question)
  const kept = keptBecause === undefined ? undefined : await insertText(tx, clientId, keptBecause)
  await tx
    .insertInto('app.consultation')
    .values({
      id,
      colleague_id: given.colleagueId,
      view: json(given.view),
      question_text: question.id,
      question_hash: question.hash,
      alone: about === 'nothing',
      kept_text: kept?.id ?? null,
    })
    .execute()
  if (about !== 'nothing') {
    await tx
      .insertInto('app.consultation_subject')
      .values({
        consultation_id: id,
        ...('draftId' in about ? { draft_id: about.draftId } : { weighing_id: about.weighingId }),
      })
      .execute()
  }
  await recordEvent(tx, { kind: 'consultation_asked', fileId: given.fileId, subjects: [id] })
  return id
}

/** Answers a question that was asked of the actor. False when it was not, or was answered already. */
export async function answerConsultation(tx: Tx, id: string, answer: string): Promise<boolean> {
  const { rows } = await sql<{ answered: boolean }>`
    select app.answer_consultation(${id}, ${newId()}, ${answer}) as answered`.execute(tx)
  return rows[0]?.answered ?? false
}

/** One consultation that the actor asked, was asked, or reaches by its record. */
export async function findConsultation(tx: Tx, id: string): Promise<Consultation | undefined> {
  const [consultation] = await findByIds(tx, [id])
  return consultation
}

/** What was asked of the actor, newest first; answered ones too. */
export async function findAskedOfMe(tx: Tx, me: string): Promise<readonly Consultation[]> {
  const rows = await tx
    .selectFrom('app.consultation')
    .select('id')
    .where('colleague_id', '=', me)
    .orderBy('asked_at', 'desc')
    .limit(100)
    .execute()
  return findByIds(
    tx,
    rows.map((row) => row.id),
  )
}

/** What the actor asked that stands with no draft or record, oldest first. */
export async function findAskedAlone(tx: Tx, me: string): Promise<readonly Consultation[]> {
  const rows = await tx
    .selectFrom('app.consultation')
    .select('id')
    .where('asked_by', '=', me)
    .where('alone', '=', true)
    .orderBy('asked_at', 'desc')
    .limit(50)
    .execute()
  const ids = rows.map((row) => row.id)
  return (await findByIds(tx, ids, 'with why')).toReversed()
}

/** A question of the actor that a colleague answered, with where it was asked. */
export interface AnsweredQuestion {
  readonly id: string
  readonly colleagueId: string
  readonly answeredAt: Date
  readonly draftId: string | null
  readonly weighingId: string | null
}

/** What colleagues answered the actor since then, newest first; without the words. */
export async function findAnswersToMe(
  tx: Tx,
  me: string,
  since: Date,
): Promise<readonly AnsweredQuestion[]> {
  const rows = await tx
    .selectFrom('app.consultation as c')
    .innerJoin('app.consultation_answer as a', 'a.consultation_id', 'c.id')
    .leftJoin('app.consultation_subject as s', 's.consultation_id', 'c.id')
    .select(['c.id', 'c.colleague_id', 'a.at', 's.draft_id', 's.weighing_id'])
    .where('c.asked_by', '=', me)
    .where('a.at', '>', since)
    .where((is) => is.or([is('c.alone', '=', true), is('s.consultation_id', 'is not', null)]))
    .orderBy('a.at', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    colleagueId: row.colleague_id,
    answeredAt: row.at,
    draftId: row.draft_id,
    weighingId: row.weighing_id,
  }))
}

/** The consultations on a draft and on the weighings made of it, oldest first. */
export async function findConsultationsAbout(
  tx: Tx,
  about: { readonly draftId?: string | null; readonly weighingId?: string | null },
): Promise<readonly Consultation[]> {
  const rows = await tx
    .selectFrom('app.consultation_subject')
    .select('consultation_id as id')
    .where((is) =>
      is.or([
        is('draft_id', '=', about.draftId ?? null),
        is('weighing_id', '=', about.weighingId ?? null),
      ]),
    )
    .execute()
  const found = await findByIds(
    tx,
    rows.map((row) => row.id),
    'with why',
  )
  return found.toReversed()
}

async function findByIds(
  tx: Tx,
  ids: readonly string[],
  why?: 'with why',
): Promise<readonly Consultation[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('app.consultation as c')
    .leftJoin('app.consultation_answer as a', 'a.consultation_id', 'c.id')
    .selectAll('c')
    .select(['a.answer_text', 'a.at as answered_at'])
    .where('c.id', 'in', [...ids])
    .orderBy('c.asked_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute()
  const texts = await findTexts(
    tx,
    rows.flatMap((row) => [
      row.question_text,
      ...(row.answer_text ? [row.answer_text] : []),
      ...(row.kept_text && why ? [row.kept_text] : []),
    ]),
  )
  return rows.map((row) => ({
    id: row.id,
    askedBy: row.asked_by,
    colleagueId: row.colleague_id,
    view: row.view,
    question: texts.get(row.question_text) ?? '',
    keptBecause: texts.get(row.kept_text ?? ''),
    askedAt: row.asked_at,
    answer:
      row.answer_text === null || row.answered_at === null
        ? undefined
        : { text: texts.get(row.answer_text) ?? '', at: row.answered_at },
  }))
}
