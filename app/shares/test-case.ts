import { findMyClients } from '../clients/repository.ts'
import {
  answerInvitation,
  findPartners,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { openCase } from '../cases/repository.ts'
import type { Tx } from '../database/connection.ts'
import { newId } from '../database/id.ts'
import { personNamed } from '../demonstration/people.ts'
import { findFile } from '../files/repository.ts'
import { insertItem, type NewItem } from '../items/repository.ts'
import type { TestApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { decide, decisionPath } from '../weighings/decide/test-journeys.ts'
import { type Journey, walkOn } from '../weighings/flow/journey.ts'
import { agreeing } from '../weighings/decide/test-journeys.ts'
import { type NewWeighingWithin, startWeighingWithin } from './start.ts'

/** Who gives and who gets, in tests of shares within a case. */
export const wies = personNamed('Wies Wijkproef')
export const pien = personNamed('Pien Proefpersoon')

export const categories = ['involvement', 'name_contact', 'referral_reason', 'support_need']
export const purpose = 'Meneer krijgt samen hulp thuis.'

/** A case of Wies about one of her clients, in which Pien was proposed. */
export interface TestCase {
  readonly test: TestApplication
  readonly visitor: Visitor
  readonly caseId: string
  readonly subjectId: string
  readonly participantId: string
  readonly fileId: string
  readonly clientId: string
}

export async function testCase(test: TestApplication): Promise<TestCase> {
  const visitor = visitorOf(test.application)
  await visitor.signIn(wies)
  const made = await test.database.as(wies, async (tx) => {
    const file = await ownFile(tx, 'Henk Herhaling')
    const why = 'Twee organisaties zien elk een deel.'
    const opened = await openCase(tx, file, { phase: 'intake', purpose, categories, why })
    const partner = (await findPartners(tx)).find(({ id }) => id === pien)
    if (!partner) throw new Error('There is no such partner')
    const given = { partner, question: 'Wat kun jij bijdragen?' }
    const participantId = await insertParticipant(tx, opened.caseId, file.clientId, given)
    return { ...opened, participantId, fileId: file.id, clientId: file.clientId }
  })
  return { test, visitor, ...made }
}

export async function ownFile(tx: Tx, name: string) {
  const client = (await findMyClients(tx)).find((one) => one.name === name)
  const file = client && (await findFile(tx, client.fileId))
  if (!file) throw new Error(`${name} has no file here`)
  return file
}

/** The answers of a man who agrees to it, whatever is asked. */
export const consenting: Journey = { ...agreeing, answers: without(agreeing.answers) }

/** What the case fills in is not answered by the test. */
function without({ taak: _task, 'doel-tekst': _words, ...answers }: Journey['answers']) {
  const { 'gegevens-soorten': _kinds, aanleiding: _what, ...rest } = answers
  return rest
}

/** Starts a weighing within the case and answers all its pages. */
export async function weighWithin(
  one: TestCase,
  given: Partial<NewWeighingWithin> & Pick<NewWeighingWithin, 'aim'>,
  journey: Journey = consenting,
) {
  const { caseId, subjectId, participantId } = one
  const started = await one.test.database.as(wies, (tx) =>
    startWeighingWithin(tx, { caseId, subjectId, participantId, ...given }),
  )
  if (started.refused) throw new Error(started.refused)
  const { id: draftId } = started.draft
  return walkOn(one.visitor, await firstPage(one.visitor, draftId), journey)
}

async function firstPage(visitor: Visitor, draftId: string): Promise<string> {
  const answer = await visitor.get(paths.weighing({ draftId }))
  return answer.headers.get('Location') ?? ''
}

/** The same and then decides to share, with these changes to what the form holds. */
export async function shareWithinPages(
  one: TestCase,
  given: Partial<NewWeighingWithin> & Pick<NewWeighingWithin, 'aim'>,
  change: Journey['answers'] = {},
) {
  const walked = await weighWithin(one, given)
  const path = await decisionPath(walked, 'delen')
  const answer = await decide(one.visitor, path, change)
  return { ...walked, path, answer, record: answer.headers.get('Location') ?? '' }
}

/** Invites Pien through the pages, and lets her accept. */
export async function invitedCase(test: TestApplication): Promise<TestCase> {
  const one = await testCase(test)
  const { answer } = await shareWithinPages(one, { aim: 'invite' })
  if (answer.status !== 303) throw new Error(await answer.text())
  await test.database.as(pien, (tx) => answerInvitation(tx, one.participantId, true))
  return one
}

/** A statement of Wies in the case. */
export const bringIn = (one: TestCase, change: Partial<NewItem> = {}): Promise<string> =>
  one.test.database.as(wies, (tx) =>
    insertItem(tx, {
      caseId: one.caseId,
      fileId: one.fileId,
      clientId: one.clientId,
      kind: 'fact',
      category: 'support_need',
      text: `Meneer vraagt hulp bij het huishouden (${newId()}).`,
      source: 'seen',
      on: '2026-11-02',
      about: [one.subjectId],
      ...change,
    }),
  )
