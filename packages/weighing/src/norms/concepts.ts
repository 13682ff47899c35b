import { all, any, between, concept, has, is, not } from '../weigh/condition.ts'

/** Thoughts that several laws share. Who the parties are: */
export const bigRoles = [
  'physician',
  'nurse',
  'midwife',
  'psychiatrist',
  'health_psychologist',
  'psychotherapist',
  'other_big_professional',
] as const
export const municipalRoles = [
  'municipal_youth_officer',
  'municipal_wmo_officer',
  'municipal_participation_officer',
  'municipal_debt_counsellor',
  'school_attendance_officer',
  'civil_servant',
] as const
export const youthRoles = [
  'youth_care_worker',
  'family_guardian',
  'guardian',
  'youth_probation_officer',
] as const

type Side = 'sharer' | 'recipient'

export const isMunicipal = (side: Side) =>
  concept(
    side === 'sharer' ? 'je werkt voor de gemeente' : 'de ontvanger werkt voor de gemeente',
    side === 'sharer'
      ? 'you work for the municipality'
      : 'the recipient works for the municipality',
    is(`/${side}/role`, ...municipalRoles),
  )

/** Public bodies: they act on a task in law and cannot widen it by asking for consent (AVG 6(1), 7). */
export const isPublicBody = (side: Side) =>
  concept(
    side === 'sharer' ? 'je organisatie is een overheid' : 'de ontvanger is een overheid',
    side === 'sharer' ? 'your organisation is a public body' : 'the recipient is a public body',
    any(
      is(`/${side}/role`, ...municipalRoles),
      is(
        `/${side}/role`,
        'police_officer',
        'child_protection_board_officer',
        'veilig_thuis_worker',
        'probation_officer',
      ),
    ),
  )

export const isMedical = (side: Side) =>
  concept(
    side === 'sharer' ? 'je werkt als zorgverlener' : 'de ontvanger werkt als zorgverlener',
    side === 'sharer' ? 'you work as a health care provider' : 'the recipient is a care provider',
    any(
      is(`/${side}/role`, ...bigRoles),
      has(`/${side}/registrations`, 'BIG'),
      all(
        is(`/${side}/setting`, 'health_care'),
        is(
          `/${side}/role`,
          'health_care_worker',
          'psychologist',
          'educationalist',
          'support_staff',
          'manager',
          'other_professional',
        ),
      ),
    ),
  )

export const isYouthHelp = (side: Side) =>
  concept(
    side === 'sharer' ? 'je werkt in de jeugdhulp' : 'de ontvanger werkt in de jeugdhulp',
    side === 'sharer' ? 'you work in youth care' : 'the recipient works in youth care',
    any(
      is(`/${side}/role`, ...youthRoles),
      all(
        is(`/${side}/setting`, 'youth_care'),
        is(
          `/${side}/role`,
          'psychologist',
          'educationalist',
          'social_worker',
          'support_staff',
          'manager',
          'other_professional',
        ),
      ),
    ),
  )

export const isWmoProvider = (side: Side) =>
  concept(
    side === 'sharer' ? 'je werkt bij een Wmo-aanbieder' : 'de ontvanger is een Wmo-aanbieder',
    side === 'sharer' ? 'you work for a Wmo provider' : 'the recipient is a Wmo provider',
    any(
      is(`/${side}/role`, 'wmo_provider_worker'),
      all(
        is(`/${side}/setting`, 'wmo_provider'),
        is(
          `/${side}/role`,
          'social_worker',
          'health_care_worker',
          'psychologist',
          'educationalist',
          'support_staff',
          'manager',
          'other_professional',
        ),
      ),
    ),
  )

/** Whoever gives help and is bound to secrecy by law or code; two such parties may use AVG 9(2)(h). */
export const isHelper = (side: Side) =>
  concept(
    side === 'sharer' ? 'je bent hulpverlener' : 'de ontvanger is hulpverlener',
    side === 'sharer'
      ? 'you are a helping professional'
      : 'the recipient is a helping professional',
    any(
      isMedical(side),
      isYouthHelp(side),
      isWmoProvider(side),
      is(
        `/${side}/role`,
        'social_worker',
        'school_social_worker',
        'psychologist',
        'educationalist',
        'health_care_worker',
      ),
    ),
  )

/** What the exchange is: */
export const goesToSomebody = concept(
  'de gegevens gaan naar een ander',
  'the data go to somebody else',
  is('/action', 'share', 'request', 'discuss'),
)

/** Kinds of data: */
export const healthData = ['health', 'diagnosis', 'treatment_course'] as const
export const beliefData = [
  'religion',
  'ethnicity',
  'political_opinion',
  'sexual_orientation',
] as const
/** What can be looked up: it is so or it is not, and holds nobody's opinion. */
export const plainData = [
  'name_contact',
  'bsn',
  'zvw_support',
  'involvement',
  'declaration_product_group',
  'declaration_product_code',
  'delivery_facts',
  'school_attendance',
  'school_transfer_report',
  'agreed_actions',
  'statistics',
] as const
export const wholeFiles = ['client_file', 'youth_care_file', 'school_file'] as const

