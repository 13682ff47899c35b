import { all, any, is, not } from '../../weigh/condition.ts'
import { permits } from '../clause.ts'
import {
  consentIsUsable,
  from12to15,
  given,
  goesToSomebody,
  isHelper,
  isPublicBody,
  somebodyObjects,
  under12,
  validConsent,
} from '../concepts.ts'
import { avg, guideline, law, niveaus, zutphen } from '../sources.ts'

const lifts = ['secrecy', 'special_data', 'criminal_data', 'other_purpose', 'other_domain'] as const

/** Consent as a basis, whole or still to be had (AVG 4(11), 6(1)(a), 7). */
export const consentBasisNorms = [
  permits({
    id: 'avg/6-1-a',
    rows: [
      'T1',
      'T2',
      'SF-4',
      'X3',
      'B1-JEU-HV-03',
      'B1-GZ-HV-01',
      'B1-SW-01',
      'B1-WMO-AANB-02',
      'W2-Q3',
    ],
    sources: [avg('6(1)(a)'), avg('7'), zutphen('grondslagen')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts,
    when: all(validConsent, consentIsUsable),
    text: {
      nl: 'Je cliënt zei ja. Dat was vrij, met uitleg, en precies hiervoor.',
      en: 'Your client agreed: freely, with an explanation, and to exactly this.',
    },
    more: {
      nl: 'Toestemming is twee dingen tegelijk: een grondslag in de privacywet, en een ontheffing van je geheim. Zeg je cliënt dat het om beide gaat. Ook met toestemming mag je nog besluiten niet te delen.',
      en: 'Consent is two things at once: a basis in privacy law, and a release from your secrecy. Tell your client that it is about both. Even with consent you may decide not to share.',
    },
  }),
  permits({
    id: 'avg/6-1-a/nog-vragen/ouders',
    rows: ['W3-C', 'AGE-AVG', '1.6'],
    sources: [avg('6(1)(a)'), law('UAVG', '5', '1')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['obtain_consent', 'consent_of_representative'],
    when: all(
      is('/consent/status', 'not_asked'),
      consentIsUsable,
      any(under12, is('/client/capacity', 'incapable')),
    ),
    alternatives: ['ask_consent_first', 'involve_client'],
    text: {
      nl: 'Er is nog niets gevraagd. Je cliënt beslist niet zelf: vraag het wie gezag heeft of voor je cliënt spreekt.',
      en: 'Nothing has been asked yet. Your client does not decide: ask whoever has authority or speaks for your client.',
    },
  }),
  permits({
    id: 'avg/6-1-a/nog-vragen/kind-en-ouders',
    rows: ['W3-C', 'AGE-JW', 'FG-04', '1.6'],
    sources: [avg('6(1)(a)'), law('Jeugdwet', '7.3.4'), law('UAVG', '5', '1')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['obtain_consent', 'consent_of_client_and_representative'],
    when: all(is('/consent/status', 'not_asked'), consentIsUsable, from12to15),
    alternatives: ['ask_consent_first', 'involve_client'],
    text: {
      nl: 'Er is nog niets gevraagd. Tussen 12 en 16 vraag je het kind én wie gezag heeft.',
      en: 'Nothing has been asked yet. Between 12 and 16 you ask the child and whoever has authority.',
    },
  }),
  permits({
    id: 'avg/6-1-a/nog-vragen',
    rows: ['W3-C', 'SF-4', 'E-04'],
    sources: [avg('6(1)(a)'), zutphen('afweging 3')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['obtain_consent'],
    when: all(is('/consent/status', 'not_asked'), consentIsUsable),
    alternatives: ['ask_consent_first', 'involve_client'],
    text: {
      nl: 'Je hebt het je cliënt nog niet gevraagd. Zegt je cliënt ja, dan mag het.',
      en: 'You have not asked your client yet. If your client agrees, it may be done.',
    },
  }),
  permits({
    id: 'avg/7',
    rows: ['T1', 'E-24', '2.4'],
    sources: [avg('4(11)'), avg('7')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts,
    needs: ['obtain_consent'],
    when: all(
      given,
      any(
        is('/consent/free', false),
        is('/consent/informed', false),
        is('/consent/specific', false),
      ),
      consentIsUsable,
    ),
    alternatives: ['ask_consent_first'],
    text: {
      nl: 'Deze toestemming telt niet: ze was niet vrij, zonder uitleg, of voor iets anders. Vraag het opnieuw.',
      en: 'This consent does not count: not free, not informed, or for something else. Ask again.',
    },
  }),
  permits({
    id: 'knmg/veronderstelde-toestemming',
    rows: ['X3', 'N2a', 'N2b', 'N3', 'B1-GZ-HV-01'],
    sources: [
      guideline('KNMG-richtlijn Omgaan met medische gegevens'),
      avg('6(1)(b)'),
      niveaus('niveau 2 en 3'),
    ],
    step: 'consent',
    basis: 'contract',
    ground: 'contract',
    lifts: ['secrecy'],
    when: all(
      goesToSomebody,
      is('/consent/status', 'not_objected'),
      not(somebodyObjects),
      is('/exchange', 'refer', 'feedback', 'handover'),
      isHelper('sharer'),
      not(isPublicBody('sharer')),
      not(isPublicBody('recipient')),
      not(is('/recipient/role', 'client', 'parent', 'guardian', 'family_or_neighbour')),
    ),
    text: {
      nl: 'Je cliënt weet van deze verwijzing of terugkoppeling en is niet tegen. Het hoort bij de hulp.',
      en: 'Your client knows of this referral or feedback and does not object. It is part of the help.',
    },
  }),
] as const
