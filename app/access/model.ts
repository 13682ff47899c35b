/**
 * The rules of access once more: what each person reaches, as one function of a plain state. It is
 * written from the words of the rules, beside the database that decides by them, so that random
 * histories can compare the two.
 */
export type Id = string
type Of<T> = ReadonlyMap<Id, Readonly<T>>

/** Everything that rights depend on, and nothing else. */
export interface State {
  readonly now: number
  readonly people: Of<{ organisation: Id; works: boolean }>
  readonly files: Of<{ organisation: Id }>
  /** Who works on which file now. */
  readonly assigned: ReadonlySet<`${Id} on ${Id}`>
  readonly cases: Of<{ organisation: Id; phase: Id; closed: boolean }>
  readonly phases: Of<{ case: Id; purpose: Id; categories: readonly string[] }>
  readonly subjects: Of<{ case: Id }>
  /** A subject is the client of an own file; only the own organisation knows. */
  readonly links: Of<{ subject: Id; file: Id; organisation: Id }>
  readonly participants: Of<Participant>
  readonly invitations: Of<{ participant: Id; subject: Id }>
  readonly items: Of<Item>
  readonly weighings: Of<Weighing>
  readonly shares: Of<Share>
  readonly notices: Of<{ item: Id; participant: Id; answered: boolean }>
  readonly requests: Of<Request>
  readonly slots: Of<Slot>
  /** Who may be at a slot, by slot and participant. */
  readonly admissions: Of<Admission>
  /** Who joined a slot and did not leave it. */
  readonly present: ReadonlySet<`${Id} at ${Id}`>
  readonly entries: Of<Entry>
  readonly agreements: Of<Agreement>
  readonly needs: Of<Need>
  /** For whom it was said who tells them, and what. */
  readonly told: ReadonlySet<`${Id} of ${Id}`>
  /** Words: of the client of which file, if any, written by whom. */
  readonly texts: Of<{ file: Id | undefined; by: Id }>
  readonly happened: readonly { readonly kind: string; readonly case: Id; readonly by: Id }[]
}
export interface Participant {
  readonly case: Id
  /** Somebody outside the product is no person here. */
  readonly person: Id | undefined
  readonly standing: 'proposed' | 'accepted' | 'declined'
  readonly left: boolean
}
export interface Item {
  readonly case: Id | undefined
  readonly organisation: Id
  readonly file: Id
  readonly category: string
  readonly about: readonly Id[]
  readonly ended: false | 'withdrawn' | 'corrected'
}
export interface Weighing {
  readonly file: Id
  readonly participant: Id
  readonly subject: Id
  readonly purpose: Id
  readonly decision: Id
  readonly at: number
  readonly consentEnded: boolean
}
export interface Share {
  readonly weighing: Id
  readonly phase: Id
  readonly items: readonly Id[]
  readonly until: number | undefined
  readonly ended: boolean
  /** Agreed in a round for this need: it opens nothing until the slot was closed by that round. */
  readonly need?: Id
}
export interface Request {
  readonly case: Id
  readonly asker: Id
  readonly holder: Id
  readonly answered: boolean
  readonly reviewed: readonly Id[]
}
/** The time that one case has in a conference. */
export interface Slot {
  readonly case: Id
  /** Who plans the conference is a person; who chairs the slot is a participant. */
  readonly conference: Id
  readonly planner: Id
  readonly chair: Id
  readonly subjects: readonly Id[]
  readonly minutes: number
  /** Once it was opened: in which phase of the case, and until when. */
  readonly phase: Id | undefined
  readonly until: number | undefined
  readonly content: boolean
  readonly round: boolean
  readonly closed: false | 'round' | 'cancelled'
}
export interface Admission {
  readonly slot: Id
  readonly participant: Id
  /** For a part of it one waits until one is let in. */
  readonly whole: boolean
  readonly letIn: boolean
  readonly ended: boolean
}
/** An item on the table, and for whom it was weighed, about each of its people. */
export interface Entry {
  readonly slot: Id
  readonly item: Id
  readonly contributor: Id
  readonly off: boolean
  readonly grounds: readonly { participant: Id; subject: Id; weighing: Id }[]
}
export interface Agreement {
  readonly case: Id
  readonly slot: Id
  readonly owner: Id | undefined
  readonly for: readonly Id[]
  readonly by: Id
}
export interface Need {
  readonly slot: Id
  readonly entry: Id
  readonly participant: Id
  readonly agreement: Id
  readonly answer: 'agreed' | 'kept' | undefined
}

