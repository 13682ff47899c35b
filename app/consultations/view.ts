import type { Situation, Weighing } from 'deelwijzer'
import { situationWords } from 'deelwijzer/look-up'
import { outcomeLabels, roleLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'

const Text = z.object({ nl: z.string(), en: z.string() })
const labelsOf = <T extends object>(labels: T) =>
  z.enum(Object.keys(labels) as (keyof T & string)[])

const SeenExchange = z.object({
  recipient: Text.optional(),
  facts: z.array(z.object({ name: Text, value: Text })),
  outcome: labelsOf(outcomeLabels),
})
export type SeenExchange = z.infer<typeof SeenExchange>

/** What a colleague sees: facts and the provisional advice, in the words of that moment. */
export const ConsultationView = z.object({ exchanges: z.array(SeenExchange) })
export type ConsultationView = z.infer<typeof ConsultationView>

interface WeighedExchange {
  readonly situation: Situation
  readonly weighing: Pick<Weighing, 'outcome'>
}

/** Makes the view of exchanges: a Situation holds no name, and its free words are left out. */
export const viewOf = (exchanges: readonly WeighedExchange[]): ConsultationView => ({
  exchanges: exchanges.map(({ situation, weighing }) => ({
    ...(situation.recipient?.role && { recipient: roleLabels[situation.recipient.role] }),
    facts: situationWords(withoutWords(situation)).map(({ name, value }) => ({ name, value })),
    outcome: weighing.outcome,
  })),
})

function withoutWords({ id: _id, purpose, ...situation }: Situation): Situation {
  const { text: _text, ...aims } = purpose ?? {}
  return { ...situation, ...(Object.keys(aims).length > 0 && { purpose: aims }) }
}
