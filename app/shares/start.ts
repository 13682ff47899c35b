import { isId } from '../database/id.ts'
import {
  findMyParticipation,
  findParticipants,
  findPartners,
  type Participant,
} from '../cases/participants-repository.ts'
import { type Case, findCase } from '../cases/repository.ts'
import type { WithinCase } from '../cases/within-case.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import type { DraftAim } from '../database/tables.ts'
import type { Draft } from '../drafts/repository.ts'
import { findItems, type Item } from '../items/repository.ts'
import { findRequests, type Request } from '../requests/repository.ts'
import type { Given, OtherParty } from '../weighings/flow/draft-answers.ts'
import { invited } from '../weighings/decide/within/deciding-within.ts'
import { isPlainFact } from '../weighings/flow/plain-facts.ts'
import { startDraftWithin } from '../weighings/flow/start-actions.ts'
import { agreedInRound, cameByRound } from './by-round.ts'
import { findFileOfSubject } from './own-file.ts'

/** What is weighed within a case: for whom, about whom, and with what aim. */
export interface NewWeighingWithin extends WithinCase {
  /** Given where the same form may come twice. */
  readonly id?: string | undefined
  /** Of `take_over` the participant is oneself. */
  readonly aim: DraftAim
  /** What was chosen to go; of `take_over` the one item. */
  readonly itemIds?: readonly string[]
  /** Kinds of data beside those of the items. */
  readonly categories?: readonly string[]
  /** The request that is answered, or that the data go with. */
  readonly requestId?: string | undefined
}

/** Why nothing can be weighed: it is not reached (any more), or one has no file on this person. */
export type NotStarted = 'not_reached' | 'no_own_file'

export type Started =
  | { readonly draft: Draft; readonly refused?: undefined }
  | { readonly draft?: undefined; readonly refused: NotStarted }

const notReached = { refused: 'not_reached' } as const

/**
 * Starts a weighing for one person and one participant of a case, filled in with what is known: the
 * other party, the purpose of now, and the kinds of data. From there it is a weighing as any other.
 */
export async function startWeighingWithin(tx: Tx, given: NewWeighingWithin): Promise<Started> {
  const { caseId, subjectId, participantId, aim } = given
  const found = await findCase(tx, caseId)
  const people = await findParticipants(tx, caseId)
  const party = people.find(({ id }) => id === participantId)
  const mine = await findMyParticipation(tx, caseId)
  const me = people.find(({ id }) => id === mine)
  if (found === undefined || me === undefined || party === undefined) return notReached
  if (!canStand(party, aim) || (aim === 'take_over') !== (party === me)) return notReached
  const request = await requestOf(tx, given)
  if (given.requestId !== undefined && request === undefined) return notReached
  const items = await chosenItems(tx, given, me)
  if (items.length !== (given.itemIds ?? []).length) return notReached
  const fileId = await findFileOfSubject(tx, subjectId)
  if (fileId === undefined) return { refused: 'no_own_file' }
  const ids = items.map(({ id }) => id)
  const isAgreed = aim === 'take_over' && (await cameByRound(tx, participantId, ids))
  const draft = await startDraftWithin(tx, {
    id: given.id,
    fileId,
    within: { caseId, subjectId, participantId },
    aim,
    itemIds: ids,
    ...(request && { requestId: request.id }),
    purposeId: found.purposeId,
    given: {
      ...happeningOf(aim, request),
      ...(isAgreed && agreedInRound),
      ...(await purposeOfCase(tx, found)),
      ...dataOf(items, [...(given.categories ?? []), ...(aim === 'invite' ? invited : [])]),
    },
    parties: aim === 'take_over' ? [] : [await partyOf(tx, party)],
  })
  return draft ? { draft } : { refused: 'no_own_file' }
}

const standings: Readonly<Record<DraftAim, readonly Participant['standing'][]>> = {
  invite: ['proposed', 'invited', 'takes_part'],
  share: ['takes_part', 'invited', 'outside'],
  answer: ['takes_part'],
  take_over: ['takes_part'],
  table: ['takes_part', 'invited'],
}
const canStand = ({ standing }: Participant, aim: DraftAim) => standings[aim].includes(standing)

const requestOf = async (tx: Tx, { requestId, caseId }: NewWeighingWithin) =>
  isId(requestId) ? (await findRequests(tx, { id: requestId, caseId }))[0] : undefined

/** The chosen items as far as they are there, about this person: one's own, or to take over another's. */
async function chosenItems(
  tx: Tx,
  { caseId, subjectId, itemIds = [], aim }: NewWeighingWithin,
  me: Participant,
): Promise<readonly Item[]> {
  if (itemIds.length === 0) return []
  return (await findItems(tx, { caseId })).filter(
    ({ id, about, endedAt, organisationId }) =>
      itemIds.includes(id) &&
      about.includes(subjectId) &&
      endedAt === null &&
      (organisationId === me.organisationId) === (aim !== 'take_over'),
  )
}

/** The first page of a weighing, answered by what it is started for. */
export function happeningOf(aim: DraftAim, request: Request | undefined): Given {
  const answers = (happening: string, kind: string): Given => ({
    aanleiding: [happening],
    'soort-uitwisseling': [kind],
  })
  if (aim === 'take_over') return answers('record', request ? 'answer_request' : 'network')
  if (aim === 'answer')
    return answers('asked', request?.kind === 'feedback' ? 'feedback' : 'answer_request')
  return answers('tell', request?.kind === 'referral' ? 'refer' : 'network')
}

/** The purpose of the case as it is now, in its own words; its page still asks how far it goes. */
export async function purposeOfCase(tx: Tx, { purposeText }: Case): Promise<Given> {
  const words = (await findTexts(tx, [purposeText])).get(purposeText)
  return words === undefined ? {} : { 'doel-tekst': [words] }
}

/** The kinds of data, and of each whether it is fact, opinion or suspicion. */
export function dataOf(items: readonly Item[], more: readonly string[]): Given {
  const categories = [...new Set([...items.map(({ category }) => category), ...more])]
  if (categories.length === 0) return {}
  const natures = categories
    .filter((category) => !isPlainFact(category))
    .map((category) => {
      const kinds = items.filter((item) => item.category === category).map(({ kind }) => kind)
      return [`gegeven-aard/${category}`, [...new Set(kinds)]] as const
    })
    .filter(([, kinds]) => kinds.length > 0)
  return { 'gegevens-soorten': categories, ...Object.fromEntries(natures) }
}

/** A participant as the other party of a weighing. */
export async function partyOf(tx: Tx, one: Participant): Promise<OtherParty> {
  const partner = (await findPartners(tx)).find(({ id }) => id === one.professionalId)
  return {
    id: one.id,
    role: one.role,
    setting: one.setting,
    ...(one.name !== '' && { name: one.name }),
    ...(one.domain !== null && { domain: one.domain }),
    ...(one.organisation !== undefined && { organisation: one.organisation }),
    ...(partner && { registrations: [...partner.registrations] }),
  }
}
