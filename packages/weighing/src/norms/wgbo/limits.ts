import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, limits, notes, permits } from '../clause.ts'
import {
  goesToSomebody,
  isHelper,
  isMedical,
  isMunicipal,
  validConsent,
  wholeFiles,
} from '../concepts.ts'
import { avg, guideline, law, zutphen } from '../sources.ts'

const treats = any(isMedical('sharer'), is('/sharer/role', 'psychologist', 'educationalist'))
const ownCircle = is('/recipient/role', 'client', 'parent', 'guardian', 'family_or_neighbour')
const takesOver = any(
  is('/recipient/relation', 'substitute', 'same_treatment_team', 'researcher_for_client'),
  is('/exchange', 'handover'),
)

/** What a good helper keeps back, and what a municipality that pays for care may hear. */
export const careLimitNorms = [
  forbids({
    id: 'wgbo/453',
    rows: ['SF-4b', 'SF-OUT-REFUSE', 'X2', 'GZ-10', 'REP-X', 'E-02'],
    sources: [law('BW7', '453'), law('BW7', '457', '3'), law('Jeugdwet', '7.3.15', '4')],
    step: 'secrecy',
    barrier: 'client_interest',
    when: all(
      is('/necessity/harmsClient', true),
      goesToSomebody,
      not(is('/recipient/role', 'client')),
    ),
    alternatives: ['involve_client', 'consult_anonymously'],
    text: {
      nl: 'Je hebt bekeken wat dit met je cliënt doet: het schaadt. Een goede hulpverlener deelt het dan niet.',
      en: 'You looked into what this does to your client: it harms. A good helper does not share it then.',
    },
    more: {
      nl: 'Dit geldt ook als je cliënt of de ouders ja zeiden. Leg uit waarom, en zoek samen een andere weg.',
      en: 'This holds even if your client or the parents agreed. Explain why, and look for another way together.',
    },
  }),
  forbids({
    id: 'wgbo/448-3',
    rows: ['1.2', '8.2'],
    sources: [law('BW7', '448', '3'), law('Jeugdwet', '7.3.2', '3')],
    step: 'informing',
    when: all(is('/necessity/harmsClient', true), is('/recipient/role', 'client')),
    wayBack: ['consult_colleague'],
    text: {
      nl: 'Deze uitleg zou je cliënt ernstig schaden. Overleg met een collega, en vertel het later.',
      en: 'Hearing this would seriously harm your client. Consult a colleague, and tell it later.',
    },
  }),
  limits({
    id: 'wgbo/457-1/geen-dossier',
    rows: ['X-HUW-01', 'X-GI-02', 'FG-14', 'N2a'],
    sources: [
      law('BW7', '457', '1'),
      avg('5(1)(c)'),
      guideline('KNMG-richtlijn Omgaan met medische gegevens'),
    ],
    step: 'data',
    barrier: 'client_interest',
    when: all(
      is('/data/*/category', ...wholeFiles),
      goesToSomebody,
      isHelper('sharer'),
      not(ownCircle),
      not(takesOver),
    ),
    alternatives: ['limit_data', 'ask_for_contribution_not_data'],
    text: {
      nl: 'Geef antwoord op de vraag, niet het hele dossier. Het dossier blijft bij jou.',
      en: 'Answer the question, do not give the whole file. The file stays with you.',
    },
  }),
  limits({
    id: 'wgbo/457-1/school',
    rows: ['X-SCH-03'],
    sources: [law('BW7', '457', '1'), avg('5(1)(c)')],
    step: 'data',
    barrier: 'client_interest',
    when: all(
      goesToSomebody,
      is('/data/*/category', 'diagnosis'),
      isMedical('sharer'),
      is('/recipient/role', 'teacher', 'school_care_coordinator', 'inclusive_education_officer'),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Zeg de school wat het kind nodig heeft. De diagnose blijft in de zorg.',
      en: 'Tell the school what the child needs. The diagnosis stays within care.',
    },
  }),
  limits({
    id: 'zutphen/zorg-aan-gemeente/inhoud',
    rows: ['B1-GZ-GEM-01', 'B1-GZ-GEM-02', 'X-ZVZ-01'],
    sources: [law('Wmo', '5.2.5', '1'), zutphen('overzicht')],
    step: 'data',
    when: all(
      goesToSomebody,
      treats,
      is('/data/*/category', 'diagnosis', 'treatment_course'),
      // A report of a contagious disease goes to another desk.
      isMunicipal('recipient'),
      not(is('/recipient/role', 'civil_servant')),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Een diagnose of behandeling gaat niet naar de gemeente. Zeg alleen welke hulp nodig is.',
      en: 'A diagnosis or treatment does not go to the municipality. Tell only which help is needed.',
    },
  }),
  permits({
    id: 'zutphen/zorg-aan-gemeente',
    rows: ['B1-GZ-GEM-02', 'M-WMO-LEVER', 'B1-PPO-EP-01'],
    sources: [law('Jeugdwet', '7.4.0'), law('Wmo', '5.2.2'), zutphen('overzicht')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'good_arguments', 'other_domain'],
    when: all(
      treats,
      isMunicipal('recipient'),
      is('/recipient/relation', 'financier'),
      is('/data/*/category', 'support_need', 'support_expectations'),
    ),
    text: {
      nl: 'De gemeente betaalt deze zorg. Zij mag weten welke hulp nodig is en wat die moet opleveren.',
      en: 'The municipality pays for this care. It may know which help is needed and what it should bring.',
    },
    more: {
      nl: 'Wat er in de behandeling gebeurt, gaat nooit mee. De gemeente kan ook niets krijgen op grond van toestemming.',
      en: 'What happens in treatment never goes along. Nor can the municipality get anything on consent.',
    },
  }),
  notes({
    id: 'avg/7/gemeente',
    rows: ['B1-GZ-GEM-01', 'E-08', '2.4'],
    sources: [
      avg('7'),
      guideline('Autoriteit Persoonsgegevens, sociaal domein'),
      zutphen('overzicht'),
    ],
    step: 'legal_basis',
    when: all(treats, isMunicipal('recipient'), is('/consent/status', 'given', 'not_asked')),
    alternatives: ['let_client_tell', 'consult_anonymously'],
    text: {
      nl: 'Een gemeente kan zich niet op toestemming beroepen. Laat je cliënt het zelf vertellen.',
      en: 'A municipality cannot rely on consent. Let your client tell it in person.',
    },
  }),
  notes({
    id: 'knmg/ook-met-toestemming',
    rows: ['SF-4b', 'X3', '3.1'],
    sources: [
      guideline('KNMG-richtlijn Omgaan met medische gegevens'),
      zutphen('het beroepsgeheim'),
    ],
    step: 'secrecy',
    when: all(isHelper('sharer'), goesToSomebody, validConsent),
    text: {
      nl: 'Je cliënt zei ja, en toch beslis jij. Je mag altijd besluiten niet te delen.',
      en: 'Your client agreed, and still you decide. You may always decide not to share.',
    },
  }),
] as const
