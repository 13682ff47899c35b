import { findTexts } from '../clients/personal-text.ts'
import type { Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { findMyInvitations } from './participants-repository.ts'
import { findPartnerNames } from './partners.ts'
import { type Case, findCasePage, findCasesOfFile } from './repository.ts'
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
  /** The case after which the next page begins. */
  readonly next: string | undefined
}

/** Reads both lists; of the cases the page that begins after one of them. */
export async function readCaseList(tx: Tx, after?: string): Promise<CaseList> {
  const { cases, next } = await findCasePage(tx, after)
  return {
    invitations: await findListedInvitations(tx),
    cases: await describe(tx, cases),
    next,
  }
}

/** The cases one takes part in that concern the client of a file of one's own. */
export const readCasesOfFile = async (tx: Tx, fileId: string): Promise<readonly ListedCase[]> =>
  describe(tx, await findCasesOfFile(tx, fileId))

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
