import { avgScenarios } from './avg/scenarios.ts'
import type { Scenario } from './scenario.ts'

/** Every scenario of every norm; they feed the tests, the norm pages and the documentation. */
export const allScenarios: readonly Scenario[] = [...avgScenarios]
