import type { Category } from './askings.ts'
import type { OrganisationTask, TaskPartner } from '../../organisations/tasks-repository.ts'
import type { OtherParty } from './draft-answers.ts'
import type { Flow } from './flow.ts'
import type { FlowTexts } from './texts.ts'

interface Group {
  readonly title: keyof FlowTexts & `group${string}`
  readonly categories: readonly Category[]
  /** Seldom needed: folded away. */
  readonly rare?: true
}

/** Kinds of data by subject, the most usual subjects first. */
export const categoryGroups: readonly Group[] = [
  {
    title: 'groupHelp',
    categories: [
      'support_need',
      'support_expectations',
      'referral_reason',
      'involvement',
      'answer_to_original_question',
      'plan_of_action',
      'agreed_actions',
      'contact_content',
      'zvw_support',
    ],
  },
  { title: 'groupContact', categories: ['name_contact', 'bsn'] },
  { title: 'groupSafety', categories: ['safety_signals', 'behaviour_observation'] },
  { title: 'groupLife', categories: ['family_situation', 'housing_situation', 'finances'] },
  { title: 'groupHealth', categories: ['health', 'diagnosis', 'treatment_course'] },
  {
    title: 'groupSchool',
    categories: ['school_attendance', 'school_transfer_report', 'school_file'],
    rare: true,
  },
  {
    title: 'groupMoney',
    categories: [
      'delivery_facts',
      'declaration_product_group',
      'declaration_product_code',
      'statistics',
    ],
    rare: true,
  },
  { title: 'groupPolice', categories: ['police_data', 'criminal_record'], rare: true },
  {
    title: 'groupPrivate',
    categories: ['religion', 'ethnicity', 'political_opinion', 'sexual_orientation'],
    rare: true,
  },
  { title: 'groupWhole', categories: ['client_file', 'youth_care_file'], rare: true },
]

/** What the organisation's list calls usual for the chosen task with these parties. */
export function usualCategories({ answers, tasks }: Flow): readonly string[] {
  const task = tasks.find(({ id }) => id === answers.given['taak']?.[0])
  return [...new Set(answers.parties.flatMap((party) => usualWith(task, party)))]
}

function usualWith(task: OrganisationTask | undefined, party: OtherParty): readonly string[] {
  return (task?.partners ?? [])
    .filter((partner) => isPartner(partner, party))
    .flatMap(({ categories }) => categories)
}

/** A partner named by role is that role; one named by setting is anybody there. */
const isPartner = ({ role, setting, domain }: TaskPartner, party: OtherParty): boolean =>
  (role !== undefined || setting !== undefined) &&
  (role === undefined || role === party.role) &&
  (setting === undefined || setting === party.setting) &&
  (domain === undefined || domain === party.domain)
