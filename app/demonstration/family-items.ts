import type { NewItem } from '../items/repository.ts'
import { brother, child, mother } from './family.ts'

/** What somebody brings into a case. */
export interface CaseItem
  extends Pick<NewItem, 'kind' | 'category' | 'text' | 'source' | 'sourceText'> {
  /** Of the people of the case; the first is the client of the file in which it stands. */
  readonly about: readonly string[]
}

/** What the case of the family is about, by who saw or heard it. */
export const familyItems = {
  late: {
    about: [child.name],
    kind: 'fact',
    category: 'school_attendance',
    text: 'In oktober kwam ze negen keer na half tien binnen. Twee keer kwam ze niet.',
    source: 'document',
    sourceText: 'De lijst van de school',
  },
  quiet: {
    about: [child.name],
    kind: 'opinion',
    category: 'behaviour_observation',
    text: 'De juf vindt haar stiller dan voor de zomer. Ze speelt minder met anderen.',
    source: 'heard',
    sourceText: 'De juf van groep 7',
  },
  mornings: {
    about: [child.name, mother.name],
    kind: 'suspicion',
    category: 'family_situation',
    text: 'Het lijkt erop dat het meisje ’s morgens zelf opstaat en haar moeder dan nog slaapt.',
    source: 'heard',
    sourceText: 'Een gesprek aan de keukentafel',
  },
  help: {
    about: [child.name],
    kind: 'fact',
    category: 'support_need',
    text: 'Ze vraagt om iemand die haar met haar huiswerk helpt.',
    source: 'heard',
    sourceText: 'Het meisje zelf',
  },
  post: {
    about: [mother.name],
    kind: 'fact',
    category: 'support_need',
    text: 'Ze laat de post dicht en wil dat iemand meekijkt.',
    source: 'seen',
  },
  neighbours: {
    about: [mother.name],
    kind: 'fact',
    category: 'housing_situation',
    text: 'Sinds augustus belden de buren vier keer over lawaai in de nacht.',
    source: 'document',
    sourceText: 'De lijst met meldingen',
  },
  agreements: {
    about: [brother.name],
    kind: 'fact',
    category: 'agreed_actions',
    text: 'Hij werkt tot de kerst op maandag en dinsdag, en is dan om zes uur thuis.',
    source: 'seen',
  },
  street: {
    about: [brother.name],
    kind: 'fact',
    category: 'safety_signals',
    text: 'In september is hij twee keer na middernacht naar huis gebracht.',
    source: 'seen',
  },
  schoolKnows: {
    about: [child.name],
    kind: 'fact',
    category: 'involvement',
    text: 'Ze zit bij ons in groep 7.',
    source: 'document',
    sourceText: 'De inschrijving',
  },
  housingKnows: {
    about: [mother.name],
    kind: 'fact',
    category: 'involvement',
    text: 'Ze huurt bij ons.',
    source: 'document',
    sourceText: 'Het huurcontract',
  },
  tutor: {
    about: [child.name],
    kind: 'opinion',
    category: 'support_expectations',
    text: 'Wij verwachten dat een vast gezicht in de ochtend haar rust geeft.',
    source: 'seen',
  },
} as const satisfies Readonly<Record<string, CaseItem>>
