import { dataCategoryLabels, natureLabels } from '../labels/data.ts'
import { choices, labelled, option } from '../options.ts'
import type { Section } from '../question.ts'
import { dataCategories, natures } from '../values.ts'

export const gegevens: Section = {
  id: 'gegevens',
  title: { nl: 'Welke gegevens?', en: 'Which data?' },
  why: {
    nl: 'Per soort gegeven gelden andere regels. Daarom krijg je het antwoord ook per soort.',
    en: 'Each kind of data has its own rules. So you get an answer for each kind.',
  },
  source: {
    nl: 'Art. 5, 9 en 10 AVG; art. 46 UAVG; Zutphense handleiding, bijlage 1',
    en: 'Art. 5, 9 and 10 GDPR; art. 46 UAVG; Zutphense handleiding, annex 1',
  },
  whoKnows: {
    nl: 'Wie de gegevens wil. Vraag wat echt nodig is.',
    en: 'Whoever wants the data. Ask what is really needed.',
  },
  terms: ['special_data', 'need_to_have', 'dat_wat'],
  questions: [
    {
      id: 'gegevens-soorten',
      pointer: '/data/*/category',
      kind: 'checkboxes',
      label: { nl: 'Om welke gegevens gaat het?', en: 'Which data is it about?' },
      hint: { nl: 'Kies alles wat erbij zit.', en: 'Choose all that is included.' },
      options: labelled(dataCategories, dataCategoryLabels),
    },
    {
      id: 'gegeven-aard',
      pointer: '/data/*/nature',
      kind: 'checkboxes',
      perItem: true,
      label: { nl: 'Wat is het?', en: 'What is it?' },
      hint: {
        nl: 'Een feit heb je gezien of nagegaan. Van horen zeggen is een vermoeden.',
        en: 'A fact you saw or checked. Hearsay is a suspicion.',
      },
      options: labelled(natures, natureLabels),
    },
    {
      id: 'gegeven-weglaten',
      pointer: '/data/*/need',
      kind: 'radio',
      perItem: true,
      label: {
        nl: 'Wat gaat er mis als je dit weglaat?',
        en: 'What goes wrong if you leave it out?',
      },
      options: choices(
        option(
          'need_to_have',
          'Dan kan de ander zijn deel niet doen, of blijft iemand in gevaar',
          'Then the other party cannot do its part, or someone stays in danger',
        ),
        option(
          'nice_to_have',
          'Niets: het is alleen handig om te weten',
          'Nothing: it is only handy to know',
        ),
      ),
    },
  ],
  derivations: [],
}
