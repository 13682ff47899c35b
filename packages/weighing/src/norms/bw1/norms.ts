import { all, any, between, has, is, not } from '../../weigh/condition.ts'
import { limits, notes, permits, requires } from '../clause.ts'
import {
  given,
  goesToSomebody,
  isHelper,
  isMunicipal,
  seriousDanger,
  under12,
  under16,
  wholeFiles,
} from '../concepts.ts'
import { guideline, judgment, law, zutphen } from '../sources.ts'

const lifts = [
  'secrecy',
  'official_secrecy',
  'participation_secrecy',
  'special_data',
  'criminal_data',
  'bsn',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
] as const

const toBoard = all(goesToSomebody, is('/recipient/role', 'child_protection_board_officer'))
// What the Board asks, it asks for an inquiry.
const inquiry = any(is('/exchange', 'answer_request'), is('/legalDuty', 'child_protection_inquiry'))
const isProfessional = not(
  is('/sharer/role', 'police_officer', 'volunteer', 'family_or_neighbour', 'client', 'parent'),
)

const forParents = all(
  goesToSomebody,
  is('/recipient/role', 'parent'),
  // A parent who asks for information need not name the law.
  any(is('/exchange', 'answer_request'), is('/legalDuty', 'parent_information')),
)
const withoutAuthority = is('/recipient/relation', 'parent_without_authority')
const minor = between('/client/age', 0, 17)
const important = is(
  '/data/*/category',
  'support_need',
  'support_expectations',
  'involvement',
  'health',
  'diagnosis',
  'treatment_course',
  'behaviour_observation',
  'safety_signals',
  'school_transfer_report',
  'school_attendance',
  'agreed_actions',
  'delivery_facts',
  'plan_of_action',
)
const inSchool = is(
  '/sharer/role',
  'teacher',
  'school_care_coordinator',
  'inclusive_education_officer',
)

