import { z } from 'zod'
import { field } from '../page/index.ts'
import { findIdentifying } from './identifying.ts'
import type { Choice, Mark } from './marks.ts'
import type { ConsultationTexts } from './texts.ts'

/** The fields about the mark with this number. */
export const fieldsOf = (index: number) => ({
  what: `doen-${index}`,
  instead: `door-${index}`,
  reason: `reden-${index}`,
})

/** What can be done about a mark. */
export const ways = ['vervang', 'laat'] as const

/** What is decided about each mark: other words, or kept; a known name with the reason why. */
export const checkForm = (
  marks: readonly Mark[],
  known: readonly string[],
  t: ConsultationTexts,
): z.ZodType<readonly Choice[]> =>
  z
    .record(z.string(), z.unknown())
    .transform((given, context) =>
      marks.map((mark, index) => choiceOf(mark, index, given, { known, t, context })),
    )

interface Around {
  readonly known: readonly string[]
  readonly t: ConsultationTexts
  readonly context: z.RefinementCtx
}

function choiceOf(
  mark: Mark,
  index: number,
  given: Readonly<Record<string, unknown>>,
  around: Around,
): Choice {
  const { t } = around
  const { what, instead, reason } = fieldsOf(index)
  const way = read(field.choice(ways, t.wayMissing(mark.words)), given, what, around)
  if (way !== 'laat') return { instead: insteadOf(given, instead, around) }
  if (!mark.isKnown) return { keptBecause: undefined }
  const words = field.text(t.reasonMissing(mark.words), t.reasonTooLong, 300)
  return { keptBecause: read(words, given, reason, around) }
}

/** Other words; without what gives somebody away itself. Nothing at all is fine too. */
function insteadOf(
  given: Readonly<Record<string, unknown>>,
  name: string,
  { known, t, context }: Around,
): string {
  const words = read(field.optionalText(t.insteadTooLong, 100), given, name, { known, t, context })
  const [found] = findIdentifying(words ?? '', known)
  if (found !== undefined)
    context.addIssue({ code: 'custom', path: [name], message: t.insteadTells(found.words) })
  return words ?? ''
}

function read<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, unknown>>,
  name: string,
  { context }: Around,
): T | undefined {
  const result = schema.safeParse(given[name])
  if (result.success) return result.data
  const message = result.error.issues[0]?.message ?? ''
  context.addIssue({ code: 'custom', path: [name], message })
  return undefined
}
