import { consentBasisNorms } from './basis.ts'
import { specialDataNorms } from './special-data.ts'
import { voiceNorms } from './voices.ts'

/** Consent: what makes it whole, who must give it, and what it must cover. */
export const consentNorms = [...consentBasisNorms, ...voiceNorms, ...specialDataNorms] as const
