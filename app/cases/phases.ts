import type { dataCategoryLabels } from 'deelwijzer/vocabulary'
import type { Phase } from '../database/case-tables.ts'
import type { InBoth } from '../page/language.ts'

type Category = keyof typeof dataCategoryLabels

/** The phases of a case, in their order. */
export const phases = [
  'intake',
  'preparation',
  'conference',
  'closing',
] as const satisfies readonly Phase[]

export const isPhase = (given: string): given is Phase => phases.some((phase) => phase === given)

/** The phase that usually follows; the last one is followed by nothing. */
export const phaseAfter = (phase: Phase): Phase | undefined => phases[phases.indexOf(phase) + 1]

const words = (nl: string, en: string): InBoth<string> => ({ nl, en })

/** How a phase is called. */
export const phaseLabels: Readonly<Record<Phase, InBoth<string>>> = {
  intake: words('Intake', 'Intake'),
  preparation: words('Voorbereiding', 'Preparation'),
  conference: words('Overleg en volgen', 'Conference and monitoring'),
  closing: words('Afsluiting', 'Closing'),
}

/** What an organisation works with as long as its team lead has set nothing. */
export interface UsualPhase {
  readonly purpose: InBoth<string>
  readonly categories: readonly Category[]
}

const always = ['involvement', 'name_contact'] as const

const together = [
  ...always,
  'support_need',
  'support_expectations',
  'family_situation',
  'housing_situation',
  'behaviour_observation',
  'school_attendance',
  'safety_signals',
  'plan_of_action',
  'agreed_actions',
] as const

/** Little at the beginning and at the end, more where a plan is made together. */
export const usualPhases: Readonly<Record<Phase, UsualPhase>> = {
  intake: {
    purpose: words(
      'Nagaan of we hier samen aan moeten werken, en wie daarvoor nodig is.',
      'Find out whether we should work on this together, and who is needed for that.',
    ),
    categories: [...always, 'referral_reason', 'support_need', 'safety_signals'],
  },
  preparation: {
    purpose: words(
      'Bij elkaar brengen wat nodig is om samen een plan te maken.',
      'Bring together what is needed to make a plan together.',
    ),
    categories: together,
  },
  conference: {
    purpose: words(
      'Een plan maken, afspreken wie wat doet, en volgen of het helpt.',
      'Make a plan, agree on who does what, and see whether it helps.',
    ),
    categories: together,
  },
  closing: {
    purpose: words(
      'Afronden: vaststellen wat er is bereikt en wie daarna helpt.',
      'Round off: establish what was achieved and who helps afterwards.',
    ),
    categories: [...always, 'plan_of_action', 'agreed_actions', 'answer_to_original_question'],
  },
}
