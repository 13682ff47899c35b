import { describe, expect, it } from 'vitest'
import { eventKinds } from '../events/repository.ts'
import { eventGroups, wantedIn } from './event-groups.ts'
import { said } from './event-words.ts'

// Of nobody's file and of no case.
const elsewhere = [
  'signed_in',
  'signed_out',
  'look_up_refused',
  'reach_refused',
  'work_list_read',
  'team_lateness_read',
  'task_changed',
  'contact_changed',
  'organisation_set_up',
]

describe('the words for what happened', () => {
  it('say every kind of event of a file or a case, in both languages', () => {
    const wordless = eventKinds.filter((kind) => !elsewhere.includes(kind) && !(kind in said))
    expect(wordless).toEqual([])
    for (const { nl, en } of Object.values(said)) expect(nl && en).not.toBe('')
  })

  it('are of kinds that exist', () => {
    const known: readonly string[] = eventKinds
    expect(Object.keys(said).filter((kind) => !known.includes(kind))).toEqual([])
    const grouped = eventGroups.flatMap((group) => wantedIn(group).kinds ?? [])
    expect(grouped.filter((kind) => !known.includes(kind))).toEqual([])
  })
})
