import { agreeing } from '../../app/weighings/decide/test-journeys.ts'

/** An ordinary weighing: a referral with consent to a psychologist. */
export const referral = agreeing
