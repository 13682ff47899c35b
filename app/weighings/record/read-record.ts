import type { Situation, Weighing as Advice } from 'deelwijzer'
import { z } from 'zod'
import { findMyClients } from '../../clients/repository.ts'
import { findPeopleNames } from '../../consultations/people.ts'
import { type Consultation, findConsultationsAbout } from '../../consultations/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { type Decision, findDecisions } from '../../decisions/repository.ts'
import { findInforming, type Informing } from '../../informing/repository.ts'
import { findShares, type Share } from '../../shares/repository.ts'
import { type Addition, findAdditions } from '../additions-repository.ts'
import {
  findCompletions,
  findWeighingsOfDraft,
  readWeighing,
  type Weighing,
} from '../repository.ts'
import { type RecordedWithin, readRecordedWithin } from './within-record.ts'

const InBoth = z.object({ nl: z.string(), en: z.string() })

/** A question as it stands in a record; words about people are kept apart. */
const Asked = z.object({
  key: z.string().optional(),
  question: InBoth,
  answer: InBoth.optional(),
  fromFile: z.boolean().optional(),
})

export interface RecordedAnswer {
  readonly question: z.infer<typeof InBoth>
  /** None once the words were destroyed. */
  readonly answer: z.infer<typeof InBoth> | undefined
  readonly fromFile: boolean
}

/** All that a record holds, as its own file shows it. */
export interface Recorded {
  readonly weighing: Weighing
  readonly situation: Situation & { readonly date: string }
  readonly advice: Advice
  readonly purpose: string
  readonly asked: readonly RecordedAnswer[]
  /** Oldest first: the last one leads. */
  readonly decisions: readonly Decision[]
  readonly shares: readonly Share[]
  readonly informing: readonly Informing[]
  readonly consultations: readonly Consultation[]
  readonly additions: readonly Addition[]
  /** Of the same exchange, to other recipients. */
  readonly siblings: readonly Weighing[]
  readonly completions: readonly Weighing[]
  /** What it holds of its case; none outside one. */
  readonly within: RecordedWithin | undefined
  readonly client: string | undefined
  /** Names of colleagues by id. */
  readonly names: ReadonlyMap<string, string>
}

/** A record that one reaches, with the event that it was read; for another's, that it was refused. */
export async function readRecord(tx: Tx, weighingId: string): Promise<Recorded | undefined> {
  const read = await readWeighing(tx, weighingId)
  if (read === undefined) return undefined
  const { weighing, purpose, texts } = read
  const { draftId, fileId } = weighing
  const decisions = await findDecisions(tx, weighingId)
  const additions = await findAdditions(tx, weighingId)
  const shares = await findShares(tx, weighingId)
  const consultations = await findConsultationsAbout(tx, { draftId, weighingId })
  const [client] = fileId === null ? [] : await findMyClients(tx, [fileId])
  const ofDraft = draftId === null ? [] : await findWeighingsOfDraft(tx, draftId)
  const people = [
    weighing.by,
    ...[...decisions, ...additions].map(({ by }) => by),
    ...shares.flatMap(({ given, endedBy }) => given?.by ?? endedBy ?? []),
    ...consultations.flatMap(({ askedBy, colleagueId }) => [askedBy, colleagueId]),
  ]
  return {
    weighing,
    situation: weighing.situation as Situation & { readonly date: string },
    advice: weighing.advice as Advice,
    purpose,
    asked: answersOf(weighing.asked, texts),
    decisions,
    shares,
    informing: await findInforming(tx, weighingId),
    consultations,
    additions,
    siblings: ofDraft.filter(({ id }) => id !== weighingId),
    completions: await findCompletions(tx, weighingId),
    within: await readRecordedWithin(tx, weighing),
    client: client?.name,
    names: await findPeopleNames(tx, people),
  }
}

function answersOf(
  asked: unknown,
  texts: Readonly<Record<string, string>>,
): readonly RecordedAnswer[] {
  const questions = z.array(z.unknown()).safeParse(asked).data ?? []
  return questions.flatMap((question, index) => {
    const parsed = Asked.safeParse(question)
    if (!parsed.success) return []
    const words = texts[`/asked/${index}/answer`]
    const answer =
      parsed.data.answer ?? (words === undefined ? undefined : { nl: words, en: words })
    return [{ question: parsed.data.question, answer, fromFile: parsed.data.fromFile ?? false }]
  })
}
