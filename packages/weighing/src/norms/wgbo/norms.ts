import { examinationNorms } from './examination.ts'
import { involvedNorms } from './involved.ts'
import { careLimitNorms } from './limits.ts'
import { representativeNorms } from './representative.ts'

/** The treatment contract (BW 7:446-468) with the clauses of the Jeugdwet that mirror it. */
export const wgboNorms = [
  ...involvedNorms,
  ...examinationNorms,
  ...representativeNorms,
  ...careLimitNorms,
] as const
