import type { Text } from 'deelwijzer'
import { dataCategoryLabels, findSection } from 'deelwijzer/vocabulary'
import { type Asking, askingsOn, isCalledFor } from './askings.ts'
import { type OtherParty, partyKey } from './draft-answers.ts'
import { kindText } from './exchange-kinds.ts'
import type { Flow } from './flow.ts'
import { aboutText, labelWith, partyText } from './labels.ts'
import { type AnsweredPage, pageIds } from './pages.ts'
import { flowTexts } from './texts.ts'
import { type Weighed, weighedOf } from './weighed.ts'

/** A question as it was asked, with its answer: what a record keeps, in both languages. */
export interface AskedQuestion {
  /** The key of the answer; with a bare `@` behind it when it was asked about the party. */
  readonly key: string
  readonly page: AnsweredPage
  readonly question: Text
  readonly answer: Text
  readonly values: readonly string[]
  /** The answer is in somebody's own words; they belong to personal text. */
  readonly words?: string
  /** Not asked, but taken from the client's file. */
  readonly fromFile?: true
}

/** The same, with how it stands in the draft. */
export interface DraftAnswer extends AskedQuestion {
  readonly party: OtherParty | undefined
  /** The party or kind of data, where the same is asked about others too. */
  readonly about?: Text | undefined
  readonly toCheck: boolean
  /** False when other answers no longer call for it: it is kept and does not count. */
  readonly counts: boolean
}

/** What was asked and answered about one party, or where there is none, in the order of the pages. */
export function askedOf(flow: Flow, party: OtherParty | undefined): readonly AskedQuestion[] {
  return answersOf(flow)
    .filter((answer) => answer.counts && (!answer.party || answer.party.id === party?.id))
    .map(({ party: about, about: of, toCheck: _toCheck, counts: _counts, ...asked }) => ({
      ...asked,
      key: about ? asked.key.slice(0, -about.id.length) : asked.key,
      // Whose the record is, it says itself; of which data a question was, only the question does.
      question: about ? asked.question : labelWith(asked.question, of),
    }))
}

/** Everything that was answered in a draft, in the order of the pages. */
export function answersOf(flow: Flow): readonly DraftAnswer[] {
  const weighed = weighedOf(flow)
  return [...happeningAnswers(flow), ...pageIds.flatMap((page) => allOn(page, flow, weighed))]
}

/** Whether anything was answered on a page. */
export const isAnswered = (page: AnsweredPage, flow: Flow): boolean =>
  allOn(page, flow, weighedOf(flow)).length > 0

function allOn(page: AnsweredPage, flow: Flow, weighed: readonly Weighed[]) {
  const [before, after] = aroundSpecial(answersOn(page, flow, weighed))
  return [...before, ...specialAnswers(page, flow), ...after]
}

/** Whether the question is one's own is asked before what the page asks in a way of its own. */
function aroundSpecial(answers: readonly DraftAnswer[]) {
  const isBefore = ({ key }: DraftAnswer) => key === 'hoort-bij-mij'
  return [answers.filter(isBefore), answers.filter((answer) => !isBefore(answer))] as const
}

function answersOn(
  page: AnsweredPage,
  flow: Flow,
  weighed: readonly Weighed[],
): readonly DraftAnswer[] {
  return askingsOn(page, flow, weighed).flatMap((asking) => {
    const values = flow.answers.given[asking.key]
    if (values === undefined || values.length === 0) return []
    const answer = answerText(asking, values)
    return [{ ...rowOf(flow, page, asking.key, values), ...answer, ...aboutOf(asking, flow) }]
  })
}

const aboutOf = (asking: Asking, flow: Flow) => ({
  question: asking.question.label,
  about: aboutText(asking, flow.answers.parties.length),
  party: asking.party,
  counts: isCalledFor(asking, flow),
})

