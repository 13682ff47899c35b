import type { Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent } from '../events/repository.ts'
import type { Language } from '../page/language.ts'
import { phases, usualPhases } from './phases.ts'

/** What a phase is for in one's own organisation, and the kinds of data that it may need. */
export interface WorkingPhase {
  readonly phase: Phase
  readonly purpose: string
  readonly categories: readonly string[]
  /** Rises with each change; 0 as long as nobody set anything. */
  readonly version: number
}

/** The phases of one's own organisation in their order; what was never set is as it usually is. */
export async function findWorkingPhases(
  tx: Tx,
  language: Language,
): Promise<readonly WorkingPhase[]> {
  const rows = await tx
    .selectFrom('app.working_phase')
    .select(['phase', 'purpose', 'categories', 'version'])
    .execute()
  return phases.map((phase) => rows.find((row) => row.phase === phase) ?? usual(phase, language))
}

const usual = (phase: Phase, language: Language): WorkingPhase => ({
  phase,
  purpose: usualPhases[phase].purpose[language],
  categories: usualPhases[phase].categories,
  version: 0,
})

/** One of them. */
export async function getWorkingPhase(
  tx: Tx,
  phase: Phase,
  language: Language,
): Promise<WorkingPhase> {
  const all = await findWorkingPhases(tx, language)
  return all.find((one) => one.phase === phase) ?? usual(phase, language)
}

/** Keeps a phase as team lead, as it was seen. False when somebody else changed it meanwhile. */
export async function keepWorkingPhase(tx: Tx, given: WorkingPhase): Promise<boolean> {
  const kept = given.version === 0 ? await insert(tx, given) : await update(tx, given)
  if (kept) await recordEvent(tx, { kind: 'working_phase_changed', right: 'own_organisation' })
  return kept
}

async function insert(tx: Tx, { phase, purpose, categories }: WorkingPhase): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('app.working_phase')
    .values({ phase, purpose, categories: [...categories] })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

async function update(tx: Tx, { phase, purpose, categories, version }: WorkingPhase) {
  const { numUpdatedRows } = await tx
    .updateTable('app.working_phase')
    .set({ purpose, categories: [...categories], version: version + 1 })
    .where('phase', '=', phase)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
