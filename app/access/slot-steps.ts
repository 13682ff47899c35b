import { add, change, drop, set, sets } from './maps.ts'
import {
  type Admission,
  type Entry,
  type Id,
  isCovered,
  isOpen,
  of,
  type rightsOf,
  type State,
} from './model.ts'

/** The categories that are decided to be shared in these histories, and one that never is. */
export const decidedOn = [
  'involvement',
  'name_contact',
  'agreed_actions',
  'school_attendance',
] as const

/** What somebody tries at a conference. */
export type SlotDeed =
  | {
      readonly do: 'plan a slot'
      readonly case: Id
      readonly subjects: readonly Id[]
      readonly admit: readonly Id[]
    }
  | {
      readonly do: 'admit'
      readonly slot: Id
      readonly participant: Id
      readonly whole: boolean
    }
  | { readonly do: 'let in' | 'dismiss'; readonly slot: Id; readonly participant: Id }
  | {
      readonly do:
        | 'open a slot'
        | 'give more time'
        | 'join'
        | 'step out'
        | 'go to content'
        | 'start the round'
        | 'take the chair'
        | 'close a slot'
        | 'cancel a slot'
      readonly slot: Id
    }
  | { readonly do: 'put on the table'; readonly slot: Id; readonly item: Id }
  | { readonly do: 'take off' | 'cover'; readonly entry: Id }
  | {
      readonly do: 'agree on an action'
      readonly slot: Id
      readonly owner: Id
      readonly for: readonly Id[]
    }
  | {
      readonly do: 'name a need'
      readonly entry: Id
      readonly participant: Id
      readonly agreement: Id
    }
  | { readonly do: 'answer a need'; readonly need: Id; readonly agree: boolean }
  | {
      readonly do: 'tell'
      readonly slot: Id
      readonly subject: Id
      readonly teller: Id
    }

type Rights = ReturnType<typeof rightsOf>

