import type { Situation } from 'deelwijzer'
import { answersToSituation } from 'deelwijzer/vocabulary'
import { answersFor, type OtherParty } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import { withPlainFacts } from './plain-facts.ts'
import { ownSide } from './sides.ts'

/** One exchange of a draft: with this party, in this situation. */
export interface Exchange {
  /** None when nobody else takes part, or nobody was chosen yet. */
  readonly party: OtherParty | undefined
  readonly situation: Situation
}

/**
 * One Situation for each party of the draft, the own side filled in from the profile. The words of
 * the purpose are left out: they may name people, and nothing is weighed by them (`purposeOf`).
 */
export function situationsOf(flow: Flow): readonly Exchange[] {
  const { parties } = flow.answers
  if (parties.length === 0) return [{ party: undefined, situation: situationFor(flow, undefined) }]
  return parties.map((party) => ({ party, situation: situationFor(flow, party) }))
}

/** The purpose in words: the professional's own, or that of the task that was chosen. */
export function purposeOf({ answers, tasks }: Flow): string | undefined {
  const words = answers.given['doel-tekst']?.[0]
  return words ?? tasks.find(({ id }) => id === answers.given['taak']?.[0])?.purpose
}

/** The organisation's task that was chosen as the purpose. */
export function taskOf({ answers, tasks }: Flow): string | undefined {
  return tasks.find(({ id }) => id === answers.given['taak']?.[0])?.id
}

function situationFor(flow: Flow, party: OtherParty | undefined): Situation {
  const answers = withPlainFacts(answersFor(flow.answers, party?.id))
  const { purpose, ...asked } = answersToSituation(answers)
  const { text: _text, ...aims } = purpose ?? {}
  const own = ownSide(flow)
  return {
    ...asked,
    date: flow.date,
    [own]: { ...factsOf(flow.own), ...asked[own] },
    ...(Object.keys(aims).length > 0 && { purpose: aims }),
  }
}

interface Described {
  readonly role: string
  readonly setting?: string | null | undefined
  readonly domain?: string | null | undefined
  readonly registrations?: readonly string[] | undefined
}

/** The own side; without registrations, the role says what may be presumed. */
function factsOf({ role, setting, domain, registrations = [] }: Described): object {
  return {
    role,
    ...(setting && { setting }),
    ...(domain && { domain }),
    ...(registrations.length > 0 && { registrations }),
  }
}