const none = new Map<Id, never>()

/** A world in which there is nobody and nothing yet. */
export const emptyState: State = {
  now: 0,
  people: none,
  files: none,
  assigned: new Set(),
  cases: none,
  phases: none,
  subjects: none,
  links: none,
  participants: none,
  invitations: none,
  items: none,
  weighings: none,
  shares: none,
  notices: none,
  requests: none,
  slots: none,
  admissions: none,
  present: new Set(),
  entries: none,
  agreements: none,
  needs: none,
  told: new Set(),
  texts: none,
  happened: [],
}

/** One of a map that must be there. */
export function of<T>(map: ReadonlyMap<Id, T>, id: Id): T {
  const found = map.get(id)
  if (found === undefined) throw new Error(`The model has no ${id}`)
  return found
}

/** The rules, asked for one person. */
export function rightsOf(state: State, me: Id) {
  const { organisation, works } = of(state.people, me)
  const isAssigned = (file: Id) => works && state.assigned.has(`${me} on ${file}`)

  /** One's own part in a case that is open, which one did not leave. */
  const isMine = (id: Id) => {
    const { person, left, case: inCase } = of(state.participants, id)
    return works && person === me && !left && !of(state.cases, inCase).closed
  }
  const standing = (id: Id) => of(state.participants, id).standing
  const takesPartAs = (id: Id) => isMine(id) && standing(id) === 'accepted'
  const mine = [...state.participants.keys()].filter(isMine)
  const myCases = new Set(mine.filter(takesPartAs).map((id) => of(state.participants, id).case))
  const takesPart = (case_: Id | undefined) => case_ !== undefined && myCases.has(case_)
  const leads = (case_: Id) =>
    takesPart(case_) && of(state.cases, case_).organisation === organisation

  const wasInvited = (participant: Id, subject?: Id) =>
    [...state.invitations.values()].some(
      (one) => one.participant === participant && one.subject === (subject ?? one.subject),
    )
  const isInvitedAs = (id: Id) => isMine(id) && standing(id) === 'proposed' && wasInvited(id)

  /** Those one was invited for; and, taking part, those of whom the own organisation has a file. */
  const seesSubject = (subject: Id) =>
    mine.some((id) => standing(id) !== 'declined' && wasInvited(id, subject)) ||
    (takesPart(of(state.subjects, subject).case) &&
      [...state.links.values()].some(
        (l) => l.subject === subject && l.organisation === organisation,
      ))

  /** Those who accepted see each other and who is outside; who leads sees everybody. */
  const seesParticipant = (id: Id) => {
    const { case: inCase, person } = of(state.participants, id)
    const isOpenlyIn = standing(id) === 'accepted' || person === undefined
    return isInvitedAs(id) || (takesPart(inCase) && (isOpenlyIn || leads(inCase)))
  }

  const owns = (item: Id) => {
    const it = of(state.items, item)
    return works && it.organisation === organisation && (isAssigned(it.file) || takesPart(it.case))
  }
  const opening = (item: Id): readonly Id[] => sharesOpening(state, item, takesPartAs)
  const reaches = (item: Id) => owns(item) || opening(item).length > 0

  const gave = (share: Id) => isAssigned(of(state.weighings, of(state.shares, share).weighing).file)
  const got = (share: Id) =>
    takesPartAs(of(state.weighings, of(state.shares, share).weighing).participant) &&
    isAgreed(state, of(state.shares, share))
  /** Who had an item is told that it ended, and may answer, also after they left. */
  const wasTold = (participant: Id) => works && of(state.participants, participant).person === me
  const isBetween = ({ asker, holder }: Request) => takesPartAs(asker) || takesPartAs(holder)

  /** One's own place at a slot: admitted, and not sent away. */
  const seat = (slot: Id): Id | undefined =>
    mine.find((id) => takesPartAs(id) && state.admissions.get(`${slot} ${id}`)?.ended === false)
  const seesSlot = (slot: Id) => seat(slot) !== undefined || leads(of(state.slots, slot).case)
  const chairs = (slot: Id) => seat(slot) === of(state.slots, slot).chair
  const isPresent = (slot: Id) =>
    isOpen(state, slot) && state.present.has(`${seat(slot) ?? ''} at ${slot}`)

  /** On the table: one's own, or weighed for oneself about each of its people. */
  const sees = (entry: Id) => {
    const { slot, item, off } = of(state.entries, entry)
    const mySeat = seat(slot)
    return (
      !off &&
      mySeat !== undefined &&
      isPresent(slot) &&
      !of(state.items, item).ended &&
      (owns(item) || isCovered(state, entry, mySeat))
    )
  }
  const isMyPart = (id: Id | undefined) => id !== undefined && takesPartAs(id)
  const seesAgreement = ({ case: inCase, owner, for: readers, by }: Agreement) =>
    takesPart(inCase) && (by === me || leads(inCase) || [owner, ...readers].some(isMyPart))
  /** Who keeps something is not pointed at: only its owner still sees that it was asked. */
  const seesNeed = ({ slot, entry, participant, answer }: Need) =>
    (owns(of(state.entries, entry).item) && seesSlot(slot)) ||
    (answer !== 'kept' && sees(entry)) ||
    (answer === 'agreed' && of(state.slots, slot).closed === 'round' && takesPartAs(participant))

  return {
    organisation,
    works,
    isAssigned,
    takesPartAs,
    isInvitedAs,
    takesPart,
    leads,
    wasInvited,
    seesSubject,
    seesParticipant,
    owns,
    opening,
    reaches,
    gave,
    got,
    wasTold,
    isBetween,
    seat,
    seesSlot,
    chairs,
    isPresent,
    sees,
    seesAgreement,
    seesNeed,
  } as const
}

