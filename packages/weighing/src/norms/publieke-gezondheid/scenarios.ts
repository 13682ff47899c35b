import type { Situation } from '../../weigh/situation.ts'
import { changed, type Scenario, tries } from '../scenario.ts'
import { fact, nurse, physician, settled, takingPart } from '../situations.ts'

const healthService = {
  role: 'other_professional',
  setting: 'municipality',
  domain: 'health',
} as const
const head = { role: 'manager', setting: 'education', domain: 'education' } as const

/** A physician finds a disease on the list; the patient wants nobody to know. */
const disease: Situation = {
  ...settled,
  exchange: 'report',
  sharer: physician,
  recipient: takingPart(healthService),
  data: [fact('health'), fact('name_contact'), fact('bsn')],
  consent: { status: 'refused', by: ['client'] },
  danger: { level: 'concern', to: ['society'], kind: 'infectious_disease' },
  conflictOfDuties: { noOtherWay: false },
  legalDuty: 'infectious_disease_report',
}

const duty = tries('wet-publieke-gezondheid/22', disease)
const institution = tries(
  'wet-publieke-gezondheid/26',
  changed(disease, { sharer: head, data: [fact('health'), fact('name_contact')] }),
)
const content = tries('wet-publieke-gezondheid/24', disease)

/** Contagious diseases, to the GGD. */
export const publicHealthScenarios: readonly Scenario[] = [
  duty.yes(
    'De arts meldt de besmetting, met naam en BSN, al wil de patiënt dat niet.',
    'The physician reports the infection, with name and BSN, though the patient does not want it.',
    {},
    { outcome: 'allowed', data: { health: 'share', name_contact: 'share', bsn: 'share' } },
  ),
  duty.yes(
    'De naam van de wet noemt niemand, maar het is een melding van een besmetting.',
    'Nobody names the act, but it is a report of an infection.',
    { legalDuty: undefined },
    { outcome: 'allowed', data: { health: 'share' } },
  ),
  duty.no(
    'Een verpleegkundige heeft deze plicht niet; zij gaat naar de arts.',
    'A nurse does not have this duty; she goes to the physician.',
    { sharer: nurse },
    { outcome: 'not_allowed' },
  ),
  duty.unknown(
    'Wie de melding krijgt, is nog niet bekend.',
    'Who receives the report is not yet known.',
    { recipient: { role: undefined, setting: undefined, domain: undefined } },
    { outcome: 'incomplete', questions: ['/recipient/role'] },
  ),
  institution.yes(
    'Op een school zijn ongewoon veel kinderen ziek: de directeur meldt dat.',
    'Unusually many children at a school are ill: its head reports that.',
    {},
    { outcome: 'allowed', data: { health: 'share', name_contact: 'share' } },
  ),
  institution.no(
    'Een leraar meldt niet zelf; dat doet wie de school leidt.',
    'A teacher does not report; whoever runs the school does.',
    { sharer: { role: 'teacher' } },
    { outcome: 'not_allowed' },
  ),
  institution.unknown(
    'Wie de melding doet, is nog niet bekend.',
    'Who makes the report is not yet known.',
    { sharer: { role: undefined } },
    { outcome: 'incomplete', questions: ['/sharer/role'] },
  ),
  content.yes(
    'Hoe het thuis gaat, hoort niet in de melding, ook al zegt de patiënt ja.',
    'How things are at home has no place in the report, even if the patient agrees.',
    {
      data: [fact('health'), fact('family_situation')],
      consent: { status: 'given', free: true, informed: true, specific: true, recorded: true },
    },
    { outcome: 'allowed_with_conditions', data: { health: 'share', family_situation: 'withhold' } },
  ),
  content.no(
    'Alleen wat de wet noemt, gaat mee.',
    'Only what the act names goes along.',
    {},
    { outcome: 'allowed' },
  ),
  content.unknown(
    'Wat de arts wil melden, is nog niet gezegd.',
    'What the physician wants to report has not been said yet.',
    { data: undefined },
    { outcome: 'incomplete', questions: ['/data'] },
  ),
]
