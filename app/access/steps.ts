import { add, change, drop, set, sets } from './maps.ts'
import {
  type Id,
  isAgreed,
  type Item,
  of,
  type Participant,
  rightsOf,
  type State,
} from './model.ts'
import { afterAtSlot, decidedOn, mayAtSlot, type SlotDeed } from './slot-steps.ts'

export const categories = [
  'involvement',
  'agreed_actions',
  'school_attendance',
  'diagnosis',
] as const

/** What somebody tries. The ids are of what is there already. */
export type Step = { readonly by: Id } & Deed
export type Deed =
  | SlotDeed
  | { readonly do: 'open a case'; readonly file: Id }
  | { readonly do: 'add a subject'; readonly case: Id; readonly file: Id }
  | { readonly do: 'link a subject'; readonly subject: Id; readonly file: Id }
  | { readonly do: 'propose'; readonly case: Id; readonly whom: Id | undefined }
  | { readonly do: 'invite'; readonly participant: Id; readonly subject: Id; readonly file: Id }
  | { readonly do: 'answer'; readonly participant: Id; readonly accept: boolean }
  | { readonly do: 'end a part'; readonly participant: Id }
  | {
      readonly do: 'bring in'
      readonly case: Id | undefined
      readonly file: Id
      readonly category: string
      readonly about: readonly Id[]
    }
  | {
      readonly do: 'share'
      readonly participant: Id
      readonly subject: Id
      readonly file: Id
      readonly items: readonly Id[]
      readonly until: number | undefined
    }
  | {
      readonly do: 'weigh for the table'
      readonly participant: Id
      readonly subject: Id
      readonly file: Id
    }
  | { readonly do: 'carry on'; readonly share: Id }
  | { readonly do: 'end a share'; readonly share: Id }
  | { readonly do: 'end consent'; readonly weighing: Id }
  | { readonly do: 'withdraw'; readonly item: Id }
  | { readonly do: 'correct'; readonly item: Id }
  | { readonly do: 'answer a notice'; readonly item: Id; readonly participant: Id }
  | { readonly do: 'take over'; readonly item: Id; readonly file: Id }
  | {
      readonly do: 'move on'
      readonly case: Id
      readonly seen: Id
      readonly samePurpose: boolean
      readonly categories: readonly string[]
    }
  | { readonly do: 'close'; readonly case: Id }
  | {
      readonly do: 'ask'
      readonly asker: Id
      readonly holder: Id
      readonly subject: Id
    }
  | { readonly do: 'answer a request'; readonly request: Id }
  | { readonly do: 'review'; readonly request: Id; readonly participant: Id }
  | { readonly do: 'involve'; readonly file: Id; readonly whom: Id }
  | { readonly do: 'end an assignment'; readonly file: Id; readonly whom: Id }
  | { readonly do: 'leave work' }
  | { readonly do: 'let time pass'; readonly hours: number }

