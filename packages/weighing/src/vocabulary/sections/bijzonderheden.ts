import { aboutLabels } from '../labels/data.ts'
import type { Pointer } from '../members.ts'
import { choices, labelled, noneOption, option } from '../options.ts'
import type { Derivation, Option, Section } from '../question.ts'
import { abouts } from '../values.ts'

const boxes = 'bijzonderheden'

const box = (pointer: Pointer, made: Option, unlessAnswered?: readonly string[]): Option => ({
  ...made,
  pointer,
  ...(unlessAnswered && { unlessAnswered }),
})

const boxOptions: readonly Option[] = [
  box(
    '/purpose/againstClient',
    option(
      'against_client',
      'De gegevens zijn bedoeld om iets tegen de cliënt te verzamelen',
      'The data are meant to gather something against the client',
      {
        nl: 'Zoals een dossier om iemand uit huis te zetten.',
        en: 'Such as a file to evict someone.',
      },
    ),
  ),
  box(
    '/necessity/clientCanTell',
    option(
      'client_can_tell',
      'De cliënt kan het zelf vertellen, of een deel ervan',
      'The client can tell it, or part of it',
    ),
    ['kan-client-vertellen'],
  ),
  box(
    '/necessity/anonymousSuffices',
    option(
      'anonymous_suffices',
      'Het kan ook zonder naam',
      'It can be done without a name as well',
    ),
    ['kan-zonder-naam'],
  ),
  box(
    '/necessity/harmsClient',
    option(
      'harms_client',
      'Het delen zou de cliënt zelf schaden; dat is nagegaan',
      'Sharing would harm the client; that has been looked into',
    ),
  ),
  box(
    '/consent/goodArgumentsAgainst',
    option(
      'good_arguments',
      'De cliënt heeft redenen om het niet te willen, en die kloppen',
      'The client has reasons against it, and they hold',
    ),
  ),
  box(
    '/diagnosisOptOut',
    option(
      'diagnosis_opt_out',
      'De cliënt tekende dat er geen diagnose op de declaratie mag',
      'The client signed that no diagnosis may stand on the invoice',
    ),
  ),
  box(
    '/sharer/involved',
    option(
      'sharer_not_involved',
      'Wie de gegevens geeft, werkt niet (meer) aan deze vraag',
      'Whoever gives the data does not work on this question (any more)',
    ),
  ),
  box(
    '/sharer/needsForTask',
    option(
      'sharer_no_need',
      'Wie de gegevens geeft, heeft ze zelf niet nodig voor het werk',
      'Whoever gives the data does not need them for the work',
    ),
  ),
]

const ticked = (pointer: Pointer, value: string, gives: boolean): Derivation => ({
  pointer,
  derive: [{ when: { [boxes]: [value] }, value: gives }],
})

/** A box wins over the question that says the same: it was seen last. */
const alsoAsked = (from: Derivation, ...more: Derivation['derive']): Derivation => ({
  ...from,
  derive: [...from.derive, ...more],
})

export const bijzonderheden: Section = {
  id: 'bijzonderheden',
  title: { nl: 'Klopt een van deze dingen?', en: 'Is any of these true?' },
  why: {
    nl: 'Meestal is dit niet zo, daarom nemen we dat aan. Kruis aan wat hier anders ligt.',
    en: 'Mostly this is not so, and we assume that. Tick what is different here.',
  },
  source: {
    nl: 'Art. 5 AVG; art. 7:457 BW; Zutphense handleiding, afweging 3 en 4a; Het Kader Hollands Midden',
    en: 'Art. 5 GDPR; art. 7:457 BW; Zutphense handleiding, weighings 3 and 4a; Het Kader Hollands Midden',
  },
  whoKnows: { nl: 'De cliënt, of een collega.', en: 'The client, or a colleague.' },
  terms: ['opt_out'],
  questions: [
    {
      id: boxes,
      pointer: '/purpose/againstClient',
      kind: 'checkboxes',
      label: { nl: 'Kruis aan wat klopt', en: 'Tick what is true' },
      options: choices(...boxOptions, noneOption),
    },
    {
      id: 'gegeven-over-wie',
      pointer: '/data/*/about',
      kind: 'checkboxes',
      perItem: true,
      label: { nl: 'Over wie gaat dit gegeven?', en: 'Whom is this about?' },
      options: labelled(abouts, aboutLabels),
    },
    {
      id: 'gegeven-herkenbaar',
      pointer: '/data/*/identifiable',
      kind: 'radio',
      perItem: true,
      label: {
        nl: 'Kan de ontvanger hieraan zien om wie het gaat?',
        en: 'Can the recipient tell from this who it is about?',
      },
      hint: {
        nl: 'Ook zonder naam kan iemand te herkennen zijn, bijvoorbeeld in een klein dorp.',
        en: 'Someone can be recognised without a name too, for instance in a small village.',
      },
      options: choices(
        option('yes', 'Ja', 'Yes'),
        option('no', 'Nee, door niemand', 'No, by nobody'),
      ),
    },
  ],
  derivations: [
    ticked('/purpose/againstClient', 'against_client', true),
    alsoAsked(
      ticked('/necessity/clientCanTell', 'client_can_tell', true),
      { when: { 'kan-client-vertellen': ['all', 'part'] }, value: true },
      { when: { 'kan-client-vertellen': ['no'] }, value: false },
    ),
    alsoAsked(
      ticked('/necessity/anonymousSuffices', 'anonymous_suffices', true),
      { when: { 'kan-zonder-naam': ['yes'] }, value: true },
      { when: { 'kan-zonder-naam': ['no'] }, value: false },
    ),
    ticked('/necessity/harmsClient', 'harms_client', true),
    ticked('/consent/goodArgumentsAgainst', 'good_arguments', true),
    ticked('/diagnosisOptOut', 'diagnosis_opt_out', true),
    ticked('/sharer/involved', 'sharer_not_involved', false),
    ticked('/sharer/needsForTask', 'sharer_no_need', false),
  ],
}
