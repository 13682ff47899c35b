import { all, any, is, not } from '../../weigh/condition.ts'
import { permits } from '../clause.ts'
import {
  byAuthority,
  given,
  goesToSomebody,
  isMedical,
  somebodyObjects,
  spokenBySomebodyForAdult,
  under16,
  validConsent,
  wellGiven,
} from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'
import { carriesOut, carriesOutSome } from '../ambtenaren/acts.ts'

const apart = guideline('Autoriteit Persoonsgegevens: sociaal domein')
const toWmo = all(
  goesToSomebody,
  carriesOutSome('sharer', 'youth', 'debt', 'participation'),
  carriesOut('recipient', 'wmo'),
)
const fromWmo = all(goesToSomebody, carriesOut('sharer', 'wmo'))
const fromDebt = all(goesToSomebody, carriesOut('sharer', 'debt'))
const consentIsDemanded = any(toWmo, fromWmo, fromDebt)
const careToWmo = all(goesToSomebody, isMedical('sharer'), carriesOut('recipient', 'wmo'))
const forSupport = is(
  '/data/*/category',
  'name_contact',
  'support_need',
  'support_expectations',
  'zvw_support',
)
/** Asked and not answered, or answered in a way that does not count. */
const canStillBeAsked = any(
  is('/consent/status', 'not_asked', 'not_objected'),
  all(given, not(validConsent), not(somebodyObjects)),
)
const representativeIsMissing = all(
  wellGiven,
  not(somebodyObjects),
  any(
    all(under16, not(byAuthority)),
    all(
      not(under16),
      is('/client/capacity', 'incapable', 'doubtful'),
      not(spokenBySomebodyForAdult),
    ),
  ),
)
const lifts = ['official_secrecy', 'other_domain', 'other_purpose', 'special_data'] as const

/** Where the Wmo and the debt help act make the client's yes an extra demand on the municipality. */
export const wmoConsentNorms = [
  permits({
    id: 'wmo/5.1.1-4',
    rows: ['2.5', 'E-08', 'FG-25', 'CH-07', 'X-SH-01'],
    sources: [law('Wmo', '5.1.1', '4'), apart, zutphen('grondslagen')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    lifts,
    when: all(toWmo, validConsent),
    text: {
      nl: 'Je cliënt zei duidelijk ja. Dan mag je Wmo-collega weten wat voor het onderzoek nodig is.',
      en: 'Your client clearly agreed. Then your Wmo colleague may know what the investigation takes.',
    },
    more: {
      nl: 'De grondslag is de taak van de gemeente. De Wmo eist daarbij ook een duidelijk ja van je cliënt.',
      en: 'The basis is the task of the municipality. On top of that the Wmo demands a clear yes of your client.',
    },
  }),
  permits({
    id: 'wmo/5.3.3/gemeente',
    rows: ['2.5', 'SEC-WMO', 'FG-09', 'X-ZVZ-01', 'E-08'],
    sources: [law('Wmo', '5.3.3'), law('Wmo', '5.2.5', '2'), law('Wmo', '5.2.1', '2')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    lifts,
    when: all(fromWmo, validConsent),
    text: {
      nl: 'Je cliënt zei ja. Dan mag je uit het Wmo-dossier geven wat je cliënt goedvindt.',
      en: 'Your client agreed. Then you may give from the Wmo file what your client approves of.',
    },
    more: {
      nl: 'Of een andere wet deze gegevens daarna mag hergebruiken, is niet overal geregeld. Laat je cliënt het anders zelf vertellen.',
      en: 'Whether another act may then reuse these data is not settled everywhere. Otherwise let your client tell.',
    },
  }),
  permits({
    id: 'schuldhulp/8',
    rows: ['X-SH-01', '2.2', '2.5'],
    sources: [law('Schuldhulp', '8'), apart],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    lifts: ['official_secrecy', 'other_domain', 'other_purpose'],
    when: all(fromDebt, validConsent),
    text: {
      nl: 'Je cliënt zei ja. Voor de schuldhulp mag je dan spreken met wie daarbij nodig is.',
      en: 'Your client agreed. For debt help you may then speak with those who are needed.',
    },
  }),
  permits({
    id: 'wmo/5.1.1-4/nog-vragen',
    rows: ['2.5', 'E-08', 'X-SH-01'],
    sources: [law('Wmo', '5.1.1', '4'), law('Wmo', '5.3.3'), law('Schuldhulp', '8')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    needs: ['obtain_consent'],
    lifts,
    when: all(consentIsDemanded, canStillBeAsked, not(representativeIsMissing)),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Hiervoor moet je cliënt eerst duidelijk ja zeggen. Vraag dat, en leg het vast.',
      en: 'For this your client must first clearly agree. Ask, and record it.',
    },
  }),
  permits({
    id: 'wmo/5.3.3/wie-ontbreekt',
    rows: ['FG-24', 'REP-3', '1.4', '1.6'],
    sources: [law('Wmo', '5.3.3'), law('BW1', '453'), law('UAVG', '5')],
    step: 'age',
    basis: 'public_task',
    ground: 'consent',
    needs: ['consent_of_representative'],
    lifts,
    when: all(consentIsDemanded, representativeIsMissing),
    text: {
      nl: 'Je cliënt kan dit niet alleen beslissen. Vraag wie volgens de wet voor je cliënt spreekt.',
      en: 'Your client cannot decide this alone. Ask whoever speaks for your client by law.',
    },
    more: {
      nl: 'Bij de gemeente is dat een ouder met gezag, voogd, curator, mentor of gemachtigde. Familie mag hier niet vanzelf meebeslissen.',
      en: 'For the municipality that is a parent with authority, guardian, curator, mentor or authorised person. Family has no say here by itself.',
    },
  }),
  permits({
    id: 'wmo/5.2.5-1',
    rows: ['X-ZVZ-01', '2.5', 'B1-GZ-GEM-02'],
    sources: [law('Wmo', '5.2.5', '1'), zutphen('overzicht wat mag met wie gedeeld worden')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    lifts: ['secrecy', 'other_purpose'],
    when: all(careToWmo, forSupport, validConsent),
    text: {
      nl: 'Je cliënt zei duidelijk ja. Dan mag de Wmo-consulent weten welke hulp nodig is.',
      en: 'Your client clearly agreed. Then the Wmo officer may know which help is needed.',
    },
    more: {
      nl: 'Een diagnose en andere medische inhoud blijven bij jou. De Zutphense handleiding ziet hier voor toestemming geen plaats; de Wmo regelt het wel.',
      en: 'A diagnosis and other medical content stay with you. The Zutphense handleiding sees no place for consent here; the Wmo does provide for it.',
    },
  }),
  permits({
    id: 'wmo/5.2.5-1/nog-vragen',
    rows: ['X-ZVZ-01'],
    sources: [law('Wmo', '5.2.5', '1')],
    step: 'consent',
    basis: 'consent',
    ground: 'consent',
    needs: ['obtain_consent'],
    lifts: ['secrecy', 'other_purpose'],
    when: all(careToWmo, forSupport, canStillBeAsked),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Vraag je cliënt eerst of de gemeente mag weten welke hulp nodig is.',
      en: 'First ask your client whether the municipality may know which help is needed.',
    },
  }),
] as const
