import { all, any, is, not } from '../../weigh/condition.ts'
import { forbids, limits, notes, permits } from '../clause.ts'
import { goesToSomebody, refused } from '../concepts.ts'
import { law } from '../sources.ts'

const decree = {
  kind: 'law',
  ref: 'Besluit gemeentelijke schuldhulpverlening, artikel 2',
} as const
/** The day on which the arrears signal got a basis in law. */
const since = '2021-01-01'
const creditor = any(
  is('/sharer/role', 'housing_officer'),
  all(
    is('/sharer/role', 'other_professional'),
    not(is('/sharer/setting', 'justice', 'police', 'health_care', 'youth_care', 'education')),
  ),
)
const signal = all(
  goesToSomebody,
  creditor,
  is('/recipient/role', 'municipal_debt_counsellor', 'civil_servant'),
  is('/legalDuty', 'debt_early_signalling'),
)
const inSignal = is('/data/*/category', 'name_contact', 'finances')

/** What the creditor must have done, asked at the decision. */
const efforts = [
  {
    id: 'arrears/contact',
    text: {
      nl: 'Hoe zocht je persoonlijk contact over de achterstand?',
      en: 'How did you seek personal contact about the arrears?',
    },
  },
  {
    id: 'arrears/reminder',
    text: {
      nl: 'Wanneer stuurde je een herinnering op papier?',
      en: 'When did you send a written reminder?',
    },
  },
  {
    id: 'arrears/help',
    text: {
      nl: 'Hoe wees je op schuldhulp, en hoe bood je aan de gegevens door te geven?',
      en: 'How did you point to debt help, and how did you offer to pass the data on?',
    },
  },
] as const

/** Wet gemeentelijke schuldhulpverlening: the arrears signal, before and since 2021. */
export const debtNorms = [
  permits({
    id: 'schuldhulp/3-1-b',
    rows: ['M-WGS-SIG', 'X-WC-02', 'CH-06', 'M-WOONCORP'],
    sources: [law('Schuldhulp', '3', '1'), decree],
    inForce: { from: since },
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['other_purpose', 'not_involved'],
    when: all(signal, not(refused), inSignal),
    records: efforts,
    text: {
      nl: 'Je geeft de achterstand door aan de schuldhulp van de gemeente: wie het is en om welk bedrag het gaat.',
      en: 'You pass the arrears on to municipal debt help: who it is and which amount.',
    },
    more: {
      nl: 'Dit kan pas als je contact zocht, een herinnering stuurde, op hulp wees en aanbood dit te melden. Zei de huurder daar nee op, dan mag het niet.',
      en: 'Only after you sought contact, sent a reminder, pointed to help and offered to report it. If the tenant said no to that, it may not be done.',
    },
  }),
  limits({
    id: 'schuldhulp/3-1-b/plafond',
    rows: ['X-WC-02', 'M-WGS-SIG'],
    sources: [decree, law('Schuldhulp', '3', '1')],
    inForce: { from: since },
    step: 'data',
    // In a talk or a referral the tenant may agree to more.
    when: all(
      signal,
      not(inSignal),
      not(is('/exchange', 'consult', 'refer', 'feedback', 'network', 'handover')),
    ),
    alternatives: ['limit_data', 'let_client_tell'],
    text: {
      nl: 'Waarom iemand achterloopt, hoort niet in dit signaal. Dat vertelt de huurder zelf.',
      en: 'Why somebody is behind is no part of this signal. The tenant tells that in person.',
    },
  }),
  forbids({
    id: 'schuldhulp/3-1-b/voor-2021',
    rows: ['M-WGS-SIG', 'CH-06'],
    sources: [law('Schuldhulp', '3', '1'), decree],
    inForce: { from: '2018-05-25', to: since },
    status: 'ended',
    step: 'purpose',
    barrier: 'other_purpose',
    when: signal,
    wayBack: ['obtain_consent'],
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Tot 2021 regelde geen wet dat je een achterstand doorgeeft. Het kon alleen met een ja van de huurder.',
      en: 'Until 2021 no act arranged passing arrears on. It could only be done if the tenant agreed.',
    },
  }),
  notes({
    id: 'schuldhulp/4',
    rows: ['M-WGS-COLLEGE'],
    sources: [law('Schuldhulp', '4')],
    inForce: { from: since },
    step: 'duty',
    when: signal,
    text: {
      nl: 'De gemeente spreekt de inwoner binnen vier weken. Dreigt uitzetting of afsluiting, dan binnen drie werkdagen.',
      en: 'The municipality sees the resident within four weeks, or within three working days if eviction or cutoff threatens.',
    },
  }),
] as const
