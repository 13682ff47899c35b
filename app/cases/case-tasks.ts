import type { CaseView, Person } from './case-view.ts'
import type { Participant } from './participants-repository.ts'
import { isMine } from './case-view.ts'

/** How far a weighing to invite somebody for one person of the case is. */
export type Inviting =
  | { readonly state: 'invited' }
  | { readonly state: 'busy'; readonly draftId: string }
  | { readonly state: 'undecided' | 'decided'; readonly weighingId: string }
  | { readonly state: 'to_weigh' | 'no_own_file' }

type Around = Pick<CaseView, 'weighed' | 'weighings'>

/** What was weighed to invite this participant for this person, and what is still to do. */
export function invitingOf(around: Around, participant: Participant, person: Person): Inviting {
  const isThis = (one: { readonly participantId: string; readonly subjectId: string }) =>
    one.participantId === participant.id && one.subjectId === person.id
  if (participant.subjectIds.includes(person.id)) return { state: 'invited' }
  const draft = around.weighings.find(isThis)
  if (draft) return { state: 'busy', draftId: draft.draftId }
  const weighed = around.weighed.find(isThis)
  if (weighed) {
    const { weighingId, decided } = weighed
    return { state: decided === undefined ? 'undecided' : 'decided', weighingId }
  }
  return { state: isMine(person) ? 'to_weigh' : 'no_own_file' }
}

/** For how many people of the case somebody still has to be weighed before they can be invited. */
export const leftToWeigh = (view: Around & Pick<CaseView, 'people'>, one: Participant): number =>
  view.people.filter((person) =>
    ['to_weigh', 'busy', 'undecided', 'no_own_file'].includes(invitingOf(view, one, person).state),
  ).length
