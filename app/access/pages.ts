import type { Application } from '../application.tsx'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { some } from './choose.ts'
import type { Random } from './choose.ts'
import { type Id, of, reach, rightsOf, type State } from './model.ts'

/** Compares what some people see on pages with the model; or, of no random sample, everybody all pages. */
export async function comparePages(
  application: Application,
  state: State,
  random: Random | undefined,
): Promise<void> {
  const sample = <T>(from: readonly T[], count: number): readonly T[] =>
    random === undefined ? from : some(from, count, random)
  const working = [...state.people].filter(([, { works }]) => works).map(([id]) => id)
  for (const who of sample(working, 1)) {
    const visitor = visitorOf(application)
    await visitor.signIn(who)
    await compareLists(visitor, state, who, sample([...state.cases.keys()], 1))
    for (const [path, expected] of pagesOf(state, who, sample)) {
      const { status } = await visitor.get(path)
      if (status !== expected)
        throw new Error(`Person ${who} gets ${status} of ${path}, the model says ${expected}`)
    }
  }
}

type Sample = <T>(from: readonly T[], count: number) => readonly T[]

const open = (mayBe: boolean): number => (mayBe ? 200 : 404)

/** Pages of things, and what this person gets: what is not reached does not exist. */
function* pagesOf(state: State, who: Id, sample: Sample): Generator<readonly [string, number]> {
  const my = rightsOf(state, who)
  for (const caseId of sample([...state.cases.keys()], 1)) {
    yield [paths.case({ caseId }), open(my.takesPart(caseId))]
    yield [paths.caseItems({ caseId }), open(my.takesPart(caseId))]
    yield [paths.caseEvents({ caseId }), open(my.takesPart(caseId))]
  }
  for (const itemId of sample([...state.items.keys()], 2)) {
    yield [paths.item({ itemId }), open(my.reaches(itemId))]
    yield [paths.itemEvents({ itemId }), open(my.owns(itemId))]
  }
  for (const shareId of sample([...state.shares.keys()], 1))
    yield [paths.share({ shareId }), open(my.gave(shareId) || my.got(shareId))]
  for (const requestId of sample([...state.requests.keys()], 1))
    yield [paths.request({ requestId }), open(my.isBetween(of(state.requests, requestId)))]
  for (const slotId of sample([...state.slots.keys()], 1)) {
    for (const path of [paths.slot, paths.slotPlain, paths.minutes])
      yield [path({ slotId }), open(my.seesSlot(slotId))]
  }
  for (const agreementId of sample([...state.agreements.keys()], 1)) {
    const isMine = my.seesAgreement(of(state.agreements, agreementId))
    yield [paths.action({ agreementId }), open(isMine)]
  }
  // Whoever accepted is led on to the case.
  for (const participantId of sample([...state.participants.keys()], 1))
    yield [
      paths.invitation({ participantId }),
      my.takesPartAs(participantId) ? 303 : open(my.isInvitedAs(participantId)),
    ]
}

/** The lists of cases, and of the items of a case: what is linked there is what is reached, no more and no less. */
async function compareLists(
  visitor: Visitor,
  state: State,
  who: Id,
  cases: readonly Id[],
): Promise<void> {
  const { cases: reached = [], items = [] } = reach(state, who, [])
  same('cases', await linked(visitor, paths.cases(), paths.case.pattern), reached)
  for (const caseId of cases.filter((id) => reached.includes(id))) {
    // Of an item that was put right, the list shows what stands in its place.
    const there = items.filter((id) => {
      const { case: inCase, ended } = of(state.items, id)
      return inCase === caseId && ended !== 'corrected'
    })
    same('items', await linked(visitor, paths.caseItems({ caseId }), paths.item.pattern), there)
  }
}

async function linked(visitor: Visitor, path: string, pattern: string): Promise<readonly Id[]> {
  const html = await (await visitor.get(path)).text()
  const link = new RegExp(`href="${pattern.replace(/:\w+/, '([0-9a-f-]{36})')}"`, 'g')
  return [...new Set([...html.matchAll(link)].map(([, id = '']) => id))]
}

function same(what: string, links: readonly Id[], model: readonly Id[]): void {
  const [one, other] = [[...links].sort().join(' '), [...model].sort().join(' ')]
  if (one !== other) throw new Error(`The list of ${what} links ${one}\nthe model says ${other}`)
}
