import { choices, option, unknownOption, yesNo } from '../options.ts'
import type { Section } from '../question.ts'

export const vraagVanMij: Section = {
  id: 'vraag-van-mij',
  title: { nl: 'Hoort deze vraag bij jou?', en: 'Does this question belong with you?' },
  why: {
    nl: 'Hoort de vraag bij een ander, dan hoef jij niets te delen. Dan help je de cliënt daarheen.',
    en: 'If it belongs with someone else, you need not share. Then you help the client get there.',
  },
  source: { nl: 'Zutphense handleiding, afweging 1', en: 'Zutphense handleiding, weighing 1' },
  whoKnows: { nl: 'Je leidinggevende of een collega.', en: 'Your manager or a colleague.' },
  terms: [],
  questions: [
    {
      id: 'hoort-bij-mij',
      pointer: '/questionIsMine',
      kind: 'radio',
      label: {
        nl: 'Is het jouw werk om de cliënt bij deze vraag te helpen?',
        en: 'Is it your work to help the client with this question?',
      },
      hint: {
        nl: 'Denk aan je kennis, je taak, en of je iets kunt bijdragen.',
        en: 'Think of your knowledge, your task, and whether you can contribute.',
      },
      options: yesNo,
    },
  ],
  derivations: [],
}

export const doel: Section = {
  id: 'doel',
  title: { nl: 'Wat wil je bereiken?', en: 'What do you want to achieve?' },
  why: {
    nl: 'Delen mag alleen voor een doel dat vooraf duidelijk is. “Helpen” is nog geen duidelijk doel.',
    en: 'Sharing is only allowed for a purpose that is clear beforehand. “Helping” is not clear yet.',
  },
  source: {
    nl: 'Art. 5 lid 1 onder b AVG; Zutphense handleiding, afweging 2; vijf stappen, stap 2 en 3',
    en: 'Art. 5(1)(b) GDPR; Zutphense handleiding, weighing 2; five steps, steps 2 and 3',
  },
  whoKnows: {
    nl: 'Wie de gegevens wil hebben. Vraag waarvoor precies.',
    en: 'Whoever wants the data. Ask what for exactly.',
  },
  terms: ['purpose'],
  questions: [
    {
      id: 'doel-tekst',
      pointer: '/purpose/text',
      kind: 'textarea',
      label: {
        nl: 'Wat moet er beter worden, en voor wie?',
        en: 'What must get better, for whom?',
      },
      hint: {
        nl: 'Schrijf geen namen op. Bijvoorbeeld: de jongen gaat weer elke dag naar school.',
        en: 'Write no names. For example: the boy goes to school every day again.',
      },
      options: [unknownOption],
    },
    {
      id: 'doel-probleem',
      pointer: '/purpose/specific',
      kind: 'radio',
      label: {
        nl: 'Gaat het om één vraag die nu speelt?',
        en: 'Is it about one present question?',
      },
      options: choices(
        option('now', 'Ja, deze vraag speelt nu', 'Yes, this question is there now'),
        option('in_case', 'Nee, het is voor als het ooit nodig is', 'No, it is just in case'),
        option(
          'general',
          'Nee, ik wil in het algemeen op de hoogte zijn',
          'No, I want to be informed in general',
        ),
      ),
    },
    {
      id: 'doel-klaar',
      pointer: '/purpose/specific',
      kind: 'radio',
      label: {
        nl: 'Kun je noemen wanneer je doel bereikt is?',
        en: 'Can you name when it is done?',
      },
      options: choices(
        option('yes', 'Ja, dat kan ik zo zeggen', 'Yes, I can say so now'),
        option('no', 'Nee, dat is nog vaag', 'No, that is still vague'),
      ),
    },
    {
      id: 'nodig-op-rij',
      pointer: '/purpose/needDescribed',
      kind: 'radio',
      label: {
        nl: 'Weet je van elk gegeven waarvoor de ander het gebruikt?',
        en: 'Do you know of each piece of data what the other party uses it for?',
      },
      options: choices(
        option('each', 'Ja, dat staat op een rij', 'Yes, that is listed'),
        option('some', 'Alleen van een deel', 'Only of some'),
        option('none', 'Nee, dat is nog niet besproken', 'No, not discussed yet'),
      ),
    },
  ],
  derivations: [
    {
      pointer: '/purpose/specific',
      derive: [
        { when: { 'doel-probleem': ['in_case', 'general'] }, value: false },
        { when: { 'doel-klaar': ['no'] }, value: false },
        { when: { 'doel-probleem': ['now'], 'doel-klaar': ['yes'] }, value: true },
      ],
    },
    {
      pointer: '/purpose/needDescribed',
      derive: [
        { when: { 'nodig-op-rij': ['each'] }, value: true },
        { when: { 'nodig-op-rij': ['some', 'none'] }, value: false },
      ],
    },
  ],
}
