import {
  answerKey,
  dataCategoryLabels,
  isOffered,
  isShown,
  type Option,
  type Question,
} from 'deelwijzer/vocabulary'
import { askedWhenSame, isAboutConsent, sameForAll } from './consent-per-party.ts'
import { answersFor, type OtherParty, partyKey } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import { isPlainFact } from './plain-facts.ts'
import { questionsOn } from './pages.ts'
import { offeredConsenters } from './consenters.ts'
import { offeredRelations } from './relations.ts'
import { hasOtherParty, otherSide, ownSide } from './sides.ts'
import { isOf, oncePerPage, type Weighed } from './weighed.ts'

/** One question as it can be put on a page: about this party, about this kind of data. */
export interface Asking {
  /** The key of its answer, and the name of its field. */
  readonly key: string
  readonly question: Question
  readonly options: readonly Option[]
  readonly party?: OtherParty
  readonly category?: Category
}

export type Category = keyof typeof dataCategoryLabels

/** All that a page could ask, whether it matters now or not; `weighed` is what `flow` weighs. */
export const askingsOn = oncePerPage((page, flow, weighed): readonly Asking[] =>
  questionsOn(page)
    .filter((question) => isAsked(question, flow))
    .flatMap((question) => spread(question, flow, weighed)),
)

/** The kinds of data that were chosen, most usual kinds first as they stand in the vocabulary. */
export function chosenCategories({ answers }: Flow): readonly Category[] {
  const chosen = answers.given['gegevens-soorten'] ?? []
  return (Object.keys(dataCategoryLabels) as Category[]).filter((known) => chosen.includes(known))
}

/** Whether earlier answers call for this one; asked of all parties, one that calls for it is enough. */
export function isCalledFor({ question, party }: Asking, { answers }: Flow): boolean {
  if (question.showWhen === undefined) return true
  const parties = party ? [party.id] : [undefined, ...answers.parties.map(({ id }) => id)]
  return parties.some((id) => isShown(question, answersFor(answers, id)))
}

/** The words of a purpose, and who the parties are, are asked in their own way. */
function isAsked({ id, pointer }: Question, flow: Flow): boolean {
  if (id === 'doel-tekst' || id === 'gegevens-soorten') return false
  if (id === sameForAll.id) return flow.answers.parties.length > 1
  const profile = ['role', 'setting', 'domain', 'registrations', 'relation', 'roleVerified']
  if (profile.some((member) => pointer === `/${ownSide(flow)}/${member}`)) return false
  return hasOtherParty(flow) || !pointer.startsWith(`/${otherSide(flow)}/`)
}

function spread(question: Question, flow: Flow, weighed: readonly Weighed[]): readonly Asking[] {
  if (question.perItem) return perCategory(question, flow)
  if (isAboutConsent(question.id) && flow.answers.parties.length > 1)
    return [
      forAll(askedWhenSame(question, 'yes'), flow, weighed),
      ...perParty(askedWhenSame(question, 'no'), flow, weighed),
    ]
  if (isPerParty(question, flow) && flow.answers.parties.length > 0)
    return perParty(question, flow, weighed)
  return [forAll(question, flow, weighed)]
}

const forAll = (question: Question, flow: Flow, weighed: readonly Weighed[]): Asking => ({
  key: question.id,
  question,
  options: optionsFor(question, flow, weighed),
})

function perParty(question: Question, flow: Flow, weighed: readonly Weighed[]): readonly Asking[] {
  return flow.answers.parties.map((party) => ({
    key: partyKey(question.id, party.id),
    question,
    party,
    options: optionsFor(
      question,
      flow,
      weighed.filter((each) => isOf(each, party)),
    ),
  }))
}

function perCategory(question: Question, flow: Flow): readonly Asking[] {
  return chosenCategories(flow)
    .filter((category) => question.id !== 'gegeven-aard' || !isPlainFact(category))
    .map((category) => ({
      key: answerKey(question, category),
      question,
      category,
      options: question.options,
    }))
}

/** What differs from party to party; `servesTask` is about whoever wants the data. */
function isPerParty({ pointer }: Question, flow: Flow): boolean {
  const other = otherSide(flow)
  if (pointer.startsWith(`/${other}/`)) return true
  if (pointer === '/purpose/servesTask') return other === 'recipient'
  return pointer === '/legalDuty'
}

function optionsFor(
  question: Question,
  flow: Flow,
  weighed: readonly Weighed[],
): readonly Option[] {
  const offered = question.options.filter((option) =>
    weighed.some(({ situation }) => isOffered(option, situation)),
  )
  if (question.pointer.endsWith('/relation'))
    return offeredRelations(offered, weighed[0]?.situation ?? {}, otherSide(flow))
  if (question.pointer === '/consent/by' || question.pointer === '/consent/refusedBy')
    return offeredConsenters(offered, flow)
  return offered.filter(({ unlessAnswered = [] }) =>
    unlessAnswered.every((id) => flow.answers.given[id] === undefined),
  )
}
