import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import { goesToSomebody, isMedical, isMunicipal, isYouthHelp } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'
import type { Source } from '../../weigh/norm.ts'

const declarationRules: Source = {
  kind: 'law',
  ref: 'Regeling Jeugdwet, paragraaf 6a',
  url: 'https://zoek.officielebekendmakingen.nl/stcrt-2015-24278.html',
}
const overview = zutphen('overzicht wat mag met wie gedeeld worden')

/** What the municipality needs to arrange help; nothing of the help itself. */
const ceiling = [
  'name_contact',
  'bsn',
  'support_need',
  'support_expectations',
  'zvw_support',
] as const
const invoice = ['name_contact', 'bsn', 'declaration_product_group', 'delivery_facts'] as const
const lifts = [
  'secrecy',
  'special_data',
  'bsn',
  'good_arguments',
  'not_involved',
  'other_purpose',
  'client_interest',
] as const

const isYouthProvider = concept(
  'je werkt in de jeugdhulp',
  'you work in youth care',
  any(isYouthHelp('sharer'), all(isMedical('sharer'), is('/sharer/setting', 'youth_care'))),
)
const toMunicipality = all(
  goesToSomebody,
  is('/recipient/role', 'municipal_youth_officer', 'civil_servant'),
)
/** What the municipality asks for its task, whoever knows which article that is. */
const asks = is('/exchange', 'answer_request')
const delivers = is('/legalDuty', 'delivery_to_municipality')
const declares = is('/legalDuty', 'care_declaration')
const isInvoice = is('/exchange', 'accountability')
const pays = is('/recipient/relation', 'financier')
const isYouthDesk = concept(
  'je werkt voor de gemeente aan jeugdhulp',
  'you work on youth care for the municipality',
  any(
    is('/sharer/role', 'municipal_youth_officer'),
    all(is('/sharer/role', 'civil_servant'), is('/sharer/domain', 'youth')),
  ),
)
const toProvider = all(
  goesToSomebody,
  any(
    isYouthHelp('recipient'),
    isMedical('recipient'),
    is('/recipient/role', 'psychologist', 'educationalist'),
  ),
)

/** Jeugdwet 7.4.0 and the rules on declarations: between provider and municipality. */
export const municipalityNorms = [
  permits({
    id: 'jeugdwet/7.4.0',
    rows: ['B1-JEU-HV-01', 'M-WMO-LEVER'],
    sources: [law('Jeugdwet', '7.4.0'), overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(
      isYouthProvider,
      toMunicipality,
      any(asks, delivers, pays),
      is('/data/*/category', ...ceiling, 'declaration_product_group', 'delivery_facts'),
    ),
    text: {
      nl: 'Je moet de gemeente geven wat zij nodig heeft om jeugdhulp te regelen en te betalen.',
      en: 'You must give the municipality what it needs to arrange and pay for youth care.',
    },
    more: {
      nl: 'De lijst is een bovengrens. Vraag steeds of de gemeente het met minder kan.',
      en: 'The list is a ceiling. Always ask whether the municipality can do with less.',
    },
  }),
  permits({
    id: 'regeling-jeugdwet/6a',
    rows: ['B1-JEU-HV-02', 'M-OPT-OUT', 'B1-JEU-HV-01'],
    sources: [declarationRules, overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(
      any(isYouthProvider, isMedical('sharer')),
      toMunicipality,
      any(declares, all(pays, isInvoice)),
      is('/data/*/category', ...invoice),
    ),
    text: {
      nl: 'Op de rekening staat wie hulp kreeg, wanneer, en uit welke groep van producten.',
      en: 'The invoice says who got help, when, and from which group of products.',
    },
  }),
  permits({
    id: 'regeling-jeugdwet/6a/productcode',
    rows: ['B1-JEU-HV-02', 'M-OPT-OUT'],
    sources: [declarationRules, overview],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(
      any(isYouthProvider, isMedical('sharer')),
      toMunicipality,
      any(declares, all(any(delivers, pays), isInvoice)),
      is('/data/*/category', 'declaration_product_code'),
    ),
    text: {
      nl: 'Een productcode mag op de rekening, zolang je cliënt daar niet van afzag.',
      en: 'A product code may stand on the invoice, as long as your client did not opt out.',
    },
  }),
  limits({
    id: 'regeling-jeugdwet/6a-2',
    rows: ['B1-JEU-HV-02', 'M-OPT-OUT', '10.6-11', 'FG-26'],
    sources: [declarationRules, overview],
    step: 'data',
    when: all(
      is('/diagnosisOptOut', true),
      isMunicipal('recipient'),
      is('/data/*/category', 'declaration_product_code', 'diagnosis'),
    ),
    text: {
      nl: 'Je cliënt tekende de privacyverklaring. Dan gaat er niets mee waaruit een diagnose blijkt.',
      en: 'Your client signed the privacy statement. Then nothing goes along that shows a diagnosis.',
    },
    more: {
      nl: 'Deze regeling is vooral voor de jeugd-ggz gemaakt. Bewaar het getekende formulier met de datum.',
      en: 'This arrangement was mainly made for youth mental health care. Keep the signed form with its date.',
    },
  }),
  limits({
    id: 'jeugdwet/7.4.0/plafond',
    rows: ['B1-JEU-HV-01', 'B1-JEU-GEM-01', 'B1-JEU-GEM-02'],
    sources: [law('Jeugdwet', '7.4.0'), overview],
    step: 'data',
    when: all(
      any(
        all(goesToSomebody, isYouthProvider, isMunicipal('recipient')),
        all(isYouthDesk, toProvider),
      ),
      is('/data/*/category', 'plan_of_action', 'youth_care_file', 'client_file'),
    ),
    text: {
      nl: 'Het hulpplan en het dossier blijven bij de hulpverlener.',
      en: 'The care plan and the file stay with the helper.',
    },
  }),
  limits({
    id: 'jeugdwet/7.4.0/rest',
    rows: ['B1-JEU-HV-01', 'B1-JEU-GEM-01', '2.4'],
    sources: [law('Jeugdwet', '7.4.0'), overview],
    step: 'data',
    when: all(
      isYouthProvider,
      toMunicipality,
      not(is('/data/*/category', ...ceiling, ...invoice, 'declaration_product_code')),
      // Elsewhere the client may agree to more than the list.
      is('/exchange', 'answer_request', 'accountability', 'report'),
      any(delivers, declares, pays),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Om jeugdhulp te regelen en te betalen is dit niet nodig. Dit blijft bij jou.',
      en: 'Arranging and paying for youth care does not take this. This stays with you.',
    },
  }),
  permits({
    id: 'jeugdwet/2.3',
    rows: ['B1-JEU-GEM-01', 'B1-JEU-GEM-02', 'B1-JEU-GEM-03'],
    sources: [law('Jeugdwet', '2.3'), law('Jeugdwet', '7.4.0'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'bsn'],
    when: all(isYouthDesk, toProvider, is('/data/*/category', ...ceiling)),
    text: {
      nl: 'De gemeente regelt jeugdhulp. Zij mag de helper geven wat daarvoor nodig is.',
      en: 'The municipality arranges youth care. It may give the helper what that needs.',
    },
    more: {
      nl: 'Controle en fraudeonderzoek zijn een ander doel, met een eigen werkwijze. Gebruik zorggegevens daar niet zomaar voor.',
      en: 'Checks and fraud inquiries are another purpose, with a procedure of their own. Do not simply use care data for them.',
    },
  }),
] as const
