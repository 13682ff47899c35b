import { all, is, not } from '../../weigh/condition.ts'
import { forbids } from '../clause.ts'
import { consentIsUsable, goesToSomebody, isHelper, isSpecialData } from '../concepts.ts'
import { avg, law } from '../sources.ts'

const prohibited = all(
  goesToSomebody,
  isSpecialData,
  // UAVG 30(3)(a) and (4): health data may pass between helpers who are both bound to secrecy.
  not(
    all(
      is('/data/*/category', 'health', 'diagnosis', 'treatment_course'),
      isHelper('sharer'),
      isHelper('recipient'),
    ),
  ),
)

/** Special categories of data (AVG 9; UAVG 22-30). */
export const specialDataNorms = [
  forbids({
    id: 'avg/9-1',
    rows: ['W2s-1', '2.6', 'E-12', 'B1-SW-01', 'N2a'],
    sources: [avg('9'), law('UAVG', '30')],
    step: 'special_data',
    barrier: 'special_data',
    when: all(prohibited, consentIsUsable),
    wayBack: ['obtain_consent'],
    alternatives: ['ask_consent_first', 'limit_data'],
    text: {
      nl: 'Dit zijn bijzondere gegevens. Die mogen alleen met duidelijke toestemming of als een wet het regelt.',
      en: 'These are special data. They may go only with explicit consent or where a law provides for it.',
    },
    more: {
      nl: 'Gegevens over gezondheid mogen wel tussen twee hulpverleners die allebei een geheim hebben.',
      en: 'Health data may pass between two helpers who are both bound to secrecy.',
    },
  }),
  forbids({
    id: 'avg/9-1/overheid',
    rows: ['2.6', '2.4', 'E-08', 'W2s-1'],
    sources: [avg('9'), law('UAVG', '30')],
    step: 'special_data',
    barrier: 'special_data',
    when: all(prohibited, not(consentIsUsable)),
    alternatives: ['let_client_tell', 'limit_data'],
    text: {
      nl: 'Dit zijn bijzondere gegevens, en toestemming telt hier niet. Ze mogen alleen als een wet het regelt.',
      en: 'These are special data, and consent does not count here. They may go only where a law provides for it.',
    },
  }),
] as const
