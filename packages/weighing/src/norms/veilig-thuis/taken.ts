import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, notes, permits } from '../clause.ts'
import { goesToSomebody } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'

const fromVeiligThuis = all(goesToSomebody, is('/sharer/role', 'veilig_thuis_worker'))
// Outside the circle of help and protection: they hear nothing from an investigation.
const outsiders = is(
  '/recipient/role',
  'housing_officer',
  'volunteer',
  'family_or_neighbour',
  'researcher',
  'halt_officer',
  'client',
  'parent',
)
const toReporter = any(is('/exchange', 'feedback'), is('/recipient/relation', 'referrer'))
const stepsTaken = is(
  '/data/*/category',
  'agreed_actions',
  'name_contact',
  'involvement',
  'answer_to_original_question',
)

/** Wmo 2015 art. 4.1.1, 5.1.6 and 5.3.1: what Veilig Thuis itself may tell. */
export const veiligThuisTaskNorms = [
  permits({
    id: 'wmo/5.1.6',
    rows: ['B1-VT-VT-02', 'X-VT-01', '2.2', '1.2'],
    sources: [
      law('Wmo', '5.1.6'),
      law('Wmo', '4.1.1', '2'),
      law('Wmo', '5.3.1'),
      zutphen('overzicht wat mag met wie gedeeld worden'),
    ],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'secrecy', 'special_data', 'criminal_data', 'other_domain', 'bsn'],
    when: all(fromVeiligThuis, not(outsiders)),
    text: {
      nl: 'Veilig Thuis mag vertellen wat nodig is om het geweld te onderzoeken of te stoppen. Toestemming hoeft niet.',
      en: 'Veilig Thuis may tell what is needed to investigate or stop the violence. Consent is not needed.',
    },
    more: {
      nl: 'Noem niet wie de bron is als dat gevaarlijk is. Veilig Thuis vertelt de betrokkenen binnen vier weken dat het gegevens heeft vastgelegd.',
      en: 'Do not name the source where that is dangerous. Veilig Thuis tells those concerned within four weeks that it recorded data.',
    },
  }),
  permits({
    id: 'wmo/4.1.1-2/melder',
    rows: ['X-VT-01'],
    sources: [law('Wmo', '4.1.1', '2')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'not_involved'],
    when: all(fromVeiligThuis, toReporter, stepsTaken, not(is('/recipient/role', 'client'))),
    text: {
      nl: 'Wie meldde, mag horen welke stappen Veilig Thuis nam.',
      en: 'Whoever reported may hear which steps Veilig Thuis took.',
    },
  }),
  limits({
    id: 'wmo/4.1.1-2/melder-alleen-stappen',
    rows: ['X-VT-01'],
    sources: [law('Wmo', '4.1.1', '2')],
    step: 'data',
    when: all(
      fromVeiligThuis,
      toReporter,
      not(stepsTaken),
      not(is('/recipient/role', 'client', 'parent')),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'De melder hoort alleen welke stappen er zijn gezet, niet wat het onderzoek opleverde.',
      en: 'The reporter hears only which steps were taken, not what the investigation found.',
    },
  }),
  notes({
    id: 'wmo/5.3.2-4',
    rows: ['FG-19'],
    sources: [law('Wmo', '5.3.2', '4')],
    step: 'informing',
    when: all(fromVeiligThuis, is('/recipient/role', 'client', 'parent')),
    text: {
      nl: 'Kan inzage het stoppen van geweld schaden, dan beslist Veilig Thuis zelf. Vraag je privacyfunctionaris mee te kijken.',
      en: 'Where access could harm the stopping of violence, Veilig Thuis decides. Ask your privacy officer to look along.',
    },
  }),
] as const