/** Book 1 of the civil code: parents, guardians and the child protection board. */
export const familyNorms = [
  permits({
    id: 'bw1/240',
    rows: [
      'M-RVDK-R',
      'X-RVDK-01',
      'M-RVDK-VTM2',
      'E-01',
      'B1-GZ-BIG-04',
      '10.6-4',
      'X5',
      'SF-5b',
      'W4a-0',
    ],
    sources: [law('BW1', '240'), law('Jeugdwet', '3.1'), zutphen('overzicht')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    needs: ['strive_for_consent', 'limit_to_protection'],
    lifts,
    when: all(toBoard, inquiry, goesToSomebody, isProfessional),
    text: {
      nl: 'Je mag de Raad geven wat die voor het onderzoek nodig heeft. Het is een recht, geen plicht.',
      en: 'You may give the Board what its inquiry needs. It is a right, not a duty.',
    },
    more: {
      nl: 'De Zutphense handleiding zegt dat het moet. De wet zegt dat het mag. Vraag eerst om toestemming, weeg zelf, en vertel het je cliënt.',
      en: 'The Zutphense handleiding says that you must. The law says that you may. First ask for consent, weigh it yourself, and tell your client.',
    },
  }),
  requires({
    id: 'bw1/240/beperken',
    rows: ['M-RVDK-R', 'X-RVDK-01'],
    sources: [law('BW1', '240'), judgment('RTG Den Bosch, 8 februari 2024')],
    step: 'duty',
    condition: 'limit_to_protection',
    when: all(
      toBoard,
      inquiry,
      goesToSomebody,
      isProfessional,
      not(all(isMunicipal('sharer'), is('/exchange', 'report'))),
    ),
    text: {
      nl: 'Geef de Raad alleen wat voor dit onderzoek nodig is, ook als de ouders ja zeiden.',
      en: 'Give the Board only what this inquiry needs, even if the parents agreed.',
    },
  }),
  permits({
    id: 'jeugdwet/2.4-1',
    rows: ['M-RVDK-VTM', 'X-COL-01', 'X4', 'SF-5'],
    sources: [law('Jeugdwet', '2.4', '1')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: [...lifts, 'good_arguments'],
    when: all(
      toBoard,
      isMunicipal('sharer'),
      is('/exchange', 'report'),
      any(seriousDanger, inquiry),
      // Facts on which a request can rest; the file of a helper is not the municipality's to give.
      not(is('/data/*/category', 'client_file', 'youth_care_file')),
    ),
    text: {
      nl: 'Moet het gezag misschien veranderen? Dan moet de gemeente de Raad om een onderzoek vragen.',
      en: 'Must parental authority perhaps change? Then the municipality must ask the Board for an inquiry.',
    },
  }),
  permits({
    id: 'bw1/377c',
    rows: ['M-OUDER-C', 'GZ-3', 'GZ-7', 'AGE-SCH'],
    sources: [law('BW1', '377c')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'official_secrecy', 'special_data', 'other_purpose', 'other_domain'],
    when: all(
      forParents,
      withoutAuthority,
      goesToSomebody,
      isProfessional,
      important,
      // Of a child from 12 a helper tells a parent with authority no more than the child agrees to.
      any(all(isHelper('sharer'), under12), all(not(isHelper('sharer')), minor)),
    ),
    alternatives: ['limit_data'],
    text: {
      nl: 'Een ouder zonder gezag vraagt hoe het met het kind gaat. De belangrijke feiten moet je geven.',
      en: 'A parent without authority asks how the child is. You must give the important facts.',
    },
    more: {
      nl: 'Geef niet wat je ook een ouder met gezag niet zou geven, en niets dat het kind schaadt. Een adres hoort er niet bij.',
      en: 'Do not give what you would not give a parent with authority either, nor anything that harms the child. An address is no part of it.',
    },
  }),
  limits({
    id: 'bw1/377c/geen-dossier',
    rows: ['M-OUDER-C', 'GZ-3'],
    sources: [law('BW1', '377c')],
    step: 'data',
    when: all(forParents, withoutAuthority, is('/data/*/category', ...wholeFiles)),
    alternatives: ['limit_data'],
    text: {
      nl: 'Een ouder zonder gezag hoort de belangrijke feiten. Het dossier zelf krijgt die ouder niet.',
      en: 'A parent without authority hears the important facts. That parent does not get the file itself.',
    },
  }),
  permits({
    id: 'bw1/377b',
    rows: ['M-OUDER-B', 'GZ-3'],
    sources: [law('BW1', '377b')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['special_data', 'other_purpose', 'not_involved'],
    when: all(forParents, withoutAuthority, is('/sharer/role', 'parent'), minor, important),
    text: {
      nl: 'Als ouder met gezag vertel je de andere ouder wat belangrijk is over het kind.',
      en: 'As the parent with authority you tell the other parent what matters about the child.',
    },
    more: {
      nl: 'De rechter kan bepalen dat dit anders gaat.',
      en: 'The court can decide otherwise.',
    },
  }),
  permits({
    id: 'wpo/11',
    rows: ['AGE-SCH', 'GZ-1'],
    sources: [law('WPO', '11'), guideline('Autoriteit Persoonsgegevens, onderwijs')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['special_data', 'other_purpose'],
    when: all(forParents, not(withoutAuthority), inSchool, minor),
    text: {
      nl: 'De school vertelt ouders met gezag hoe het gaat, tot hun kind 18 is.',
      en: 'The school tells parents with authority how things are, until their child is 18.',
    },
  }),
  notes({
    id: 'bw1/253a',
    rows: ['GZ-2', 'FG-05'],
    sources: [law('BW1', '253a'), law('Jeugdwet', '7.3.4', '2')],
    step: 'consent',
    when: all(
      given,
      under16,
      has('/consent/refusedBy', 'one_parent_with_authority', 'parents_with_authority'),
    ),
    alternatives: ['involve_client'],
    text: {
      nl: 'De ouders zijn het niet eens. Dan is er geen toestemming; de rechter kan beslissen.',
      en: 'The parents disagree. Then there is no consent; the court can decide.',
    },
  }),
  notes({
    id: 'jeugdwet/7.3.2-1',
    rows: ['1.2', '1.6', 'AGE-AVG'],
    sources: [law('Jeugdwet', '7.3.2', '1'), law('BW7', '448')],
    step: 'age',
    when: all(under12, has('/consent/refusedBy', 'client')),
    alternatives: ['involve_client'],
    text: {
      nl: 'Het kind beslist nog niet mee, maar wil dit niet. Luister, en leg uit wat er gebeurt.',
      en: 'The child has no vote yet, but does not want this. Listen, and explain what happens.',
    },
  }),
] as const
