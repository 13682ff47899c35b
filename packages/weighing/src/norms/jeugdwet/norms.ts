import { municipalityNorms } from './municipality.ts'
import { protectionNorms } from './protection.ts'

/** The Jeugdwet where it is not the mirror of the treatment contract (that is in `wgbo`). */
export const jeugdwetNorms = [...municipalityNorms, ...protectionNorms] as const
