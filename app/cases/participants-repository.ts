import { type Selectable, sql } from 'kysely'
import { findTexts, insertText } from '../clients/personal-text.ts'
import type { ParticipantTable } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { recordEvent } from '../events/repository.ts'
import { yes } from './repository.ts'

/** Somebody who can be invited or asked. */
export interface Partner {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly setting: string
  readonly domain: string | null
  readonly registrations: readonly string[]
  readonly organisationId: string
  readonly organisation: string
}

interface PartnerRow extends Omit<Partner, 'organisationId'> {
  readonly organisation_id: string
}

/** Everybody who works with the product: who they are, nothing of what they do. */
export async function findPartners(tx: Tx): Promise<readonly Partner[]> {
  const { rows } = await sql<PartnerRow>`select * from app.partners()`.execute(tx)
  return rows.map(fromPartnerRow)
}

/** Some of them, by id; without whoever left. */
export async function findPartnersById(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Partner>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<PartnerRow>`
    select * from app.partners_by_id(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, fromPartnerRow(row)]))
}

const fromPartnerRow = ({ organisation_id: organisationId, ...partner }: PartnerRow): Partner => ({
  ...partner,
  organisationId,
})

export type Standing = 'proposed' | 'invited' | 'takes_part' | 'declined' | 'ended' | 'outside'

/** Somebody in a case: a professional, or somebody outside who never gets access. */
export interface Participant {
  readonly id: string
  readonly caseId: string
  readonly professionalId: string | undefined
  readonly organisationId: string | undefined
  readonly name: string
  readonly organisation: string | undefined
  readonly role: string
  readonly setting: string
  readonly domain: string | null
  readonly questionText: string | null
  readonly proposedBy: string
  /** The subjects for whom they were invited. */
  readonly subjectIds: readonly string[]
  readonly standing: Standing
}

export type NewParticipant = {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string
} & (
  | { readonly partner: Partner; readonly question?: string }
  | {
      /** Name, and organisation where there is one. */
      readonly outside: string
      readonly role: string
      readonly setting: string
      readonly domain?: string
    }
)

/**
 * Puts somebody in a case as proposed. Nothing reaches them yet: an invitation takes a weighing for
 * each subject. Gives the participant's id. `clientId` is the own client to whom the words belong.
 */
export async function insertParticipant(
  tx: Tx,
  caseId: string,
  clientId: string | undefined,
  given: NewParticipant,
): Promise<string> {
  const id = given.id ?? newId()
  await tx
    .insertInto('app.participant')
    .values({ id, case_id: caseId, ...(await columnsOf(tx, clientId, given)) })
    .execute()
  await recordEvent(tx, { kind: 'participant_proposed', caseId, subjects: [id] })
  return id
}

async function columnsOf(tx: Tx, clientId: string | undefined, given: NewParticipant) {
  if ('outside' in given) {
    const { outside, role, setting, domain = null } = given
    return { outside_text: (await insertText(tx, clientId, outside)).id, role, setting, domain }
  }
  const { partner, question } = given
  return {
    professional_id: partner.id,
    organisation_id: partner.organisationId,
    role: partner.role,
    setting: partner.setting,
    domain: partner.domain,
    question_text: question === undefined ? null : (await insertText(tx, clientId, question)).id,
  }
}

/** Invites for one subject, on a decision to share that somebody is involved, and the name. */
export async function insertInvitation(
  tx: Tx,
  given: {
    readonly caseId: string
    readonly participantId: string
    readonly subjectId: string
    readonly weighingId: string
    readonly decisionId: string
  },
): Promise<void> {
  await tx
    .insertInto('app.invitation')
    .values({
      participant_id: given.participantId,
      subject_id: given.subjectId,
      weighing_id: given.weighingId,
      decision_id: given.decisionId,
    })
    .execute()
  const { caseId, participantId, weighingId } = given
  await recordEvent(tx, {
    kind: 'participant_invited',
    caseId,
    subjects: [participantId, weighingId],
  })
}

/** Who is in a case, as far as one may see them: those who lead it see who was only proposed, too. */
export async function findParticipants(tx: Tx, caseId: string): Promise<readonly Participant[]> {
  const rows = await tx
    .selectFrom('app.participant')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
  return describe(tx, rows)
}

/** Where one was invited and did not answer yet. */
export async function findMyInvitations(tx: Tx): Promise<readonly Participant[]> {
  const rows = await tx
    .selectFrom('app.participant')
    .selectAll()
    .where('id', 'in', sql<string>`(select app.own_invitations())`)
    .orderBy('proposed_at')
    .execute()
  return describe(tx, rows)
}

/** One's own live participations, each with its case. */
export async function findMyParticipations(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('app.participant')
    .select(['id', 'case_id'])
    .where('id', 'in', sql<string>`(select app.own_participations())`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.case_id]))
}

/** One's own live participation in a case. */
export async function findMyParticipation(tx: Tx, caseId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('app.participant')
    .select('id')
    .where('case_id', '=', caseId)
    .where('id', 'in', sql<string>`(select app.own_participations())`)
    .executeTakeFirst()
  return row?.id
}

async function describe(
  tx: Tx,
  rows: readonly Selectable<ParticipantTable>[],
): Promise<readonly Participant[]> {
  if (rows.length === 0) return []
  const partners = await findPartnersById(
    tx,
    rows.flatMap((row) => row.professional_id ?? []),
  )
  const outside = await findTexts(
    tx,
    rows.flatMap((row) => row.outside_text ?? []),
  )
  const invitations = await tx
    .selectFrom('app.invitation')
    .select(['participant_id', 'subject_id'])
    .where(
      'participant_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  return rows.map((row) => {
    const partner = partners.get(row.professional_id ?? '')
    const subjectIds = invitations
      .filter((one) => one.participant_id === row.id)
      .map((one) => one.subject_id)
    return {
      id: row.id,
      caseId: row.case_id,
      professionalId: row.professional_id ?? undefined,
      organisationId: row.organisation_id ?? undefined,
      name: partner?.name ?? outside.get(row.outside_text ?? '') ?? '',
      organisation: partner?.organisation,
      role: row.role,
      setting: row.setting,
      domain: row.domain,
      questionText: row.question_text,
      proposedBy: row.proposed_by,
      subjectIds,
      standing: standingOf(row, subjectIds.length > 0),
    }
  })
}

function standingOf(row: Selectable<ParticipantTable>, isInvited: boolean): Standing {
  if (row.ended_at !== null) return 'ended'
  if (row.declined_at !== null) return 'declined'
  if (row.professional_id === null) return 'outside'
  if (row.accepted_at !== null) return 'takes_part'
  return isInvited ? 'invited' : 'proposed'
}

/** Accepts or declines an invitation of one's own. False when there is nothing (more) to answer. */
export const answerInvitation = (tx: Tx, participantId: string, accept: boolean) =>
  yes(tx, sql`app.answer_invitation(${participantId}, ${accept})`)

/** Leaves a case; or, for who leads it, ends somebody's part. */
export const endParticipation = (tx: Tx, participantId: string) =>
  yes(tx, sql`app.end_participation(${participantId})`)