/** How long a slot that nobody closed stays open after its time. */
export const grace = 15 * 60_000

/** Whether people confer at this moment: until its time has passed, the case went on, or it was closed. */
export function isOpen(state: State, slot: Id): boolean {
  const { case: inCase, phase, until, closed } = of(state.slots, slot)
  const { phase: current, closed: isOver } = of(state.cases, inCase)
  return until !== undefined && until + grace > state.now && !closed && !isOver && phase === current
}

/** Whether an entry was weighed for a participant, about each of its people. */
export function isCovered(state: State, entry: Id, participant: Id): boolean {
  const { item, grounds } = of(state.entries, entry)
  return of(state.items, item).about.every((subject) =>
    grounds.some(
      (one) =>
        one.participant === participant &&
        one.subject === subject &&
        !of(state.weighings, one.weighing).consentEnded,
    ),
  )
}

/** What was agreed in a round counts when the slot was closed by it, and nobody took it back before. */
export function isAgreed(state: State, { need }: Share): boolean {
  if (need === undefined) return true
  const { slot, answer } = of(state.needs, need)
  return answer === 'agreed' && of(state.slots, slot).closed === 'round'
}

/** Whether a share opens its items at this moment. */
export function isLive(state: State, share: Id): boolean {
  const { weighing, phase, until, ended } = of(state.shares, share)
  const { participant, consentEnded } = of(state.weighings, weighing)
  const { person, standing, left, case: inCase } = of(state.participants, participant)
  const { closed, phase: current } = of(state.cases, inCase)
  const isThere = person !== undefined && of(state.people, person).works
  return (
    isThere &&
    standing === 'accepted' &&
    !left &&
    !closed &&
    phase === current &&
    (until === undefined || until > state.now) &&
    !ended &&
    !consentEnded &&
    isAgreed(state, of(state.shares, share))
  )
}

