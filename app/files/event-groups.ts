import type { EventsWanted } from './events-repository.ts'

/** What a list of what happened can be narrowed to, as it stands in the address. */
export const eventGroups = [
  'alles',
  'anderen',
  'gezien',
  'gedeeld',
  'gevraagd',
  'afgewogen',
] as const
export type EventGroup = (typeof eventGroups)[number]

const kinds = {
  gezien: [
    'client_looked_up',
    'file_read',
    'texts_read',
    'draft_read',
    'weighing_read',
    'weighing_printed',
    'share_read',
    'items_read',
    'subjects_read',
    'case_read',
    'consultation_read',
    'request_read',
    'table_read',
    'client_view_shown',
  ],
  gedeeld: [
    'share_made',
    'share_given',
    'share_ended',
    'consent_ended',
    'item_brought_in',
    'item_withdrawn',
    'item_corrected',
    'item_taken_over',
    'notice_answered',
    'participant_invited',
    'invitation_accepted',
    'invitation_declined',
    'table_put',
    'table_covered',
    'table_taken_off',
    'need_answered',
  ],
  gevraagd: [
    'request_made',
    'request_answered',
    'request_reviewed',
    'consultation_asked',
    'consultation_answered',
  ],
  afgewogen: [
    'draft_started',
    'draft_answered',
    'draft_discarded',
    'weighing_sealed',
    'decision_made',
    'addition_made',
    'informing_recorded',
    'informing_done',
  ],
} as const

/** The group that an address names; everything when it names none of ours. */
export const chosenGroup = (given: string | undefined): EventGroup =>
  eventGroups.find((group) => group === given) ?? 'alles'

/** What is asked of the log for a group. */
export function wantedIn(group: EventGroup): EventsWanted {
  if (group === 'alles') return {}
  return group === 'anderen' ? { othersOnly: true } : { kinds: kinds[group] }
}
