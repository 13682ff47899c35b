import type { Situation } from '../weigh/situation.ts'
import { Check } from './check.ts'
import type { Language, Problem } from './problem.ts'
import { situationShape } from './shape.ts'

export type Parsed =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export interface ParseOptions {
  /** Language of the messages; English when absent. */
  readonly lang?: Language
  /** The first day for which there are norms; a situation of before is refused. */
  readonly earliest?: string
}

/** Takes anything and gives a Situation, or everything that is wrong with it (at most 100). */
export function parseSituation(input: unknown, options: ParseOptions = {}): Parsed {
  const check = new Check(options.earliest)
  const situation = check.value(situationShape, input, '')
  if (check.findings.length === 0) return { ok: true, situation: situation as Situation }
  const lang = options.lang ?? 'en'
  const problems = check.findings.map(({ pointer, text }) => ({ pointer, message: text[lang] }))
  return { ok: false, problems }
}
