import { all, any, concept, is } from '../../weigh/condition.ts'
import { isMedical, isMunicipal, isWmoProvider, isYouthHelp } from '../concepts.ts'
import { isSchool } from '../onderwijs/concepts.ts'

/** Writing down in one's own file, or using again what is there: nobody else receives it. */
export const keepsOrReuses = concept(
  'je legt vast of gebruikt opnieuw',
  'you record or use again',
  is('/action', 'record', 'reuse'),
)

/** Helpers who keep a file because a care act says so. */
export const keepsCareFile = concept(
  'je houdt een zorgdossier of hulpdossier bij',
  'you keep a care file',
  any(
    isMedical('sharer'),
    isYouthHelp('sharer'),
    isWmoProvider('sharer'),
    is('/sharer/role', 'psychologist', 'educationalist', 'health_care_worker'),
  ),
)

/** Public bodies that keep data for their task in law; the police have an act of their own. */
export const keepsForPublicTask = concept(
  'je legt vast voor een taak die de wet je geeft',
  'you record for a task that the law gives you',
  any(
    isMunicipal('sharer'),
    is(
      '/sharer/role',
      'child_protection_board_officer',
      'veilig_thuis_worker',
      'probation_officer',
      'halt_officer',
    ),
  ),
)

/** Welfare and housing keep what their agreement with the client needs. */
export const keepsForAgreement = concept(
  'je legt vast voor je afspraak met de cliënt, zoals hulp of huur',
  'you record for your agreement with the client, such as help or a lease',
  is(
    '/sharer/role',
    'social_worker',
    'school_social_worker',
    'housing_officer',
    'support_staff',
    'manager',
    'other_professional',
  ),
)

/** Those whose act lets them keep data on health (UAVG art. 30). */
export const mayKeepHealth = any(
  keepsCareFile,
  isMunicipal('sharer'),
  isSchool('sharer'),
  is(
    '/sharer/role',
    'child_protection_board_officer',
    'veilig_thuis_worker',
    'probation_officer',
    'police_officer',
    'social_worker',
    'school_social_worker',
  ),
)

/** Those whose work is with offences, or who treat and protect (UAVG art. 31 to 33). */
export const mayKeepOffences = any(
  keepsCareFile,
  is(
    '/sharer/role',
    'police_officer',
    'probation_officer',
    'halt_officer',
    'child_protection_board_officer',
    'veilig_thuis_worker',
  ),
  all(
    is('/sharer/setting', 'police', 'justice'),
    is('/sharer/role', 'support_staff', 'manager', 'other_professional'),
  ),
)

/** Nobody gave them the BSN to work with (UAVG art. 46). */
export const mayNotKeepBsn = any(
  is(
    '/sharer/role',
    'housing_officer',
    'volunteer',
    'researcher',
    'family_or_neighbour',
    'halt_officer',
  ),
  all(
    is(
      '/sharer/role',
      'social_worker',
      'school_social_worker',
      'support_staff',
      'manager',
      'other_professional',
    ),
    is('/sharer/setting', 'welfare', 'housing', 'citizen'),
  ),
)