/** Whether the rules allow a step. */
export function may(state: State, step: Step): boolean {
  const { by } = step
  const my = rightsOf(state, by)
  const caseOf = (participant: Id) => of(state.participants, participant).case
  const isLinked = (subject: Id, file: Id) =>
    [...state.links.values()].some((one) => one.subject === subject && one.file === file)
  /** A weighing is for a file of one's own on that subject, in a case where one takes part. */
  const mayWeigh = (participant: Id, subject: Id, file: Id) =>
    my.isAssigned(file) &&
    isLinked(subject, file) &&
    my.takesPart(caseOf(participant)) &&
    of(state.subjects, subject).case === caseOf(participant)
  const isLinkedIn = (inCase: Id, file: Id) =>
    [...state.links.values()].some(
      (one) => one.file === file && of(state.subjects, one.subject).case === inCase,
    )
  /** What may be given now: own items of the categories decided, which the phase needs. */
  const mayGive = (inCase: Id, subject: Id, items: readonly Id[]) => {
    const needed = of(state.phases, of(state.cases, inCase).phase).categories
    return items.every((id) => {
      const { category, about } = of(state.items, id)
      const isDecided = decidedOn.some((one) => one === category) && needed.includes(category)
      return my.owns(id) && about.includes(subject) && isDecided
    })
  }

  switch (step.do) {
    case 'open a case':
      return my.isAssigned(step.file)
    case 'add a subject':
      return (
        my.leads(step.case) &&
        my.isAssigned(step.file) &&
        !isLinkedIn(step.case, step.file) &&
        ![...state.invitations.values()].some((one) => caseOf(one.participant) === step.case)
      )
    case 'link a subject':
      return (
        my.takesPart(of(state.subjects, step.subject).case) &&
        my.seesSubject(step.subject) &&
        my.isAssigned(step.file) &&
        !state.links.has(`${step.subject} ${my.organisation}`)
      )
    case 'propose':
      return (
        my.leads(step.case) &&
        (step.whom === undefined || mayBeProposed(state, step.case, step.whom))
      )
    case 'invite':
      return (
        mayWeigh(step.participant, step.subject, step.file) &&
        my.leads(caseOf(step.participant)) &&
        !state.invitations.has(`${step.participant} ${step.subject}`)
      )
    case 'answer':
      return my.isInvitedAs(step.participant)
    case 'end a part': {
      const { left, case: inCase } = of(state.participants, step.participant)
      return !left && (my.leads(inCase) || my.takesPartAs(step.participant))
    }
    case 'bring in':
      return (
        my.isAssigned(step.file) &&
        (step.case === undefined
          ? step.about.length === 0
          : my.takesPart(step.case) &&
            isLinkedIn(step.case, step.file) &&
            step.about.every(
              (id) => of(state.subjects, id).case === step.case && my.seesSubject(id),
            ))
      )
    case 'share':
      return (
        mayWeigh(step.participant, step.subject, step.file) &&
        mayGive(caseOf(step.participant), step.subject, step.items)
      )
    case 'weigh for the table':
      return mayWeigh(step.participant, step.subject, step.file)
    case 'carry on': {
      const { weighing, items } = of(state.shares, step.share)
      const { file, participant, subject, purpose } = of(state.weighings, weighing)
      const inCase = caseOf(participant)
      const isSamePurpose = of(state.phases, of(state.cases, inCase).phase).purpose === purpose
      return (
        isSamePurpose &&
        my.takesPart(inCase) &&
        my.isAssigned(file) &&
        mayGive(inCase, subject, items)
      )
    }
    case 'end a share':
      return my.gave(step.share) && !of(state.shares, step.share).ended
    case 'end consent': {
      const { file, consentEnded } = of(state.weighings, step.weighing)
      return my.isAssigned(file) && !consentEnded
    }
    case 'withdraw':
      return my.owns(step.item) && !of(state.items, step.item).ended
    case 'correct': {
      const { file, case: inCase, about, ended } = of(state.items, step.item)
      return (
        my.owns(step.item) &&
        !ended &&
        my.isAssigned(file) &&
        (inCase === undefined || my.takesPart(inCase)) &&
        about.every((id) => my.seesSubject(id))
      )
    }
    case 'answer a notice':
      return (
        my.wasTold(step.participant) &&
        state.notices.get(`${step.item} ${step.participant}`)?.answered === false
      )
    case 'take over':
      return my.opening(step.item).length > 0 && my.isAssigned(step.file)
    case 'move on':
      return my.leads(step.case) && of(state.cases, step.case).phase === step.seen
    case 'close':
      return my.leads(step.case)
    case 'ask': {
      const { case: inCase, standing, left } = of(state.participants, step.holder)
      return (
        my.takesPartAs(step.asker) &&
        step.asker !== step.holder &&
        caseOf(step.asker) === inCase &&
        standing === 'accepted' &&
        !left &&
        my.seesSubject(step.subject) &&
        // Asking anybody else would tell them who is involved.
        (my.wasInvited(step.holder, step.subject) || leadsAs(state, step.holder)) &&
        of(state.subjects, step.subject).case === inCase
      )
    }
    case 'answer a request': {
      const { holder, answered } = of(state.requests, step.request)
      return my.takesPartAs(holder) && !answered
    }
    case 'review': {
      const { asker, holder, answered, reviewed } = of(state.requests, step.request)
      const isParty = step.participant === asker || step.participant === holder
      return (
        isParty &&
        my.takesPartAs(step.participant) &&
        answered &&
        !reviewed.includes(step.participant)
      )
    }
    case 'involve': {
      const { organisation, works } = of(state.people, step.whom)
      const isNew = !state.assigned.has(`${step.whom} on ${step.file}`)
      return my.isAssigned(step.file) && works && organisation === my.organisation && isNew
    }
    case 'end an assignment':
      return my.isAssigned(step.file) && state.assigned.has(`${step.whom} on ${step.file}`)
    case 'leave work':
    case 'let time pass':
      return true
    default:
      return mayAtSlot(state, my, step)
  }
}

/** Whether somebody takes part for the organisation that leads the case. */
function leadsAs(state: State, participant: Id): boolean {
  const { person, case: inCase } = of(state.participants, participant)
  return (
    person !== undefined &&
    of(state.people, person).organisation === of(state.cases, inCase).organisation
  )
}

