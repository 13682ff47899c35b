import type { Text } from 'deelwijzer'
import type { conditionTexts } from 'deelwijzer/vocabulary'

export type ConditionId = keyof typeof conditionTexts

const t = (nl: string, en: string): Text => ({ nl, en })

/** What the professional confirms before data that wait for it may go; one statement per condition. */
export const confirmations: Readonly<Record<ConditionId, Text>> = {
  record_in_file: t('Ik leg dit vast in het dossier', 'I record this in the file'),
  record_reasons_for_sharing_without_consent: t(
    'Ik schrijf hieronder op waarom ik zonder toestemming deel',
    'I write down below why I share without consent',
  ),
  inform_client_before: t(
    'De cliënt is of wordt vooraf verteld wat ik deel',
    'The client is told beforehand what I share',
  ),
  inform_client_after: t(
    'De cliënt hoort het later; de dag staat hieronder',
    'The client hears later; the day stands below',
  ),
  strive_for_consent: t(
    'Ik heb geprobeerd om toestemming te krijgen, of opgeschreven waarom dat niet kon',
    'I tried to get consent, or wrote down why that could not be done',
  ),
  obtain_consent: t(
    'De cliënt heeft ja gezegd, en dat staat in het dossier',
    'The client said yes, and that stands in the file',
  ),
  written_consent: t(
    'Er is een verklaring van de cliënt op papier',
    'There is a statement by the client in writing',
  ),
  consent_of_representative: t(
    'Wie de cliënt vertegenwoordigt, heeft ja gezegd; zijn het er twee, dan allebei',
    'Whoever represents the client said yes; if there are two, both did',
  ),
  consent_of_client_and_representative: t(
    'De jongere en wie het gezag heeft, hebben allebei ja gezegd',
    'The young person and whoever has authority both said yes',
  ),
  consult_colleague: t(
    'Ik heb dit zonder naam met een deskundige collega besproken',
    'I discussed this, without a name, with an expert colleague',
  ),
  consult_manager: t('Ik heb dit aan mijn leidinggevende voorgelegd', 'I put this to my manager'),
  consult_lawyer: t('Ik heb advies van een jurist', 'I have the advice of a lawyer'),
  moral_deliberation: t(
    'Ik heb met collega’s besproken wat hier goed is om te doen',
    'I discussed with colleagues what is right to do here',
  ),
  anonymise: t(
    'Alles waaraan iemand te herkennen is, is eruit',
    'All by which someone can be recognised has been taken out',
  ),
  limit_to_need_to_have: t(
    'Ik deel alleen wat de ander niet kan missen',
    'I share only what the other party cannot do without',
  ),
  limit_to_protection: t(
    'Ik deel alleen wat helpt tegen het gevaar',
    'I share only what helps against the danger',
  ),
  limit_to_original_question: t(
    'Ik geef alleen antwoord op de vraag van de verwijzer',
    'I answer only the question of the referrer',
  ),
  limit_to_involved_parties: t(
    'Alleen wie aan deze vraag meewerkt, krijgt het',
    'Only those who work on this question get it',
  ),
  let_client_tell: t(
    'Wat de cliënt zelf kan vertellen, vertelt de cliënt zelf',
    'What the client can tell, the client tells',
  ),
  make_purpose_specific: t(
    'Het doel is nu concreet opgeschreven',
    'The purpose is now written down concretely',
  ),
  describe_need: t(
    'Per gegeven staat nu op papier waarvoor het nodig is',
    'For each kind of data it is now on paper what it is needed for',
  ),
  reassess_purpose: t(
    'Ik heb opnieuw bekeken of dit nieuwe doel erbij past',
    'I looked again at whether this new purpose fits',
  ),
  contributor_agreement: t(
    'Wie de informatie inbracht, vindt dit goed',
    'Whoever brought the information in agrees to this',
  ),
  agree_at_end_of_meeting: t(
    'Aan het eind van het overleg is dit zo afgesproken',
    'This was agreed at the end of the meeting',
  ),
  verify_authority: t(
    'Ik heb nagegaan dat de ontvanger die rol of dat gezag heeft',
    'I checked that the recipient holds that role or authority',
  ),
  separate_facts_from_opinions: t(
    'Ik zeg er steeds bij wat een feit is, en wat een mening of vermoeden',
    'I say each time what is fact, and what is opinion or suspicion',
  ),
  only_with_dpo_advice: t(
    'De functionaris gegevensbescherming heeft hierover geadviseerd',
    'The data protection officer gave advice on this',
  ),
  report_to_veilig_thuis: t(
    'Ik volg de meldcode en heb met Veilig Thuis overlegd',
    'I follow the reporting code and talked to Veilig Thuis',
  ),
  refer_to_right_party: t(
    'De cliënt is in contact gebracht met wie dit kan oppakken',
    'The client was put in touch with whoever can take this up',
  ),
  mention_no_consent_to_veilig_thuis: t(
    'Ik zeg Veilig Thuis dat er geen toestemming is, en waarom ik toch spreek',
    'I tell Veilig Thuis that there is no consent, and why I speak all the same',
  ),
}

/** Conditions about talking to somebody: with whom is then written down. */
export const consulting: ReadonlySet<ConditionId> = new Set<ConditionId>([
  'consult_colleague',
  'consult_manager',
  'consult_lawyer',
  'moral_deliberation',
  'only_with_dpo_advice',
])
