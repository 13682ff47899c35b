import { all, any, is, not } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import { goesToSomebody, isWmoProvider } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'
import { carriesOut } from '../ambtenaren/acts.ts'

const overview = zutphen('overzicht wat mag met wie gedeeld worden')
const officialSharer = carriesOut('sharer', 'wmo')

/** The most that goes between municipality and provider (annex 1 of the Zutphense handleiding). */
const setForSupport = [
  'name_contact',
  'bsn',
  'support_need',
  'support_expectations',
  'zvw_support',
] as const
const setForPayment = ['declaration_product_group', 'delivery_facts'] as const
const staysWithHelper = ['plan_of_action', 'client_file', 'youth_care_file'] as const
const asked = any(
  is('/legalDuty', 'delivery_to_municipality', 'care_declaration'),
  is('/action', 'request'),
  is('/exchange', 'answer_request', 'accountability'),
)
const providerToMunicipality = all(
  goesToSomebody,
  isWmoProvider('sharer'),
  is('/recipient/role', 'municipal_wmo_officer', 'civil_servant'),
)

/** Wmo 2015, chapter 5: what municipality and provider need of one another. */
export const wmoNorms = [
  permits({
    id: 'wmo/5.2.1-2',
    rows: ['B1-WMO-GEM-01', 'B1-WMO-GEM-02', '2.5', 'N2a', 'N2b', '2.8'],
    sources: [law('Wmo', '5.2.1', '2'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'bsn'],
    when: all(
      goesToSomebody,
      officialSharer,
      isWmoProvider('recipient'),
      not(is('/exchange', 'network')),
      is('/data/*/category', ...setForSupport, 'referral_reason'),
    ),
    text: {
      nl: 'Zet je Wmo-hulp in? Dan mag de aanbieder weten om wie het gaat en welke hulp nodig is.',
      en: 'Do you arrange Wmo support? Then the provider may know who it is about and which help is needed.',
    },
    more: {
      nl: 'Zonder toestemming mag dit alleen aan de aanbieder met een contract. Voor betalen en toezicht noemt de wet nog het CAK, de SVB en de toezichthouder.',
      en: 'Without consent the municipality may give only to its contracted provider, the CAK, the SVB and the supervisor.',
    },
  }),
  permits({
    id: 'wmo/5.2.2-1',
    rows: ['B1-WMO-AANB-01', 'M-WMO-LEVER', 'B1-WMO-GEM-03'],
    sources: [law('Wmo', '5.2.2', '1'), overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'bsn', 'good_arguments', 'not_involved', 'other_purpose'],
    when: all(
      providerToMunicipality,
      asked,
      is('/data/*/category', ...setForSupport, ...setForPayment),
    ),
    text: {
      nl: 'Je moet de gemeente geven wat zij nodig heeft om Wmo-hulp te regelen, te betalen en te controleren.',
      en: 'You must give the municipality what it needs to arrange, pay for and check Wmo support.',
    },
    more: {
      nl: 'Op verzoek is het een plicht. Uit jezelf mag het ook. Een rekening noemt alleen de soort hulp.',
      en: 'On request it is a duty. You may also do so unasked. An invoice names the kind of help only.',
    },
  }),
  permits({
    id: 'wmo/5.2.2-1/uit-jezelf',
    rows: ['M-WMO-LEVER', 'B1-WMO-AANB-01'],
    sources: [law('Wmo', '5.2.2', '1')],
    step: 'legal_basis',
    basis: 'legal_obligation',
    ground: 'task',
    lifts: ['secrecy', 'bsn'],
    when: all(
      providerToMunicipality,
      not(is('/exchange', 'network', 'consult', 'research')),
      is('/data/*/category', ...setForSupport, ...setForPayment),
    ),
    text: {
      nl: 'Ook zonder vraag mag je de gemeente geven wat zij voor deze Wmo-hulp nodig heeft.',
      en: 'Unasked too you may give the municipality what it needs for this Wmo support.',
    },
  }),
  limits({
    id: 'wmo/5.2.2-1/plafond',
    rows: ['B1-WMO-AANB-01', 'M-WMO-LEVER'],
    sources: [law('Wmo', '5.2.2', '1'), overview],
    step: 'data',
    when: all(
      providerToMunicipality,
      not(is('/data/*/category', ...setForSupport, ...setForPayment)),
      // Elsewhere the client may agree to more than the list.
      is('/exchange', 'answer_request', 'accountability', 'report'),
      any(
        is('/recipient/relation', 'financier'),
        is('/legalDuty', 'delivery_to_municipality', 'care_declaration'),
      ),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Voor het leveren aan de gemeente is dit niet nodig. Dit blijft bij jou.',
      en: 'Supplying the municipality does not take this. This stays with you.',
    },
  }),
  limits({
    id: 'wmo/5.1.1-1/plafond',
    rows: ['B1-WMO-GEM-01', 'B1-WMO-GEM-02', 'B1-WMO-AANB-01'],
    sources: [law('Wmo', '5.1.1', '1'), overview],
    step: 'data',
    when: all(
      is('/data/*/category', ...staysWithHelper),
      any(providerToMunicipality, all(goesToSomebody, officialSharer, isWmoProvider('recipient'))),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Een hulpplan en een dossier gaan niet heen en weer tussen gemeente en aanbieder.',
      en: 'A care plan and a file do not go to and fro between municipality and provider.',
    },
  }),
] as const
