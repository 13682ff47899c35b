import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { forbids, notes, permits } from '../clause.ts'
import { goesToSomebody, seriousDanger } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'

export const isPolice = concept(
  'je werkt bij de politie',
  'you work for the police',
  any(
    is('/sharer/role', 'police_officer'),
    all(
      is('/sharer/setting', 'police'),
      is('/sharer/role', 'support_staff', 'manager', 'other_professional'),
    ),
  ),
)
const fromPolice = all(goesToSomebody, isPolice)
const overview = zutphen('overzicht wat mag met wie gedeeld worden')

/** Besluit politiegegevens art. 4:2, first paragraph: f, g, i and j. */
const listed = concept(
  'de ontvanger staat in het Besluit politiegegevens',
  'the recipient is named in the police data decree',
  any(
    is(
      '/recipient/role',
      'halt_officer',
      'probation_officer',
      'municipal_youth_officer',
      'family_guardian',
      'guardian',
      'youth_probation_officer',
      'veilig_thuis_worker',
      'child_protection_board_officer',
    ),
    all(is('/recipient/role', 'civil_servant'), is('/recipient/domain', 'youth')),
  ),
)
const ownChain = concept(
  'de ontvanger is het Openbaar Ministerie of de burgemeester',
  'the recipient is the public prosecutor or the mayor',
  any(
    all(is('/recipient/role', 'other_professional'), is('/recipient/setting', 'justice')),
    all(is('/recipient/role', 'civil_servant'), is('/recipient/domain', 'safety')),
  ),
)
const elsewhere = all(
  fromPolice,
  not(any(listed, ownChain)),
  not(is('/recipient/role', 'client', 'parent', 'family_or_neighbour')),
)
const meets = any(is('/exchange', 'network'), is('/action', 'discuss'))
const lifts = ['police_secrecy', 'special_data', 'criminal_data', 'other_purpose', 'bsn'] as const

/** The police data act: the police work with it instead of with the AVG. */
export const policeNorms = [
  forbids({
    id: 'wet-politiegegevens/7',
    rows: ['B1-POL-01', 'SEC-POL', 'AGE-POL', 'CH-23'],
    sources: [law('Politiegegevens', '7'), overview],
    step: 'secrecy',
    barrier: 'police_secrecy',
    when: all(fromPolice, not(is('/recipient/role', 'client'))),
    alternatives: ['refer', 'involve_client', 'ask_for_contribution_not_data'],
    text: {
      nl: 'Als politie zwijg je over wat je in je werk hoort, behalve waar de politiewet delen regelt.',
      en: 'As police you keep silent about what you learn at work, except where police law provides for sharing.',
    },
    more: {
      nl: 'Toestemming van de betrokkene maakt dit niet anders. De AVG geldt hier niet; de Wet politiegegevens wel.',
      en: 'Consent of the person concerned does not change this. The AVG does not apply here; the police data act does.',
    },
  }),
  permits({
    id: 'besluit-politiegegevens/4:2',
    rows: ['B1-POL-02', 'B1-POL-03', 'B1-POL-04', 'B1-POL-05', 'M-POL-18', 'M-HALT', 'D-TAAK'],
    sources: [law('Politiegegevens', '18'), law('BesluitPolitiegegevens', '4:2', '1'), overview],
    step: 'legal_basis',
    basis: 'police_data_act',
    ground: 'right',
    lifts,
    when: all(fromPolice, listed),
    text: {
      nl: 'De politie mag deze partij geven wat die voor de eigen taak nodig heeft.',
      en: 'The police may give this party what it needs for its own task.',
    },
    more: {
      nl: 'Het mag, het moet niet. De Zutphense handleiding noemt Halt, de Raad, de GI en Veilig Thuis. In het besluit staan ook de reclassering en de gemeente voor de Jeugdwet. Voor Halt is het ja van de officier van justitie nodig.',
      en: 'They may, they need not. The Zutphense handleiding names Halt, the board, the GI and Veilig Thuis. The decree also names probation and the municipality for the Jeugdwet. For Halt the prosecutor must agree.',
    },
  }),
  permits({
    id: 'wet-politiegegevens/16',
    rows: ['M-POL-16'],
    sources: [law('Politiegegevens', '16')],
    step: 'legal_basis',
    basis: 'police_data_act',
    ground: 'right',
    lifts,
    when: all(fromPolice, ownChain),
    text: {
      nl: 'De politie werkt onder de officier van justitie en de burgemeester. Zij krijgen wat hun gezag vraagt.',
      en: 'The police work under the prosecutor and the mayor. Those receive what their authority needs.',
    },
    more: {
      nl: 'De burgemeester gebruikt het alleen voor de openbare orde en geeft het niet verder.',
      en: 'The mayor uses it for public order only and passes it on to nobody.',
    },
  }),
  permits({
    id: 'wet-politiegegevens/20',
    rows: ['B1-POL-06', 'M-POL-20', 'FG-12', '10.6-8', 'D-POLTAAK'],
    sources: [law('Politiegegevens', '20'), overview],
    step: 'legal_basis',
    basis: 'police_data_act',
    ground: 'right',
    judgement: true,
    needs: ['only_with_dpo_advice', 'consult_manager'],
    lifts,
    when: all(elsewhere, meets),
    alternatives: ['ask_for_contribution_not_data', 'invite_party_for_part_of_meeting'],
    text: {
      nl: 'In een overleg deel je alleen met een schriftelijk besluit over dit samenwerkingsverband. Staat deze partij daarin?',
      en: 'In a meeting you share only under a written decision on this partnership. Is this party named in it?',
    },
    more: {
      nl: 'Zonder dat besluit zeg je ook niet dat iemand bij de politie bekend is. Het besluit noemt doel, gegevens, voorwaarden en ontvangers.',
      en: 'Without that decision you do not even say that somebody is known to the police. The decision names purpose, data, conditions and recipients.',
    },
  }),
  permits({
    id: 'wet-politiegegevens/19',
    rows: ['M-POL-19', 'FG-12', '10.6-8'],
    sources: [law('Politiegegevens', '19')],
    step: 'legal_basis',
    basis: 'police_data_act',
    ground: 'right',
    judgement: true,
    needs: ['only_with_dpo_advice', 'consult_manager', 'limit_to_protection'],
    lifts,
    when: all(elsewhere, seriousDanger),
    text: {
      nl: 'In een enkel geval mag de politie delen voor een zwaar belang, zoals hulp bij gevaar. Het bevoegd gezag beslist mee.',
      en: 'In a single case the police may share for a weighty interest, such as help in danger. The authority in charge decides along.',
    },
  }),
  notes({
    id: 'uavg/33/niet-bewaren',
    rows: ['FG-12', '2.7', 'X-WC-03'],
    sources: [law('UAVG', '33'), law('Politiegegevens', '7', '2')],
    step: 'special_data',
    when: all(
      fromPolice,
      is(
        '/recipient/role',
        'housing_officer',
        'teacher',
        'school_care_coordinator',
        'inclusive_education_officer',
        'social_worker',
        'school_social_worker',
        'volunteer',
      ),
    ),
    text: {
      nl: 'Deze partij mag politiegegevens niet bewaren en ook nergens anders voor gebruiken.',
      en: 'This party may not keep police data, nor use them for anything else.',
    },
  }),
] as const
