import type { InBoth } from '../../page/language.ts'
import type { JudgementSort } from './word-lists.ts'

const words = (nl: string, en: string): InBoth<string> => ({ nl, en })

/** The question that turns such words into what was seen or heard, with an example. */
export interface WordingQuestion {
  readonly question: InBoth<string>
  readonly example: InBoth<string>
}

export const wordingQuestions: Readonly<Record<JudgementSort, WordingQuestion>> = {
  character: {
    question: words('Wat zag of hoorde je?', 'What did you see or hear?'),
    example: words(
      'Hij sloeg met zijn vuist op tafel en riep: “Laat me met rust.”',
      'He hit the table with his fist and shouted: “Leave me alone.”',
    ),
  },
  care: {
    question: words(
      'Wat zag je, waar en op welke dag?',
      'What did you see, where and on which day?',
    ),
    example: words(
      'Op 3 november had zij geen jas en geen eten bij zich. Het vroor die ochtend.',
      'On 3 November she had no coat and no food with her. It was freezing that morning.',
    ),
  },
  diagnosis: {
    question: words(
      'Wie heeft dit vastgesteld, en wanneer? Of wat zag je zelf?',
      'Who established this, and when? Or what did you see yourself?',
    ),
    example: words(
      'Moeder vertelt dat de psychiater dit in 2025 vaststelde. Of: zij huilde en zei dat zij slecht slaapt.',
      'Mother says that the psychiatrist established this in 2025. Or: she cried and said that she sleeps badly.',
    ),
  },
  motive: {
    question: words(
      'Wat deed of zei deze persoon? Vroeg je waarom?',
      'What did this person do or say? Did you ask why?',
    ),
    example: words(
      'Hij kwam niet op de afspraken van 3 en 10 november. Aan de telefoon zei hij: “Ik zie het nut niet.”',
      'He did not come to the appointments of 3 and 10 November. On the phone he said: “I do not see the use.”',
    ),
  },
  guilt: {
    question: words(
      'Staat dit vast? Wie heeft dat gezegd of besloten?',
      'Has this been established? Who said or decided so?',
    ),
    example: words(
      'De politie sprak hem op 3 november als verdachte. Er is nog geen uitspraak.',
      'The police spoke with him as a suspect on 3 November. There is no judgment yet.',
    ),
  },
  thought: {
    question: words('Waar leid je dat uit af?', 'From what do you conclude that?'),
    example: words(
      'Er stond een koffer in de gang, en zijn jas hing er niet meer.',
      'There was a suitcase in the hall, and his coat was gone.',
    ),
  },
  always: {
    question: words('Hoe vaak was het, en wanneer?', 'How often was it, and when?'),
    example: words(
      'In november drie keer: op 3, 10 en 17 november.',
      'Three times in November: on the 3rd, 10th and 17th.',
    ),
  },
  colour: {
    question: words(
      'Zegt de tekst hetzelfde zonder dit woord?',
      'Does the text say the same without this word?',
    ),
    example: words(
      'Niet “hij beweert dat hij werkt”, maar “hij zegt dat hij werkt”.',
      'Not “he claims that he works”, but “he says that he works”.',
    ),
  },
}
