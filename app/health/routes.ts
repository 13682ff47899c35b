import { paths } from '../paths.ts'
import type { Route, Visit } from '../route.ts'

/** For whoever keeps the product running: does it answer, and does it reach its database. */
export const healthRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.health.pattern,
    right: 'anyone',
    event: { none: 'a program asks, and is told nothing of anybody' },
    handler: answerHealth,
  },
]

/** The status alone says it, so that there is nothing to read for whoever has no business here. */
async function answerHealth({ gate }: Visit): Promise<Response> {
  const status = (await gate.isReachable()) ? 200 : 503
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
}
