import type { Situation } from 'deelwijzer'
import { dataCategories, legalDuties } from 'deelwijzer/vocabulary'
import type { Recipient, Role } from './recipients.ts'
import { usualSetting } from './recipients.ts'

/** What is known besides who gives what to whom: how the client stands in it, or what the law says. */
export type Way =
  | { readonly kind: 'consent' | 'told' | 'against' }
  | { readonly kind: 'law'; readonly duty: Duty }

export type Duty = NonNullable<Situation['legalDuty']>

/** The duties and rights that are tried for each recipient. */
export const duties = legalDuties.filter((duty) => duty !== 'none')

const childRoles: ReadonlySet<string> = new Set([
  'municipal_youth_officer',
  'school_attendance_officer',
  'youth_care_worker',
  'family_guardian',
  'guardian',
  'youth_probation_officer',
  'child_protection_board_officer',
  'school_social_worker',
  'teacher',
  'school_care_coordinator',
  'inclusive_education_officer',
  'halt_officer',
  'parent',
])

/** Whether the table thinks of a child: where one of the two works with children only. */
export const isAboutChild = (role: Role, { party }: Recipient): boolean =>
  childRoles.has(role) || childRoles.has(party.role)

const child = { age: 8, representative: 'parents_with_authority' } as const
const adult = { age: 40, capacity: 'capable', representative: 'none' } as const

/** A whole situation with the usual facts: a good purpose, no more than needed, nothing special. */
export function usualSituation(role: Role, recipient: Recipient, way: Way): Situation {
  const isChild = isAboutChild(role, recipient)
  return {
    action: 'share',
    exchange: way.kind === 'law' ? exchangeFor(way.duty) : 'answer_request',
    questionIsMine: true,
    sharer: { role, setting: usualSetting[role], involved: true, needsForTask: true },
    recipient: { ...recipient.party, involved: true, needsForTask: true, roleVerified: true },
    client: isChild ? child : adult,
    purpose: { specific: true, needDescribed: true, servesTask: true, sameAsCollected: true },
    data: dataCategories.map((category) => ({
      category,
      nature: 'fact',
      need: 'need_to_have',
    })),
    necessity: { effective: true, proportionate: true, lessIntrusiveWay: false },
    consent: consentOf(way, isChild ? ['parents_with_authority'] : ['client']),
    danger: dangerOf(way),
    informing: { when: 'before' },
    legalDuty: way.kind === 'law' ? way.duty : 'none',
  }
}

type Consent = NonNullable<Situation['consent']>
const statuses = {
  consent: 'given',
  told: 'not_objected',
  against: 'refused',
  law: 'refused',
} as const

function consentOf({ kind }: Way, by: NonNullable<Consent['by']>): Consent {
  const quality = { free: true, informed: true, specific: true, recorded: true }
  return { status: statuses[kind], by, effortMade: true, ...(kind === 'consent' && quality) }
}

/** A report is made because there is danger; the other duties and rights hold without. */
function dangerOf(way: Way): NonNullable<Situation['danger']> {
  if (way.kind !== 'law' || !/veilig_thuis|child_protection/.test(way.duty)) {
    return way.kind === 'law' && way.duty === 'infectious_disease_report'
      ? { level: 'threatening', kind: 'infectious_disease', to: ['society'] }
      : { level: 'none' }
  }
  return { level: 'threatening', kind: 'domestic_violence_or_child_abuse', to: ['child'] }
}

function exchangeFor(duty: Duty): NonNullable<Situation['exchange']> {
  if (duty.endsWith('_report') || duty === 'debt_early_signalling') return 'report'
  if (duty === 'care_declaration') return 'accountability'
  return duty === 'school_transfer' ? 'handover' : 'answer_request'
}
