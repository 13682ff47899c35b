import type { Situation } from 'deelwijzer'
import { answersToSituation } from 'deelwijzer/vocabulary'
import type { Professional } from '../organisations/repository.ts'
import type { Given } from '../weighings/flow/draft-answers.ts'
import { dangers, helperOf } from './choices.ts'
import type { EmergencyForm } from './form.ts'

/** What is known in an emergency, as a Situation: the rest stays unknown, and nothing is guessed. */
export function situationOf(
  form: EmergencyForm,
  own: Professional,
  { date, facts }: { readonly date: string; readonly facts: Given },
): Situation {
  const { party, legalDuty } = helperOf(form.told)
  const { client } = answersToSituation(facts)
  return {
    date,
    action: 'share',
    exchange: 'report',
    sharer: partyOf(own),
    recipient: { ...party, needsForTask: true },
    ...(client && { client }),
    ...(legalDuty && { legalDuty }),
    danger: { level: 'acute', ...dangers[form.danger].danger },
    // Asked is what the other must know now, so nothing here is nice to have.
    data: form.what.map((category) => ({ category, need: 'need_to_have' as const })),
  }
}

/** The own side, as the profile has it; the profile's words are those of the vocabulary. */
const partyOf = ({ role, setting, domain, registrations }: Professional) =>
  ({
    role,
    setting,
    ...(domain !== null && { domain }),
    ...(registrations.length > 0 && { registrations: [...registrations] }),
  }) as NonNullable<Situation['sharer']>
