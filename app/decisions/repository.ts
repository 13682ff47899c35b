import { sql } from 'kysely'
import { findTexts, insertText } from '../clients/personal-text.ts'
import { newId } from '../database/id.ts'
import { json } from '../database/json.ts'
import type { Tx } from '../database/connection.ts'
import type { DecisionCategoryTable, DecisionKind } from '../database/tables.ts'
import { recordEvent } from '../events/repository.ts'
import {
  findClientOfWeighing,
  findEvidenceTexts,
  insertEvidenceTexts,
  type Texts,
} from '../weighings/evidence-texts.ts'

type Advised = DecisionCategoryTable['advised']['__select__']
type Decided = DecisionCategoryTable['decided']['__select__']

/** What was chosen for one category, beside what was advised. */
export interface CategoryDecision {
  readonly category: string
  readonly advised: Advised
  readonly decided: Decided
  /** Of `only_if`: whether its conditions were recorded as met. Until then it cannot be shared. */
  readonly conditionsMet: boolean
}

export interface NewDecision {
  /** Given where the same form may come twice; otherwise made here. */
  readonly id?: string | undefined
  readonly weighingId: string
  readonly kind: DecisionKind
  /** Always in one's own words. */
  readonly motivation: string
  readonly categories: readonly CategoryDecision[]
  readonly moreThanAdvice?: boolean
  /** What the norms want recorded: the choices here, the words in `texts`. */
  readonly records?: unknown
  /** Words by place: `/instead`, `/moreThanAdvice/why`, `/moreThanAdvice/with`, `/records/…`. */
  readonly texts?: Texts
}

export interface Decision {
  readonly id: string
  readonly weighingId: string
  readonly kind: DecisionKind
  readonly motivation: string
  readonly categories: readonly CategoryDecision[]
  readonly moreThanAdvice: boolean
  readonly records: unknown
  readonly texts: Texts
  readonly by: string
  readonly decidedAt: Date
}

/** Records a decision on a weighing of one's own; a later one on the same weighing leads. Gives its id. */
export async function insertDecision(tx: Tx, given: NewDecision): Promise<string> {
  const id = given.id ?? newId()
  const { clientId, fileId } = await findClientOfWeighing(tx, given.weighingId)
  const motivation = await insertText(tx, clientId, given.motivation)
  await tx
    .insertInto('app.decision')
    .values({
      id,
      weighing_id: given.weighingId,
      kind: given.kind,
      motivation_text: motivation.id,
      motivation_hash: motivation.hash,
      more_than_advice: given.moreThanAdvice ?? false,
      records: json(given.records ?? {}),
    })
    .execute()
  if (given.categories.length > 0) await insertCategories(tx, id, given.categories)
  await insertEvidenceTexts(tx, id, { weighingId: given.weighingId, clientId }, given.texts)
  await recordEvent(tx, { kind: 'decision_made', fileId, subjects: [given.weighingId, id] })
  return id
}

async function insertCategories(
  tx: Tx,
  decisionId: string,
  categories: readonly CategoryDecision[],
): Promise<void> {
  await tx
    .insertInto('app.decision_category')
    .values(
      categories.map(({ category, advised, decided, conditionsMet }) => ({
        decision_id: decisionId,
        category,
        advised,
        decided,
        conditions_met: conditionsMet,
      })),
    )
    .execute()
}

/** The decisions on a weighing, oldest first: the last one leads. */
export async function findDecisions(tx: Tx, weighingId: string): Promise<readonly Decision[]> {
  const rows = await tx
    .selectFrom('app.decision')
    .selectAll()
    .where('weighing_id', '=', weighingId)
    .orderBy('decided_at')
    // Within one moment of the product's clock, by that of the server.
    .orderBy(sql`recorded_at`)
    .execute()
  const ids = rows.map((row) => row.id)
  const categories = await findCategories(tx, ids)
  const texts = await findEvidenceTexts(tx, ids)
  const motivations = await findTexts(
    tx,
    rows.map((row) => row.motivation_text),
  )
  return rows.map((row) => ({
    id: row.id,
    weighingId: row.weighing_id,
    kind: row.kind,
    motivation: motivations.get(row.motivation_text) ?? '',
    categories: categories.filter(({ decisionId }) => decisionId === row.id),
    moreThanAdvice: row.more_than_advice,
    records: row.records,
    texts: texts.get(row.id) ?? {},
    by: row.by,
    decidedAt: row.decided_at,
  }))
}

async function findCategories(
  tx: Tx,
  decisionIds: readonly string[],
): Promise<readonly (CategoryDecision & { readonly decisionId: string })[]> {
  if (decisionIds.length === 0) return []
  return tx
    .selectFrom('app.decision_category')
    .select([
      'decision_id as decisionId',
      'category',
      'advised',
      'decided',
      'conditions_met as conditionsMet',
    ])
    .where('decision_id', 'in', [...decisionIds])
    .orderBy('category')
    .execute()
}
