import { avgScenarios } from './avg/scenarios.ts'
import { attendanceScenarios } from './leerplicht/scenarios.ts'
import { meldcodeScenarios } from './meldcode/scenarios.ts'
import { educationScenarios } from './onderwijs/scenarios.ts'
import { researchScenarios } from './onderzoek/scenarios.ts'
import { policeScenarios } from './politie/scenarios.ts'
import { publicHealthScenarios } from './publieke-gezondheid/scenarios.ts'
import { justiceScenarios } from './reclassering/scenarios.ts'
import { recordingScenarios } from './vastleggen/scenarios.ts'
import { veiligThuisScenarios } from './veilig-thuis/scenarios.ts'
import { officialScenarios } from './ambtenaren/scenarios.ts'
import { bsnScenarios } from './bsn/scenarios.ts'
import { levelScenarios } from './niveaus/scenarios.ts'
import { participationScenarios } from './participatiewet/scenarios.ts'
import { debtScenarios } from './schuldhulp/scenarios.ts'
import { socialWorkScenarios } from './sociaal-werk/scenarios.ts'
import { criminalScenarios } from './strafrechtelijk/scenarios.ts'
import { wmoConsentScenarios } from './wmo/consent-scenarios.ts'
import { wmoScenarios } from './wmo/scenarios.ts'
import { housingScenarios } from './wonen/scenarios.ts'
import { secrecyScenarios, courtScenarios } from './beroepsgeheim/scenarios.ts'
import { familyScenarios } from './bw1/scenarios.ts'
import { jeugdwetScenarios } from './jeugdwet/scenarios.ts'
import { emergencyScenarios } from './nood/scenarios.ts'
import { consentScenarios } from './toestemming/scenarios.ts'
import { wgboScenarios } from './wgbo/scenarios.ts'
import type { Scenario } from './scenario.ts'

/** Every scenario of every norm; they feed the tests, the norm pages and the documentation. */
export const allScenarios: readonly Scenario[] = [
  ...avgScenarios,
  ...secrecyScenarios,
  ...courtScenarios,
  ...familyScenarios,
  ...jeugdwetScenarios,
  ...emergencyScenarios,
  ...consentScenarios,
  ...wgboScenarios,
  ...veiligThuisScenarios,
  ...meldcodeScenarios,
  ...educationScenarios,
  ...attendanceScenarios,
  ...policeScenarios,
  ...justiceScenarios,
  ...publicHealthScenarios,
  ...researchScenarios,
  ...recordingScenarios,
  ...officialScenarios,
  ...wmoScenarios,
  ...wmoConsentScenarios,
  ...participationScenarios,
  ...debtScenarios,
  ...housingScenarios,
  ...socialWorkScenarios,
  ...bsnScenarios,
  ...criminalScenarios,
  ...levelScenarios,
]
