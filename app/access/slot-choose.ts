import { type Id, isOpen, of, rightsOf, type State } from './model.ts'
import type { SlotDeed } from './slot-steps.ts'

/** How often each is tried, beside what is done in a case. */
export const slotWeights: Readonly<Record<SlotDeed['do'], number>> = {
  'plan a slot': 5,
  admit: 3,
  'let in': 2,
  dismiss: 1,
  'open a slot': 6,
  'give more time': 1,
  join: 9,
  'step out': 2,
  'go to content': 4,
  'start the round': 4,
  'take the chair': 1,
  'put on the table': 10,
  'take off': 2,
  cover: 3,
  'agree on an action': 6,
  'name a need': 8,
  'answer a need': 8,
  tell: 6,
  'close a slot': 4,
  'cancel a slot': 0.4,
}

interface Chances {
  readonly state: State
  readonly by: Id
  readonly random: () => number
  readonly one: <T>(from: readonly T[]) => T | undefined
  /** Most often of what fits, else of all there is. */
  readonly among: <T>(map: ReadonlyMap<Id, T>, fits: (id: Id, value: T) => boolean) => Id
}

/** Something to do at a conference, about what is there. */
export function randomSlotDeed(kind: SlotDeed['do'], chances: Chances): SlotDeed {
  const { state, by, random, one, among } = chances
  const my = rightsOf(state, by)
  const slotThat = (fits: (id: Id) => boolean) => among(state.slots, fits)
  const mine = () => slotThat((id) => my.chairs(id) && isOpen(state, id))
  const here = () => slotThat((id) => my.isPresent(id))
  const caseOf = (slot: Id) => state.slots.get(slot)?.case ?? ''
  const inCase = (wanted: Id) => among(state.participants, (_, p) => p.case === wanted)
  const admittedTo = (slot: Id) =>
    state.admissions.get(among(state.admissions, (_, a) => a.slot === slot && !a.ended))
      ?.participant ?? ''

  switch (kind) {
    case 'plan a slot': {
      const where = among(state.cases, (id) => my.leads(id))
      const some = <T extends { readonly case: Id }>(map: ReadonlyMap<Id, T>, chance: number) =>
        [...map].filter(([, v]) => v.case === where && random() < chance).map(([id]) => id)
      const admit = some(state.participants, 0.9).filter(
        (id) => random() < 0.1 || isLikely(state, id),
      )
      const [first] = some(state.subjects, 1)
      const subjects = new Set([...some(state.subjects, 0.8), first ?? ''])
      return { do: kind, case: where, subjects: [...subjects], admit }
    }
    case 'admit': {
      const slot = slotThat((id) => my.chairs(id))
      return { do: kind, slot, participant: inCase(caseOf(slot)), whole: random() < 0.6 }
    }
    case 'let in':
    case 'dismiss': {
      const slot = slotThat((id) => my.chairs(id))
      return { do: kind, slot, participant: admittedTo(slot) }
    }
    case 'open a slot':
      return { do: kind, slot: slotThat((id) => my.chairs(id) && isNew(state, id)) }
    case 'cancel a slot':
      return { do: kind, slot: slotThat((id) => isNew(state, id)) }
    case 'join':
      return { do: kind, slot: slotThat((id) => my.seat(id) !== undefined && isOpen(state, id)) }
    case 'step out':
    case 'take the chair':
      return { do: kind, slot: here() }
    case 'give more time':
    case 'go to content':
    case 'start the round':
    case 'close a slot':
      return { do: kind, slot: mine() }
    case 'put on the table': {
      const slot = here()
      const item = among(state.items, (id, i) => i.case === caseOf(slot) && my.owns(id))
      return { do: kind, slot, item }
    }
    case 'take off':
    case 'cover':
      return { do: kind, entry: among(state.entries, (_, e) => !e.off && my.owns(e.item)) }
    case 'agree on an action': {
      const slot = here()
      const readers = [...state.participants].filter(([, p]) => p.case === caseOf(slot))
      return {
        do: kind,
        slot,
        owner: admittedTo(slot),
        for: readers.filter(() => random() < 0.5).map(([id]) => id),
      }
    }
    case 'name a need': {
      const agreement = among(state.agreements, (_, a) => my.isPresent(a.slot))
      const { slot, owner } = state.agreements.get(agreement) ?? {}
      const entry = among(state.entries, (id, e) => e.slot === slot && my.sees(id))
      return { do: kind, entry, participant: owner ?? '', agreement }
    }
    case 'answer a need': {
      const need = among(
        state.needs,
        (_, n) => n.answer === undefined && my.owns(of(state.entries, n.entry).item),
      )
      return { do: kind, need, agree: random() < 0.7 }
    }
    case 'tell': {
      const slot = here()
      const all = state.slots.get(slot)?.subjects ?? []
      const untold = all.filter((id) => !state.told.has(`${slot} of ${id}`))
      const subject = one(random() < 0.9 ? untold : all) ?? ''
      return { do: kind, slot, subject, teller: admittedTo(slot) }
    }
    default:
      return kind
  }
}

const isNew = (state: State, slot: Id): boolean => {
  const { phase, closed } = of(state.slots, slot)
  return phase === undefined && !closed
}

const isLikely = (state: State, participant: Id): boolean => {
  const { person, standing, left } = of(state.participants, participant)
  return person !== undefined && standing === 'accepted' && !left
}
