import { option } from '../options.ts'
import type { OfferedWhen, Option } from '../question.ts'

const offered = (offeredWhen: OfferedWhen, made: Option): Option => ({ ...made, offeredWhen })

const helpers = [
  'youth_care',
  'health_care',
  'wmo_provider',
  'welfare',
  'private_practice',
] as const

/**
 * Duties and rights to speak as plain happenings, so that nobody has to name an article.
 * Two of them ('advice', 'voluntary') look like one and are none.
 */
export const happenings: readonly Option[] = [
  offered(
    { recipient: { roles: ['veilig_thuis_worker'], settings: ['veilig_thuis'] } },
    option(
      'veilig_thuis_inquiry',
      'Veilig Thuis doet onderzoek en vraagt ernaar',
      'Veilig Thuis is doing an inquiry and asks for it',
    ),
  ),
  offered(
    { recipient: { roles: ['veilig_thuis_worker'], settings: ['veilig_thuis'] } },
    option(
      'veilig_thuis_report',
      'Ik wil zelf iets melden bij Veilig Thuis',
      'I want to report something to Veilig Thuis myself',
    ),
  ),
  offered(
    { recipient: { roles: ['veilig_thuis_worker'], settings: ['veilig_thuis'] } },
    option(
      'advice',
      'Ik wil alleen advies van Veilig Thuis, zonder naam',
      'I only want advice of Veilig Thuis, without a name',
    ),
  ),
  offered(
    { recipient: { roles: ['child_protection_board_officer'], settings: ['justice'] } },
    option(
      'child_protection_inquiry',
      'De Raad voor de Kinderbescherming doet onderzoek en vraagt ernaar',
      'The Child Care and Protection Board is doing an inquiry and asks for it',
    ),
  ),
  offered(
    { recipient: { roles: ['family_guardian', 'youth_care_worker'] } },
    option(
      'supervision_order_request',
      'Er is een ondertoezichtstelling, en het is nodig voor het werk van de gezinsvoogd',
      "There is a supervision order, and the family supervisor's work needs it",
    ),
  ),
  offered(
    { recipient: { roles: ['family_guardian', 'youth_care_worker'] } },
    option(
      'voluntary',
      'Een jeugdbeschermer vraagt ernaar, maar er is geen ondertoezichtstelling',
      'A youth protection worker asks for it, but there is no supervision order',
    ),
  ),
  offered(
    { recipient: { roles: ['guardian', 'family_guardian'] } },
    option(
      'guardian_request',
      'De voogd van het kind vraagt ernaar',
      "The child's guardian asks for it",
    ),
  ),
  offered(
    {
      recipient: {
        roles: ['parent', 'family_or_neighbour'],
        settings: ['citizen'],
      },
    },
    option(
      'parent_information',
      'Een ouder wil weten hoe het met zijn of haar kind gaat',
      'A parent wants to know how the child is doing',
    ),
  ),
  offered(
    {
      sharer: { settings: [...helpers, 'municipality'] },
      recipient: { settings: ['municipality'] },
    },
    option(
      'delivery_to_municipality',
      'De gemeente beslist over hulp of betaalt die, en heeft dit daarvoor nodig',
      'The municipality decides on or pays for help, and needs this for it',
    ),
  ),
  offered(
    { sharer: { settings: [...helpers] }, recipient: { settings: ['municipality'] } },
    option(
      'care_declaration',
      'Het gaat om de rekening voor hulp die de gemeente betaalt',
      'It is the invoice for help that the municipality pays for',
    ),
  ),
  offered(
    {
      sharer: {
        roles: ['physician', 'psychiatrist', 'manager', 'other_big_professional'],
        settings: ['health_care'],
      },
      recipient: { settings: ['health_care', 'municipality'] },
    },
    option(
      'infectious_disease_report',
      'Ik moet een besmettelijke ziekte melden bij de GGD',
      'I must report an infectious disease to the public health service',
    ),
  ),
  offered(
    { sharer: { settings: ['education'] }, recipient: { settings: ['education'] } },
    option(
      'school_transfer',
      'De leerling gaat naar een andere school',
      'The pupil moves to another school',
    ),
  ),
  offered(
    { sharer: { settings: ['education'] }, recipient: { settings: ['education'] } },
    option(
      'school_placement',
      'School en samenwerkingsverband zoeken een passende plek of hulp op school',
      'School and school partnership seek a fitting place or support at school',
    ),
  ),
  offered(
    {
      sharer: { roles: ['school_attendance_officer'], settings: ['education'] },
    },
    option(
      'school_attendance_law',
      'Een leerling mist veel lessen; de leerplichtambtenaar werkt eraan',
      'A pupil misses many lessons; the school attendance officer works on it',
    ),
  ),
  offered(
    {
      sharer: { settings: ['housing', 'health_care', 'citizen'], roles: ['other_professional'] },
      recipient: { settings: ['municipality'] },
    },
    option(
      'debt_early_signalling',
      'Iemand betaalt niet, en hulp bij de gemeente is al aangeboden',
      'Someone does not pay, and help by the municipality was already offered',
      {
        nl: 'Je zocht contact, wees op hulp bij schulden en stuurde een herinnering.',
        en: 'You sought contact, pointed to help with debts and sent a reminder.',
      },
    ),
  ),
  offered(
    { sharer: { roles: ['police_officer'], settings: ['police'] } },
    option(
      'police_law',
      'De politie geeft iets door dat zij bij haar werk hoorde',
      'The police pass on what they learned in their work',
    ),
  ),
  offered(
    { recipient: { roles: ['police_officer'], settings: ['police'] } },
    option(
      'victim_crime_report',
      'Ik ben zelf slachtoffer en doe aangifte',
      'I am a victim myself and report the crime',
    ),
  ),
  offered(
    { recipient: { settings: ['justice'], roles: ['other_professional', 'civil_servant'] } },
    option(
      'court_order',
      'De rechter heeft bevolen om het te geven',
      'The court has ordered to give it',
    ),
  ),
]
