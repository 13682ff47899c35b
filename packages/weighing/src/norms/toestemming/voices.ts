import { all, any, has, is, not } from '../../weigh/condition.ts'
import { notes, permits } from '../clause.ts'
import {
  byAuthority,
  byOneOfTwoParents,
  byTheRightPeople,
  capable,
  consentIsUsable,
  from12to15,
  from18,
  isMedical,
  isYouthHelp,
  somebodyObjects,
  under12,
  under16,
  wellGiven,
} from '../concepts.ts'
import { guideline, law } from '../sources.ts'

const lifts = ['secrecy', 'special_data', 'criminal_data', 'other_purpose', 'other_domain'] as const
const byClient = has('/consent/by', 'client')
const fromWmo = is('/sharer/role', 'wmo_provider_worker', 'municipal_wmo_officer')
const incomplete = all(wellGiven, not(somebodyObjects), consentIsUsable)
/** Care law lets family speak for an adult; other laws do not (fact row FG-24). */
const onlyFamilySpoke = all(
  not(any(isMedical('sharer'), isYouthHelp('sharer'))),
  from18,
  not(capable),
  has('/consent/by', 'family'),
  not(is('/client/representative', 'curator', 'mentor', 'authorised_person')),
)

/** Who must still agree, by age, authority and capacity (fact table 1.6). */
export const voiceNorms = [
  permits({
    id: 'bw1/253i/12-tot-16',
    rows: ['GZ-1', '10.6-1', 'AGE-JW', 'AGE-WGBO'],
    sources: [law('BW1', '253i'), law('Jeugdwet', '7.3.4')],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['consent_of_representative', 'consent_of_client_and_representative'],
    when: all(incomplete, from12to15, byOneOfTwoParents),
    text: {
      nl: 'Eén van twee ouders zei ja. Vraag ook de andere ouder, en het kind zelf.',
      en: 'One of two parents agreed. Ask the other parent as well, and the child.',
    },
  }),
  permits({
    id: 'bw1/253i',
    rows: ['GZ-1', 'GZ-3', 'AGE-AVG', 'AGE-SCH', 'W2s-3'],
    sources: [law('BW1', '253i'), law('UAVG', '5', '1')],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['consent_of_representative'],
    when: all(incomplete, under12, not(byAuthority)),
    text: {
      nl: 'Tot 12 jaar moet iedereen met gezag het goed vinden. Vraag wie nog ontbreekt.',
      en: 'Up to 12 everybody with authority must agree. Ask whoever is missing.',
    },
    more: {
      nl: 'Hebben twee ouders gezag, dan tellen beide stemmen, ook na een scheiding. Bij kleine zaken mag de een voor de ander spreken.',
      en: 'If two parents have authority, both voices count, after a divorce too. In small matters one may speak for the other.',
    },
  }),
  permits({
    id: 'jeugdwet/7.3.4/kind-en-ouders',
    rows: ['AGE-JW', 'AGE-WGBO', 'AGE-SCH', 'FG-04', '1.6'],
    sources: [
      law('Jeugdwet', '7.3.4'),
      law('BW7', '450'),
      guideline('NJi: met wie mag het wijkteam informatie delen'),
    ],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['consent_of_client_and_representative'],
    when: all(
      incomplete,
      from12to15,
      not(byOneOfTwoParents),
      capable,
      not(all(byClient, byAuthority)),
      not(all(byClient, fromWmo)),
    ),
    text: {
      nl: 'Van 12 tot en met 15 jaar tellen twee stemmen: het kind én wie gezag heeft. Vraag wie nog ontbreekt.',
      en: 'From 12 to 15 two voices count: the child and those with authority. Ask whoever is missing.',
    },
    more: {
      nl: 'De wet vraagt om twee stemmen bij de hulp zelf. Over het delen alleen is zij minder duidelijk. Vraag daarom allebei, tenzij dat iemand schaadt.',
      en: 'The law asks for two voices for the help itself. On sharing alone it is less clear. So ask both, unless that harms somebody.',
    },
  }),
  permits({
    id: 'wmo/5.3.3/kind-alleen',
    rows: ['AGE-WMO', 'FG-03', '10.6-2', '1.1'],
    sources: [law('Wmo', '5.3.3'), law('UAVG', '5', '1')],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    judgement: true,
    lifts,
    needs: ['only_with_dpo_advice', 'consent_of_representative'],
    when: all(wellGiven, from12to15, capable, byClient, not(byAuthority), fromWmo),
    text: {
      nl: 'De Wmo laat een kind vanaf 12 zelf beslissen over je geheim. De privacywet vraagt tot 16 de ouders. Vraag beide.',
      en: 'The Wmo lets a child from 12 release you from secrecy. Privacy law asks the parents up to 16. Ask both.',
    },
  }),
  permits({
    id: 'bw7/465/wie-nog-ontbreekt',
    rows: ['REP-0', 'REP-1', 'REP-2', 'REP-4', 'REP-5', 'REP-6', '1.4', '1.6'],
    sources: [law('BW7', '465'), law('Jeugdwet', '7.3.15'), law('BW1', '453')],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['consent_of_representative'],
    when: all(
      incomplete,
      is('/client/capacity', 'incapable', 'doubtful'),
      not(under12),
      not(byTheRightPeople),
      not(onlyFamilySpoke),
    ),
    text: {
      nl: 'Je cliënt kan dit niet (helemaal) zelf beslissen. Vraag ook wie voor je cliënt mag spreken.',
      en: 'Your client cannot (fully) decide this alone. Ask whoever may speak for your client too.',
    },
    more: {
      nl: 'In zorg en jeugdhulp is dat eerst een curator of mentor. Daarna komen een gemachtigde, de partner en naaste familie.',
      en: 'In care and youth care that is first a guardian or mentor, then somebody authorised, then the partner, then close family.',
    },
  }),
  notes({
    id: 'bw1/453/familie',
    rows: ['FG-24', '1.4'],
    sources: [law('BW1', '453'), law('BW7', '465')],
    step: 'age',
    when: all(wellGiven, onlyFamilySpoke),
    alternatives: ['involve_client', 'report_to_veilig_thuis'],
    text: {
      nl: 'Buiten de zorg mag familie niet zomaar beslissen. De rechter kan een mentor benoemen. Vraag je privacyfunctionaris.',
      en: 'Outside care, family may not simply decide. The court can appoint a mentor. Ask your privacy officer.',
    },
  }),
  permits({
    id: 'avg/6-1-a/client-zelf',
    rows: ['AGE-AVG', 'AGE-SCH', 'AGE-JW', 'AGE-WGBO', '1.6'],
    sources: [law('UAVG', '5', '1'), law('BW7', '447')],
    step: 'age',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['obtain_consent'],
    when: all(incomplete, not(under16), capable, not(byClient)),
    text: {
      nl: 'Vanaf 16 jaar beslist je cliënt zelf. Vraag het je cliënt, niet alleen een ander.',
      en: 'From 16 your client decides. Ask your client, not only somebody else.',
    },
  }),
] as const
