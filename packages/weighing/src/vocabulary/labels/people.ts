import type { Text } from '../text.ts'
import type { capacities, consentParties, consentStatuses, representatives } from '../values.ts'

export const capacityLabels = {
  capable: {
    nl: 'Begrijpt waar dit over gaat en kan kiezen',
    en: 'Understands this and can choose',
  },
  incapable: { nl: 'Kan hier niet zelf over beslissen', en: 'Cannot decide on this' },
  doubtful: { nl: 'Ik twijfel daarover', en: 'I have doubts about that' },
} satisfies Record<(typeof capacities)[number], Text>

export const representativeLabels = {
  none: { nl: 'Niemand', en: 'Nobody' },
  parents_with_authority: {
    nl: 'Twee ouders met gezag',
    en: 'Two parents with parental authority',
  },
  one_parent_with_authority: {
    nl: 'Eén ouder met gezag',
    en: 'One parent with parental authority',
  },
  guardian: { nl: 'Voogd', en: 'Guardian' },
  curator: { nl: 'Curator', en: 'Curator' },
  mentor: { nl: 'Mentor', en: 'Mentor' },
  authorised_person: {
    nl: 'Iemand met een schriftelijke volmacht',
    en: 'Someone with a written power of attorney',
  },
  family: {
    nl: 'Partner of naaste familie, zonder volmacht',
    en: 'Partner or close family, without a power of attorney',
  },
} satisfies Record<(typeof representatives)[number], Text>

export const consentPartyLabels = {
  ...representativeLabels,
  client: { nl: 'De cliënt', en: 'The client' },
  one_parent_with_authority: {
    nl: 'Eén van de ouders met gezag',
    en: 'One of the parents with parental authority',
  },
  parents_with_authority: {
    nl: 'Beide ouders met gezag',
    en: 'Both parents with parental authority',
  },
} satisfies Record<(typeof consentParties)[number], Text>

export const consentStatusLabels = {
  given: { nl: 'Ja, die is gegeven', en: 'Yes, it was given' },
  not_objected: {
    nl: 'De cliënt weet ervan en heeft geen bezwaar gemaakt',
    en: 'The client knows of it and did not object',
  },
  refused: { nl: 'Nee, de cliënt wil het niet', en: 'No, the client does not want it' },
  withdrawn: { nl: 'Eerst wel, later ingetrokken', en: 'It was given and then withdrawn' },
  not_asked: { nl: 'Nog niet gevraagd, dat kan nog', en: 'Not asked yet, it still can be' },
  will_not_be_asked: {
    nl: 'Vragen kan, maar ik wil delen zonder te vragen',
    en: 'It could be asked, but I want to share without asking',
  },
  cannot_be_asked: {
    nl: 'Vragen kan niet, of is niet veilig',
    en: 'It cannot be asked, or asking is not safe',
  },
} satisfies Record<(typeof consentStatuses)[number], Text>
