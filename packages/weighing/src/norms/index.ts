import type { Norm } from '../weigh/norm.ts'
import { officialNorms } from './ambtenaren/norms.ts'
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
import { bsnNorms } from './bsn/norms.ts'
import { levelNorms } from './niveaus/norms.ts'
import { participationNorms } from './participatiewet/norms.ts'
import { debtNorms } from './schuldhulp/norms.ts'
import { socialWorkNorms } from './sociaal-werk/norms.ts'
import { criminalNorms } from './strafrechtelijk/norms.ts'
import { wmoConsentNorms } from './wmo/consent.ts'
import { wmoNorms } from './wmo/norms.ts'
import { housingNorms } from './wonen/norms.ts'

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
  ...officialNorms,
  ...wmoNorms,
  ...wmoConsentNorms,
  ...participationNorms,
  ...debtNorms,
  ...housingNorms,
  ...socialWorkNorms,
  ...bsnNorms,
  ...criminalNorms,
  ...levelNorms,
  ...emergencyNorms,
  ...secrecyNorms,
  ...courtNorms,
]
