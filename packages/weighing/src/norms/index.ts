import type { Norm } from '../weigh/norm.ts'
import { dutyNorms } from './avg/duties.ts'
import { necessityNorms } from './avg/necessity.ts'
import { purposeNorms } from './avg/purpose.ts'
import { rightNorms } from './avg/rights.ts'
import { courtNorms } from './beroepsgeheim/court.ts'
import { secrecyNorms } from './beroepsgeheim/norms.ts'
import { familyNorms } from './bw1/norms.ts'
import { jeugdwetNorms } from './jeugdwet/norms.ts'
import { emergencyNorms } from './nood/norms.ts'
import { consentNorms } from './toestemming/norms.ts'
import { attendanceNorms } from './leerplicht/norms.ts'
import { educationNorms } from './onderwijs/norms.ts'
import { justiceNorms } from './reclassering/norms.ts'
import { meldcodeNorms } from './meldcode/norms.ts'
import { policeNorms } from './politie/norms.ts'
import { publicHealthNorms } from './publieke-gezondheid/norms.ts'
import { recordingNorms } from './vastleggen/norms.ts'
import { researchNorms } from './onderzoek/norms.ts'
import { veiligThuisTaskNorms } from './veilig-thuis/taken.ts'
import { veiligThuisNorms } from './veilig-thuis/norms.ts'
import { wgboNorms } from './wgbo/norms.ts'

/** Every norm of the product, in the order of the weighing; the date decides which apply. */
export const allNorms: readonly Norm[] = [
  ...purposeNorms,
  ...necessityNorms,
  ...dutyNorms,
  ...rightNorms,
  ...consentNorms,
  ...jeugdwetNorms,
  ...familyNorms,
  ...wgboNorms,
  ...veiligThuisNorms,
  ...veiligThuisTaskNorms,
  ...meldcodeNorms,
  ...educationNorms,
  ...attendanceNorms,
  ...policeNorms,
  ...justiceNorms,
  ...publicHealthNorms,
  ...researchNorms,
  ...recordingNorms,
  ...emergencyNorms,
  ...secrecyNorms,
  ...courtNorms,
]