/** The live shares through which somebody has an item: for each whom it is about, or none. */
function sharesOpening(state: State, item: Id, isMe: (participant: Id) => boolean): readonly Id[] {
  const { about, ended } = of(state.items, item)
  if (ended) return []
  const weighed = (share: Id) => of(state.weighings, of(state.shares, share).weighing)
  const live = [...state.shares.keys()].filter(
    (id) =>
      of(state.shares, id).items.includes(item) &&
      isLive(state, id) &&
      isMe(weighed(id).participant),
  )
  const isOpen = about.every((subject) => live.some((id) => weighed(id).subject === subject))
  return isOpen ? live : []
}

/** What happened before somebody took part, or instead of it. */
const forWhoLeads = new Set(['participant_proposed', 'participant_invited', 'invitation_declined'])

/** Everything that one person reaches, by kind: the ids of each. Of some items they ask more. */
export function reach(
  state: State,
  me: Id,
  asked: readonly Id[],
): Readonly<Record<string, readonly string[]>> {
  const my = rightsOf(state, me)
  const ids = <T>(map: ReadonlyMap<Id, T>, may: (one: T, id: Id) => boolean) =>
    [...map].filter(([id, one]) => may(one, id)).map(([id]) => id)
  const items = ids(state.items, (_, id) => my.reaches(id))
  const shares = ids(state.shares, (_, id) => my.gave(id) || my.got(id))
  const requests = ids(state.requests, my.isBetween)
  const phases = ids(state.phases, (one) => my.takesPart(one.case))
  return {
    cases: ids(state.cases, (_, id) => my.takesPart(id)),
    phases,
    purposes: [...new Set(phases.map((id) => of(state.phases, id).purpose))],
    subjects: ids(state.subjects, (_, id) => my.seesSubject(id)),
    names: ids(state.subjects, (_, id) => my.seesSubject(id)),
    links: ids(
      state.links,
      (one) =>
        my.works &&
        one.organisation === my.organisation &&
        (my.isAssigned(one.file) || my.takesPart(of(state.subjects, one.subject).case)),
    ),
    participants: ids(state.participants, (_, id) => my.seesParticipant(id)),
    invitations: ids(
      state.invitations,
      (one) => my.seesParticipant(one.participant) && my.seesSubject(one.subject),
    ),
    items,
    read: items.map((id) =>
      my.owns(id) ? `${id} own_item` : [id, 'share', ...[...my.opening(id)].sort()].join(' '),
    ),
    about: items.flatMap((id) => of(state.items, id).about.map((subject) => `${id} ${subject}`)),
    weighings: ids(state.weighings, (one) => my.isAssigned(one.file)),
    shares,
    live: shares.filter((id) => isLive(state, id)),
    share_items: shares.flatMap((id) =>
      of(state.shares, id)
        .items.filter((item) => my.gave(id) || my.reaches(item))
        .map((item) => `${id} ${item}`),
    ),
    share_ends: shares.filter((id) => of(state.shares, id).ended),
    consent_ends: ids(state.weighings, (one) => one.consentEnded && my.isAssigned(one.file)),
    notices: ids(state.notices, (one) => my.takesPartAs(one.participant) || my.owns(one.item)),
    told: ids(state.notices, (one) => my.wasTold(one.participant) && !one.answered),
    // Who has an item, what happened to it, what became of it: its owner asks that item by item.
    answers_on_items: ids(state.notices, (one) => asked.includes(one.item) && my.owns(one.item)),
    shares_of_items: [...state.shares]
      .filter(([, share]) => isAgreed(state, share))
      .flatMap(([id, { items: given }]) =>
        given
          .filter((item) => asked.includes(item) && my.owns(item))
          .map((item) => `${item} ${id}`),
      ),
    items_with_events: asked.filter((id) => my.owns(id)),
    requests,
    answers: requests.filter((id) => of(state.requests, id).answered),
    reviews: requests.flatMap((id) =>
      of(state.requests, id)
        .reviewed.filter((by, _, both) => my.takesPartAs(by) || both.length === 2)
        .map((by) => `${id} ${by}`),
    ),
    ...reachOfSlots(state, my, me),
    texts: ids(state.texts, (one, label) => reachesText(state, my, me, one, label)),
    happened: state.happened
      .filter((one) => one.by !== me && my.takesPart(one.case))
      .filter((one) => !forWhoLeads.has(one.kind) || my.leads(one.case))
      .map((one) => `${one.kind} ${one.case}`),
  }
}

