import { visitorOf } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { coreTimeOf, type Spread, spread } from '../measure.ts'
import { fullLoad } from '../pages/load.ts'
import { node, type Running, run } from '../pages/process.ts'
import { applicationAt } from '../pages/visitor.ts'
import type { Seeded } from './world.ts'

const requests = Number(process.env['REQUESTS'] ?? 300)

/** How long a page takes when one person asks for one after the other. */
export interface PageTimes {
  readonly casePage: Spread
  readonly workList: Spread
}

const product = (seeded: Seeded): Promise<Running> =>
  run({ command: node('app/start.mjs'), env: { DATABASE_URL: seeded.url } })

/** The case page over twenty cases, and the work list, of the busiest professional. */
export async function pageTimes(seeded: Seeded): Promise<PageTimes> {
  const running = await product(seeded)
  const visitor = visitorOf(applicationAt(running.base).application)
  await visitor.signIn(seeded.professional)
  // Those of ordinary size, so that they are alike at any number of cases.
  const cases = seeded.caseIds.slice(1).map((caseId) => paths.case({ caseId }))
  const casePage = await timesOf((turn) => visitor.get(cases[turn % cases.length] ?? ''))
  const workList = await timesOf(() => visitor.get(paths.work()))
  await running.stop()
  return { casePage, workList }
}

async function timesOf(get: (turn: number) => Promise<Response>): Promise<Spread> {
  const times: number[] = []
  for (let turn = 0; turn < requests + 60; turn++) {
    const from = performance.now()
    const answer = await get(turn)
    await answer.text()
    if (answer.status !== 200) throw new Error(`A page gave ${answer.status}`)
    // The first ones fill the caches of both processes.
    if (turn >= 60) times.push(performance.now() - from)
  }
  return spread(times)
}

/** The processor time of a request with one process, and with two on the same database. */
export async function processTimes(seeded: Seeded): Promise<readonly [number, number]> {
  return [await perRequest(seeded, 1), await perRequest(seeded, 2)]
}

async function perRequest(seeded: Seeded, processes: number): Promise<number> {
  const running: Running[] = []
  for (let i = 0; i < processes; i++) running.push(await product(seeded))
  const path = paths.case({ caseId: seeded.caseIds[1] ?? '' })
  const loads = await Promise.all(
    running.map(async ({ base, port, pid }) => {
      const visitor = visitorOf(applicationAt(base).application)
      await visitor.signIn(seeded.professional)
      const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const target = { port, path, cookie }
      // Two have to compile as much as one, and share the time for it.
      await fullLoad(target, 4, 10_000 * processes)
      const before = coreTimeOf(pid)
      const { times } = await fullLoad(target, 8 / processes, 8000)
      return { spent: coreTimeOf(pid) - before, count: times.length }
    }),
  )
  for (const one of running) await one.stop()
  const sum = (of: (one: { spent: number; count: number }) => number) =>
    loads.reduce((total, one) => total + of(one), 0)
  return sum(({ spent }) => spent) / sum(({ count }) => count)
}
