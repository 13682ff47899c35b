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
  return 'unexpected'
}

/** PostgreSQL class 22: a value that cannot be stored. It came from a client, so it is no fault of ours. */
function isRefusedValue(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)
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
  if (isApi(c.req.path)) return answerApiProblem(c, code, error)
  const { status } = problems[code]
  const page = <ProblemPage code={code} reference={reference} />
  return c.html(draw(pageContext(c, around), page), status)
}