/** Whether the rules of conferences allow a step. */
export function mayAtSlot(state: State, my: Rights, step: SlotDeed): boolean {
  const slotOf = (id: Id) => of(state.slots, id)
  const admission = (slot: Id, participant: Id) => state.admissions.get(`${slot} ${participant}`)
  const isAdmitted = (slot: Id, participant: Id) => admission(slot, participant)?.ended === false
  const chairsOpen = (slot: Id) => my.chairs(slot) && isOpen(state, slot)

  switch (step.do) {
    case 'plan a slot':
      return (
        my.leads(step.case) &&
        step.subjects.length > 0 &&
        step.subjects.every(
          (id) => of(state.subjects, id).case === step.case && my.seesSubject(id),
        ) &&
        step.admit.every((id) => mayBeAdmitted(state, step.case, id))
      )
    case 'admit': {
      const { case: inCase, closed } = slotOf(step.slot)
      return (
        (my.chairs(step.slot) || my.leads(inCase)) &&
        !closed &&
        admission(step.slot, step.participant) === undefined &&
        mayBeAdmitted(state, inCase, step.participant)
      )
    }
    case 'let in':
      return (
        chairsOpen(step.slot) &&
        isAdmitted(step.slot, step.participant) &&
        admission(step.slot, step.participant)?.letIn === false
      )
    case 'dismiss': {
      const { chair, closed } = slotOf(step.slot)
      return (
        my.chairs(step.slot) &&
        !closed &&
        step.participant !== chair &&
        isAdmitted(step.slot, step.participant)
      )
    }
    case 'open a slot': {
      const { phase, closed } = slotOf(step.slot)
      return my.chairs(step.slot) && phase === undefined && !closed
    }
    case 'give more time':
      return chairsOpen(step.slot)
    case 'join': {
      const seat = my.seat(step.slot)
      if (seat === undefined || !isOpen(state, step.slot)) return false
      const { whole, letIn } = of(state.admissions, `${step.slot} ${seat}`)
      return (
        !state.present.has(`${seat} at ${step.slot}`) && (whole || letIn || my.chairs(step.slot))
      )
    }
    case 'step out':
      return state.present.has(`${my.seat(step.slot) ?? ''} at ${step.slot}`)
    case 'go to content':
      return chairsOpen(step.slot) && !slotOf(step.slot).content
    case 'start the round': {
      const { content, round } = slotOf(step.slot)
      return chairsOpen(step.slot) && content && !round
    }
    case 'take the chair':
      return my.isPresent(step.slot) && !my.chairs(step.slot)
    case 'put on the table':
      return mayPut(state, my, step.slot, step.item)
    case 'take off': {
      const { slot, item, off } = of(state.entries, step.entry)
      return !off && !slotOf(slot).closed && my.owns(item) && my.seat(slot) !== undefined
    }
    case 'cover': {
      const entry = of(state.entries, step.entry)
      return (
        my.isPresent(entry.slot) &&
        isLying(state, entry) &&
        my.owns(entry.item) &&
        groundsOf(state, my, entry).length > entry.grounds.length
      )
    }
    case 'agree on an action': {
      const { case: inCase, content } = slotOf(step.slot)
      return (
        my.isPresent(step.slot) &&
        content &&
        isThere(state, step.owner) &&
        [step.owner, ...step.for].every((id) => of(state.participants, id).case === inCase)
      )
    }
    case 'name a need': {
      const { slot } = of(state.entries, step.entry)
      const agreement = of(state.agreements, step.agreement)
      const { slot: agreedAt, owner } = agreement
      return (
        my.sees(step.entry) &&
        my.seesAgreement(agreement) &&
        slotOf(slot).round &&
        agreedAt === slot &&
        owner === step.participant &&
        ![...state.needs.values()].some(
          (one) =>
            one.entry === step.entry &&
            one.participant === step.participant &&
            one.agreement === step.agreement,
        )
      )
    }
    case 'answer a need': {
      const { slot, entry, participant, answer } = of(state.needs, step.need)
      const one = of(state.entries, entry)
      return (
        my.isPresent(slot) &&
        isLying(state, one) &&
        my.owns(one.item) &&
        (step.agree
          ? answer === undefined &&
            isCovered(state, entry, participant) &&
            givesOwn(state, my, one, participant)
          : answer !== 'kept')
      )
    }
    case 'tell':
      return (
        my.isPresent(step.slot) &&
        slotOf(step.slot).round &&
        slotOf(step.slot).subjects.includes(step.subject) &&
        admission(step.slot, step.teller) !== undefined
      )
    case 'close a slot': {
      const { round, subjects } = slotOf(step.slot)
      const isTold = subjects.every((id) => state.told.has(`${step.slot} of ${id}`))
      return my.chairs(step.slot) && my.isPresent(step.slot) && round && isTold
    }
    case 'cancel a slot': {
      const { case: inCase, phase, closed } = slotOf(step.slot)
      return (my.chairs(step.slot) || my.leads(inCase)) && phase === undefined && !closed
    }
    default:
      return step
  }
}

/** Not taken off, and its item did not end. */
const isLying = (state: State, { item, off }: Entry): boolean =>
  !off && !of(state.items, item).ended

/** Only on decisions in a file of one's own does one give something. */
const givesOwn = (state: State, my: Rights, { item, grounds }: Entry, participant: Id): boolean =>
  of(state.items, item).about.every((subject) =>
    grounds.some(({ participant: to, subject: about, weighing }) => {
      const { file, consentEnded } = of(state.weighings, weighing)
      return to === participant && about === subject && !consentEnded && my.isAssigned(file)
    }),
  )

/** Accepted, and did not leave. */
function isThere(state: State, participant: Id): boolean {
  const { standing, left } = of(state.participants, participant)
  return standing === 'accepted' && !left
}

/** Who takes part, or was invited and did not answer yet, and uses the product. */
function mayBeAdmitted(state: State, inCase: Id, participant: Id): boolean {
  const { case: theirs, person, standing, left } = of(state.participants, participant)
  const wasInvited = [...state.invitations.values()].some((one) => one.participant === participant)
  return (
    theirs === inCase &&
    person !== undefined &&
    !left &&
    (standing === 'accepted' || (standing === 'proposed' && wasInvited))
  )
}

/**
 * An own item of this case, about nobody but who the slot is about, of a kind that the phase needs. That
 * somebody is involved always, and at first only that.
 */
