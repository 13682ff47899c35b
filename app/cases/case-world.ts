import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { decided, newShare, sealed, testWorld, type World } from '../database/world.ts'
import type { File } from '../files/repository.ts'
import { openFile } from '../files/repository.ts'
import { insertItem, type NewItem } from '../items/repository.ts'
import { insertAlone, teacher } from '../organisations/test-person.ts'
import { insertShare, type NewShare } from '../shares/repository.ts'
import {
  answerInvitation,
  findPartners,
  insertInvitation,
  insertParticipant,
} from './participants-repository.ts'
import { type Case, findCase, openCase } from './repository.ts'
import type { SharedWithinCase, WithinCase } from './within-case.ts'

/** What is decided to share, unless a test says otherwise. */
const usual = ['involvement', 'name_contact', 'agreed_actions', 'school_attendance']

/** A case of Anna's on the client of her file, with Chris of another organisation taking part. */
export interface CaseWorld extends World {
  readonly caseId: string
  readonly subjectId: string
  readonly annaPart: string
  readonly chrisPart: string
}

/** Weighs and decides to share, to one participant about one subject, for the purpose of now. */
export async function decideWithin(
  tx: Tx,
  file: File,
  within: WithinCase,
  categories: readonly string[] = usual,
) {
  const { purposeId } = await requireCase(tx, within.caseId)
  const weighing = await sealed(tx, file, {
    within: { ...within, purposeId },
    advice: {
      outcome: 'allowed',
      data: categories.map((category) => ({ category, decision: 'share' })),
    },
  })
  const decision = await decided(tx, weighing, {
    categories: categories.map((category) => ({
      category,
      advised: 'share',
      decided: 'share',
      conditionsMet: false,
    })),
  })
  return { weighing, decision }
}

/** A share to Chris of what was decided so. */
export const newShareWithin = (
  { weighing, decision }: Awaited<ReturnType<typeof decideWithin>>,
  within: SharedWithinCase,
  change: Partial<NewShare> = {},
): NewShare =>
  newShare(weighing, decision, {
    categories: ['school_attendance'],
    recipientName: 'Chris Voorbeeld',
    channel: 'in_the_case',
    within,
    ...change,
  })

/** Shares items in the phase that the case is in now. Gives the share's id. */
export async function shareWithin(
  tx: Tx,
  file: File,
  within: WithinCase,
  items: readonly { readonly id: string; readonly category: string }[],
  change: Partial<NewShare> = {},
): Promise<string> {
  const made = await decideWithin(tx, file, within)
  const { purposeId, phaseId } = await requireCase(tx, within.caseId)
  const categories = [...new Set(items.map(({ category }) => category))]
  const shared = { ...within, purposeId, phaseId, items }
  return insertShare(tx, newShareWithin(made, shared, { categories, ...change }))
}

/** A statement about the first subject, made by whoever acts. */
export const statement = (
  tx: Tx,
  file: File,
  caseId: string,
  about: readonly string[],
  change: Partial<NewItem> = {},
): Promise<string> =>
  insertItem(tx, {
    caseId,
    fileId: file.id,
    clientId: file.clientId,
    kind: 'fact',
    category: 'school_attendance',
    text: 'Drie weken niet op school gezien.',
    source: 'seen',
    on: '2026-11-02',
    about,
    ...change,
  })

/** Somebody of a school of their own. Gives the professional's id. */
export const somebody = ({ asJob }: World, name: string): Promise<string> =>
  asJob((tx) => insertAlone(tx, `${name} Voorbeeld`, teacher))

/** Invites a partner for one subject, after weighing that. Gives the participant's id. */
export async function invite(
  tx: Tx,
  file: File,
  { caseId, subjectId }: Omit<WithinCase, 'participantId'>,
  professionalId: string,
): Promise<string> {
  const partner = (await findPartners(tx)).find(({ id }) => id === professionalId)
  if (partner === undefined) throw new Error('There is no such partner')
  const participantId = await insertParticipant(tx, caseId, file.clientId, {
    partner,
    question: 'Wat kun jij bijdragen?',
  })
  const within = { caseId, subjectId, participantId }
  const { weighing, decision } = await decideWithin(tx, file, within)
  await insertInvitation(tx, { ...within, weighingId: weighing.id, decisionId: decision.id })
  return participantId
}

/** The smallest world with a case in it. */
export async function caseWorld(): Promise<CaseWorld> {
  const world = await testWorld()
  const opened = await world.as(world.anna, (tx) => openCase(tx, world.file, plan))
  const within = { caseId: opened.caseId, subjectId: opened.subjectId }
  const chrisPart = await world.as(world.anna, (tx) => invite(tx, world.file, within, world.chris))
  await world.as(world.chris, (tx) => answerInvitation(tx, chrisPart, true))
  return { ...world, ...within, annaPart: opened.participantId, chrisPart }
}

export const plan = {
  phase: 'intake',
  purpose: 'Samen zorgen dat het kind weer naar school gaat.',
  categories: usual,
  why: 'School en wijkteam zien elk een deel.',
} as const

/** A second file of one's own, on somebody else in the household. */
export async function openSecondFile(tx: Tx): Promise<File> {
  const file = await openFile(tx, { name: `Testpersoon ${newId()}`, birthDate: '1980-01-02' })
  if (file === undefined) throw new Error('The file was not opened')
  return file
}

/** A case on the client of an own file, and the phase that it is in. */
export async function openOne(tx: Tx, file: File) {
  const { caseId } = await openCase(tx, file, plan)
  return { caseId, phaseId: (await requireCase(tx, caseId)).phaseId }
}

export async function requireCase(tx: Tx, caseId: string): Promise<Case> {
  const found = await findCase(tx, caseId)
  if (found === undefined) throw new Error('The case is not reached')
  return found
}
