import { informingMomentLabels, reasonNotBeforeLabels } from '../labels/informing.ts'
import { labelled, yesNo } from '../options.ts'
import type { Section } from '../question.ts'
import { informingMoments, reasonsNotBefore } from '../values.ts'

export const informeren: Section = {
  id: 'informeren',
  title: { nl: 'Wanneer hoort de cliënt het?', en: 'When does the client hear of it?' },
  why: {
    nl: 'De cliënt hoort het vooraf. Daarvan wijk je alleen af met een goede reden.',
    en: 'The client hears beforehand. You depart from that only with a good reason.',
  },
  source: {
    nl: 'Art. 13 en 14 AVG; art. 41 UAVG; Zutphense handleiding, afweging 4b',
    en: 'Art. 13 and 14 GDPR; art. 41 UAVG; Zutphense handleiding, weighing 4b',
  },
  whoKnows: { nl: 'Een collega of je leidinggevende.', en: 'A colleague or your manager.' },
  terms: ['informing'],
  questions: [
    {
      id: 'wanneer-informeren',
      pointer: '/informing/when',
      kind: 'radio',
      label: { nl: 'Wanneer vertel je het de cliënt?', en: 'When do you tell the client?' },
      options: labelled(informingMoments, informingMomentLabels),
    },
    {
      id: 'waarom-niet-vooraf',
      pointer: '/informing/reasonNotBefore',
      kind: 'radio',
      label: { nl: 'Waarom niet vooraf?', en: 'Why not beforehand?' },
      options: labelled(reasonsNotBefore, reasonNotBeforeLabels),
      showWhen: { 'wanneer-informeren': ['after', 'not'] },
    },
  ],
  derivations: [],
}

export const overleg: Section = {
  id: 'overleg',
  title: { nl: 'Wat is er in het overleg afgesproken?', en: 'What was agreed in the meeting?' },
  why: {
    nl: 'Wie iets inbrengt, houdt er zelf zicht op wat anderen ermee doen.',
    en: 'Whoever brings something in keeps a say in what others do with it.',
  },
  source: { nl: 'Het Kader Hollands Midden', en: 'Het Kader Hollands Midden' },
  whoKnows: {
    nl: 'Wie het inbracht, of de voorzitter van het overleg.',
    en: 'Whoever brought it in, or the chair of the meeting.',
  },
  terms: [],
  questions: [
    {
      id: 'inbrenger-akkoord',
      pointer: '/meeting/contributorAgrees',
      kind: 'radio',
      label: {
        nl: 'Vindt wie het inbracht goed dat je het hiervoor gebruikt?',
        en: 'Does whoever brought it in agree that you use it for this?',
      },
      options: yesNo,
      showWhen: { aanleiding: ['record', 'reuse'] },
    },
    {
      id: 'einde-afgesproken',
      pointer: '/meeting/agreedAtEnd',
      kind: 'radio',
      label: {
        nl: 'Is aan het eind afgesproken dat jij dit meeneemt voor jouw deel?',
        en: 'Was it agreed at the end that you take this along for your part?',
      },
      options: yesNo,
      showWhen: { aanleiding: ['record', 'reuse'] },
    },
  ],
  derivations: [],
}
