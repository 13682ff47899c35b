import { choices, option } from '../options.ts'
import type { Section } from '../question.ts'

export const nodig: Section = {
  id: 'nodig',
  title: { nl: 'Kan het met minder?', en: 'Can it be done with less?' },
  why: {
    nl: 'Delen raakt iemands privéleven. Kies de lichtste weg die werkt.',
    en: "Sharing touches someone's private life. Choose the lightest way that works.",
  },
  source: {
    nl: 'Art. 5 lid 1 onder c AVG; Zutphense handleiding, afweging 3; Kiezen & Delen',
    en: 'Art. 5(1)(c) GDPR; Zutphense handleiding, weighing 3; Kiezen & Delen',
  },
  whoKnows: {
    nl: 'De cliënt, en wie de gegevens wil.',
    en: 'The client, and whoever wants the data.',
  },
  terms: ['dat_wat'],
  questions: [
    {
      id: 'wat-verandert',
      pointer: '/necessity/effective',
      kind: 'radio',
      label: {
        nl: 'Wat kan de ander doen als hij dit weet?',
        en: 'What can the other party do once it knows this?',
      },
      options: choices(
        option(
          'step',
          'Een stap zetten die de cliënt of een ander helpt',
          'Take a step that helps',
        ),
        option('nothing', 'Niets: er verandert niets', 'Nothing: nothing changes'),
      ),
    },
    {
      id: 'alles-van-belang',
      pointer: '/necessity/proportionate',
      kind: 'radio',
      label: {
        nl: 'Is er iets bij dat je nog kunt weglaten?',
        en: 'Is there something that you can still leave out?',
      },
      options: choices(
        option('nothing', 'Nee, alles wordt gebruikt', 'No, all of it is used'),
        option('left_out', 'Ja, en dat laat ik weg', 'Yes, and I leave that out'),
        option('something', 'Ja, maar het gaat toch mee', 'Yes, but it goes along all the same'),
      ),
    },
    {
      id: 'wat-kost-het',
      pointer: '/necessity/proportionate',
      kind: 'radio',
      label: {
        nl: 'Wat verliest de cliënt als je dit deelt?',
        en: 'What does the client lose if you share this?',
      },
      hint: {
        nl: 'Denk aan vertrouwen, schaamte, of iets dat de cliënt kan kwijtraken.',
        en: 'Think of trust, shame, or something the client may lose.',
      },
      options: choices(
        option('little', 'Weinig of niets', 'Little or nothing'),
        option(
          'less',
          'Iets, maar het probleem zelf is erger',
          'Something, but the problem is worse',
        ),
        option('more', 'Meer dan het oplevert', 'More than it brings'),
      ),
    },
    {
      id: 'kan-client-vertellen',
      pointer: '/necessity/lessIntrusiveWay',
      kind: 'radio',
      label: {
        nl: 'Kan de cliënt dit zelf vertellen, als die wil met jouw hulp?',
        en: 'Can the client tell this, with your help if wanted?',
      },
      options: choices(
        option('all', 'Ja, alles', 'Yes, all of it'),
        option('part', 'Ja, een deel', 'Yes, part of it'),
        option('no', 'Nee', 'No'),
      ),
    },
    {
      id: 'alleen-dat',
      pointer: '/necessity/lessIntrusiveWay',
      kind: 'radio',
      label: {
        nl: 'Is het genoeg om te zeggen dat er contact is, zonder de inhoud?',
        en: 'Is it enough to say that there is contact, without its content?',
      },
      options: choices(
        option('yes', 'Ja, dat is genoeg', 'Yes, that is enough'),
        option('no', 'Nee, de inhoud is nodig', 'No, the content is needed'),
        option('already', 'Meer deel ik al niet', 'I share no more than that already'),
      ),
    },
    {
      id: 'kan-zonder-naam',
      pointer: '/necessity/lessIntrusiveWay',
      kind: 'radio',
      label: {
        nl: 'Kan het zonder naam, zodat niemand de cliënt herkent?',
        en: 'Can it be done without a name, so that nobody recognises the client?',
      },
      options: choices(
        option('yes', 'Ja, dan kom ik er ook', 'Yes, that works as well'),
        option('no', 'Nee, de ander moet weten wie het is', 'No, the other must know who it is'),
        option('already', 'Ik noem al geen naam', 'I name nobody already'),
      ),
    },
  ],
  derivations: [
    {
      pointer: '/necessity/effective',
      derive: [
        { when: { 'wat-verandert': ['step'] }, value: true },
        { when: { 'wat-verandert': ['nothing'] }, value: false },
      ],
    },
    {
      pointer: '/necessity/proportionate',
      derive: [
        { when: { 'alles-van-belang': ['something'] }, value: false },
        { when: { 'wat-kost-het': ['more'] }, value: false },
        {
          when: { 'alles-van-belang': ['nothing', 'left_out'], 'wat-kost-het': ['little', 'less'] },
          value: true,
        },
      ],
    },
    {
      pointer: '/necessity/lessIntrusiveWay',
      derive: [
        { when: { 'kan-client-vertellen': ['all'] }, value: true },
        { when: { 'alleen-dat': ['yes'] }, value: true },
        { when: { 'kan-zonder-naam': ['yes'] }, value: true },
        {
          when: {
            'kan-client-vertellen': ['part', 'no'],
            'alleen-dat': ['no', 'already'],
            'kan-zonder-naam': ['no', 'already'],
          },
          value: false,
        },
      ],
    },
  ],
}
