import type { Norm } from '../weigh/norm.ts'
import { dutyNorms } from './avg/duties.ts'
import { necessityNorms } from './avg/necessity.ts'
import { purposeNorms } from './avg/purpose.ts'
import { secrecyNorms } from './beroepsgeheim/norms.ts'
import { jeugdwetNorms } from './jeugdwet/norms.ts'
import { emergencyNorms } from './nood/norms.ts'
import { consentNorms } from './toestemming/norms.ts'
import { veiligThuisNorms } from './veilig-thuis/norms.ts'

/** Every norm of the product, in the order of the weighing; the date decides which apply. */
export const allNorms: readonly Norm[] = [
  ...purposeNorms,
  ...necessityNorms,
  ...dutyNorms,
  ...consentNorms,
  ...jeugdwetNorms,
  ...veiligThuisNorms,
  ...emergencyNorms,
  ...secrecyNorms,
]
