import type { Situation } from 'deelwijzer'
import { type Asking, chosenCategories, isCalledFor } from './askings.ts'
import type { Flow } from './flow.ts'
import type { AnsweredPage } from './pages.ts'
import { isOf, matters, type Weighed } from './weighed.ts'

/** Whether the answer is still open for somebody it is asked about. */
export function isOpen(
  { question, party, category }: Asking,
  weighed: readonly Weighed[],
): boolean {
  const pointer = category === undefined ? question.pointer : `${question.pointer} ${category}`
  return weighed.some((each) => isOf(each, party) && each.open.has(pointer))
}

/** Questions whose answer is presumed, with the values that would contradict the presumption. */
const contradictions: Readonly<Record<string, readonly unknown[]>> = {
  'kan-beslissen': ['incapable', 'doubtful'],
  'wanneer-informeren': ['after', 'not'],
  'inbrenger-akkoord': [false],
  'einde-afgesproken': [false],
}

/** Presumed too, and never a reason for a page of their own: they come along when it is there. */
const accompanying = ['relation', 'roleVerified', 'nature', 'about', 'capacity']

/** Whether a question about something presumed stands beside the others of its page. */
export function accompanies({ question }: Asking, { draft, answers }: Flow): boolean {
  if (question.id === 'gegeven-herkenbaar')
    return draft.kind === 'anonymous' || answers.given['soort-uitwisseling']?.[0] === 'research'
  return accompanying.some((member) => question.pointer.endsWith(`/${member}`))
}

/** Whether a presumption could make a difference here, so that it has to be put to the reader. */
export function couldMatter(asking: Asking, flow: Flow, weighed: readonly Weighed[]): boolean {
  const { id, pointer } = asking.question
  if (id === 'bijzonderheden') return boxesThatMatter(asking, flow, weighed).length > 0
  const values = contradictions[id] ?? []
  return weighed.some((each) =>
    values.some((value) => matters(each, changeOf(each.situation, pointer, value), flow.date)),
  )
}

/** Whether a question is about something presumed. */
export const isPresumed = ({ question: { id } }: Asking): boolean =>
  id === 'bijzonderheden' || contradictions[id] !== undefined

/** Kinds of data that a privacy statement against diagnoses is about. */
const diagnostic: readonly string[] = [
  'diagnosis',
  'declaration_product_code',
  'declaration_product_group',
  'treatment_course',
]

/** The boxes of presumed facts that would change something if they were ticked. */
export function boxesThatMatter({ options }: Asking, flow: Flow, weighed: readonly Weighed[]) {
  const chosen = chosenCategories(flow)
  return options.filter(({ pointer }) => {
    if (pointer === undefined) return false
    if (pointer === '/diagnosisOptOut' && !chosen.some((kind) => diagnostic.includes(kind)))
      return false
    const contradicted = !pointer.startsWith('/sharer/')
    return weighed.some((each) =>
      matters(each, changeOf(each.situation, pointer, contradicted), flow.date),
    )
  })
}

/** Only what is called for counts, and what was answered stays in sight. */
export function isVisible(
  asking: Asking,
  flow: Flow,
  weighed: readonly Weighed[],
  page: AnsweredPage,
): boolean {
  if (flow.answers.given[asking.key] !== undefined || isOpen(asking, weighed)) return true
  if (page === 'conflict-van-plichten') return true
  return isPresumed(asking) && isCalledFor(asking, flow) && couldMatter(asking, flow, weighed)
}

function changeOf(situation: Situation, pointer: string, value: unknown): Situation {
  const [group = '', member] = pointer.split('/').slice(1)
  const known = situation as Readonly<Record<string, object | undefined>>
  return member === undefined
    ? { [group]: value }
    : { [group]: { ...known[group], [member]: value } }
}
