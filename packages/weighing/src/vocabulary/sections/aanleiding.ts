import { exchangeLabels } from '../labels/exchange.ts'
import { choices, labelled, option } from '../options.ts'
import type { Section } from '../question.ts'
import { exchanges } from '../values.ts'

export const aanleiding: Section = {
  id: 'aanleiding',
  title: { nl: 'Wat is er aan de hand?', en: 'What is happening?' },
  why: {
    nl: 'Geven, vragen en bespreken hebben elk eigen regels. Daarom begint de afweging hier.',
    en: 'Giving, asking and discussing each have rules of their own. So the weighing starts here.',
  },
  source: {
    nl: 'Vier niveaus van uitwisselen; art. 4 AVG',
    en: 'Four levels of exchange; art. 4 GDPR',
  },
  whoKnows: {
    nl: 'Wie om de gegevens vraagt, of je collega in deze zaak.',
    en: 'Whoever asks for the data, or your colleague in this matter.',
  },
  terms: [],
  questions: [
    {
      id: 'aanleiding',
      pointer: '/action',
      kind: 'radio',
      label: { nl: 'Wat gebeurt er?', en: 'What is going on?' },
      options: choices(
        option('asked', 'Iemand vraagt mij om gegevens', 'Someone asks me for data'),
        option('tell', 'Ik wil iets vertellen aan een ander', 'I want to tell someone something'),
        option('ask', 'Ik wil iets vragen aan een ander', 'I want to ask someone something'),
        option('discuss', 'We gaan iets bespreken', 'We are going to discuss something'),
        option(
          'record',
          'Ik wil iets opschrijven of bewaren',
          'I want to record or keep something',
        ),
        option(
          'reuse',
          'Ik heb gegevens en wil ze ergens anders voor gebruiken',
          'I have data and want to use them for something else',
        ),
        option('urgent', 'Het is dringend: er is gevaar', 'It is urgent: there is danger'),
      ),
    },
    {
      id: 'soort-uitwisseling',
      pointer: '/exchange',
      kind: 'radio',
      label: { nl: 'Waar hoort het bij?', en: 'What is it part of?' },
      hint: { nl: 'Kies wat er het meest op lijkt.', en: 'Choose what comes closest.' },
      options: labelled(exchanges, exchangeLabels),
    },
  ],
  derivations: [
    {
      pointer: '/action',
      derive: [
        { when: { aanleiding: ['asked', 'tell', 'urgent'] }, value: 'share' },
        { when: { aanleiding: ['ask'] }, value: 'request' },
        { when: { aanleiding: ['discuss'] }, value: 'discuss' },
        { when: { aanleiding: ['record'] }, value: 'record' },
        { when: { aanleiding: ['reuse'] }, value: 'reuse' },
      ],
    },
  ],
}
