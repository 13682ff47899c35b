import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, permits, requires } from '../clause.ts'
import { goesToSomebody, plainData, refused } from '../concepts.ts'
import { avg, guideline, kader, kiezenEnDelen, law, niveaus, zutphen } from '../sources.ts'

const identifiable = is('/data/*/identifiable', true)
const acceptedGround = is(
  '/informing/reasonNotBefore',
  'prevent_crime',
  'protect_person',
  'rights_of_others',
  'unreachable_and_urgent',
)
const notBefore = is('/informing/when', 'after', 'not')
// The police work under an act of their own, without the AVG's duties to inform.
const toSomebodyElse = all(
  goesToSomebody,
  not(is('/recipient/role', 'client')),
  not(is('/sharer/role', 'police_officer')),
)

/** The reasons for which informing may wait, as questions to answer at the decision (afweging 4b). */
const notInformingRecords = [
  {
    id: 'not_informing/interest',
    text: {
      nl: 'Welk zwaar belang maakt dat je deelt zonder het vooraf te zeggen?',
      en: 'Which weighty interest makes you share without saying so beforehand?',
    },
  },
  {
    id: 'not_informing/only_way',
    text: {
      nl: 'Waarom kan het niet op een andere manier?',
      en: 'Why is there no other way?',
    },
  },
  {
    id: 'not_informing/effort',
    text: {
      nl: 'Wat deed je om het eens te worden? Of: waarom was proberen gevaarlijk?',
      en: 'What did you do to come to an agreement? Or: why was trying dangerous?',
    },
  },
  {
    id: 'not_informing/help_at_risk',
    text: {
      nl: 'Komt de hulp aan je cliënt in gevaar, en hoe vang je dat op?',
      en: 'Is the help to your client at risk, and how do you deal with that?',
    },
  },
  {
    id: 'not_informing/harm',
    text: {
      nl: 'Wie loopt gevaar of schade op, en hoe voorkomt delen dat?',
      en: 'Who is in danger or may be harmed, and how does sharing prevent it?',
    },
  },
] as const

