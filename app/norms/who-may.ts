import { normsVersion, type Situation, weigh, type Weighing, type WeighedData } from 'deelwijzer'
import { dataCategories } from 'deelwijzer/vocabulary'
import { setImmediate } from 'node:timers/promises'
import { today } from '../clock.ts'
import {
  findRecipient,
  type Recipient,
  type RecipientGroup,
  recipientsFor,
  type Role,
} from './recipients.ts'
import { duties, usualSituation, type Way } from './usual-facts.ts'

export type Category = NonNullable<Situation['data']>[number]['category']
export const allCategories: readonly Category[] = dataCategories

/** What the core says of everything that could go from a role to a recipient. */
export interface Answer {
  readonly recipient: Recipient
  /** The ways of the client, and those duties and rights by which something may go without consent. */
  readonly weighings: readonly WayWeighed[]
}

export interface WayWeighed {
  readonly way: Way
  readonly weighing: Weighing
}

const clientWays: readonly Way[] = [{ kind: 'consent' }, { kind: 'told' }, { kind: 'against' }]
const known = new Map<string, Answer>()

/** The answer for one recipient; kept, since the norms of a day do not change. */
export function answerFor(role: Role, recipient: Recipient): Answer {
  const day = `${normsVersion} ${today()}`
  const key = `${day} ${role} ${recipient.id}`
  const answer = known.get(key) ?? weighAll(role, recipient)
  if (!known.has(key)) forgetAllBut(day)
  known.set(key, answer)
  return answer
}

function forgetAllBut(day: string): void {
  for (const key of known.keys()) if (!key.startsWith(day)) known.delete(key)
}

/** The answer for an address, or nothing where there is no such recipient. */
export function findAnswer(role: Role, id: string): Answer | undefined {
  const recipient = findRecipient(role, id)
  return recipient && answerFor(role, recipient)
}

export interface AnswerGroup extends Pick<RecipientGroup, 'title'> {
  readonly answers: readonly Answer[]
}

/** Every recipient of a role. Other requests get their turn between two recipients. */
export async function answersFor(role: Role): Promise<readonly AnswerGroup[]> {
  const groups: AnswerGroup[] = []
  for (const { title, recipients } of recipientsFor(role)) {
    const answers: Answer[] = []
    for (const recipient of recipients) {
      answers.push(answerFor(role, recipient))
      await setImmediate()
    }
    groups.push({ title, answers })
  }
  return groups
}

function weighAll(role: Role, recipient: Recipient): Answer {
  const weighed = (way: Way): WayWeighed => ({
    way,
    weighing: weigh(usualSituation(role, recipient, way), { date: today() }),
  })
  const byClient = clientWays.map(weighed)
  const without = gives(byClient.at(-1)?.weighing)
  const byLaw = duties
    .map((duty) => weighed({ kind: 'law', duty }))
    .filter(({ weighing }) => isSettled(weighing) && gives(weighing) > without)
  return { recipient, weighings: [...byClient, ...byLaw] }
}

const isSettled = ({ outcome }: Weighing) =>
  outcome === 'allowed' || outcome === 'allowed_with_conditions'
const mayGo = ({ decision }: WeighedData) => decision === 'share' || decision === 'only_if'
const gives = (weighing: Weighing | undefined) => weighing?.data.filter(mayGo).length ?? 0

/** How a kind of data may go, as one word in the table. */
export type Mark = 'yes' | 'ask' | 'ask_or_law' | 'law' | 'weigh' | 'partly' | 'no'

/** One word for one kind of data. */
export function markOf({ weighings }: Answer, category: Category): Mark {
  const going = weighings.filter(({ weighing }) =>
    weighing.data.some((item) => item.category === category && mayGo(item)),
  )
  const goes = (kind: Way['kind']) =>
    going.some(({ way, weighing }) => way.kind === kind && isSettled(weighing))
  if (goes('told')) return 'yes'
  if (goes('consent')) return goes('law') ? 'ask_or_law' : 'ask'
  if (goes('law')) return 'law'
  return going.length > 0 ? 'weigh' : 'no'
}

/** One word for several kinds of data: theirs where they agree. */
export function markOfAll(answer: Answer, categories: readonly Category[]): Mark {
  const [first = 'no', ...rest] = new Set(categories.map((category) => markOf(answer, category)))
  return rest.length === 0 ? first : 'partly'
}

/** What one way says of one kind of data. */
export const findVerdict = (
  { weighing }: WayWeighed,
  category: Category,
): WeighedData | undefined => weighing.data.find((item) => item.category === category)
