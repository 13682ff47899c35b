import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, limits, permits, requires } from '../clause.ts'
import { goesToSomebody, validConsent, wholeFiles } from '../concepts.ts'
import { guideline, law } from '../sources.ts'
import type { Source } from '../../weigh/norm.ts'

const regulation: Source = {
  kind: 'law',
  ref: 'Reclasseringsregeling 1995',
  url: 'https://wetten.overheid.nl/BWBR0007120',
}
const handvat = guideline('Handvat gegevensuitwisseling zorg- en veiligheidsdomein')

const fromProbation = all(goesToSomebody, is('/sharer/role', 'probation_officer'))
const justicePartner = any(
  is(
    '/recipient/role',
    'police_officer',
    'child_protection_board_officer',
    'youth_probation_officer',
  ),
  all(is('/recipient/role', 'other_professional'), is('/recipient/setting', 'justice')),
)
const outsiders = is(
  '/recipient/role',
  'housing_officer',
  'researcher',
  'volunteer',
  'family_or_neighbour',
  'client',
  'parent',
)
const supervisionSet = is(
  '/data/*/category',
  'name_contact',
  'involvement',
  'safety_signals',
  'agreed_actions',
  'support_need',
  'support_expectations',
)

const fromBoard = all(goesToSomebody, is('/sharer/role', 'child_protection_board_officer'))
const fromJustice = all(
  goesToSomebody,
  is('/sharer/setting', 'justice'),
  is('/sharer/role', 'other_professional', 'manager', 'support_staff'),
)

/** Probation, the child protection board and the prosecution as those who share. */
export const justiceNorms = [
  forbids({
    id: 'reclasseringsregeling/geheim',
    rows: ['SEC-REC', 'M-REC'],
    sources: [regulation, handvat],
    step: 'secrecy',
    barrier: 'secrecy',
    when: all(fromProbation, not(is('/recipient/role', 'client'))),
    alternatives: ['involve_client', 'ask_consent_first', 'ask_for_contribution_not_data'],
    text: {
      nl: 'De reclassering heeft een eigen geheimhouding. Deel alleen wat het toezicht vraagt of waar je cliënt ja op zegt.',
      en: 'Probation has a secrecy of its own. Share only what supervision needs or what your client agrees to.',
    },
  }),
  permits({
    id: 'reclasseringsregeling/toezicht',
    rows: ['M-REC', 'X-REC-01', '2.2'],
    sources: [regulation, law('UAVG', '30', '2'), handvat],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'right',
    lifts: ['secrecy', 'criminal_data', 'other_domain'],
    when: all(
      fromProbation,
      not(outsiders),
      any(supervisionSet, all(justicePartner, is('/data/*/category', 'criminal_record'))),
    ),
    alternatives: ['ask_for_contribution_not_data', 'share_involvement_only'],
    text: {
      nl: 'Je mag delen wat een partner nodig heeft voor het toezicht: voorwaarden, risico’s en afspraken.',
      en: 'You may share what a partner needs for the supervision: conditions, risks and agreements.',
    },
    more: {
      nl: 'De regels van de reclassering zijn hier minder precies dan andere wetten. Vraag je cliënt ook zelf, en vertel wat je deelt.',
      en: 'The rules of probation are less precise here than other acts. Ask your client too, and tell what you share.',
    },
  }),
  requires({
    id: 'reclasseringsregeling/overleg',
    rows: ['M-REC', 'X-REC-01'],
    sources: [handvat, regulation],
    step: 'secrecy',
    condition: 'consult_colleague',
    weight: 'accompanies',
    when: all(fromProbation, not(is('/recipient/role', 'client'))),
    text: {
      nl: 'Overleg met een collega wat deze partner echt nodig heeft voor het toezicht.',
      en: 'Consult a colleague on what this partner really needs for the supervision.',
    },
  }),
  permits({
    id: 'reclasseringsregeling/toestemming',
    rows: ['M-REC', '2.2'],
    sources: [regulation, handvat],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts: ['secrecy', 'special_data', 'criminal_data', 'other_purpose', 'other_domain'],
    when: all(fromProbation, validConsent),
    text: {
      nl: 'Je cliënt zei ja, en was daar vrij in. Dan mag de reclassering dit delen.',
      en: 'Your client agreed, and was free to. Then probation may share this.',
    },
    more: {
      nl: 'Let op de drang van het toezicht: een ja uit angst voor gevolgen telt niet.',
      en: 'Mind the pressure of supervision: a yes out of fear of consequences does not count.',
    },
  }),
  limits({
    id: 'reclasseringsregeling/geen-rapport',
    rows: ['X-REC-01'],
    sources: [handvat, regulation],
    step: 'data',
    when: all(fromProbation, is('/data/*/category', ...wholeFiles)),
    alternatives: ['limit_data'],
    text: {
      nl: 'Het hele rapport of dossier van de reclassering gaat niet mee.',
      en: 'The whole report or file of probation does not go along.',
    },
  }),
  permits({
    id: 'jeugdwet/3.1/raad',
    rows: ['2.2', '2.6'],
    sources: [law('Jeugdwet', '3.1'), law('BW1', '239'), law('UAVG', '30', '2')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'special_data', 'criminal_data', 'bsn', 'other_domain'],
    when: all(
      fromBoard,
      any(
        is(
          '/recipient/role',
          'family_guardian',
          'guardian',
          'youth_probation_officer',
          'veilig_thuis_worker',
          'municipal_youth_officer',
          'youth_care_worker',
          'police_officer',
          'client',
          'parent',
        ),
        all(is('/recipient/role', 'other_professional'), is('/recipient/setting', 'justice')),
      ),
      not(is('/data/*/category', ...wholeFiles)),
    ),
    text: {
      nl: 'De Raad mag delen wat nodig is om een kind te beschermen, met wie daarin een taak heeft.',
      en: 'The board may share what is needed to protect a child, with those who have a task in it.',
    },
  }),
  forbids({
    id: 'wjsg/52',
    rows: ['SEC-OM', 'M-OM'],
    sources: [law('Wjsg', '52')],
    step: 'secrecy',
    barrier: 'police_secrecy',
    when: all(fromJustice, not(is('/recipient/role', 'client'))),
    text: {
      nl: 'Gegevens van justitie zijn geheim, tenzij de wet voor justitie delen regelt.',
      en: 'Data of the justice authorities are secret, unless their own act provides for sharing.',
    },
  }),
  permits({
    id: 'wjsg/39f',
    rows: ['M-OM', 'X-OM-01'],
    sources: [law('Wjsg', '39f'), law('Wjsg', '39e')],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'right',
    judgement: true,
    needs: ['consult_lawyer', 'only_with_dpo_advice'],
    lifts: ['police_secrecy', 'criminal_data', 'special_data', 'other_purpose'],
    when: all(fromJustice, not(is('/data/*/category', ...wholeFiles))),
    text: {
      nl: 'Het Openbaar Ministerie mag alleen delen voor een zwaar algemeen belang. Dat weegt het zelf, per geval.',
      en: 'The prosecution may share for a weighty public interest only. It weighs that itself, case by case.',
    },
  }),
] as const
