/** For whom, about whom and where in a case something is weighed. */
export interface WithinCase {
  readonly caseId: string
  readonly subjectId: string
  readonly participantId: string
}

/** The same with the purpose that it was weighed for: that of the phase then. */
export interface WeighedWithinCase extends WithinCase {
  readonly purposeId: string
}

/** The same with the phase in which it is shared, and what of the own items goes. */
export interface SharedWithinCase extends WeighedWithinCase {
  readonly phaseId: string
  /** Each with a category of the share; about its subject. */
  readonly items: readonly { readonly id: string; readonly category: string }[]
  readonly requestId?: string | undefined
  /** Agreed in the round of a slot: it opens nothing until that slot is closed by its round. */
  readonly round?: { readonly slotId: string; readonly needId: string } | undefined
}

/** How a row says that it stands in a case, or in none. */
export interface CaseColumns {
  readonly case_id: string | null
  readonly subject_id: string | null
  readonly participant_id: string | null
}

/** Where in a case a row stands; undefined when in none. */
export function withinCaseOf(row: CaseColumns): WithinCase | undefined {
  const { case_id: caseId, subject_id: subjectId, participant_id: participantId } = row
  if (caseId === null || subjectId === null || participantId === null) return undefined
  return { caseId, subjectId, participantId }
}

/** The columns of a row that stands in this place in a case, or in none. */
export const caseColumns = (within: WithinCase | undefined): CaseColumns => ({
  case_id: within?.caseId ?? null,
  subject_id: within?.subjectId ?? null,
  participant_id: within?.participantId ?? null,
})
