import { choices, option } from '../options.ts'
import type { Section } from '../question.ts'
import { legalDuties } from '../values.ts'
import { happenings } from './happenings.ts'

export const wettelijkeTaak: Section = {
  id: 'wettelijke-taak',
  title: { nl: 'Waarop berust het?', en: 'What does it rest on?' },
  why: {
    nl: 'Delen mag als een taak, plicht of recht uit de wet het draagt, of een afspraak met de cliënt.',
    en: 'Sharing is allowed if a task, duty or right in law carries it, or an agreement with the client.',
  },
  source: {
    nl: 'Art. 5 en 6 AVG; Zutphense handleiding, afweging 2; vijf stappen, stap 4',
    en: 'Art. 5 and 6 GDPR; Zutphense handleiding, weighing 2; five steps, step 4',
  },
  whoKnows: {
    nl: 'Wie de gegevens wil, je jurist of de functionaris gegevensbescherming.',
    en: 'Whoever wants the data, your lawyer or the data protection officer.',
  },
  terms: ['legal_basis', 'veilig_thuis', 'supervision_order', 'guardianship', 'compatible'],
  questions: [
    {
      id: 'waarom-bezig',
      pointer: '/purpose/servesTask',
      kind: 'radio',
      label: {
        nl: 'Waarom houdt wie de gegevens wil zich met deze vraag bezig?',
        en: 'Why does the party that wants the data deal with this question?',
      },
      options: choices(
        option(
          'law',
          'De wet of de gemeente gaf die taak',
          'The law or municipality gave that task',
        ),
        option(
          'agreement',
          'Er is een afspraak met de cliënt, zoals hulp of behandeling',
          'There is an agreement with the client, such as help or treatment',
        ),
        option('own', 'Uit eigen belang, los van hulp aan de cliënt', 'Out of own interest'),
        option('no_role', 'Daar is geen goede reden voor', 'There is no good reason for it'),
      ),
    },
    {
      id: 'wat-speelt',
      pointer: '/legalDuty',
      kind: 'radio',
      label: { nl: 'Is een van deze dingen het geval?', en: 'Is one of these the case?' },
      options: choices(
        ...happenings,
        option('none', 'Niets hiervan', 'None of these', {
          nl: 'Vaak is dit het goede antwoord.',
          en: 'This is often the right answer.',
        }),
      ),
    },
    {
      id: 'waarvoor-gekregen',
      pointer: '/purpose/sameAsCollected',
      kind: 'radio',
      label: {
        nl: 'Waarvoor zijn deze gegevens eerder verteld of verzameld?',
        en: 'What were these data told or collected for before?',
      },
      options: choices(
        option('this', 'Voor deze hulp of deze vraag', 'For this help or this question'),
        option(
          'expected',
          'Voor iets dat hierop aansluit, en de cliënt kan dit verwachten',
          'For something that leads to this, and the client can expect it',
        ),
        option('other', 'Voor iets heel anders', 'For something quite different'),
      ),
    },
  ],
  derivations: [
    {
      pointer: '/purpose/servesTask',
      derive: [
        { when: { 'waarom-bezig': ['law', 'agreement'] }, value: true },
        { when: { 'waarom-bezig': ['own', 'no_role'] }, value: false },
      ],
    },
    {
      pointer: '/legalDuty',
      derive: [
        // Advice is without a name, and outside an order the family supervisor has no such right.
        { when: { 'wat-speelt': ['none', 'advice', 'voluntary'] }, value: 'none' },
        ...legalDuties.map((value) => ({ when: { 'wat-speelt': [value] }, value })),
      ],
    },
    {
      pointer: '/purpose/sameAsCollected',
      derive: [
        { when: { 'waarvoor-gekregen': ['this', 'expected'] }, value: true },
        { when: { 'waarvoor-gekregen': ['other'] }, value: false },
      ],
    },
  ],
}
