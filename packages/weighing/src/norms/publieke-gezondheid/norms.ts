import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import { goesToSomebody } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'

const contagion = any(
  is('/legalDuty', 'infectious_disease_report'),
  all(is('/danger/kind', 'infectious_disease'), is('/exchange', 'report')),
)
// The contract has no role for the GGD: its doctors, nurses and staff.
const toHealthService = is(
  '/recipient/role',
  'physician',
  'nurse',
  'health_care_worker',
  'other_big_professional',
  'civil_servant',
  'other_professional',
)
const isReport = all(goesToSomebody, contagion, toHealthService)
const byPhysician = is('/sharer/role', 'physician', 'psychiatrist')
const byInstitution = is('/sharer/role', 'manager')
const prescribed = is('/data/*/category', 'health', 'diagnosis', 'name_contact', 'bsn')
const lifts = [
  'secrecy',
  'special_data',
  'bsn',
  'good_arguments',
  'not_involved',
  'other_purpose',
] as const

/** Wet publieke gezondheid: contagious diseases are reported to the GGD. */
export const publicHealthNorms = [
  permits({
    id: 'wet-publieke-gezondheid/22',
    rows: ['M-WPG-A', 'M-WPG-BC', 'M-WPG-CONTENT', 'X4', '2.6'],
    sources: [
      law('PubliekeGezondheid', '22'),
      law('PubliekeGezondheid', '24'),
      zutphen('uitzonderingen op het beroepsgeheim'),
    ],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(isReport, byPhysician, prescribed),
    text: {
      nl: 'Als arts moet je deze infectieziekte bij de GGD melden. Je beroepsgeheim staat dat niet in de weg.',
      en: 'As a physician you must report this infectious disease to the GGD. Your secrecy does not stand in the way.',
    },
    more: {
      nl: 'Groep A meld je meteen, ook bij een vermoeden. De groepen B1, B2 en C meld je binnen 24 uur. Kijk op de actuele lijst van de GGD onder welke groep de ziekte valt.',
      en: 'Group A is reported at once, on suspicion too. Groups B1, B2 and C within 24 hours. See the current list of the GGD for the group of the disease.',
    },
  }),
  permits({
    id: 'wet-publieke-gezondheid/26',
    rows: ['M-WPG-INST'],
    sources: [law('PubliekeGezondheid', '26')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(isReport, byInstitution, is('/data/*/category', 'health', 'name_contact')),
    text: {
      nl: 'Als hoofd van een instelling meld je bij de GGD dat ongewoon veel mensen ziek zijn.',
      en: 'As head of an institution you report to the GGD that unusually many people are ill.',
    },
    more: {
      nl: 'Meld eerst aantallen. Noem alleen namen als de GGD ze voor het onderzoek nodig heeft.',
      en: 'Report numbers first. Give names only if the GGD needs them for its investigation.',
    },
  }),
  limits({
    id: 'wet-publieke-gezondheid/24',
    rows: ['M-WPG-CONTENT'],
    sources: [law('PubliekeGezondheid', '24')],
    step: 'data',
    when: all(isReport, any(byPhysician, byInstitution), not(prescribed)),
    alternatives: ['limit_data'],
    text: {
      nl: 'De wet noemt wat je meldt: wie het is en wat over de ziekte nodig is. Meer gaat er niet mee.',
      en: 'The act names what you report: who it is and what is needed about the disease. No more goes along.',
    },
  }),
] as const
