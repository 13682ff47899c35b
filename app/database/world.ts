import {
  type Decision,
  findDecisions,
  insertDecision,
  type NewDecision,
} from '../decisions/repository.ts'
import { type File, openFile } from '../files/repository.ts'
import { insertOrganisation, insertProfessional, insertTeam } from '../organisations/repository.ts'
import type { NewShare } from '../shares/repository.ts'
import { insertWeighing, type NewWeighing, type Weighing } from '../weighings/repository.ts'
import type { Tx } from './connection.ts'
import { newId } from './id.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

/** A small made-up world for tests: two organisations, one team with its lead, one file. */
export interface World extends TestDatabase {
  /** Has the file; in the team that `lead` leads. */
  readonly anna: string
  /** Of the same team, without the file. */
  readonly bram: string
  readonly lead: string
  /** Of another organisation. */
  readonly chris: string
  readonly file: File
}

export const client = { name: 'Testpersoon Een', birthDate: '2011-04-05' }

/** Makes that world in a fresh database. */
export async function testWorld(): Promise<World> {
  const test = await testDatabase()
  const people = await test.asJob(async (tx) => {
    const here = await insertOrganisation(tx, {
      name: 'Wijkteam Voorbeeldstad',
      setting: 'municipality',
      domain: 'youth',
    })
    const there = await insertOrganisation(tx, {
      name: 'Voorbeeldschool',
      setting: 'education',
      domain: 'education',
    })
    const team = await insertTeam(tx, here, 'Team Noord')
    return {
      anna: await person(tx, here, team, 'Anna Voorbeeld'),
      bram: await person(tx, here, team, 'Bram Voorbeeld'),
      lead: await person(tx, here, team, 'Lea Voorbeeld', true),
      chris: await person(tx, there, null, 'Chris Voorbeeld'),
    }
  })
  const file = await test.as(people.anna, (tx) => openFile(tx, client))
  if (file === undefined) throw new Error('The file was not opened')
  return { ...test, ...people, file }
}

const person = (
  tx: Tx,
  organisationId: string,
  teamId: string | null,
  name: string,
  isTeamLead = false,
): Promise<string> =>
  insertProfessional(tx, {
    organisationId,
    teamId,
    name,
    role: 'social_worker',
    setting: 'municipality',
    domain: 'youth',
    registrations: ['SKJ'],
    isTeamLead,
    isChair: false,
  })

/** The advice of that weighing, as far as a decision on it goes. */
export const sealedAdvice = {
  outcome: 'allowed_with_conditions',
  data: [
    { category: 'involvement', decision: 'share' },
    { category: 'diagnosis', decision: 'withhold' },
    { category: 'agreed_actions', decision: 'only_if' },
    { category: 'finances', decision: 'only_if' },
  ],
}

/** A sealed weighing in the file of the world. */
export const sealed = (tx: Tx, file: File, change: Partial<NewWeighing> = {}): Promise<Weighing> =>
  insertWeighing(tx, {
    fileId: file.id,
    clientId: file.clientId,
    kind: 'weighing',
    exchangeId: newId(),
    recipient: { role: 'teacher', setting: 'education', name: 'Juf Voorbeeld' },
    purpose: 'Afspreken wie wat doet rond het verzuim.',
    situation: { client: { age: 15 } },
    advice: sealedAdvice,
    asked: [{ question: 'Wat is er gebeurd?', answer: { text: '/asked/0' } }],
    texts: { '/asked/0': 'Testpersoon Een komt al drie weken niet.' },
    normsVersion: 'test',
    receipt: 'receipt',
    salt: 'salt',
    ...change,
  })

/** A decision to share on that weighing. */
export async function decided(
  tx: Tx,
  weighing: Weighing,
  change: Partial<NewDecision> = {},
): Promise<Decision> {
  const id = await insertDecision(tx, {
    weighingId: weighing.id,
    kind: 'share',
    motivation: 'De leraar kan zo meehelpen.',
    categories: [
      { category: 'involvement', advised: 'share', decided: 'share', conditionsMet: false },
      { category: 'diagnosis', advised: 'withhold', decided: 'withhold', conditionsMet: false },
      { category: 'agreed_actions', advised: 'only_if', decided: 'only_if', conditionsMet: true },
      { category: 'finances', advised: 'only_if', decided: 'only_if', conditionsMet: false },
    ],
    texts: { '/instead': 'Moeder vertelt de rest zelf.' },
    ...change,
  })
  const found = (await findDecisions(tx, weighing.id)).find((one) => one.id === id)
  if (found === undefined) throw new Error('The decision is not there')
  return found
}

/** A share of what that decision lets go, by telephone. */
export const newShare = (
  weighing: Weighing,
  { id }: Pick<Decision, 'id'>,
  change: Partial<NewShare> = {},
): NewShare => ({
  decisionId: id,
  weighingId: weighing.id,
  purposeText: weighing.purposeText ?? '',
  categories: ['involvement'],
  recipientName: 'Juf Voorbeeld',
  channel: 'phone',
  ...change,
})
