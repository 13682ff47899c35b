import { all, any, has, is, not } from '../../weigh/condition.ts'
import { forbids, limits, notes, permits, requires } from '../clause.ts'
import { capable, from18, goesToSomebody, refused, seriousDanger, wholeFiles } from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'
import { isViolence, toVeiligThuis } from './concepts.ts'

const everything = [
  'secrecy',
  'official_secrecy',
  'special_data',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
  'criminal_data',
  'participation_secrecy',
  'bsn',
] as const
const onlyOwnRisk = all(from18, capable, refused, not(has('/danger/to', 'child', 'other_person')))
// Whoever weighs need not know the name of the law: what happens says enough.
const asked = any(
  is('/exchange', 'answer_request'),
  all(is('/action', 'request'), not(is('/exchange', 'report'))),
  all(is('/legalDuty', 'veilig_thuis_inquiry'), not(is('/exchange', 'report'))),
)
// Advice is given without names; accounts and research are no matter of safety.
const tells = not(is('/exchange', 'consult', 'accountability', 'research'))
const plainly = any(all(asked, is('/danger/level', 'concern')), seriousDanger)

/** Wmo 2015 art. 5.2.6: the right to report to Veilig Thuis and to answer it. */
export const veiligThuisNorms = [
  permits({
    id: 'wmo/5.2.6',
    rows: [
      'M-VT-MELD',
      'B1-VT-HV-01',
      'B1-VT-HV-02',
      'B1-VT-VT-01',
      'B1-GZ-BIG-02',
      'X-SCH-01',
      'X5',
      'SF-5b',
      'AGE-MELD',
      'E-10',
      'E-21',
      '10.6-10',
    ],
    sources: [law('Wmo', '5.2.6'), zutphen('overzicht wat mag met wie gedeeld worden')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    lifts: everything,
    needs: ['strive_for_consent', 'limit_to_protection'],
    when: all(toVeiligThuis, tells, isViolence, plainly, not(onlyOwnRisk)),
    text: {
      nl: 'Je mag aan Veilig Thuis geven wat nodig is om geweld te stoppen of te onderzoeken. Het mag, het moet niet.',
      en: 'You may give Veilig Thuis what is needed to stop or investigate violence. You may, you need not.',
    },
    more: {
      nl: 'Dit recht gaat voor je beroepsgeheim. Geef feiten die zorgen geven én feiten die geruststellen. Vertel het je cliënt, tenzij dat gevaarlijk is. Een afspraak binnen je organisatie om nooit iets te geven, gaat niet boven de wet.',
      en: 'This right goes before your secrecy. Give facts that worry and facts that reassure. Tell your client, unless that is dangerous. A house rule never to give anything does not go before the law.',
    },
  }),
  permits({
    id: 'wmo/5.2.6/twijfel',
    rows: ['M-VT-MELD', 'FG-27'],
    sources: [law('Wmo', '5.2.6'), guideline('Afwegingskader meldcode')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    judgement: true,
    lifts: everything,
    needs: ['consult_colleague', 'only_with_dpo_advice', 'strive_for_consent'],
    when: all(
      toVeiligThuis,
      tells,
      isViolence,
      any(all(not(asked), is('/danger/level', 'concern')), all(plainly, onlyOwnRisk)),
    ),
    alternatives: ['consult_anonymously'],
    text: {
      nl: 'Of melden hier nodig is, is niet zeker. Loop het afwegingskader na met een collega.',
      en: 'Whether reporting is needed here is not certain. Go through the framework with a colleague.',
    },
    more: {
      nl: 'Het recht geldt ook bij geweld tegen volwassenen. Een volwassene die zelf kan beslissen en geen hulp wil, telt dan zwaar mee.',
      en: 'The right also covers violence against adults. An adult who can decide and wants no help then weighs heavily.',
    },
  }),
  forbids({
    id: 'wmo/5.2.6/geen-vermoeden',
    rows: ['M-VT-MELD', 'M-VT-ADVIES', 'E-10'],
    sources: [law('Wmo', '5.2.6'), law('Wmo', '4.1.1', '3')],
    step: 'duty',
    when: all(
      toVeiligThuis,
      not(is('/sharer/role', 'police_officer')),
      is('/exchange', 'report'),
      is('/danger/level', 'none'),
    ),
    alternatives: ['consult_anonymously', 'involve_client'],
    text: {
      nl: 'Zonder vermoeden van geweld kun je niet met naam melden. Vraag bij twijfel advies zonder naam.',
      en: 'Without a suspicion of violence you cannot report by name. In doubt ask for advice without a name.',
    },
  }),
  limits({
    id: 'wmo/5.2.6/geen-dossier',
    rows: ['M-VT-MELD', 'B1-VT-HV-01'],
    sources: [
      law('Wmo', '5.2.6'),
      guideline('KNMG-meldcode kindermishandeling en huiselijk geweld'),
    ],
    step: 'data',
    when: all(toVeiligThuis, is('/data/*/category', ...wholeFiles)),
    alternatives: ['limit_data'],
    text: {
      nl: 'Geef Veilig Thuis de feiten die ertoe doen, niet je hele dossier.',
      en: 'Give Veilig Thuis the facts that matter, not your whole file.',
    },
  }),
  requires({
    id: 'wmo/5.2.6/beperken',
    rows: ['M-VT-MELD', 'D-VT'],
    sources: [law('Wmo', '5.2.6'), guideline('Afwegingskader meldcode')],
    step: 'duty',
    condition: 'limit_to_protection',
    // The police supply Veilig Thuis under an act of their own.
    when: all(toVeiligThuis, not(is('/sharer/role', 'police_officer'))),
    text: {
      nl: 'Geef Veilig Thuis alleen wat helpt om het geweld te stoppen of te onderzoeken.',
      en: 'Give Veilig Thuis only what helps to stop or investigate the violence.',
    },
  }),
  requires({
    id: 'knmg/meldcode/geen-toestemming-zeggen',
    rows: ['B1-VT-HV-02', 'INF-V', 'M-VT-MELD'],
    sources: [
      guideline('KNMG-meldcode kindermishandeling en huiselijk geweld'),
      zutphen('overzicht wat mag met wie gedeeld worden'),
    ],
    step: 'consent',
    condition: 'mention_no_consent_to_veilig_thuis',
    when: all(
      toVeiligThuis,
      not(is('/sharer/role', 'police_officer')),
      is('/consent/status', 'refused', 'withdrawn', 'will_not_be_asked', 'cannot_be_asked'),
    ),
    text: {
      nl: 'Zeg tegen Veilig Thuis dat je cliënt geen toestemming gaf, en waarom je toch iets vertelt.',
      en: 'Tell Veilig Thuis that your client did not consent, and why you tell it nevertheless.',
    },
  }),
  notes({
    id: 'wmo/4.1.1-3',
    rows: ['M-VT-ADVIES', 'E-10'],
    sources: [law('Wmo', '4.1.1', '3'), zutphen('meldrechten')],
    step: 'duty',
    when: all(
      goesToSomebody,
      any(
        all(toVeiligThuis, is('/exchange', 'consult')),
        all(isViolence, is('/danger/level', 'concern')),
      ),
    ),
    alternatives: ['consult_anonymously'],
    text: {
      nl: 'Veilig Thuis geeft iedereen advies zonder dat je een naam noemt. Een melding is iets anders: die gaat wel op naam.',
      en: 'Veilig Thuis gives anyone advice without a name being mentioned. A report is something else: that is by name.',
    },
    more: {
      nl: 'De Zutphense handleiding schrijft dat bij de meeste meldingen anoniem wordt besproken. Dat geldt voor advies, niet voor een melding.',
      en: 'The Zutphense handleiding says that most reports are discussed anonymously. That holds for advice, not for a report.',
    },
  }),
] as const