const mayBeProposed = (state: State, inCase: Id, whom: Id): boolean =>
  of(state.people, whom).works &&
  ![...state.participants.values()].some(
    (one) => one.case === inCase && one.person === whom && !one.left && one.standing !== 'declined',
  )

/** What a step that was done made: the ids that the database gave it. */
export type Made = Readonly<Record<string, Id>>

/** The state after a step that was allowed and done. */
export function after(state: State, step: Step, made: Made): State {
  const { by } = step
  const id = (name: string): Id => made[name] ?? `no ${name}`
  const caseOf = (participant: Id) => of(state.participants, participant).case
  const told = (kind: string, inCase: Id) => [...state.happened, { kind, case: inCase, by }]
  const own = of(state.people, by).organisation
  const link = (subject: Id, file: Id) =>
    set(state.links, `${subject} ${own}`, { subject, file, organisation: own })

  switch (step.do) {
    case 'open a case': {
      const [inCase, subject, file] = [id('case'), id('subject'), step.file]
      const part: Participant = { case: inCase, person: by, standing: 'accepted', left: false }
      return {
        ...state,
        cases: set(state.cases, inCase, { organisation: own, phase: id('phase'), closed: false }),
        phases: set(state.phases, id('phase'), {
          case: inCase,
          purpose: id('purpose'),
          categories: decidedOn,
        }),
        subjects: set(state.subjects, subject, { case: inCase }),
        links: link(subject, file),
        participants: set(state.participants, id('participant'), part),
        texts: sets(state.texts, [`why ${inCase}`, `purpose ${id('purpose')}`, `name ${subject}`], {
          file,
          by,
        }),
      }
    }
    case 'add a subject':
      return {
        ...state,
        subjects: set(state.subjects, id('subject'), { case: step.case }),
        links: link(id('subject'), step.file),
        texts: set(state.texts, `name ${id('subject')}`, { file: step.file, by }),
      }
    case 'link a subject':
      return { ...state, links: link(step.subject, step.file) }
    case 'propose': {
      const part = {
        case: step.case,
        person: step.whom,
        standing: 'proposed',
        left: false,
      } as const
      const words = `${step.whom === undefined ? 'outside' : 'question'} ${id('participant')}`
      return {
        ...state,
        participants: set(state.participants, id('participant'), part),
        texts: set(state.texts, words, { file: undefined, by }),
        happened: told('participant_proposed', step.case),
      }
    }
    case 'invite': {
      const { participant, subject } = step
      const weighed = weigh(state, step, made)
      return {
        ...weighed,
        invitations: set(state.invitations, `${participant} ${subject}`, { participant, subject }),
        happened: told('participant_invited', caseOf(participant)),
      }
    }
    case 'answer': {
      const [standing, kind] = step.accept
        ? (['accepted', 'invitation_accepted'] as const)
        : (['declined', 'invitation_declined'] as const)
      const participants = change(state.participants, step.participant, { standing })
      return { ...state, participants, happened: told(kind, caseOf(step.participant)) }
    }
    case 'end a part':
      return {
        ...state,
        participants: change(state.participants, step.participant, { left: true }),
        happened: told('participation_ended', caseOf(step.participant)),
      }
    case 'bring in':
      return withItem(state, id('item'), { ...step, organisation: own, ended: false }, by)
    case 'share': {
      const weighed = weigh(state, step, made)
      const { phase } = of(state.cases, caseOf(step.participant))
      const { items, until } = step
      const share = { weighing: id('weighing'), phase, items, until, ended: false }
      return { ...weighed, shares: set(state.shares, id('share'), share) }
    }
    case 'weigh for the table':
      return weigh(state, step, made)
    case 'carry on': {
      const share = of(state.shares, step.share)
      const { phase } = of(state.cases, caseOf(of(state.weighings, share.weighing).participant))
      // By the same decision, and not by what was agreed in a round.
      const { weighing, items } = share
      const carried = { weighing, items, phase, until: undefined, ended: false }
      return { ...state, shares: set(state.shares, id('share'), carried) }
    }
    case 'end a share':
      return { ...state, shares: change(state.shares, step.share, { ended: true }) }
    case 'end consent':
      return { ...state, weighings: change(state.weighings, step.weighing, { consentEnded: true }) }
    case 'withdraw':
      return ended(state, step.item, 'withdrawn')
    case 'correct': {
      const item = of(state.items, step.item)
      const my = rightsOf(state, by)
      const followed = [...state.shares].map(([share, one]) => {
        const isIn = one.items.includes(step.item) && my.gave(share)
        return [share, isIn ? { ...one, items: [...one.items, id('item')] } : one] as const
      })
      return withItem(
        { ...ended(state, step.item, 'corrected'), shares: new Map(followed) },
        id('item'),
        item,
        by,
      )
    }
    case 'answer a notice': {
      const notice = `${step.item} ${step.participant}`
      return {
        ...state,
        notices: change(state.notices, notice, { answered: true }),
        texts: set(state.texts, `notice ${notice}`, { file: undefined, by }),
      }
    }
    case 'take over': {
      const { category } = of(state.items, step.item)
      const item = {
        case: undefined,
        organisation: own,
        file: step.file,
        category,
        about: [],
        ended: false,
      } as const
      return withItem(state, id('item'), item, by)
    }
    case 'move on': {
      const purpose = step.samePurpose ? of(state.phases, step.seen).purpose : id('purpose')
      const phase = { case: step.case, purpose, categories: step.categories }
      return {
        ...state,
        cases: change(state.cases, step.case, { phase: id('phase') }),
        phases: set(state.phases, id('phase'), phase),
        texts: step.samePurpose
          ? state.texts
          : set(state.texts, `purpose ${purpose}`, { file: undefined, by }),
        happened: told('phase_started', step.case),
      }
    }
    case 'close':
      return {
        ...state,
        cases: change(state.cases, step.case, { closed: true }),
        happened: told('case_closed', step.case),
      }
    case 'ask': {
      const { asker, holder } = step
      const request = { case: caseOf(asker), asker, holder, answered: false, reviewed: [] }
      return {
        ...state,
        requests: set(state.requests, id('request'), request),
        texts: set(state.texts, `request ${id('request')}`, { file: undefined, by }),
      }
    }
    case 'answer a request':
      return {
        ...state,
        requests: change(state.requests, step.request, { answered: true }),
        texts: set(state.texts, `answer ${step.request}`, { file: undefined, by }),
      }
    case 'review': {
      const { reviewed } = of(state.requests, step.request)
      const both = [...reviewed, step.participant]
      return { ...state, requests: change(state.requests, step.request, { reviewed: both }) }
    }
    case 'involve':
      return {
        ...state,
        assigned: add(state.assigned, `${step.whom} on ${step.file}` as const),
      }
    case 'end an assignment': {
      const gone = `${step.whom} on ${step.file}`
      return { ...state, assigned: drop(state.assigned, (one) => one === gone) }
    }
    case 'leave work':
      return { ...state, people: change(state.people, by, { works: false }) }
    case 'let time pass':
      return { ...state, now: state.now + step.hours * 3_600_000 }
    default:
      return afterAtSlot(state, rightsOf(state, by), step, made)
  }
}

