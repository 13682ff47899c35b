import type { Question } from 'deelwijzer/vocabulary'
import type { FieldError, FormValues } from '../../page/index.ts'
import { type Asking, isCalledFor } from './askings.ts'
import { sameForAll } from './consent-per-party.ts'
import type { Given } from './draft-answers.ts'
import { type Flow, withAnswers } from './flow.ts'
import type { FlowTexts } from './texts.ts'

/** What a page posted: the answers that are answers, and what is still missing. */
export interface ReadAnswers {
  readonly given: Given
  readonly errors: readonly FieldError[]
}

type Label = (asking: Asking) => string

/** Reads the posted answers to what a page asked. */
export function readAnswers(
  asked: readonly Asking[],
  posted: FormValues,
  flow: Flow,
  texts: FlowTexts,
  labelOf: Label,
): ReadAnswers {
  const given: Record<string, readonly string[]> = {}
  for (const asking of asked) {
    const values = valuesOf(asking, posted)
    if (values.length > 0 && isMeant(asking.question, posted)) given[asking.key] = values
  }
  const after = withAnswers(flow, {
    ...flow.answers,
    given: { ...flow.answers.given, ...given },
  })
  const errors = asked
    .filter((asking) => isCalledFor(asking, after))
    .flatMap((asking) => errorAt(asking, given[asking.key] ?? [], posted, texts, labelOf))
  return { given, errors }
}

/** Of consent asked both once for all and once for each, the half that was hidden is not meant. */
function isMeant({ showWhen = {} }: Question, posted: FormValues): boolean {
  const same = showWhen[sameForAll.id]
  return same === undefined || same.includes(posted[sameForAll.id]?.[0] ?? '')
}

/** Unknown or repeated values were never offered, so they are no answer. */
function valuesOf({ key, question, options }: Asking, posted: FormValues): readonly string[] {
  const values = (posted[key] ?? []).map((value) => value.trim()).filter((value) => value !== '')
  if (question.kind === 'integer' || question.kind === 'text')
    return posted[`${key}.unknown`]?.[0] ? ['unknown'] : values.slice(0, 1)
  const offered = options.map(({ value }) => value).filter((value) => values.includes(value))
  return question.kind === 'radio' ? offered.slice(0, 1) : offered
}

function errorAt(
  asking: Asking,
  values: readonly string[],
  posted: FormValues,
  texts: FlowTexts,
  labelOf: Label,
): FieldError[] {
  const { key: field, question } = asking
  const label = labelOf(asking)
  if (question.kind === 'integer') return integerError(field, values, posted, texts)
  if (values.length === 0) return [{ field, message: texts.answerMissing(label) }]
  const alone = ['none', 'unknown'].filter((value) => values.includes(value))
  if (question.kind === 'checkboxes' && alone.length > 0 && values.length > 1)
    return [{ field, message: texts.answersContradict(label) }]
  return []
}

function integerError(
  field: string,
  [value]: readonly string[],
  posted: FormValues,
  texts: FlowTexts,
): FieldError[] {
  if (value === undefined) return [{ field, message: texts.ageMissing }]
  const isAge = /^\d{1,3}$/.test(value) && Number(value) <= 130
  const both = value === 'unknown' && (posted[field]?.[0] ?? '').trim() !== ''
  if (both) return [{ field, message: texts.ageAndUnknown }]
  return value === 'unknown' || isAge ? [] : [{ field, message: texts.ageWrong }]
}
