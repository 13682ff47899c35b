import { choices, option, yesNo } from '../options.ts'
import type { Section } from '../question.ts'

export const conflictVanPlichten: Section = {
  id: 'conflict-van-plichten',
  title: { nl: 'Moet je je geheim doorbreken?', en: 'Must you break your secrecy?' },
  why: {
    nl: 'Soms richt zwijgen meer schade aan dan spreken. Dan moet aan vijf eisen zijn voldaan.',
    en: 'Sometimes silence does more harm than speaking. Then five demands must be met.',
  },
  source: {
    nl: 'Beroepscodes en KNMG-richtlijn; Zutphense handleiding, afweging 4c',
    en: 'Professional codes and KNMG guideline; Zutphense handleiding, weighing 4c',
  },
  whoKnows: {
    nl: 'Een deskundige collega en je leidinggevende, zonder naam.',
    en: 'An expert colleague and your manager, without a name.',
  },
  terms: ['conflict_of_duties', 'secrecy'],
  questions: [
    {
      id: 'alles-geprobeerd',
      pointer: '/conflictOfDuties/consentTried',
      kind: 'radio',
      label: {
        nl: 'Heb je alles geprobeerd om toestemming te krijgen, of is vragen zelf gevaarlijk?',
        en: 'Did you try everything to get consent, or is asking itself dangerous?',
      },
      options: yesNo,
    },
    {
      id: 'gewetensnood',
      pointer: '/conflictOfDuties/conscience',
      kind: 'radio',
      label: {
        nl: 'Kun je het voor jezelf niet meer verantwoorden om te zwijgen?',
        en: 'Can you no longer justify your silence to yourself?',
      },
      options: yesNo,
    },
    {
      id: 'geen-andere-weg',
      pointer: '/conflictOfDuties/noOtherWay',
      kind: 'radio',
      label: {
        nl: 'Is er nog een weg die je niet hebt geprobeerd?',
        en: 'Is there a way left that you have not tried?',
      },
      options: choices(
        option('no', 'Nee, alleen spreken helpt nog', 'No, only speaking still helps'),
        option('yes', 'Ja, er is nog een andere weg', 'Yes, there is another way left'),
      ),
    },
    {
      id: 'ernstige-schade',
      pointer: '/conflictOfDuties/seriousHarm',
      kind: 'radio',
      label: {
        nl: 'Loopt iemand ernstige schade op als je zwijgt?',
        en: 'Will someone come to serious harm if you keep silent?',
      },
      options: yesNo,
    },
    {
      id: 'schade-te-voorkomen',
      pointer: '/conflictOfDuties/harmPreventable',
      kind: 'radio',
      label: {
        nl: 'Kan de ontvanger die schade bijna zeker voorkomen of kleiner maken?',
        en: 'Can the recipient almost surely prevent that harm or make it less?',
      },
      options: yesNo,
    },
    {
      id: 'collega-geraadpleegd',
      pointer: '/conflictOfDuties/colleagueConsulted',
      kind: 'radio',
      label: {
        nl: 'Heb je het met een deskundige collega besproken?',
        en: 'Did you discuss it with an expert colleague?',
      },
      options: yesNo,
    },
    {
      id: 'leidinggevende-geraadpleegd',
      pointer: '/conflictOfDuties/managerConsulted',
      kind: 'radio',
      label: {
        nl: 'Heb je het met je leidinggevende besproken?',
        en: 'Did you discuss it with your manager?',
      },
      options: yesNo,
    },
  ],
  derivations: [
    {
      pointer: '/conflictOfDuties/noOtherWay',
      derive: [
        { when: { 'geen-andere-weg': ['no'] }, value: true },
        { when: { 'geen-andere-weg': ['yes'] }, value: false },
      ],
    },
  ],
}
