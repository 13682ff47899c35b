import type { Context } from 'hono'
import type { SituationProblem } from 'deelwijzer'
import type { Language } from '../page/language.ts'
import { Problem, type ProblemCode, problems } from '../problems/problems.ts'

/** A body that is no Situation, with everything that is wrong with it. */
export class NotASituation extends Problem {
  readonly findings: readonly SituationProblem[]

  constructor(findings: readonly SituationProblem[]) {
    super('api-not-a-situation')
    this.findings = findings
  }
}

/** What a program is told where a person would be told something about a page or a form. */
const inApi: Partial<Record<ProblemCode, ProblemCode>> = {
  'page-not-found': 'api-address-unknown',
  'method-not-allowed': 'api-method-unknown',
  'form-too-large': 'api-body-too-large',
}

/** The language a program asks for; Dutch unless English comes first. */
export const languageFor = (acceptLanguage: string | null | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'nl'

/** Answers with the problem as RFC 9457 has it. Nothing that was sent is repeated. */
export function answerApiProblem(c: Context, code: ProblemCode, error: unknown): Response {
  const language = languageFor(c.req.header('Accept-Language'))
  const known = inApi[code] ?? code
  const { status, text } = problems[known]
  const [title = '', ...rest] = text[language].split(/(?<=\.) /)
  const body = {
    type: `urn:deelwijzer:problem:${known}`,
    title,
    status,
    detail: rest.join(' ') || title,
    instance: `urn:uuid:${String(c.get('requestId'))}`,
    ...(error instanceof NotASituation ? { errors: error.findings.map(errorOf) } : {}),
  }
  c.header('Content-Language', language)
  return c.json(body, status, { 'Content-Type': 'application/problem+json' })
}

const errorOf = ({ pointer, message }: SituationProblem) => ({
  in: 'body',
  pointer,
  detail: message,
})