/** What every exchange carries: recording, informing, keeping facts and opinions apart. */
export const dutyNorms = [
  permits({
    id: 'avg/overweging-26',
    rows: ['X0', 'N1', 'OUT-ANON', 'SF-OUT-ANON'],
    sources: [avg('4(1)'), niveaus('niveau 1')],
    step: 'legal_basis',
    basis: 'anonymous_no_basis_needed',
    ground: 'task',
    when: is('/data/*/identifiable', false),
    text: {
      nl: 'Niemand kan zien om wie het gaat. Dan is er geen grondslag nodig.',
      en: 'Nobody can tell who it is about. Then no legal basis is needed.',
    },
    more: {
      nl: 'Let op zeldzame feiten en kleine dorpen: ook zonder naam kan iemand te herkennen zijn.',
      en: 'Mind rare facts and small villages: somebody may be recognised without a name.',
    },
  }),
  requires({
    id: 'avg/5-2',
    rows: ['W2-REC', 'REC-0', 'always', '6.9'],
    sources: [avg('5(2)'), zutphen('afweging 2'), niveaus('altijd')],
    step: 'data',
    condition: 'record_in_file',
    when: identifiable,
    text: {
      nl: 'Leg je afweging vast in het dossier, ook als je niet deelt.',
      en: 'Record your weighing in the file, also when you do not share.',
    },
  }),
  requires({
    id: 'zutphen/zonder-toestemming',
    rows: ['REC-A', 'W4a-V1', 'W4a-V2', 'W4a-V3', 'W4a-V4', 'W4a-V5', 'GZ-12'],
    sources: [zutphen('afweging 4a'), avg('5(2)')],
    step: 'consent',
    condition: 'record_reasons_for_sharing_without_consent',
    when: all(
      toSomebodyElse,
      is('/consent/status', 'refused', 'withdrawn', 'will_not_be_asked', 'cannot_be_asked'),
    ),
    text: {
      nl: 'Je deelt zonder toestemming. Schrijf op waarom, en hoe je tot die keuze kwam.',
      en: 'You share without consent. Write down why, and how you came to that choice.',
    },
    records: [
      {
        id: 'refusal/interest',
        text: {
          nl: 'Welk zwaar belang dien je, en met wie heb je dat besproken?',
          en: 'Which weighty interest do you serve, and with whom did you discuss it?',
        },
      },
      {
        id: 'refusal/without_sharing',
        text: {
          nl: 'Waarom lukt het niet zonder te delen?',
          en: 'Why can it not be done without sharing?',
        },
      },
      {
        id: 'refusal/talk',
        text: {
          nl: 'Wat deed je om toch toestemming te krijgen? Is een gesprek nog veilig?',
          en: 'What did you do to get consent after all? Is a conversation still safe?',
        },
      },
      {
        id: 'refusal/safety',
        text: {
          nl: 'Hoe woog je de veiligheid van je cliënt en de mensen eromheen?',
          en: 'How did you weigh the safety of your client and those around?',
        },
      },
      {
        id: 'refusal/who_what_why',
        text: {
          nl: 'Met wie deel je, wat deel je, en wat wil je ermee bereiken?',
          en: 'With whom do you share, what, and what do you want to reach by it?',
        },
      },
    ],
  }),
  forbids({
    id: 'zutphen/goede-argumenten',
    rows: ['W4a-2', 'W4a-0b', 'E-18'],
    sources: [zutphen('afweging 4a'), avg('21')],
    step: 'consent',
    barrier: 'good_arguments',
    when: all(is('/consent/goodArgumentsAgainst', true), refused),
    alternatives: ['involve_client', 'limit_data', 'let_client_tell'],
    text: {
      nl: 'Je cliënt wil dit niet, en heeft daar goede redenen voor. Zoek een andere vorm.',
      en: 'Your client does not want this, for good reasons. Look for another form.',
    },
  }),
  requires({
    id: 'avg/13',
    rows: ['always', 'INF-0', 'W4a-4', 'SF-8'],
    sources: [avg('13 en 14'), niveaus('altijd'), kiezenEnDelen('stap 5')],
    step: 'informing',
    condition: 'inform_client_before',
    when: all(toSomebodyElse, is('/informing/when', 'before')),
    text: {
      nl: 'Vertel je cliënt vooraf wat je deelt, met wie en waarom.',
      en: 'Tell your client beforehand what you share, with whom and why.',
    },
  }),
  requires({
    id: 'uavg/41',
    rows: [
      'W4b-1',
      'W4b-2',
      'W4b-3',
      'SF-8b',
      'FG-18',
      'W4b-q1',
      'W4b-q2',
      'W4b-q3',
      'W4b-q4',
      'W4b-q5',
      'W4b-1b',
    ],
    sources: [law('UAVG', '41'), zutphen('afweging 4b')],
    step: 'informing',
    condition: 'inform_client_after',
    when: all(toSomebodyElse, notBefore, acceptedGround),
    text: {
      nl: 'Je mag het je cliënt later vertellen. Spreek af wie dat doet en op welke dag.',
      en: 'You may tell your client later. Agree who does so and on which day.',
    },
    more: {
      nl: 'Duurt dit langer dan enkele weken? Kijk dan opnieuw, samen met je privacyfunctionaris.',
      en: 'Does this take longer than a few weeks? Then look again, with your privacy officer.',
    },
    records: notInformingRecords,
  }),
  requires({
    id: 'avg/13/geen-reden',
    rows: ['W4b-1', 'SF-8b'],
    sources: [avg('13 en 14'), law('UAVG', '41'), zutphen('afweging 4b')],
    step: 'informing',
    condition: 'inform_client_before',
    weight: 'accompanies',
    when: all(toSomebodyElse, notBefore, not(acceptedGround)),
    text: {
      nl: 'Er is geen geldige reden om te wachten. Vertel het je cliënt vooraf.',
      en: 'There is no valid reason to wait. Tell your client beforehand.',
    },
  }),
  requires({
    id: 'kader/feiten-en-meningen',
    rows: ['W3-Q2', 'CV-14'],
    sources: [kader('scheid feiten en meningen'), avg('5(1)(d)')],
    step: 'data',
    condition: 'separate_facts_from_opinions',
    when: all(
      not(is('/data/*/category', ...plainData)),
      is('/data/*/nature', 'opinion', 'suspicion'),
    ),
    text: {
      nl: 'Er zit een mening of vermoeden bij. Zeg erbij wat feit is en wat niet.',
      en: 'There is an opinion or suspicion in it. Say what is fact and what is not.',
    },
  }),
  requires({
    id: 'avg/iemand-anders',
    rows: ['FG-13'],
    sources: [avg('14'), guideline('KNMG-richtlijn Omgaan met medische gegevens')],
    step: 'data',
    condition: 'limit_to_involved_parties',
    when: all(
      goesToSomebody,
      is('/data/*/about', 'family_member', 'third_party'),
      // Wmo 2015 art. 5.1.6 and 5.2.6 cover everyone involved.
      not(is('/recipient/role', 'veilig_thuis_worker')),
      not(is('/sharer/role', 'veilig_thuis_worker')),
      // Some duties reach further than the client: a parent under a supervision order, for one.
      not(
        any(
          all(
            is('/recipient/role', 'family_guardian'),
            is('/data/*/about', 'family_member'),
            is('/legalDuty', 'supervision_order_request'),
          ),
          all(
            is('/recipient/setting', 'justice'),
            is('/recipient/role', 'civil_servant', 'other_professional'),
            is('/legalDuty', 'court_order'),
          ),
          all(is('/sharer/role', 'physician'), is('/legalDuty', 'infectious_disease_report')),
        ),
      ),
    ),
    text: {
      nl: 'Dit gaat over iemand anders dan je cliënt. Weeg het eerst ook voor die persoon af.',
      en: 'This is about somebody other than your client. First weigh it for that person too.',
    },
  }),
  requires({
    id: 'avg/5-1-f/wie-is-het',
    rows: ['GZ-4', 'M-VOOGD', 'GZ-5', 'GZ-8'],
    sources: [avg('5(1)(f)'), law('BW1', '244')],
    step: 'age',
    condition: 'verify_authority',
    when: all(goesToSomebody, not(is('/recipient/roleVerified', true))),
    text: {
      nl: 'Controleer eerst of de ontvanger echt deze rol of dit gezag heeft.',
      en: 'First check that the recipient really has this role or authority.',
    },
  }),
] as const