/** What one reaches of conferences: where one may sit, who is there, and what lies on the table. */
function reachOfSlots(state: State, my: ReturnType<typeof rightsOf>, me: Id) {
  const ids = <T>(map: ReadonlyMap<Id, T>, may: (one: T, id: Id) => boolean) =>
    [...map].filter(([id, one]) => may(one, id)).map(([id]) => id)
  const slots = ids(state.slots, (_, id) => my.seesSlot(id))
  const seen = [...state.slots].filter(
    ([id, { planner }]) => slots.includes(id) || (planner === me && my.works),
  )
  const table = ids(state.entries, (_, id) => my.sees(id))
  return {
    conferences: [...new Set(seen.map(([, { conference }]) => conference))],
    slots,
    slot_subjects: slots.flatMap((id) =>
      of(state.slots, id).subjects.map((subject) => `${id} ${subject}`),
    ),
    admissions: ids(state.admissions, ({ slot }) => slots.includes(slot)),
    present: [...state.present].filter((one) => slots.includes(one.split(' at ')[1] ?? '')),
    here: slots.filter((id) => my.isPresent(id)),
    table,
    shown_to: table.flatMap((id) => othersWhoSee(state, my, id).map((one) => `${id} ${one}`)),
    entries: ids(state.entries, ({ item }, id) => my.owns(item) || table.includes(id)),
    grounds: [...state.entries].flatMap(([id, { grounds }]) =>
      grounds
        .filter(({ weighing }) => my.isAssigned(of(state.weighings, weighing).file))
        .map(({ participant, subject, weighing }) =>
          [id, participant, subject, weighing].join(' '),
        ),
    ),
    agreements: ids(state.agreements, my.seesAgreement),
    needs: ids(state.needs, my.seesNeed),
    told_of: [...state.told].filter((one) => slots.includes(one.split(' of ')[0] ?? '')),
  }
}

/** For whom of other organisations one's own entry is on the table now. */
function othersWhoSee(state: State, my: ReturnType<typeof rightsOf>, entry: Id): readonly Id[] {
  const { slot, item } = of(state.entries, entry)
  if (!my.owns(item)) return []
  return [...state.admissions.values()]
    .filter((one) => one.slot === slot && !one.ended)
    .map(({ participant }) => participant)
    .filter((id) => {
      const { person = '', standing, left } = of(state.participants, id)
      const isOther = state.people.get(person)?.organisation !== my.organisation
      return isOther && standing === 'accepted' && !left && isCovered(state, entry, id)
    })
}

/** Words: of an own file, one's own without a client, or those that belong to what one reaches. */
function reachesText(
  state: State,
  my: ReturnType<typeof rightsOf>,
  me: Id,
  text: { readonly file: Id | undefined; readonly by: Id },
  label: string,
): boolean {
  if (text.file === undefined ? my.works && text.by === me : my.isAssigned(text.file)) return true
  const [kind, id = '', of_ = ''] = label.split(' ')
  switch (kind) {
    case 'why':
      return my.takesPart(id)
    case 'purpose':
      return [...state.phases.values()].some((one) => one.purpose === id && my.takesPart(one.case))
    case 'question':
    case 'outside':
      return my.seesParticipant(id)
    case 'request':
    case 'answer':
      return my.isBetween(of(state.requests, id))
    case 'notice':
      return of_ !== '' && my.owns(id)
    case 'slot':
      return my.seesSlot(id)
    case 'place':
      return [...state.slots].some(
        ([slot, { conference, planner }]) =>
          conference === id && (my.seesSlot(slot) || (planner === me && my.works)),
      )
    case 'agreement':
      return my.seesAgreement(of(state.agreements, id))
    default:
      return false
  }
}
