import { normsVersion, type Situation } from 'deelwijzer'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { type Draft, findOpenDrafts, insertDraft } from '../drafts/repository.ts'
import { settleReminders } from '../reminders/repository.ts'
import { partyKey } from '../weighings/flow/draft-answers.ts'
import { json } from '../weighings/flow/draft-json.ts'
import { findFileFacts } from '../weighings/flow/file-facts.ts'
import { findCompletions, findWeighing, type Weighing } from '../weighings/repository.ts'

/**
 * Starts the ordinary weighing that completes an emergency, with what was filled in then. About a
 * file of one's own, or without one: then it stays without a name.
 */
export async function startCompletion(
  tx: Tx,
  emergency: Weighing,
  fileId: string | undefined,
): Promise<Draft> {
  const facts = fileId === undefined ? {} : ((await findFileFacts(tx, fileId)) ?? {})
  const { name, role, ...recipient } = emergency.recipient
  const partyId = newId()
  return insertDraft(tx, {
    kind: fileId === undefined ? 'anonymous' : 'weighing',
    ...(fileId !== undefined && { fileId }),
    startedFrom: emergency.id,
    answers: json({
      given: { ...givenIn(emergency.situation as Situation, partyId), ...facts },
      parties: [{ ...recipient, id: partyId, role: role ?? 'other_professional', ...nameOf(name) }],
      fromFile: Object.keys(facts),
    }),
    section: 'doel',
    normsVersion,
  })
}

const nameOf = (name: string | undefined) => (name === undefined ? {} : { name })

/** What the five fields said, as answers to the ordinary questions. */
function givenIn({ data = [], danger, legalDuty, recipient }: Situation, partyId: string) {
  return {
    ...Object.fromEntries(
      data.flatMap(({ category, need }) =>
        need === undefined ? [] : [[`gegeven-weglaten/${category}`, [need]] as const],
      ),
    ),
    ...(recipient?.needsForTask === true && {
      [partyKey('ontvanger-zonder-gegevens', partyId)]: ['cannot'],
    }),
    aanleiding: ['tell'],
    'soort-uitwisseling': ['report'],
    'gegevens-soorten': data.map(({ category }) => category),
    'gevaar-hoe-ernstig': ['acute'],
    ...(danger?.to && { 'gevaar-voor-wie': danger.to }),
    ...(danger?.kind && { 'gevaar-waarvoor': [danger.kind] }),
    ...(legalDuty && { [partyKey('wat-speelt', partyId)]: [legalDuty] }),
  }
}

/** The emergency that a draft completes, when it was started for that and none was sealed before. */
export async function findCompleted(tx: Tx, draft: Draft): Promise<string | undefined> {
  if (draft.startedFrom === null) return undefined
  const from = await findWeighing(tx, draft.startedFrom)
  if (from?.kind !== 'emergency') return undefined
  const before = await findCompletions(tx, from.id)
  return before.every(({ draftId }) => draftId === draft.id) ? from.id : undefined
}

/** Takes an emergency off the work list: the weighing that completes it was sealed. */
export const settleCompletion = (tx: Tx, emergencyId: string): Promise<void> =>
  settleReminders(tx, { weighingId: emergencyId, kind: 'complete_emergency' })

/** The open draft that completes an emergency, if one was begun. */
export const findCompletionDraft = async (
  tx: Tx,
  emergencyId: string,
): Promise<Draft | undefined> =>
  (await findOpenDrafts(tx)).find(({ startedFrom }) => startedFrom === emergencyId)