function mayPut(state: State, my: Rights, slot: Id, item: Id): boolean {
  const { case: inCase, subjects, content, round } = of(state.slots, slot)
  const { case: ofCase, about, category, ended } = of(state.items, item)
  const needed = of(state.phases, of(state.cases, inCase).phase).categories
  const liesThere = [...state.entries.values()].some(
    (one) => one.slot === slot && one.item === item && !one.off,
  )
  return (
    my.isPresent(slot) &&
    !round &&
    my.owns(item) &&
    !ended &&
    ofCase === inCase &&
    (needed.includes(category) || category === 'involvement') &&
    about.length > 0 &&
    about.every((id) => subjects.includes(id)) &&
    (content || category === 'involvement') &&
    !liesThere
  )
}

/** The state after a step at a conference that was allowed and done. */
export function afterAtSlot(
  state: State,
  my: Rights,
  step: SlotDeed & { readonly by: Id },
  made: Readonly<Record<string, Id>>,
): State {
  const { by } = step
  const id = (name: string): Id => made[name] ?? `no ${name}`
  const told = (kind: string, slot: Id) => [
    ...state.happened,
    { kind, case: of(state.slots, slot).case, by },
  ]
  const slotWith = (slot: Id, to: Partial<ReturnType<typeof slotOf>>) => ({
    ...state,
    slots: change(state.slots, slot, to),
  })
  const slotOf = (slot: Id) => of(state.slots, slot)
  const admit = (slot: Id, participant: Id, whole: boolean): Admission => ({
    slot,
    participant,
    whole,
    letIn: false,
    ended: false,
  })

  switch (step.do) {
    case 'plan a slot': {
      const slot = id('slot')
      const chair = ownPart(state, my, step.case)
      const admitted = [...new Set([chair, ...step.admit])]
      return {
        ...state,
        slots: set(state.slots, slot, {
          case: step.case,
          conference: id('conference'),
          planner: by,
          chair,
          subjects: step.subjects,
          minutes: 60,
          phase: undefined,
          until: undefined,
          content: false,
          round: false,
          closed: false,
        }),
        admissions: new Map([
          ...state.admissions,
          ...admitted.map((one) => [`${slot} ${one}`, admit(slot, one, true)] as const),
        ]),
        texts: sets(state.texts, [`slot ${slot}`, `place ${id('conference')}`], {
          file: undefined,
          by,
        }),
        happened: [...state.happened, { kind: 'slot_planned', case: step.case, by }],
      }
    }
    case 'admit': {
      const { slot, participant, whole } = step
      const one = admit(slot, participant, whole)
      return { ...state, admissions: set(state.admissions, `${slot} ${participant}`, one) }
    }
    case 'let in': {
      const where = `${step.slot} ${step.participant}`
      return { ...state, admissions: change(state.admissions, where, { letIn: true }) }
    }
    case 'dismiss': {
      const { slot, participant } = step
      return {
        ...state,
        admissions: change(state.admissions, `${slot} ${participant}`, { ended: true }),
        present: drop(state.present, (one) => one === `${participant} at ${slot}`),
      }
    }
    case 'open a slot': {
      const { case: inCase, minutes } = slotOf(step.slot)
      const until = state.now + minutes * 60_000
      const opened = slotWith(step.slot, { until, phase: of(state.cases, inCase).phase })
      return { ...opened, happened: told('slot_opened', step.slot) }
    }
    case 'give more time': {
      const { until = 0 } = slotOf(step.slot)
      return slotWith(step.slot, { until: Math.max(until, state.now) + 10 * 60_000 })
    }
    case 'join': {
      const here = `${my.seat(step.slot) ?? ''} at ${step.slot}` as const
      return { ...state, present: add(state.present, here) }
    }
    case 'step out': {
      const here = `${my.seat(step.slot) ?? ''} at ${step.slot}`
      return { ...state, present: drop(state.present, (one) => one === here) }
    }
    case 'go to content':
      return slotWith(step.slot, { content: true })
    case 'start the round':
      return slotWith(step.slot, { round: true })
    case 'take the chair':
      return slotWith(step.slot, { chair: my.seat(step.slot) ?? '' })
    case 'put on the table': {
      const { slot, item } = step
      const contributor = my.seat(slot) ?? ''
      const entry = { slot, item, contributor, off: false, grounds: [] }
      const grounds = groundsOf(state, my, entry)
      return { ...state, entries: set(state.entries, id('entry'), { ...entry, grounds }) }
    }
    case 'take off': {
      const kept = [...state.needs].map(([need, one]) => {
        return [need, one.entry === step.entry ? { ...one, answer: 'kept' as const } : one] as const
      })
      return {
        ...state,
        entries: change(state.entries, step.entry, { off: true }),
        needs: new Map(kept),
      }
    }
    case 'cover': {
      const entry = of(state.entries, step.entry)
      return {
        ...state,
        entries: change(state.entries, step.entry, { grounds: groundsOf(state, my, entry) }),
      }
    }
    case 'agree on an action': {
      const { slot, owner, for: readers } = step
      const { case: inCase } = slotOf(slot)
      const agreement = { case: inCase, slot, owner, for: readers, by }
      return {
        ...state,
        agreements: set(state.agreements, id('agreement'), agreement),
        texts: set(state.texts, `agreement ${id('agreement')}`, { file: undefined, by }),
      }
    }
    case 'name a need': {
      const { entry, participant, agreement } = step
      const { slot } = of(state.entries, entry)
      const need = { slot, entry, participant, agreement, answer: undefined }
      return { ...state, needs: set(state.needs, id('need'), need) }
    }
    case 'answer a need':
      return answered(state, step.need, step.agree, id)
    case 'tell':
      return { ...state, told: add(state.told, `${step.slot} of ${step.subject}` as const) }
    case 'close a slot': {
      const closed = slotWith(step.slot, { closed: 'round' })
      return {
        ...closed,
        present: drop(state.present, (one) => one.endsWith(` at ${step.slot}`)),
        happened: told('slot_closed', step.slot),
      }
    }
    case 'cancel a slot': {
      const closed = slotWith(step.slot, { closed: 'cancelled' })
      return { ...closed, happened: told('slot_closed', step.slot) }
    }
    default:
      return step
  }
}

