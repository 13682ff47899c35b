import type { Situation, Text } from 'deelwijzer'
import { dangerKindLabels, type dataCategoryLabels } from 'deelwijzer/vocabulary'

type Danger = NonNullable<Situation['danger']>
type Party = NonNullable<Situation['recipient']>

const t = (nl: string, en: string): Text => ({ nl, en })

/** What can threaten now: one choice says both the kind of danger and to whom. */
export const dangers = {
  child: {
    label: t('Geweld of mishandeling van een kind', 'Violence to or abuse of a child'),
    danger: { kind: 'domestic_violence_or_child_abuse', to: ['child'] },
  },
  home: {
    label: t('Geweld thuis', 'Violence at home'),
    danger: { kind: 'domestic_violence_or_child_abuse', to: ['client'] },
  },
  self: {
    label: dangerKindLabels.self_harm_or_suicide,
    danger: { kind: 'self_harm_or_suicide', to: ['client'] },
  },
  others: {
    label: dangerKindLabels.violence_to_others,
    danger: { kind: 'violence_to_others', to: ['other_person'] },
  },
  neglect: { label: dangerKindLabels.neglect, danger: { kind: 'neglect', to: ['client'] } },
  other: {
    label: t('Ander gevaar voor een leven', 'Other danger to a life'),
    danger: { kind: 'other', to: ['client'] },
  },
} as const satisfies Readonly<
  Record<string, { readonly label: Text; readonly danger: Omit<Danger, 'level'> }>
>
export type DangerChoice = keyof typeof dangers
export const dangerChoices = Object.keys(dangers) as [DangerChoice, ...DangerChoice[]]

interface Helper {
  readonly label: Text
  readonly party: Party & { readonly role: NonNullable<Party['role']> }
  readonly legalDuty?: Situation['legalDuty']
}

/** Who can help at once. Being told is what they need to do so. */
export const helpers = {
  police: {
    label: t('Politie (112)', 'Police (112)'),
    party: { role: 'police_officer', setting: 'police', domain: 'safety' },
  },
  ambulance: {
    label: t('Ambulance (112)', 'Ambulance (112)'),
    party: { role: 'nurse', setting: 'health_care', domain: 'health' },
  },
  veilig_thuis: {
    label: t('Veilig Thuis', 'Veilig Thuis'),
    party: { role: 'veilig_thuis_worker', setting: 'veilig_thuis', domain: 'safety' },
    legalDuty: 'veilig_thuis_report',
  },
  physician: {
    label: t('Huisarts of huisartsenpost', 'General practitioner or out-of-hours service'),
    party: { role: 'physician', setting: 'health_care', domain: 'health' },
  },
  crisis: {
    label: t('Crisisdienst van de ggz', 'Mental health crisis service'),
    party: { role: 'psychiatrist', setting: 'health_care', domain: 'health' },
  },
  board: {
    label: t('Raad voor de Kinderbescherming', 'Child Care and Protection Board'),
    party: { role: 'child_protection_board_officer', setting: 'justice', domain: 'safety' },
  },
  family: {
    label: t('Familie of iemand in de buurt', 'Family or somebody nearby'),
    party: { role: 'family_or_neighbour', setting: 'citizen' },
  },
  other: {
    label: t('Iemand anders', 'Somebody else'),
    party: { role: 'other_professional' },
  },
} as const satisfies Readonly<Record<string, Helper>>
export type HelperChoice = keyof typeof helpers
export const helperChoices = Object.keys(helpers) as [HelperChoice, ...HelperChoice[]]
export const helperOf = (choice: HelperChoice): Helper => helpers[choice]

/** What is told in an emergency; whole files and numbers are not among it. */
export const toldCategories = [
  'name_contact',
  'safety_signals',
  'health',
  'behaviour_observation',
  'family_situation',
  'involvement',
] as const satisfies readonly (keyof typeof dataCategoryLabels)[]