export const isHealthData = concept(
  'het gaat om de gezondheid',
  'it is about health',
  is('/data/*/category', ...healthData),
)
export const isSpecialData = concept(
  'het zijn bijzondere persoonsgegevens',
  'these are special categories of data',
  is('/data/*/category', ...healthData, ...beliefData),
)
export const isCriminalData = concept(
  'het zijn gegevens over strafbare feiten',
  'these are data on criminal offences',
  is('/data/*/category', 'criminal_record', 'police_data'),
)

/** Age and who speaks for the client (table 1.6 of the fact tables: the strictest common reading). */
export const under12 = between('/client/age', 0, 11)
export const from12to15 = between('/client/age', 12, 15)
export const under16 = between('/client/age', 0, 15)
export const from16 = between('/client/age', 16, 130)
export const from18 = between('/client/age', 18, 130)

const byClient = has('/consent/by', 'client')
/** All who have authority have spoken: both parents, the guardian, or the one parent there is. */
export const byAuthority = concept(
  'iedereen met gezag heeft ja gezegd',
  'everybody with parental authority agreed',
  any(
    has('/consent/by', 'parents_with_authority', 'guardian'),
    all(
      has('/consent/by', 'one_parent_with_authority'),
      is('/client/representative', 'one_parent_with_authority'),
    ),
  ),
)
export const byOneOfTwoParents = concept(
  'maar één van de twee ouders met gezag heeft ja gezegd',
  'only one of the two parents with authority agreed',
  all(
    has('/consent/by', 'one_parent_with_authority'),
    not(has('/consent/by', 'parents_with_authority', 'guardian')),
    is('/client/representative', 'parents_with_authority'),
  ),
)
/** A mentor speaks on care and support, not on money (BW 1:453). */
const byMentor = all(not(is('/data/*/category', 'finances')), has('/consent/by', 'mentor'))
/** Outside care law family has no say of its own. */
const byLegalRepresentative = any(has('/consent/by', 'curator', 'authorised_person'), byMentor)
/** The ladder of care law: curator, mentor, somebody authorised in writing, close family. */
const byCareRepresentative = any(byLegalRepresentative, has('/consent/by', 'family'))
const isCare = any(isMedical('sharer'), isYouthHelp('sharer'))

export const spokenBySomebodyForAdult = any(
  all(isCare, byCareRepresentative),
  all(not(isCare), byLegalRepresentative),
)

export const capable = is('/client/capacity', 'capable')

/** Whether those who must agree did, by age and capacity. */
export const byTheRightPeople = concept(
  'de juiste mensen hebben ja gezegd',
  'the right people agreed',
  any(
    all(under12, byAuthority),
    all(from12to15, capable, byClient, byAuthority),
    all(from12to15, not(capable), byAuthority),
    all(between('/client/age', 16, 17), capable, byClient),
    all(between('/client/age', 16, 17), is('/client/capacity', 'incapable'), byAuthority),
    all(between('/client/age', 16, 17), is('/client/capacity', 'doubtful'), byClient, byAuthority),
    all(from18, capable, byClient),
    all(from18, is('/client/capacity', 'incapable'), spokenBySomebodyForAdult),
    all(from18, is('/client/capacity', 'doubtful'), byClient, spokenBySomebodyForAdult),
  ),
)

/** Consent: */
export const given = is('/consent/status', 'given')
export const refused = is('/consent/status', 'refused', 'withdrawn')
export const wellGiven = concept(
  'de toestemming is vrij, met uitleg, en voor precies dit',
  'the consent is free, informed and for exactly this',
  all(
    given,
    is('/consent/free', true),
    is('/consent/informed', true),
    is('/consent/specific', true),
  ),
)
/** Somebody whose word counts objects: a child of 12 to 15, who decides alone, one with authority, a representative. */
export const somebodyObjects = concept(
  'iemand van wie het woord telt, is tegen',
  'somebody whose word counts objects',
  any(
    all(from12to15, has('/consent/refusedBy', 'client')),
    all(from16, capable, has('/consent/refusedBy', 'client')),
    all(
      any(under16, all(between('/client/age', 16, 17), not(capable))),
      has('/consent/refusedBy', 'parents_with_authority', 'one_parent_with_authority', 'guardian'),
    ),
    all(
      is('/client/capacity', 'incapable', 'doubtful'),
      has('/consent/refusedBy', 'curator', 'mentor', 'authorised_person'),
    ),
  ),
)
export const validConsent = concept(
  'er is geldige toestemming',
  'there is valid consent',
  all(wellGiven, byTheRightPeople, not(somebodyObjects)),
)

/**
 * Where consent can be a basis at all: not for a public body that shares, and not for a care
 * provider towards officials of the municipality (fact row B1-GZ-GEM-01).
 */
export const consentIsUsable = concept(
  'toestemming kan hier een grondslag zijn',
  'consent can be a basis here',
  all(
    not(isPublicBody('sharer')),
    not(all(goesToSomebody, isMedical('sharer'), isMunicipal('recipient'))),
  ),
)

/** Danger: */
export const acute = is('/danger/level', 'acute')
export const seriousDanger = concept(
  'er dreigt ernstig gevaar',
  'serious danger threatens',
  is('/danger/level', 'threatening', 'acute'),
)
export const cannotConsent = concept(
  'de cliënt kan niet zelf beslissen of is niet te bereiken',
  'the client cannot decide or cannot be reached',
  any(is('/consent/status', 'cannot_be_asked'), is('/client/capacity', 'incapable')),
)