const ownPart = (state: State, my: Rights, inCase: Id): Id =>
  [...state.participants.keys()].find(
    (id) => my.takesPartAs(id) && of(state.participants, id).case === inCase,
  ) ?? ''

/**
 * For whom an item may be shown: each admitted for whom its owner decided to share this kind of data, for
 * the purpose that the case has now, by each weighing that says so. What was found before stays.
 */
function groundsOf(
  state: State,
  my: Rights,
  { slot, item, grounds }: Omit<Entry, 'off'>,
): Entry['grounds'] {
  const { about, category } = of(state.items, item)
  const { case: inCase } = of(state.slots, slot)
  const { purpose } = of(state.phases, of(state.cases, inCase).phase)
  if (!decidedOn.some((one) => one === category)) return grounds
  const found = [...state.weighings]
    .filter(
      ([id, { participant, subject, purpose: wanted, consentEnded, file }]) =>
        state.admissions.get(`${slot} ${participant}`)?.ended === false &&
        about.includes(subject) &&
        wanted === purpose &&
        !consentEnded &&
        my.isAssigned(file) &&
        !grounds.some((had) => had.weighing === id),
    )
    .map(([weighing, { participant, subject }]) => ({ participant, subject, weighing }))
  return [...grounds, ...found]
}

/** What was agreed to becomes a share for each of its people, which opens when the slot is closed. */
function answered(state: State, need: Id, agree: boolean, id: (name: string) => Id): State {
  const { slot, entry, participant } = of(state.needs, need)
  const answer = agree ? ('agreed' as const) : ('kept' as const)
  const needs = change(state.needs, need, { answer })
  if (!agree) return { ...state, needs }
  const { item, grounds } = of(state.entries, entry)
  const phase = of(state.slots, slot).phase ?? ''
  const shares = of(state.items, item).about.map((subject) => {
    const fit = grounds.filter(
      (one) =>
        one.participant === participant &&
        one.subject === subject &&
        !of(state.weighings, one.weighing).consentEnded,
    )
    const { at } = of(
      state.weighings,
      newest(
        state,
        fit.map(({ weighing }) => weighing),
      ),
    )
    // Of several of the same moment any will do.
    const chosen = fit.find(
      ({ weighing }) =>
        weighing === id(`weighing ${subject}`) && of(state.weighings, weighing).at === at,
    )
    const weighing = chosen?.weighing ?? ''
    const share = { weighing, phase, items: [item], until: undefined, ended: false, need }
    return [id(`share ${subject}`), share] as const
  })
  return { ...state, needs, shares: new Map([...state.shares, ...shares]) }
}

const newest = (state: State, weighings: readonly Id[]): Id =>
  weighings.reduce((one, other) =>
    of(state.weighings, other).at > of(state.weighings, one).at ? other : one,
  )
