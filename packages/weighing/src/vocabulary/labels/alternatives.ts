import type { alternativeIds } from '../outcomes.ts'
import type { Text } from '../text.ts'

/** Another way to the goal; one sentence or two per way. */
export const alternativeTexts = {
  consult_anonymously: {
    nl: 'Leg de vraag voor zonder naam en zonder wat naar de cliënt wijst.',
    en: 'Put the question without a name and without what points to the client.',
  },
  let_client_tell: {
    nl: 'Laat de cliënt het zelf vertellen, als die wil met jou erbij.',
    en: 'Let the client tell it, with you present if wanted.',
  },
  ask_for_contribution_not_data: {
    nl: 'Vraag wat de ander kan doen, in plaats van wat de ander weet.',
    en: 'Ask what the other party can do, not what it knows.',
  },
  involve_client: {
    nl: 'Nodig de cliënt uit voor het gesprek, of bel samen.',
    en: 'Invite the client to the conversation, or make the call together.',
  },
  ask_consent_first: {
    nl: 'Vraag eerst toestemming en weeg daarna opnieuw.',
    en: 'Ask for consent first, then weigh again.',
  },
  share_involvement_only: {
    nl: 'Zeg alleen dat er contact is, en vertel niets over de inhoud.',
    en: 'Say only that there is contact, and nothing about its content.',
  },
  limit_data: {
    nl: 'Deel minder: laat weg wat de ander niet nodig heeft.',
    en: 'Share less: leave out what the other party does not need.',
  },
  refer: {
    nl: 'Verwijs de cliënt naar wie wel kan helpen.',
    en: 'Refer the client to whoever can help.',
  },
  report_to_veilig_thuis: {
    nl: 'Vraag Veilig Thuis om advies, of doe daar een melding.',
    en: 'Ask Veilig Thuis for advice, or make a report there.',
  },
  invite_party_for_part_of_meeting: {
    nl: 'Laat deze partij alleen meedoen bij het deel dat over haar werk gaat.',
    en: 'Let this party join only for the part that concerns its work.',
  },
} satisfies Record<(typeof alternativeIds)[number], Text>
