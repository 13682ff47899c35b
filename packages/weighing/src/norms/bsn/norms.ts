import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids } from '../clause.ts'
import { goesToSomebody } from '../concepts.ts'
import { law } from '../sources.ts'

/** Parties whom no act lets use a BSN. */
const hasNoRight = (side: 'sharer' | 'recipient') =>
  any(
    is(`/${side}/role`, 'housing_officer', 'volunteer', 'family_or_neighbour', 'halt_officer'),
    all(
      is(`/${side}/role`, 'social_worker', 'school_social_worker'),
      not(is(`/${side}/setting`, 'municipality', 'wmo_provider', 'youth_care', 'health_care')),
    ),
    all(
      is(`/${side}/role`, 'other_professional', 'manager', 'support_staff'),
      is(`/${side}/setting`, 'housing', 'welfare', 'citizen'),
    ),
  )

/** UAVG art. 46: a BSN only where an act says so; consent does not help. */
export const bsnNorms = [
  forbids({
    id: 'uavg/46',
    rows: ['2.8', 'E-09', '10.6-7', 'X-WC-01', 'X-LOK-01'],
    sources: [law('UAVG', '46'), law('Wabb', '10')],
    step: 'special_data',
    when: all(
      goesToSomebody,
      is('/data/*/category', 'bsn'),
      any(hasNoRight('sharer'), hasNoRight('recipient'), is('/exchange', 'network')),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Een BSN mag je hier niet gebruiken, ook niet met toestemming. Neem een eigen nummer voor de casus.',
      en: 'A BSN may not be used here, not even with consent. Use a case number of your own.',
    },
    more: {
      nl: 'Alleen wie een wet kan noemen, mag een BSN gebruiken. Dat zijn de gemeente en aanbieders van zorg, jeugdhulp en Wmo-hulp. Een corporatie, welzijnswerk of vrijwilliger kan dat niet.',
      en: 'Only who can name an act may use a BSN: the municipality and providers of care, youth care and Wmo support. A housing corporation, welfare work or a volunteer cannot.',
    },
  }),
] as const
