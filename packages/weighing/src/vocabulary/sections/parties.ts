import {
  domainLabels,
  registrationLabels,
  relationLabels,
  roleLabels,
  settingLabels,
} from '../labels/parties.ts'
import { choices, labelled, labelledOrNone, option, yesNo } from '../options.ts'
import type { Derivation, Question, Section } from '../question.ts'
import type { Text } from '../text.ts'
import { domains, registrations, relations, roles, settings } from '../values.ts'

const relatives = ['guardian', 'parent', 'family_or_neighbour'] as const

/** What is asked of either party; `who` is its name in the questions, `end` ends the ids. */
const partyQuestions = (side: 'sharer' | 'recipient', end: string, who: Text): Question[] => [
  {
    id: `rol-${end}`,
    pointer: `/${side}/role`,
    kind: 'radio',
    label: { nl: `Welk werk doet ${who.nl}?`, en: `What is the work of ${who.en}?` },
    options: labelled(roles, roleLabels),
  },
  {
    id: `werkplek-${end}`,
    pointer: `/${side}/setting`,
    kind: 'radio',
    label: { nl: `Waar werkt ${who.nl}?`, en: `Where does ${who.en} work?` },
    options: labelled(settings, settingLabels),
  },
  {
    id: `gebied-${end}`,
    pointer: `/${side}/domain`,
    kind: 'radio',
    label: { nl: `Waar gaat het werk van ${who.nl} over?`, en: `What is that work about?` },
    options: labelled(domains, domainLabels),
  },
  {
    id: `registratie-${end}`,
    pointer: `/${side}/registrations`,
    kind: 'checkboxes',
    label: { nl: `In welk register staat ${who.nl}?`, en: `In which register is ${who.en}?` },
    options: labelledOrNone(registrations, registrationLabels),
  },
  {
    id: `band-${end}`,
    pointer: `/${side}/relation`,
    kind: 'radio',
    label: {
      nl: `Wat is ${who.nl} voor de ander of voor de cliënt?`,
      en: `What is ${who.en} to the other party or to the client?`,
    },
    options: labelled(relations, relationLabels),
  },
  {
    id: `rol-gecontroleerd-${end}`,
    pointer: `/${side}/roleVerified`,
    kind: 'radio',
    label: {
      nl: 'Heb je gecontroleerd dat dit klopt, bijvoorbeeld in het gezagsregister?',
      en: 'Have you checked that this is so, for instance in the authority register?',
    },
    options: yesNo,
    showWhen: { [`rol-${end}`]: relatives },
  },
]

const giver: Text = { nl: 'wie de gegevens geeft', en: 'whoever gives the data' }
const receiver: Text = { nl: 'de ontvanger', en: 'the recipient' }

export const wieDeelt: Section = {
  id: 'wie-deelt',
  title: { nl: 'Wie geeft de gegevens?', en: 'Who gives the data?' },
  why: {
    nl: 'Het werk dat iemand doet, bepaalt welke geheimhouding en welke wet gelden.',
    en: 'The work that someone does decides which secrecy and which act apply.',
  },
  source: {
    nl: 'Zutphense handleiding, bijlage 1; art. 7:457 BW, art. 7.3.11 Jeugdwet, art. 5.3.3 Wmo 2015',
    en: 'Zutphense handleiding, annex 1; art. 7:457 BW, art. 7.3.11 Jeugdwet, art. 5.3.3 Wmo 2015',
  },
  whoKnows: { nl: 'Die persoon zelf, of het register.', en: 'That person, or the register.' },
  terms: ['secrecy'],
  questions: partyQuestions('sharer', 'gever', giver),
  derivations: [],
}

const needsForTask: Derivation = {
  pointer: '/recipient/needsForTask',
  derive: [
    { when: { 'ontvanger-zonder-gegevens': ['cannot'] }, value: true },
    { when: { 'ontvanger-zonder-gegevens': ['can'] }, value: false },
  ],
}

export const ontvanger: Section = {
  id: 'ontvanger',
  title: { nl: 'Wie ontvangt de gegevens?', en: 'Who receives the data?' },
  why: {
    nl: 'Je deelt alleen met wie meewerkt aan deze vraag en de gegevens daarvoor nodig heeft.',
    en: 'You share only with those who work on this question and need the data for it.',
  },
  source: {
    nl: 'Zutphense handleiding, afweging 3 en bijlage 1; art. 5 lid 1 onder c AVG',
    en: 'Zutphense handleiding, weighing 3 and annex 1; art. 5(1)(c) GDPR',
  },
  whoKnows: { nl: 'De ontvanger zelf, of de cliënt.', en: 'The recipient, or the client.' },
  terms: ['authority', 'guardianship'],
  questions: [
    ...partyQuestions('recipient', 'ontvanger', receiver),
    {
      id: 'ontvanger-betrokken',
      pointer: '/recipient/involved',
      kind: 'radio',
      label: {
        nl: 'Doet de ontvanger zelf iets aan deze vraag van de cliënt?',
        en: "Does the recipient do something about this client's question?",
      },
      options: yesNo,
    },
    {
      id: 'ontvanger-zonder-gegevens',
      pointer: '/recipient/needsForTask',
      kind: 'radio',
      label: {
        nl: 'Kan de ontvanger zijn deel doen zonder deze gegevens?',
        en: 'Can the recipient do its part without these data?',
      },
      options: choices(
        option('cannot', 'Nee, dan lukt het niet', 'No, then it will not work'),
        option('can', 'Ja, het is alleen handig om te weten', 'Yes, it is only handy to know'),
      ),
    },
  ],
  derivations: [needsForTask],
}
