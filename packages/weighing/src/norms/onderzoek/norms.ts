import { all, is, not } from '../../weigh/condition.ts'
import { limits, notes } from '../clause.ts'
import { goesToSomebody, isPublicBody, refused } from '../concepts.ts'
import { avg, law, zutphen } from '../sources.ts'

// An examination of one person, for that person or for another, is no research in this sense.
const isResearch = all(
  goesToSomebody,
  is('/exchange', 'research'),
  not(is('/recipient/relation', 'researcher_for_client', 'researcher_for_other')),
)

/** Research and statistics: as a rule with data that nobody can be recognised by. */
export const researchNorms = [
  limits({
    id: 'avg/89',
    rows: ['B1-PW-03', 'M-PW-65', 'D-STAT', '2.6'],
    sources: [
      avg('89'),
      law('UAVG', '24'),
      law('Participatiewet', '65'),
      zutphen('overzicht wat mag met wie gedeeld worden'),
    ],
    step: 'legal_basis',
    barrier: 'other_purpose',
    when: all(isResearch, is('/data/*/identifiable', true)),
    wayBack: ['anonymise'],
    alternatives: ['limit_data'],
    text: {
      nl: 'Voor onderzoek of cijfers geef je alleen gegevens waarin niemand te herkennen is.',
      en: 'For research or figures you give only data in which nobody can be recognised.',
    },
    more: {
      nl: 'Met toestemming kan het soms wel op naam. De Participatiewet laat cijfers en onderzoek toe zolang niemand er onevenredig nadeel van heeft.',
      en: 'With consent it can sometimes be done by name. The Participatiewet allows figures and research as long as nobody is harmed out of proportion.',
    },
  }),
  limits({
    id: 'avg/89/overheid',
    rows: ['B1-PW-03', '2.4'],
    sources: [avg('89'), avg('6(1)(e)'), law('Participatiewet', '65')],
    step: 'legal_basis',
    when: all(
      isResearch,
      isPublicBody('sharer'),
      is('/data/*/identifiable', true),
      not(is('/data/*/category', 'statistics')),
    ),
    wayBack: ['anonymise'],
    alternatives: ['limit_data'],
    text: {
      nl: 'Een overheid geeft voor onderzoek geen gegevens op naam. Cijfers mogen wel.',
      en: 'A public body gives no data by name for research. Figures may go.',
    },
  }),
  notes({
    id: 'uavg/24',
    rows: ['B1-PPO-EP-06', '2.6'],
    sources: [law('UAVG', '24'), law('BW7', '458')],
    step: 'consent',
    when: all(isResearch, refused),
    text: {
      nl: 'Wie niet aan onderzoek wil meedoen, doet niet mee.',
      en: 'Whoever does not want to take part in research does not take part.',
    },
  }),
] as const
