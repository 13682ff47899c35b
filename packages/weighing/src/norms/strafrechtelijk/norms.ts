import { all, any, has, is, not } from '../../weigh/condition.ts'
import { forbids, limits, permits, requires } from '../clause.ts'
import {
  acute,
  cannotConsent,
  goesToSomebody,
  isCriminalData,
  seriousDanger,
  validConsent,
} from '../concepts.ts'
import { avg, law } from '../sources.ts'

// These work under acts of their own, which say to whom they may tell.
const underOwnAct = is(
  '/sharer/role',
  'police_officer',
  'probation_officer',
  'halt_officer',
  'child_protection_board_officer',
  'veilig_thuis_worker',
  'family_guardian',
  'youth_probation_officer',
)
const isReport = is('/exchange', 'report')
// Whoever goes through the conditions of a conflict of duties speaks for another, not as a victim.
const conflict = any(
  ...(['consentTried', 'conscience', 'noOtherWay', 'seriousHarm', 'harmPreventable'] as const).map(
    (member) => is(`/conflictOfDuties/${member}`, true, false),
  ),
)
const report = all(
  is('/recipient/role', 'police_officer'),
  any(isReport, is('/exchange', 'answer_request')),
  not(conflict),
  is('/legalDuty', 'victim_crime_report'),
)
const ofTheDeed = is('/data/*/category', 'name_contact', 'safety_signals', 'behaviour_observation')

/** AVG art. 10 and UAVG 31-32 for whoever is not the police, and reporting a crime as its victim. */
export const criminalNorms = [
  forbids({
    id: 'uavg/31',
    rows: ['2.7', 'E-09', 'X-WC-01', 'X-BGM-01', 'FG-12'],
    sources: [avg('10'), law('UAVG', '31'), law('UAVG', '32')],
    step: 'special_data',
    barrier: 'criminal_data',
    when: all(goesToSomebody, isCriminalData, not(underOwnAct)),
    wayBack: ['obtain_consent'],
    alternatives: ['ask_consent_first', 'limit_data'],
    text: {
      nl: 'Over strafbare feiten mag je alleen iets zeggen met duidelijke toestemming, of als een wet het regelt.',
      en: 'About criminal offences you may tell only with explicit consent, or where an act provides for it.',
    },
    more: {
      nl: 'Ook een gegrond vermoeden telt. En ook de woorden „bekend bij de politie”, als het om een feit gaat.',
      en: 'A well-founded suspicion counts too. So do the words “known to the police”, if an offence is meant.',
    },
  }),
  permits({
    id: 'sv/161',
    rows: ['M-SV-161'],
    sources: [law('Sv', '161')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    needs: ['separate_facts_from_opinions'],
    lifts: [
      'secrecy',
      'official_secrecy',
      'participation_secrecy',
      'criminal_data',
      'other_purpose',
      'good_arguments',
      'not_involved',
      'client_interest',
    ],
    when: all(goesToSomebody, report, ofTheDeed),
    text: {
      nl: 'Je mag aangifte doen van wat jou is aangedaan. Noem wie het was, wat er gebeurde, waar en wanneer.',
      en: 'You may report what was done to you. Tell who it was, what happened, where and when.',
    },
  }),
  requires({
    id: 'sv/161/feiten',
    rows: ['M-SV-161'],
    sources: [law('Sv', '161')],
    step: 'duty',
    condition: 'separate_facts_from_opinions',
    when: all(goesToSomebody, report, isReport, ofTheDeed),
    text: {
      nl: 'Zeg in je aangifte wat je zelf zag of hoorde. Laat weg wat je erbij denkt.',
      en: 'Say in your report what you saw or heard yourself. Leave out what you make of it.',
    },
  }),
  limits({
    id: 'sv/161/niets-uit-het-dossier',
    rows: ['M-SV-161'],
    sources: [law('Sv', '161'), law('Sr', '272')],
    step: 'data',
    // What the police ask may also go on consent, and what saves a life goes to them anyway.
    when: all(
      goesToSomebody,
      report,
      not(ofTheDeed),
      not(all(acute, cannotConsent)),
      any(not(seriousDanger), has('/danger/to', 'professional')),
      any(isReport, not(validConsent)),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Voor een aangifte is je dossier niet nodig. Je geheim blijft gelden voor alles daarin.',
      en: 'A crime report does not need your file. Your secrecy holds for all that is in it.',
    },
  }),
] as const
