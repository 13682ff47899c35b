import { capacityLabels, representativeLabels } from '../labels/people.ts'
import { labelled, unknownOption, yesNo } from '../options.ts'
import type { Section } from '../question.ts'
import { capacities, representatives } from '../values.ts'

export const leeftijd: Section = {
  id: 'leeftijd-en-vertegenwoordiging',
  title: { nl: 'Wie spreekt voor de cliënt?', en: 'Who speaks for the client?' },
  why: {
    nl: 'De leeftijd bepaalt wie toestemming geeft en wie je informeert.',
    en: 'Age decides who gives consent and whom you inform.',
  },
  source: {
    nl: 'Art. 5 UAVG; art. 7.3.4 en 7.3.15 Jeugdwet; art. 7:447, 450 en 465 BW; art. 5.3.3 Wmo 2015',
    en: 'Art. 5 UAVG; art. 7.3.4 and 7.3.15 Jeugdwet; art. 7:447, 450 and 465 BW; art. 5.3.3 Wmo 2015',
  },
  whoKnows: {
    nl: 'De cliënt, de ouders of het gezagsregister.',
    en: 'The client, the parents or the authority register.',
  },
  terms: ['authority', 'capacity', 'mentor', 'guardianship'],
  questions: [
    {
      id: 'leeftijd',
      pointer: '/client/age',
      kind: 'integer',
      label: { nl: 'Hoe oud is de cliënt?', en: 'How old is the client?' },
      hint: { nl: 'In hele jaren, vandaag.', en: 'In whole years, today.' },
      options: [unknownOption],
    },
    {
      id: 'kan-beslissen',
      pointer: '/client/capacity',
      kind: 'radio',
      label: {
        nl: 'Kan de cliënt over dit delen zelf een keuze maken?',
        en: 'Can the client make a choice about this sharing?',
      },
      options: labelled(capacities, capacityLabels),
    },
    {
      id: 'vertegenwoordiger',
      pointer: '/client/representative',
      kind: 'radio',
      label: {
        nl: 'Wie beslist er mee, of in plaats van de cliënt?',
        en: 'Who decides along with the client, or in place of the client?',
      },
      options: labelled(representatives, representativeLabels),
    },
    {
      id: 'client-erbij',
      pointer: '/client/present',
      kind: 'radio',
      label: {
        nl: 'Is de cliënt bij het gesprek waarin je deelt?',
        en: 'Is the client there in the conversation in which you share?',
      },
      options: yesNo,
    },
  ],
  derivations: [],
}
