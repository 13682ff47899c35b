import { consentPartyLabels, consentStatusLabels } from '../labels/people.ts'
import { choices, labelled, labelledOrNone, option, yesNo } from '../options.ts'
import type { Section, When } from '../question.ts'
import { consentParties, consentStatuses } from '../values.ts'

const status = 'toestemming-stand'
const given: When = { [status]: ['given'] }
const agreed: When = { [status]: ['given', 'not_objected'] }
const heard: When = { [status]: ['given', 'not_objected', 'refused', 'withdrawn'] }
const lacking: When = {
  [status]: ['refused', 'withdrawn', 'not_asked', 'will_not_be_asked', 'cannot_be_asked'],
}

export const toestemming: Section = {
  id: 'toestemming',
  title: { nl: 'Wat vindt de cliënt?', en: 'What does the client think?' },
  why: {
    nl: 'Je bespreekt het delen eerst met de cliënt. Toestemming en loslaten van je geheim zijn twee dingen.',
    en: 'You first discuss sharing with the client. Consent and release from secrecy are two things.',
  },
  source: {
    nl: 'Art. 4, 6 en 7 AVG; art. 7:457 BW, art. 7.3.11 Jeugdwet; Zutphense handleiding, afweging 3 en 4a',
    en: 'Art. 4, 6 and 7 GDPR; art. 7:457 BW, art. 7.3.11 Jeugdwet; Zutphense handleiding, weighings 3 and 4a',
  },
  whoKnows: {
    nl: 'De cliënt of wie de cliënt vertegenwoordigt.',
    en: 'The client or whoever represents the client.',
  },
  terms: ['consent', 'waiver', 'secrecy'],
  questions: [
    {
      id: status,
      pointer: '/consent/status',
      kind: 'radio',
      label: { nl: 'Is er toestemming om dit te delen?', en: 'Is there consent to share this?' },
      options: labelled(consentStatuses, consentStatusLabels),
    },
    {
      id: 'toestemming-van',
      pointer: '/consent/by',
      kind: 'checkboxes',
      label: { nl: 'Van wie kwam dat antwoord?', en: 'Whose answer was that?' },
      options: labelled(consentParties, consentPartyLabels),
      showWhen: heard,
    },
    {
      id: 'toch-bezwaar-van',
      pointer: '/consent/refusedBy',
      kind: 'checkboxes',
      label: { nl: 'Is er ook iemand tegen?', en: 'Is someone against it as well?' },
      options: labelledOrNone(consentParties, consentPartyLabels),
      showWhen: agreed,
    },
    {
      id: 'nee-zonder-nadeel',
      pointer: '/consent/free',
      kind: 'radio',
      label: {
        nl: 'Wat gebeurt er met de hulp of uitkering als de cliënt nee zegt?',
        en: 'What happens to the help or benefit if the client says no?',
      },
      options: choices(
        option('same', 'Niets, die blijft hetzelfde', 'Nothing, it stays the same'),
        option('loss', 'Dan wordt die minder, later of stopt', 'It is reduced, delayed or stopped'),
      ),
      showWhen: given,
    },
    {
      id: 'druk',
      pointer: '/consent/free',
      kind: 'radio',
      label: {
        nl: 'Heeft iemand aangedrongen tot de cliënt ja zei?',
        en: 'Did someone insist until the client said yes?',
      },
      options: yesNo,
      showWhen: given,
    },
    {
      id: 'client-wist',
      pointer: '/consent/informed',
      kind: 'radio',
      label: {
        nl: 'Heb je verteld wat je deelt, met wie, waarvoor, en dat ja later nog nee mag worden?',
        en: 'Did you tell what you share, with whom, what for, and that yes may still become no?',
      },
      options: choices(
        option('all', 'Ja, dat alles', 'Yes, all of that'),
        option('part', 'Een deel daarvan', 'Part of it'),
        option('no', 'Nee', 'No'),
      ),
      showWhen: given,
    },
    {
      id: 'toestemming-voor',
      pointer: '/consent/specific',
      kind: 'radio',
      label: { nl: 'Waar zei de cliënt ja op?', en: 'What did the client say yes to?' },
      options: choices(
        option(
          'exact',
          'Op precies deze ontvanger, dit doel en deze gegevens',
          'To exactly this recipient, this purpose and these data',
        ),
        option(
          'general',
          'Op delen in het algemeen, of een formulier bij de start',
          'To sharing in general, or a form at the start',
        ),
        option('other', 'Op iets anders dan dit', 'To something other than this'),
      ),
      showWhen: given,
    },
    {
      id: 'geheim-losgelaten',
      pointer: '/consent/specific',
      kind: 'radio',
      label: {
        nl: 'Heeft de cliënt ook gezegd dat jij je geheimhouding hiervoor mag loslaten?',
        en: 'Did the client also say that you may drop your secrecy for this?',
      },
      hint: {
        nl: 'Ja tegen het gebruik van gegevens is nog geen ja tegen jouw spreken.',
        en: 'Yes to the use of data is not yet yes to your speaking.',
      },
      options: choices(
        option('yes', 'Ja, dat is apart besproken', 'Yes, that was discussed separately'),
        option('no', 'Nee, dat is niet besproken', 'No, that was not discussed'),
        option(
          'no_secrecy',
          'Wie deelt, heeft geen beroepsgeheim',
          'Whoever shares has no professional secrecy',
        ),
      ),
      showWhen: given,
    },
    {
      id: 'toestemming-vastgelegd',
      pointer: '/consent/recorded',
      kind: 'radio',
      label: {
        nl: 'Staat het antwoord al in het dossier?',
        en: 'Is the answer in the file already?',
      },
      options: yesNo,
      showWhen: heard,
    },
    {
      id: 'wat-gedaan',
      pointer: '/consent/effortMade',
      kind: 'radio',
      label: {
        nl: 'Wat heb je gedaan om toestemming te krijgen?',
        en: 'What did you do to get consent?',
      },
      options: choices(
        option(
          'talked',
          'Rustig besproken, en de bezwaren gehoord',
          'Discussed it calmly and heard the objections',
        ),
        option(
          'no_contact',
          'Meer dan eens contact gezocht, zonder resultaat',
          'Sought contact more than once, without result',
        ),
        option(
          'unsafe',
          'Niets: vragen is gevaarlijk, dat heb ik met een collega nagegaan',
          'Nothing: asking is dangerous, I went through that with a colleague',
        ),
        option('little', 'Nog niet veel; er kan meer', 'Not much yet; more is possible'),
        option('nothing', 'Nog niets', 'Nothing yet'),
      ),
      showWhen: lacking,
    },
  ],
  derivations: [
    {
      pointer: '/consent/free',
      derive: [
        { when: { 'nee-zonder-nadeel': ['loss'] }, value: false },
        { when: { druk: ['yes'] }, value: false },
        { when: { 'nee-zonder-nadeel': ['same'], druk: ['no'] }, value: true },
      ],
    },
    {
      pointer: '/consent/informed',
      derive: [
        { when: { 'client-wist': ['all'] }, value: true },
        { when: { 'client-wist': ['part', 'no'] }, value: false },
      ],
    },
    {
      // Consent that leaves the secrecy standing does not cover this exchange (art. 7:457 BW).
      pointer: '/consent/specific',
      derive: [
        { when: { 'toestemming-voor': ['general', 'other'] }, value: false },
        { when: { 'geheim-losgelaten': ['no'] }, value: false },
        {
          when: { 'toestemming-voor': ['exact'], 'geheim-losgelaten': ['yes', 'no_secrecy'] },
          value: true,
        },
      ],
    },
    {
      pointer: '/consent/effortMade',
      derive: [
        { when: { 'wat-gedaan': ['talked', 'no_contact', 'unsafe'] }, value: true },
        { when: { 'wat-gedaan': ['little', 'nothing'] }, value: false },
      ],
    },
  ],
}
