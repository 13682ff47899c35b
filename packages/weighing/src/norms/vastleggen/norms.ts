import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, limits, notes, permits, requires } from '../clause.ts'
import { beliefData, healthData, isCriminalData, isMunicipal } from '../concepts.ts'
import { isSchool } from '../onderwijs/concepts.ts'
import { isPolice } from '../politie/norms.ts'
import { avg, kader, law, zutphen } from '../sources.ts'
import {
  keepsCareFile,
  keepsForAgreement,
  keepsForPublicTask,
  keepsOrReuses,
  mayKeepHealth,
  mayKeepOffences,
  mayNotKeepBsn,
} from './keeping.ts'

const overview = zutphen('overzicht wat mag met wie gedeeld worden')

const never = is('/informing/when', 'not')
const hasGround = is(
  '/informing/reasonNotBefore',
  'prevent_crime',
  'protect_person',
  'rights_of_others',
  'unreachable_and_urgent',
)

/** What may be written down in one's own file, and used again (the first remark of the handleiding). */
export const recordingNorms = [
  permits({
    id: 'wgbo/454/vastleggen',
    rows: ['2.2', 'B1-JEU-HV-01', 'W2-REC'],
    sources: [
      law('BW7', '454'),
      law('Jeugdwet', '7.3.8'),
      law('Wmo', '5.1.2'),
      zutphen('voldoen aan een wettelijke plicht'),
    ],
    step: 'legal_basis',
    basis: 'legal_obligation',
    ground: 'duty',
    when: all(keepsOrReuses, keepsCareFile),
    text: {
      nl: 'Een dossier bijhouden hoort bij je werk: de wet verplicht je ertoe. Toestemming hoeft niet.',
      en: 'Keeping a file is part of your work: the law obliges you to. Consent is not needed.',
    },
  }),
  permits({
    id: 'wpo/leerlingdossier',
    rows: ['B1-OND-LK-01'],
    sources: [law('WPO', '8'), overview],
    step: 'legal_basis',
    basis: 'legal_obligation',
    ground: 'duty',
    when: all(keepsOrReuses, isSchool('sharer')),
    text: {
      nl: 'Een school houdt van elke leerling een dossier bij. Daar hoort in wat het onderwijs nodig heeft.',
      en: 'A school keeps a file on every pupil. It holds what education needs.',
    },
  }),
  permits({
    id: 'avg/6-1-e/vastleggen',
    rows: [
      'B1-JEU-GEM-01',
      'B1-JEU-GEM-02',
      'B1-JEU-GEM-03',
      'B1-WMO-GEM-01',
      'B1-WMO-GEM-02',
      'B1-WMO-GEM-03',
      '2.2',
    ],
    sources: [avg('6(1)(e)'), law('Jeugdwet', '7.4.0'), law('Wmo', '5.1.1'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    when: all(keepsOrReuses, keepsForPublicTask),
    text: {
      nl: 'Je mag vastleggen wat nodig is voor de taak die de wet je geeft. Toestemming vraag je daar niet voor.',
      en: 'You may record what the task that the law gives you needs. You do not ask consent for that.',
    },
    more: {
      nl: 'Controle en fraude is een ander doel dan hulp. Wat je voor hulp kreeg, gebruik je daar niet zomaar voor.',
      en: 'Control and fraud is another purpose than help. What you received for help is not simply used for that.',
    },
  }),
  permits({
    id: 'wet-politiegegevens/8',
    rows: ['RET-POL', '2.2'],
    sources: [law('Politiegegevens', '8')],
    step: 'legal_basis',
    basis: 'police_data_act',
    ground: 'task',
    when: all(keepsOrReuses, isPolice),
    text: {
      nl: 'De politie legt vast wat nodig is voor de dagelijkse politietaak.',
      en: 'The police record what the daily police task needs.',
    },
  }),
  permits({
    id: 'avg/6-1-b/vastleggen',
    rows: ['2.2', 'W3-C'],
    sources: [avg('6(1)(b)'), zutphen('enkele belangrijke opmerkingen')],
    step: 'legal_basis',
    basis: 'contract',
    ground: 'contract',
    when: all(keepsOrReuses, keepsForAgreement),
    text: {
      nl: 'Je mag vastleggen wat nodig is voor de hulp of de huur die je met je cliënt afsprak.',
      en: 'You may record what the help or the lease that you agreed with your client needs.',
    },
  }),
  limits({
    id: 'zutphen/gemeente-legt-niet-vast',
    rows: ['B1-JEU-GEM-01', 'B1-JEU-GEM-02', 'B1-WMO-GEM-01', 'B1-WMO-GEM-02'],
    sources: [overview, law('Jeugdwet', '7.4.0'), law('Wmo', '5.1.1')],
    step: 'data',
    when: all(
      keepsOrReuses,
      isMunicipal('sharer'),
      is(
        '/data/*/category',
        'plan_of_action',
        'client_file',
        'youth_care_file',
        'diagnosis',
        'treatment_course',
      ),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'De gemeente bewaart geen hulpplan en geen dossier van een hulpverlener, en ook geen diagnose.',
      en: 'The municipality keeps no care plan and no file of a helper, nor a diagnosis.',
    },
  }),
  limits({
    id: 'uavg/46/vastleggen',
    rows: ['2.8', '10.6-7', 'E-09'],
    sources: [law('UAVG', '46'), law('Wabb', '10')],
    step: 'special_data',
    barrier: 'bsn',
    when: all(keepsOrReuses, mayNotKeepBsn, is('/data/*/category', 'bsn')),
    text: {
      nl: 'Een BSN mag je niet vastleggen: geen wet geeft jouw organisatie dat recht. Gebruik een eigen nummer.',
      en: 'You may not record a BSN: no act gives your organisation that right. Use a number of your own.',
    },
  }),
  limits({
    id: 'avg/9-1/vastleggen',
    rows: ['2.6', 'E-12', 'W2s-1'],
    sources: [avg('9'), law('UAVG', '30')],
    step: 'special_data',
    barrier: 'special_data',
    when: all(keepsOrReuses, not(mayKeepHealth), is('/data/*/category', ...healthData)),
    wayBack: ['obtain_consent'],
    alternatives: ['ask_consent_first', 'limit_data'],
    text: {
      nl: 'Gegevens over gezondheid leg jij alleen vast als je cliënt daar duidelijk ja op zegt.',
      en: 'You record data on health only if your client explicitly agrees.',
    },
  }),
  limits({
    id: 'uavg/25/vastleggen',
    rows: ['2.6', 'E-12'],
    sources: [avg('9'), law('UAVG', '25'), law('UAVG', '30', '5')],
    step: 'special_data',
    barrier: 'special_data',
    when: all(keepsOrReuses, not(keepsCareFile), is('/data/*/category', ...beliefData)),
    wayBack: ['obtain_consent'],
    alternatives: ['limit_data'],
    text: {
      nl: 'Geloof, afkomst, politiek of seksuele voorkeur leg je niet vast, behalve als je cliënt dat duidelijk wil.',
      en: 'You do not record belief, origin, politics or sexual orientation, unless your client clearly wants it.',
    },
  }),
  limits({
    id: 'uavg/31/vastleggen',
    rows: ['2.7', 'FG-12', 'W2s-2'],
    sources: [avg('10'), law('UAVG', '31'), law('UAVG', '32'), law('UAVG', '33')],
    step: 'special_data',
    barrier: 'criminal_data',
    when: all(keepsOrReuses, not(mayKeepOffences), isCriminalData),
    wayBack: ['obtain_consent'],
    alternatives: ['limit_data'],
    text: {
      nl: 'Strafbare feiten leg jij niet vast, ook niet als de politie ze in een overleg noemde.',
      en: 'You do not record offences, not even if the police mentioned them in a meeting.',
    },
  }),
  requires({
    id: 'avg/14/vastleggen',
    rows: ['INF-0', '8.1', '1.2'],
    sources: [avg('13 en 14'), zutphen('de uitgangspunten van de AVG')],
    step: 'informing',
    condition: 'inform_client_before',
    when: all(keepsOrReuses, is('/informing/when', 'before'), is('/data/*/identifiable', true)),
    text: {
      nl: 'Je cliënt weet wat je vastlegt en waarvoor.',
      en: 'Your client knows what you record and what for.',
    },
  }),
  requires({
    id: 'avg/14-3/vastleggen',
    rows: ['8.2', '1.2'],
    sources: [avg('14(3)'), law('UAVG', '41')],
    step: 'informing',
    condition: 'inform_client_after',
    when: all(keepsOrReuses, any(is('/informing/when', 'after'), all(never, hasGround))),
    text: {
      nl: 'Kwamen de gegevens van een ander? Vertel het je cliënt binnen een maand.',
      en: 'Did the data come from somebody else? Tell your client within a month.',
    },
  }),
  requires({
    id: 'avg/14-3/vastleggen/geen-reden',
    rows: ['8.2', '1.2'],
    sources: [avg('14(3)'), law('UAVG', '41')],
    step: 'informing',
    condition: 'inform_client_after',
    weight: 'accompanies',
    when: all(keepsOrReuses, never, not(hasGround)),
    text: {
      nl: 'Er is geen geldige reden om dit te verzwijgen. Vertel je cliënt wat je vastlegt.',
      en: 'There is no valid reason to keep this from your client. Tell your client what you record.',
    },
  }),
  forbids({
    id: 'kader/inbrenger',
    rows: ['WR-4', 'WR-8', 'CV-15', 'CV-16'],
    sources: [kader('tijdens een casusoverleg')],
    step: 'meeting',
    when: all(keepsOrReuses, is('/meeting/contributorAgrees', false)),
    wayBack: ['contributor_agreement'],
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'Wie de informatie inbracht, houdt er zeggenschap over. Die partij vindt dit gebruik niet goed.',
      en: 'Whoever brought the information in keeps control of it. That party does not agree with this use.',
    },
  }),
  forbids({
    id: 'kader/einde-overleg',
    rows: ['WR-5', 'WR-6'],
    sources: [kader('tijdens een casusoverleg')],
    step: 'meeting',
    when: all(keepsOrReuses, is('/meeting/agreedAtEnd', false)),
    wayBack: ['agree_at_end_of_meeting'],
    alternatives: ['ask_for_contribution_not_data'],
    text: {
      nl: 'Wat in het overleg is gezegd, blijft daar. Er is niet afgesproken dat jij dit voor jouw deel nodig hebt.',
      en: 'What was said in the meeting stays there. It was not agreed that you need this for your part.',
    },
  }),
  notes({
    id: 'kader/inbrenger/wet',
    rows: ['E-25'],
    sources: [kader('tijdens een casusoverleg'), avg('15')],
    step: 'meeting',
    when: all(keepsOrReuses, is('/meeting/contributorAgrees', false)),
    text: {
      nl: 'Een afspraak tussen partners gaat niet boven een plicht uit de wet, en niet boven de rechten van je cliënt.',
      en: 'An agreement between partners does not go before a duty in law, nor before the rights of your client.',
    },
  }),
  notes({
    id: 'kader/wie-informeert',
    rows: ['WR-7', 'CV-10'],
    sources: [kader('tijdens een casusoverleg')],
    step: 'informing',
    when: is('/exchange', 'network'),
    text: {
      nl: 'Spreek in het overleg af wie je cliënt vertelt wat er is afgesproken, en wat die mag horen.',
      en: 'Agree in the meeting who tells your client what was agreed, and what may be told.',
    },
  }),
] as const
