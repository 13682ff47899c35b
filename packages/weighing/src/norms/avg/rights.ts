import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { notes, permits } from '../clause.ts'
import {
  from12to15,
  from16,
  given,
  isMedical,
  isWmoProvider,
  isYouthHelp,
  under12,
  under16,
} from '../concepts.ts'
import { avg, law } from '../sources.ts'
import { claimsAuthority } from '../wgbo/representative.ts'

const lifts = [
  'special_data',
  'criminal_data',
  'bsn',
  'other_purpose',
  'other_domain',
  'not_involved',
  'participation_secrecy',
  'official_secrecy',
] as const
const toClient = all(
  is('/action', 'share', 'request', 'discuss'),
  is('/recipient/role', 'client'),
  not(is('/sharer/role', 'police_officer')),
)
/** Care law has rules of its own on age, which the UAVG leaves alone (UAVG 5). */
const hasOwnRule = concept(
  'de zorg of de jeugdhulp heeft hier een eigen regel',
  'care or youth care has a rule of its own here',
  any(isMedical('sharer'), isYouthHelp('sharer')),
)
const newText = '2026-09-01'
const rows = ['AGE-AVG', '1.3', '8.1-h', '8.1-i'] as const

/** Who may hear what is on record about the client: AVG 15, and UAVG 5 in two versions. */
export const rightNorms = [
  permits({
    id: 'avg/2-2-c',
    rows: ['D-ZELF', 'B1-AMB-01', 'B1-PW-01'],
    sources: [avg('2(2)(c)'), law('Awb', '2:5')],
    step: 'legal_basis',
    basis: 'consent',
    ground: 'consent',
    lifts,
    when: is('/sharer/role', 'client'),
    text: {
      nl: 'Je cliënt vertelt het zelf. Daar is niemands toestemming voor nodig.',
      en: 'Your client tells it in person. That needs nobody’s consent.',
    },
  }),
  permits({
    id: 'avg/15',
    rows: ['8.1-h', '8.1-i', '1.3', 'D-ZELF'],
    sources: [avg('15')],
    step: 'legal_basis',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(toClient, not(hasOwnRule), from16),
    text: {
      nl: 'Je cliënt mag weten wat er over je cliënt is vastgelegd.',
      en: 'Your client may know what is on record about your client.',
    },
    more: {
      nl: 'Laat weg wat over een ander gaat, tenzij die ander daar niet door geraakt wordt.',
      en: 'Leave out what is about somebody else, unless it does not affect that person.',
    },
  }),
  permits({
    id: 'wgbo/456',
    rows: ['1.2', '1.3', '8.1-i'],
    sources: [law('BW7', '456'), law('Jeugdwet', '7.3.10'), law('Jeugdwet', '7.3.2', '1')],
    step: 'legal_basis',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(toClient, hasOwnRule),
    text: {
      nl: 'Voor je cliënt heb je geen geheim. Vertel het in woorden die bij de leeftijd passen.',
      en: 'You keep no secrets from your client. Tell it in words that fit the age.',
    },
  }),
  permits({
    id: 'uavg/5-4/2018',
    rows: [...rows],
    sources: [law('UAVG', '5', '4')],
    inForce: { from: '2018-05-25', to: newText },
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    needs: ['consent_of_representative'],
    lifts,
    when: all(toClient, not(hasOwnRule), under16),
    text: {
      nl: 'Tot 16 jaar vragen de ouders of voogd om inzage. Laat hen ermee instemmen.',
      en: 'Up to 16 the parents or guardian ask for access. Have them agree.',
    },
  }),
  permits({
    id: 'uavg/5-4',
    rows: [...rows],
    sources: [law('UAVG', '5', '4')],
    inForce: { from: newText },
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(toClient, not(hasOwnRule), from12to15),
    text: {
      nl: 'Vanaf 12 jaar mag je cliënt ook zelf vragen wat er vastligt.',
      en: 'From 12 your client too may ask what is on record.',
    },
    more: {
      nl: 'Dit geldt sinds 1 september 2026. Daarvoor konden tot 16 jaar alleen de ouders of voogd dit vragen.',
      en: 'This holds since 1 September 2026. Before, up to 16 only the parents or guardian could ask.',
    },
  }),
  permits({
    id: 'uavg/5-4/onder-12',
    rows: [...rows],
    sources: [law('UAVG', '5', '4')],
    inForce: { from: newText },
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    needs: ['consent_of_representative'],
    lifts,
    when: all(toClient, not(hasOwnRule), under12),
    text: {
      nl: 'Tot 12 jaar vragen de ouders of voogd om inzage. Laat hen ermee instemmen.',
      en: 'Up to 12 the parents or guardian ask for access. Have them agree.',
    },
  }),
  permits({
    id: 'uavg/5-4/ouders',
    rows: [...rows],
    sources: [law('UAVG', '5', '4'), law('Wmo', '5.3.2')],
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts: [...lifts, 'secrecy'],
    when: all(
      claimsAuthority,
      not(hasOwnRule),
      not(is('/sharer/role', 'police_officer')),
      under16,
      not(all(isWmoProvider('sharer'), from12to15)),
    ),
    text: {
      nl: 'Wie gezag heeft over een kind onder 16, mag vragen wat er over het kind vastligt.',
      en: 'Whoever has authority over a child under 16 may ask what is on record about the child.',
    },
  }),
  notes({
    id: 'uavg/5-3/2018',
    rows: ['AGE-AVG'],
    sources: [law('UAVG', '5', '3')],
    inForce: { from: '2018-05-25', to: newText },
    step: 'consent',
    when: all(given, under16),
    text: {
      nl: 'Wie gezag heeft, mag de toestemming elk moment intrekken.',
      en: 'Whoever has authority may withdraw the consent at any time.',
    },
  }),
  notes({
    id: 'uavg/5-3',
    rows: ['AGE-AVG'],
    sources: [law('UAVG', '5', '3')],
    inForce: { from: newText },
    step: 'consent',
    when: all(given, under16),
    text: {
      nl: 'Wie gezag heeft, mag de toestemming elk moment intrekken. Vanaf 12 mag het kind dat ook.',
      en: 'Whoever has authority may withdraw the consent at any time. From 12 the child may too.',
    },
  }),
] as const
