import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, notes, permits } from '../clause.ts'
import {
  acute,
  bigRoles,
  given,
  goesToSomebody,
  seriousDanger,
  somebodyObjects,
  validConsent,
} from '../concepts.ts'
import { avg, guideline, law, zutphen } from '../sources.ts'
import { carriesOut } from '../ambtenaren/acts.ts'

const overview = zutphen('overzicht wat mag met wie gedeeld worden')
const official = carriesOut('sharer', 'participation')
const tells = all(goesToSomebody, official, not(is('/recipient/role', 'client')))
const canIntervene = is(
  '/recipient/role',
  'police_officer',
  'veilig_thuis_worker',
  'health_care_worker',
  ...bigRoles,
)
const five = [
  '/conflictOfDuties/consentTried',
  '/conflictOfDuties/conscience',
  '/conflictOfDuties/noOtherWay',
  '/conflictOfDuties/seriousHarm',
  '/conflictOfDuties/harmPreventable',
] as const
const allFive = all(...five.map((pointer) => is(pointer, true)))
const lifts = [
  'participation_secrecy',
  'official_secrecy',
  'other_domain',
  'other_purpose',
] as const

/** Participatiewet art. 65: a secrecy that consent opens only in writing, and danger hardly. */
export const participationNorms = [
  forbids({
    id: 'participatiewet/65-1',
    rows: ['M-PW-65', 'B1-PW-01', 'SEC-AMB', 'FG-10', '10.6-6'],
    sources: [law('Participatiewet', '65', '1'), overview],
    step: 'secrecy',
    barrier: 'participation_secrecy',
    when: tells,
    alternatives: ['let_client_tell', 'ask_consent_first', 'consult_anonymously'],
    text: {
      nl: 'Wat je over iemand met een uitkering weet, is geheim. Je cliënt mag het zelf wel vertellen.',
      en: 'What you know of somebody with a benefit is secret. Your client may tell it in person.',
    },
    more: {
      nl: 'De Zutphense handleiding laat delen toe bij nood en veiligheid. In de Participatiewet staat die uitzondering niet.',
      en: 'The Zutphense handleiding allows sharing in need and for safety. The Participation Act has no such exception.',
    },
  }),
  permits({
    id: 'participatiewet/65-2-b',
    rows: ['M-PW-65', '2.3', '2.5', 'E-08', '10.6-6'],
    sources: [law('Participatiewet', '65', '2')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    needs: ['written_consent'],
    lifts: [...lifts, 'special_data'],
    when: all(tells, validConsent),
    text: {
      nl: 'Je cliënt vindt het goed. Zet dat op papier, dan mag je dit geven.',
      en: 'Your client approves. Put that in writing and you may give this.',
    },
  }),
  permits({
    id: 'participatiewet/65-2-b/geen-bezwaar',
    rows: ['M-PW-65', '2.5'],
    sources: [law('Participatiewet', '65', '2')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    needs: ['written_consent'],
    lifts,
    when: all(tells, not(carriesOut('recipient', 'wmo')), is('/consent/status', 'not_objected')),
    text: {
      nl: 'Je cliënt heeft geen bezwaar. De wet wil dat dit op papier staat.',
      en: 'Your client has no objection. The act wants that in writing.',
    },
  }),
  permits({
    id: 'participatiewet/65-2-b/nog-vragen',
    rows: ['M-PW-65', '10.6-6'],
    sources: [law('Participatiewet', '65', '2')],
    step: 'consent',
    basis: 'public_task',
    ground: 'consent',
    needs: ['obtain_consent', 'written_consent'],
    lifts: [...lifts, 'special_data'],
    when: all(
      tells,
      any(
        is('/consent/status', 'not_asked'),
        // The Wmo wants more than no objection: an explicit yes.
        all(is('/consent/status', 'not_objected'), carriesOut('recipient', 'wmo')),
        all(given, not(validConsent), not(somebodyObjects)),
      ),
    ),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Vraag je cliënt eerst. Dit mag pas als op papier staat dat je cliënt geen bezwaar heeft.',
      en: 'Ask your client first. It may only be done once it is in writing that your client has no objection.',
    },
  }),
  permits({
    id: 'participatiewet/65/acuut',
    rows: ['FG-10', 'B1-PW-02', 'B1-AMB-03'],
    sources: [law('Participatiewet', '65'), avg('6(1)(d)'), overview],
    step: 'secrecy',
    basis: 'vital_interest',
    ground: 'vital',
    judgement: true,
    needs: ['only_with_dpo_advice', 'limit_to_protection'],
    lifts,
    when: all(tells, acute, canIntervene),
    alternatives: ['report_to_veilig_thuis', 'involve_client'],
    text: {
      nl: 'Er is nu gevaar. Bel wie kan ingrijpen, en noem alleen wat beschermt. De wet zwijgt hierover.',
      en: 'There is danger now. Call whoever can step in and tell only what protects. The act is silent on this.',
    },
    more: {
      nl: 'De Participatiewet kent geen uitzondering voor nood. Leg vast waarom je belde, en bespreek het daarna.',
      en: 'The Participation Act has no exception for emergencies. Record why you called, and discuss it afterwards.',
    },
  }),
  permits({
    id: 'participatiewet/65/conflict',
    rows: ['FG-10', 'SF-0', 'SF-7'],
    sources: [
      law('Participatiewet', '65'),
      guideline('Beroepsgeheim in samenwerkingsverbanden (KNMG e.a.)'),
    ],
    step: 'secrecy',
    basis: 'conflict_of_duties',
    ground: 'conflict',
    judgement: true,
    needs: ['only_with_dpo_advice', 'consult_colleague', 'consult_manager', 'limit_to_protection'],
    lifts,
    when: all(tells, seriousDanger, allFive),
    text: {
      nl: 'Zwijgen zou ernstige schade geven. Of dat dit geheim opent, staat niet vast: vraag eerst raad.',
      en: 'Silence would cause serious harm. Whether that opens this secrecy is not settled: take advice first.',
    },
  }),
  permits({
    id: 'participatiewet/65-2-c',
    rows: ['B1-PW-03', 'M-PW-65'],
    sources: [law('Participatiewet', '65', '3'), overview],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts,
    when: all(tells, is('/exchange', 'research'), is('/data/*/category', 'statistics')),
    text: {
      nl: 'Voor onderzoek en statistiek mag je cijfers geven, als dat niemand onevenredig schaadt.',
      en: 'For research and statistics you may give figures, if that harms nobody out of proportion.',
    },
  }),
  notes({
    id: 'participatiewet/65/nood-en-veiligheid',
    rows: ['FG-10', 'B1-PW-02'],
    sources: [overview, law('Participatiewet', '65')],
    step: 'secrecy',
    when: all(tells, seriousDanger),
    alternatives: ['report_to_veilig_thuis', 'involve_client', 'consult_anonymously'],
    text: {
      nl: 'Nood opent dit geheim niet vanzelf. Bel bij direct gevaar 112, of vraag Veilig Thuis om raad.',
      en: 'Need does not open this secrecy by itself. In immediate danger call 112, or ask Veilig Thuis for advice.',
    },
  }),
] as const
