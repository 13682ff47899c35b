import { findTexts } from '../clients/personal-text.ts'
import type { Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { findMyInvitations } from './participants-repository.ts'
import { findPartnerNames } from './partners.ts'
import { type Case, findCases } from './repository.ts'
import { readSubjectsOf } from './subjects-repository.ts'

export interface ListedCase {
  readonly id: string
  /** Empty once the words were destroyed. */
  readonly purpose: string
  readonly phase: Phase
  readonly openedAt: Date
  readonly names: readonly string[]
}

export interface ListedInvitation {
  readonly id: string
  /** Who asks, and where they work. */
  readonly by: string
  readonly question: string
}

/** Where one was invited, and where one takes part. */
export interface CaseList {
  readonly invitations: readonly ListedInvitation[]
  readonly cases: readonly ListedCase[]
}

/** Reads both lists. */
export const readCaseList = async (tx: Tx): Promise<CaseList> => ({
  invitations: await findListedInvitations(tx),
  cases: await readListedCases(tx),
})

/** The cases one takes part in that concern the client of a file of one's own. */
export async function readCasesOfFile(tx: Tx, fileId: string): Promise<readonly ListedCase[]> {
  const rows = await tx
    .selectFrom('app.subject_file')
    .select('case_id')
    .where('file_id', '=', fileId)
    .execute()
  const ids = new Set(rows.map((row) => row.case_id))
  return ids.size === 0
    ? []
    : describe(
        tx,
        (await findCases(tx)).filter(({ id }) => ids.has(id)),
      )
}

const readListedCases = async (tx: Tx): Promise<readonly ListedCase[]> =>
  describe(tx, await findCases(tx))

async function describe(tx: Tx, cases: readonly Case[]): Promise<readonly ListedCase[]> {
  const texts = await findTexts(
    tx,
    cases.map(({ purposeText }) => purposeText),
  )
  const subjects = await readSubjectsOf(
    tx,
    cases.map(({ id }) => id),
  )
  return cases.map(({ id, purposeText, phase, openedAt }) => ({
    id,
    purpose: texts.get(purposeText) ?? '',
    phase,
    openedAt,
    names: subjects.filter(({ caseId }) => caseId === id).map(({ name }) => name),
  }))
}

async function findListedInvitations(tx: Tx): Promise<readonly ListedInvitation[]> {
  const invitations = await findMyInvitations(tx)
  const texts = await findTexts(
    tx,
    invitations.flatMap(({ questionText }) => questionText ?? []),
  )
  const names = await findPartnerNames(
    tx,
    invitations.map(({ proposedBy }) => proposedBy),
  )
  return invitations.map(({ id, proposedBy, questionText }) => ({
    id,
    by: names.get(proposedBy) ?? '',
    question: texts.get(questionText ?? '') ?? '',
  }))
}
