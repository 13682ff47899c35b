import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { answerApiProblem } from '../api/problem.ts'
import { isApi } from '../api/version.ts'
import { draw } from '../page/draw.tsx'
import { describeError, log } from '../security/log.ts'
import { pageContext, type Surroundings } from '../visit.tsx'
import { ProblemPage } from './problem-page.tsx'
import { Problem, type ProblemCode, problems } from './problems.ts'

/** Which problem an error is to the user; a surprise is logged, without what it says. */
export function problemOf(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code
  if (error instanceof HTTPException && error.status === 403) return 'form-from-elsewhere'
  if (isRefusedValue(error)) return 'form-unreadable'
  if (isThereAlready(error)) return 'changed-elsewhere'
  return 'unexpected'
}

/** PostgreSQL class 22: a value that cannot be stored. It came from a client, so it is no fault of ours. */
function isRefusedValue(error: unknown): boolean {
  return /^22[0-9A-Z]{3}$/.test(sqlState(error))
}

/** PostgreSQL 23505: somebody else, or the same form sent twice, wrote it a moment before. */
const isThereAlready = (error: unknown): boolean => sqlState(error) === '23505'

function sqlState(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : ''
}

/** Answers with the problem: a page for people, problem+json for programs. */
export function answerProblem(
  c: Context,
  around: Surroundings,
  code: ProblemCode,
  error?: unknown,
): Response {
  const reference: string = c.get('requestId')
  if (code === 'unexpected') log.error({ requestId: reference, ...describeError(error) }, code)
  // The rest of the body is not read, so nothing can follow on this connection.
  if (code === 'form-too-large') c.header('Connection', 'close')
  if (isApi(c.req.path)) return answerApiProblem(c, code, error)
  const { status } = problems[code]
  const page = <ProblemPage code={code} reference={reference} />
  return c.html(draw(pageContext(c, around), page), status)
}
