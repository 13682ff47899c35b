import type { Phase } from '../database/case-tables.ts'
import type { Tx } from '../database/connection.ts'
import { type Event, findEventsOfCase } from '../events/repository.ts'
import { saidOf } from '../files/event-words.ts'
import type { InBoth } from '../page/language.ts'
import { findParticipants, type Participant } from './participants-repository.ts'
import { findPartnerNames } from './partners.ts'

/** One line of what happened in a case: who, what, to whom, and under which weighing. */
export interface CaseHappenedLine {
  readonly id: string
  readonly at: Date
  readonly actorId: string
  readonly actorKind: string
  readonly kind: string
  readonly what: InBoth<string>
  readonly whom: readonly string[]
  /** The phase that began. */
  readonly phase: Phase | undefined
  /** A weighing of a file of one's own. */
  readonly weighingId: string | undefined
}

export interface CaseHappened {
  readonly lines: readonly CaseHappenedLine[]
  /** Of those who did it, with where they work. */
  readonly names: ReadonlyMap<string, string>
}

/** What happened in a case as far as one may see it, newest first. */
export async function findCaseHappened(
  tx: Tx,
  caseId: string,
  limit: number,
  participants?: readonly Participant[],
): Promise<CaseHappened> {
  const events = await findEventsOfCase(tx, caseId, limit)
  const all = participants ?? (await findParticipants(tx, caseId))
  const people = new Map(all.map((one) => [one.id, one]))
  const weighings = await findOwnWeighings(tx, events)
  const phases = await findPhases(tx, caseId)
  const lines = events.map(({ id, at, actorId, actorKind, kind, subjects }) => ({
    id,
    at,
    actorId,
    actorKind,
    kind,
    what: saidOf(kind),
    whom: subjects.flatMap((subject) => {
      const one = people.get(subject)
      return one === undefined || one.professionalId === actorId ? [] : [one.name]
    }),
    phase: subjects.map((subject) => phases.get(subject)).find(Boolean),
    weighingId: subjects.find((subject) => weighings.has(subject)),
  }))
  return { lines: oneAMinute(lines), names: await findPartnerNames(tx, lines.map(actor)) }
}

/** Every phase that a case went through, by its id. */
async function findPhases(tx: Tx, caseId: string): Promise<ReadonlyMap<string, Phase>> {
  const rows = await tx
    .selectFrom('app.case_phase')
    .select(['id', 'phase'])
    .where('case_id', '=', caseId)
    .execute()
  return new Map(rows.map(({ id, phase }) => [id, phase]))
}

const actor = ({ actorId }: CaseHappenedLine) => actorId

/** The weighings among what these events were about, as far as one reaches them. */
async function findOwnWeighings(tx: Tx, events: readonly Event[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(events.flatMap(({ subjects }) => subjects))]
  if (ids.length === 0) return new Set()
  const rows = await tx.selectFrom('app.weighing').select('id').where('id', 'in', ids).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Looking at a page leaves several events; shown, the same thing within a minute is one. */
function oneAMinute(lines: readonly CaseHappenedLine[]): readonly CaseHappenedLine[] {
  const kept = new Map<string, CaseHappenedLine>()
  for (const line of lines) {
    const minute = Math.floor(line.at.getTime() / 60_000)
    const key = [minute, line.actorId, line.what.nl, ...line.whom, line.weighingId].join(' ')
    if (!kept.has(key)) kept.set(key, line)
  }
  return [...kept.values()]
}
