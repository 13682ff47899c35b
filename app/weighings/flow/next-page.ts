import { type Asking, askingsOn, isCalledFor } from './askings.ts'
import type { Flow } from './flow.ts'
import { type PageId, pageIds } from './pages.ts'
import {
  accompanies,
  boxesThatMatter,
  couldMatter,
  isOpen,
  isPresumed,
  isVisible,
} from './relevance.ts'
import { hasOtherParty } from './sides.ts'
import { oncePerPage, type Weighed } from './weighed.ts'

/** The first page that still has something to ask; none when all can be checked. */
export const nextPage = (flow: Flow, weighed: readonly Weighed[]): PageId | undefined =>
  pageIds.find((page) => isDue(page, flow, weighed, true))

/** How many pages are left at most, after this one. */
export const pagesLeft = (flow: Flow, weighed: readonly Weighed[], now: PageId): number =>
  pageIds.filter((page) => page !== now && isDue(page, flow, weighed, false)).length

/** What a page asks now: what is open, answered or presumed and able to matter, and what goes along. */
export const askedOn = oncePerPage((page, flow, weighed): readonly Asking[] => {
  const all = askingsOn(page, flow, weighed)
  const visible = new Set(all.filter((asking) => isVisible(asking, flow, weighed, page)))
  // Who follows a link to a page that has nothing to ask still sees its questions.
  const asked =
    visible.size === 0 && page !== 'gegevens-nader'
      ? all
      : all.filter((asking) => visible.has(asking) || accompanies(asking, flow))
  return called(asked, flow).map((asking) => withBoxesThatMatter(asking, flow, weighed))
})

/** Of the boxes only those that could matter, and those that were ticked. */
function withBoxesThatMatter(asking: Asking, flow: Flow, weighed: readonly Weighed[]): Asking {
  if (asking.question.id !== 'bijzonderheden') return asking
  const ticked = flow.answers.given[asking.key] ?? []
  const mattering = new Set(boxesThatMatter(asking, flow, weighed))
  const options = asking.options.filter(
    (option) =>
      option.pointer === undefined || mattering.has(option) || ticked.includes(option.value),
  )
  return { ...asking, options }
}

/** Leaves out what no answer calls for; an answer on the same page can still come to call for it. */
function called(askings: readonly Asking[], flow: Flow): readonly Asking[] {
  const onPage = new Set(askings.map(({ question }) => question.id))
  return askings.filter(
    (asking) =>
      isCalledFor(asking, flow) ||
      Object.keys(asking.question.showWhen ?? {}).some((id) => onPage.has(id)),
  )
}

/** Whether a page has something to ask. Without `exact` a presumption counts before it is tried. */
function isDue(page: PageId, flow: Flow, weighed: readonly Weighed[], exact: boolean): boolean {
  const { given } = flow.answers
  if (page === 'met-wie') return hasOtherParty(flow) && flow.answers.parties.length === 0
  if (weighed.every(({ weighing }) => weighing.outcome === 'refer_onward')) return false
  if (page === 'doel') return given['taak'] === undefined
  if (page === 'gegevens')
    return given['gegevens-soorten'] === undefined && weighed.some(({ open }) => open.has('/data'))
  if (page === 'gegevens-nader' && weighed.some(({ open }) => open.has('/data'))) return !exact
  if (page === 'conflict-van-plichten' && !hasConflict(weighed)) return false
  return askingsOn(page, flow, weighed).some(
    (asking) =>
      given[asking.key] === undefined &&
      isCalledFor(asking, flow) &&
      (page === 'conflict-van-plichten' ||
        isOpen(asking, weighed) ||
        (isPresumed(asking) && (!exact || couldMatter(asking, flow, weighed)))),
  )
}

/** Whether breaking secrecy is what it comes down to: then its five demands are asked. */
const hasConflict = (weighed: readonly Weighed[]): boolean =>
  weighed.some(
    ({ weighing }) =>
      weighing.outcome === 'professional_judgement' &&
      weighing.legalBases.some(({ basis }) => basis === 'conflict_of_duties'),
  )
