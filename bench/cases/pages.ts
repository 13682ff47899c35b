import { visitorOf } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { coreTimeOf, type Spread, spread } from '../measure.ts'
import { node, type Running, run } from '../pages/process.ts'
import { applicationAt } from '../pages/visitor.ts'
import type { Seeded } from './world.ts'

const requests = Number(process.env['REQUESTS'] ?? 300)
/** The first ones fill the caches of both processes. */
const warmUps = 60

/** How long a page takes when one person asks for one after the other. */
export interface PageTimes {
  readonly casePage: Spread
  readonly workList: Spread
}

const product = (seeded: Seeded): Promise<Running> =>
  run({ command: node('app/start.mjs'), env: { DATABASE_URL: seeded.url } })

/**
 * The case page over nineteen cases, and the work list, of one professional among few cases
 * and among many: a page of the one, a page of the other, so that whatever slows the machine slows both.
 */
export async function pageTimes(few: Seeded, many: Seeded): Promise<readonly [PageTimes, PageTimes]> {
  const [first, second] = [await askerOf(few), await askerOf(many)]
  const cases = await inTurns((turn) => [first.casePage(turn), second.casePage(turn)])
  const work = await inTurns(() => [first.workList, second.workList])
  await first.stop()
  await second.stop()
  return [
    { casePage: cases[0], workList: work[0] },
    { casePage: cases[1], workList: work[1] },
  ]
}

async function askerOf(seeded: Seeded) {
  const { base, stop } = await product(seeded)
  const visitor = visitorOf(applicationAt(base).application)
  await visitor.signIn(seeded.professional)
  // Those of ordinary size, so that they are alike at any number of cases.
  const cases = seeded.caseIds.slice(1).map((caseId) => paths.case({ caseId }))
  return {
    stop,
    casePage: (turn: number) => () => visitor.get(cases[turn % cases.length] ?? ''),
    workList: () => visitor.get(paths.work()),
  }
}

type Get = () => Promise<Response>

async function inTurns(pages: (turn: number) => readonly [Get, Get]): Promise<[Spread, Spread]> {
  const times: [number[], number[]] = [[], []]
  for (let turn = -warmUps; turn < requests; turn++)
    for (const [who, get] of pages(turn + warmUps).entries()) {
      const ms = await timeOf(get)
      if (turn >= 0) times[who]?.push(ms)
    }
  return [spread(times[0]), spread(times[1])]
}

async function timeOf(get: Get): Promise<number> {
  const from = performance.now()
  const answer = await get()
  await answer.text()
  if (answer.status !== 200) throw new Error(`A page gave ${answer.status}`)
  return performance.now() - from
}

/**
 * The processor time of a request with one process, and with two on the same database: a request to
 * the one, a request to one of the two, so that whatever slows the machine slows both.
 */
export async function processTimes(seeded: Seeded): Promise<readonly [number, number]> {
  const [one, two] = [[await serverOf(seeded)], [await serverOf(seeded), await serverOf(seeded)]]
  // Each compiler sees as much before it counts.
  for (const server of [...one, ...two]) await ask(server, compiling)
  const spentBefore = [spentBy(one), spentBy(two)] as const
  for (let turn = 0; turn < counted; turn++) {
    for (const server of [one[0], two[turn % 2]]) await ask(server, 1)
  }
  const spent = [spentBy(one) - spentBefore[0], spentBy(two) - spentBefore[1]] as const
  for (const { stop } of [...one, ...two]) await stop()
  return [spent[0] / counted, spent[1] / counted]
}

const compiling = 4 * requests
const counted = 6 * requests

interface Server {
  readonly pid: number
  readonly get: Get
  readonly stop: () => Promise<void>
}

async function serverOf(seeded: Seeded): Promise<Server> {
  const { pid, base, stop } = await product(seeded)
  const visitor = visitorOf(applicationAt(base).application)
  await visitor.signIn(seeded.professional)
  const path = paths.case({ caseId: seeded.caseIds[1] ?? '' })
  return { pid, get: () => visitor.get(path), stop }
}

async function ask(server: Server | undefined, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) if (server) await timeOf(server.get)
}

const spentBy = (servers: readonly Server[]): number =>
  servers.reduce((total, { pid }) => total + coreTimeOf(pid), 0)