function weigh(
  state: State,
  { participant, subject, file }: { participant: Id; subject: Id; file: Id },
  { weighing = '', decision = '' }: Made,
): State {
  const inCase = of(state.participants, participant).case
  const { purpose } = of(state.phases, of(state.cases, inCase).phase)
  const weighed = {
    file,
    participant,
    subject,
    purpose,
    decision,
    at: state.now,
    consentEnded: false,
  }
  return { ...state, weighings: set(state.weighings, weighing, weighed) }
}

function withItem(state: State, id: Id, item: Item, by: Id): State {
  const { case: inCase, organisation, file, category, about } = item
  const kept = { case: inCase, organisation, file, category, about, ended: false } as const
  return {
    ...state,
    items: set(state.items, id, kept),
    texts: set(state.texts, `item ${id}`, { file, by }),
  }
}

/** An item that ended: whoever was given it, for each whom it is about, is told. */
function ended(state: State, item: Id, how: 'withdrawn' | 'corrected'): State {
  const { about } = of(state.items, item)
  const weighed = [...state.shares.values()]
    .filter((one) => one.items.includes(item) && isAgreed(state, one))
    .map((one) => of(state.weighings, one.weighing))
  const had = [...new Set(weighed.map((one) => one.participant))].filter(
    (participant) => of(state.participants, participant).standing === 'accepted',
  )
  const told = had.filter((participant) =>
    about.every((id) => weighed.some((w) => w.participant === participant && w.subject === id)),
  )
  return {
    ...state,
    items: change(state.items, item, { ended: how }),
    notices: new Map([
      ...state.notices,
      ...told.map(
        (participant) =>
          [
            `${item} ${participant}`,
            state.notices.get(`${item} ${participant}`) ?? { item, participant, answered: false },
          ] as const,
      ),
    ]),
  }
}
