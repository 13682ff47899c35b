import { avgScenarios } from './avg/scenarios.ts'
import { attendanceScenarios } from './leerplicht/scenarios.ts'
import { meldcodeScenarios } from './meldcode/scenarios.ts'
import { educationScenarios } from './onderwijs/scenarios.ts'
import { researchScenarios } from './onderzoek/scenarios.ts'
import { policeScenarios } from './politie/scenarios.ts'
import { publicHealthScenarios } from './publieke-gezondheid/scenarios.ts'
import { justiceScenarios } from './reclassering/scenarios.ts'
import { veiligThuisScenarios } from './veilig-thuis/scenarios.ts'
import type { Scenario } from './scenario.ts'

/** Every scenario of every norm; they feed the tests, the norm pages and the documentation. */
export const allScenarios: readonly Scenario[] = [
  ...avgScenarios,
  ...veiligThuisScenarios,
  ...meldcodeScenarios,
  ...educationScenarios,
  ...attendanceScenarios,
  ...policeScenarios,
  ...justiceScenarios,
  ...publicHealthScenarios,
  ...researchScenarios,
]