const rowOf = (flow: Flow, page: AnsweredPage, key: string, values: readonly string[]) => ({
  key,
  page,
  values,
  party: undefined,
  toCheck: flow.draft.toCheck.includes(key),
  counts: true,
  ...(flow.answers.fromFile.includes(key) && { fromFile: true as const }),
})

/** The options as they were worded; what is no option (an age) reads as it is. */
function answerText({ question }: Asking, values: readonly string[]): { answer: Text } {
  const said = values.map(
    (value): Text =>
      question.options.find((option) => option.value === value)?.label ?? { nl: value, en: value },
  )
  return { answer: joined(said) }
}

function joined(texts: readonly Text[]): Text {
  return {
    nl: texts.map(({ nl }) => nl).join('; '),
    en: texts.map(({ en }) => en).join('; '),
  }
}

/** What happens, and what it is part of, as the first page put it. */
function happeningAnswers(flow: Flow): readonly DraftAnswer[] {
  const section = findSection('aanleiding')
  const [happening] = flow.answers.given['aanleiding'] ?? []
  const [kind] = flow.answers.given['soort-uitwisseling'] ?? []
  const question = section?.questions[0]
  const option = question?.options.find(({ value }) => value === happening)
  if (!section || !question || !option || happening === undefined) return []
  const row = { ...rowOf(flow, 'aanleiding', 'aanleiding', [happening]) }
  const first = { ...row, question: question.label, answer: option.label }
  const text = kind && kindText(happening, kind)
  if (!text || !kind) return [first]
  const second = rowOf(flow, 'aanleiding', 'soort-uitwisseling', [kind])
  const asked = section.questions[1]?.label ?? question.label
  return [first, { ...second, question: asked, answer: text }]
}

/** The parties, the purpose and the kinds of data, which are asked in their own way. */
function specialAnswers(page: AnsweredPage, flow: Flow): readonly DraftAnswer[] {
  if (page === 'met-wie') return partyAnswers(flow)
  if (page === 'doel') return purposeAnswers(flow)
  return page === 'gegevens' ? categoryAnswers(flow) : []
}

const both = (key: keyof typeof flowTexts.nl): Text => ({
  nl: String(flowTexts.nl[key]),
  en: String(flowTexts.en[key]),
})

function partyAnswers(flow: Flow): readonly DraftAnswer[] {
  return flow.answers.parties.map((party) => ({
    ...rowOf(flow, 'met-wie', partyKey('partij', party.id), [party.role]),
    question: both('partiesTitle'),
    answer: partyText(party),
    party,
  }))
}

function purposeAnswers(flow: Flow): readonly DraftAnswer[] {
  const { given } = flow.answers
  const [task] = given['taak'] ?? []
  const [words] = given['doel-tekst'] ?? []
  const chosen = flow.tasks.find(({ id }) => id === task)
  const unknown = findSection('doel')?.questions[0]?.options[0]?.label
  const answer = chosen ? { nl: chosen.purpose, en: chosen.purpose } : both('ownWords')
  const asked = { question: both('task'), answer: task === 'unknown' && unknown ? unknown : answer }
  return [
    ...(task ? [{ ...rowOf(flow, 'doel', 'taak', [task]), ...asked }] : []),
    ...(words
      ? [
          {
            ...rowOf(flow, 'doel', 'doel-tekst', []),
            question: both('words'),
            answer: { nl: words, en: words },
            words,
          },
        ]
      : []),
  ]
}

function categoryAnswers(flow: Flow): readonly DraftAnswer[] {
  const values = flow.answers.given['gegevens-soorten'] ?? []
  if (values.length === 0) return []
  const labels: Readonly<Record<string, Text | undefined>> = dataCategoryLabels
  const unknown = findSection('gegevens')?.questions[0]?.options.at(-1)?.label
  const said = values.flatMap((value) => labels[value] ?? (unknown ? [unknown] : []))
  const row = rowOf(flow, 'gegevens', 'gegevens-soorten', values)
  return [{ ...row, question: both('categories'), answer: joined(said) }]
}
