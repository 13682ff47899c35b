import type {
  bases,
  contractSteps,
  decisions,
  effects,
  outcomes,
  sourceKinds,
} from '../outcomes.ts'
import type { Text } from '../text.ts'

/** A few words for lists and titles. */
export const outcomeLabels = {
  allowed: { nl: 'Delen mag', en: 'Sharing is allowed' },
  allowed_with_conditions: {
    nl: 'Delen mag onder voorwaarden',
    en: 'Sharing is allowed under conditions',
  },
  not_allowed: { nl: 'Zo delen mag niet', en: 'Sharing like this is not allowed' },
  refer_onward: { nl: 'Verwijs door', en: 'Refer onward' },
  professional_judgement: { nl: 'Jij weegt het af', en: 'You weigh it up' },
  incomplete: { nl: 'Nog niet te zeggen', en: 'Not clear yet' },
} satisfies Record<(typeof outcomes)[number], Text>

/** The answer in one plain sentence, as it stands above a result. */
export const outcomeSentences = {
  allowed: {
    nl: 'Je mag dit delen. Doe nog wel wat bij elke uitwisseling hoort.',
    en: 'You may share this. Still do what belongs to every exchange.',
  },
  allowed_with_conditions: {
    nl: 'Je mag delen, maar alleen als je doet wat hieronder staat.',
    en: 'You may share, but only if you do what is listed below.',
  },
  not_allowed: {
    nl: 'Je mag dit zo niet delen. Hieronder staat wat wel kan.',
    en: 'You may not share this like this. Below is what you can do.',
  },
  refer_onward: {
    nl: 'Deze vraag hoort bij een ander. Help de cliënt daar te komen.',
    en: 'This question belongs with someone else. Help the client get there.',
  },
  professional_judgement: {
    nl: 'De regels laten de keuze aan jou. Weeg, overleg en schrijf op waarom.',
    en: 'The rules leave the choice to you. Weigh, consult and write down why.',
  },
  incomplete: {
    nl: 'Er is nog te weinig bekend voor een antwoord. Deel nog niet.',
    en: 'Too little is known for an answer. Do not share yet.',
  },
} satisfies Record<(typeof outcomes)[number], Text>

export const basisLabels = {
  consent: { nl: 'Toestemming', en: 'Consent' },
  contract: { nl: 'Overeenkomst met de cliënt', en: 'Contract with the client' },
  legal_obligation: { nl: 'Wettelijke plicht', en: 'Legal obligation' },
  vital_interest: { nl: 'Vitaal belang: een leven redden', en: 'Vital interest: saving a life' },
  public_task: { nl: 'Publieke taak uit de wet', en: 'Public task laid down by law' },
  legitimate_interest: { nl: 'Gerechtvaardigd belang', en: 'Legitimate interest' },
  statutory_right_to_report: {
    nl: 'Wettelijk recht om te spreken',
    en: 'Statutory right to speak',
  },
  conflict_of_duties: { nl: 'Conflict van plichten', en: 'Conflict of duties' },
  anonymous_no_basis_needed: {
    nl: 'Zonder naam: geen grondslag nodig',
    en: 'Without a name: no basis needed',
  },
  police_data_act: { nl: 'Wet politiegegevens', en: 'Police Data Act' },
} satisfies Record<(typeof bases)[number], Text>

export const decisionLabels = {
  share: { nl: 'Delen', en: 'Share' },
  withhold: { nl: 'Niet delen', en: 'Do not share' },
  only_if: { nl: 'Alleen als', en: 'Only if' },
  undecided: { nl: 'Nog niet te zeggen', en: 'Not clear yet' },
} satisfies Record<(typeof decisions)[number], Text>

export const stepLabels = {
  belongs_to_me: { nl: 'Hoort de vraag bij mij?', en: 'Does the question belong with me?' },
  purpose: { nl: 'Doel', en: 'Purpose' },
  legal_basis: { nl: 'Grondslag', en: 'Legal basis' },
  special_data: { nl: 'Gevoelige gegevens', en: 'Sensitive data' },
  necessity: { nl: 'Zo weinig mogelijk', en: 'As little as possible' },
  consent: { nl: 'Toestemming', en: 'Consent' },
  informing: { nl: 'Informeren', en: 'Informing' },
  secrecy: { nl: 'Geheimhouding', en: 'Secrecy' },
  duty: { nl: 'Plicht of recht om te spreken', en: 'Duty or right to speak' },
  data: { nl: 'Per soort gegeven', en: 'Per kind of data' },
  meeting: { nl: 'Overleg', en: 'Meeting' },
  age: { nl: 'Leeftijd en vertegenwoordiging', en: 'Age and representation' },
} satisfies Record<(typeof contractSteps)[number], Text>

export const effectLabels = {
  permits: { nl: 'Staat toe', en: 'Permits' },
  forbids: { nl: 'Verbiedt', en: 'Forbids' },
  requires: { nl: 'Vereist', en: 'Requires' },
  limits: { nl: 'Beperkt', en: 'Limits' },
  asks: { nl: 'Vraagt', en: 'Asks' },
  notes: { nl: 'Merkt op', en: 'Notes' },
} satisfies Record<(typeof effects)[number], Text>

export const sourceKindLabels = {
  law: { nl: 'Wet', en: 'Act' },
  seed: { nl: 'Handreiking', en: 'Guide' },
  guideline: { nl: 'Richtlijn of beroepscode', en: 'Guideline or professional code' },
  case_law: { nl: 'Uitspraak van een rechter', en: 'Case law' },
} satisfies Record<(typeof sourceKinds)[number], Text>
