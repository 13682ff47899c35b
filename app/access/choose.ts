import { type Id, rightsOf, type State } from './model.ts'
import { decidedOn } from './slot-steps.ts'
import { randomSlotDeed, slotWeights } from './slot-choose.ts'
import { categories, type Deed, may, type Step } from './steps.ts'

/** A random number from 0 up to 1, the same series for the same seed. */
export type Random = () => number

/** Mulberry32: small, and good enough to be surprised by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often each is tried, of all together. */
const weights: Readonly<Record<Deed['do'], number>> = {
  'open a case': 0.7,
  'add a subject': 1,
  'link a subject': 3,
  propose: 5,
  invite: 8,
  answer: 8,
  'end a part': 2,
  'bring in': 10,
  share: 18,
  'carry on': 6,
  'end a share': 2,
  'end consent': 1.5,
  withdraw: 3,
  correct: 4,
  'answer a notice': 4,
  'take over': 3,
  'move on': 2,
  close: 0.3,
  ask: 6,
  'answer a request': 5,
  review: 5,
  involve: 2,
  'end an assignment': 1,
  'leave work': 0.3,
  'let time pass': 3,
  'weigh for the table': 8,
  ...slotWeights,
}

/** How a history begins, so that most of it is lived in cases with several people in them. */
const prologue: readonly Deed['do'][] = [
  'open a case',
  'add a subject',
  ...(['propose', 'invite', 'answer', 'propose', 'invite', 'answer'] as const),
  'invite',
  'link a subject',
  ...(['bring in', 'share', 'ask', 'bring in', 'share'] as const),
]

/** Then a slot, with something on its table, of which somebody needs a part. */
const conferring: readonly Deed['do'][] = [
  ...(['weigh for the table', 'plan a slot', 'open a slot', 'join', 'join', 'join'] as const),
  ...(['go to content', 'put on the table', 'put on the table'] as const),
  ...(['agree on an action', 'start the round', 'name a need', 'answer a need'] as const),
]

const closing: readonly Deed['do'][] = ['tell', 'tell', 'tell', 'close a slot']

/** The next step: most often one that is allowed, and often enough one that is not. */
export function chooseStep(state: State, number: number, random: Random): Step {
  // Some close their slot at once; others leave it open, or the round to itself.
  const begins = [...prologue, ...conferring, ...(random() < 0.7 ? closing : [])]
  const wantsAllowed = number <= begins.length || random() < 0.75
  for (let kinds = 0; kinds < 20; kinds += 1) {
    // First what is done, then by whom: what few may do is done as often as what many may.
    const kind = (kinds === 0 ? begins[number - 1] : undefined) ?? weighted(random)
    for (let tries = 0; tries < 40; tries += 1) {
      const step = randomStep(kind, state, random)
      if (step !== undefined && may(state, step) === wantsAllowed) return step
    }
  }
  return { by: pick(random, [...state.people.keys()]) ?? '', do: 'let time pass', hours: 1 }
}

function randomStep(kind: Deed['do'], state: State, random: Random): Step | undefined {
  const one = <T>(from: readonly T[]): T | undefined => pick(random, from)
  const by = one([...state.people.keys()]) ?? ''
  const deed = randomDeed(kind, state, by, random, one)
  if (deed === undefined) return undefined
  return isComplete(deed) ? { by, ...deed } : undefined
}

/** Everything that a deed is about must be there; only an end, a case or a person may be left open. */
const isComplete = (deed: Deed): boolean =>
  Object.entries(deed).every(
    ([key, value]) => value !== undefined || ['until', 'whom', 'case'].includes(key),
  )

type One = <T>(from: readonly T[]) => T | undefined

function randomDeed(
  kind: Deed['do'],
  state: State,
  by: Id,
  random: Random,
  one: One,
): Deed | undefined {
  const my = rightsOf(state, by)
  /** Most often of what fits, else of all there is. */
  const among = <T>(map: ReadonlyMap<Id, T>, fits: (id: Id, value: T) => boolean): Id => {
    const fitting = [...map].filter(([id, value]) => fits(id, value)).map(([id]) => id)
    return (random() < 0.9 ? one(fitting) : undefined) ?? one([...map.keys()]) ?? ''
  }
  const anyCase = () => among(state.cases, (id) => my.takesPart(id))
  const myFile = () => among(state.files, (id) => my.isAssigned(id))
  const partIn = (inCase: Id) => among(state.participants, (_, p) => p.case === inCase)
  const subjectIn = (inCase: Id) =>
    among(state.subjects, (id, s) => s.case === inCase && my.seesSubject(id))
  const caseOfPart = (id: Id) => state.participants.get(id)?.case ?? ''
  const fileOn = (subject: Id) =>
    state.links.get(`${subject} ${random() < 0.9 ? my.organisation : ''}`)?.file ?? myFile()
  const some = <T>(from: readonly T[], chance: number) => from.filter(() => random() < chance)
  const anyItem = () => among(state.items, (id) => my.owns(id))

  const deed = ((): Deed => {
    switch (kind) {
      case 'open a case':
        return { do: kind, file: myFile() }
      case 'add a subject':
        return { do: kind, case: anyCase(), file: myFile() }
      case 'link a subject':
        return {
          do: kind,
          subject: among(state.subjects, (id) => my.seesSubject(id)),
          file: myFile(),
        }
      case 'propose': {
        const whom = random() < 0.1 ? undefined : one([...state.people.keys()])
        return { do: kind, case: among(state.cases, (id) => my.leads(id)), whom }
      }
      case 'invite': {
        const participant = among(
          state.participants,
          (_, p) => my.leads(p.case) && p.person !== undefined,
        )
        const subject = subjectIn(caseOfPart(participant))
        return { do: kind, participant, subject, file: fileOn(subject) }
      }
      case 'answer': {
        const participant = among(state.participants, (id) => my.isInvitedAs(id))
        return { do: kind, participant, accept: random() < 0.85 }
      }
      case 'end a part':
        return {
          do: kind,
          participant: among(state.participants, (id, p) => my.takesPartAs(id) || my.leads(p.case)),
        }
      case 'bring in': {
        const inCase = random() < 0.1 ? undefined : anyCase()
        const subjects = [...state.subjects].filter(([, s]) => s.case === inCase).map(([id]) => id)
        if (inCase === undefined)
          return {
            do: kind,
            case: inCase,
            file: myFile(),
            category: one(categories) ?? '',
            about: [],
          }
        // An item in a case is about somebody; not always somebody in it.
        const chosen =
          random() < 0.95 ? some(subjects, 0.7) : [...state.subjects.keys()].slice(0, 1)
        const about = chosen.length > 0 ? chosen : subjects.slice(0, 1)
        const file = about.length > 0 ? fileOn(about[0] ?? '') : ''
        return { do: kind, case: inCase, file, category: one(categories) ?? '', about }
      }
      case 'share': {
        const participant = among(
          state.participants,
          (_, p) => my.takesPart(p.case) && p.person !== by,
        )
        const subject = subjectIn(caseOfPart(participant))
        const fits = [...state.items].filter(
          ([id, i]) => my.owns(id) && i.about.includes(subject) && i.category !== 'diagnosis',
        )
        const own = fits.map(([id]) => id)
        const items = random() < 0.93 ? some(own, 0.6) : [anyItem()].filter((id) => id !== '')
        const until = random() < 0.3 ? state.now + Math.ceil(random() * 72) * 3_600_000 : undefined
        return { do: kind, participant, subject, file: fileOn(subject), items, until }
      }
      case 'weigh for the table': {
        const participant = among(
          state.participants,
          (_, p) => my.takesPart(p.case) && p.person !== by,
        )
        const subject = subjectIn(caseOfPart(participant))
        return { do: kind, participant, subject, file: fileOn(subject) }
      }
      case 'carry on':
        return { do: kind, share: among(state.shares, (id) => my.gave(id)) }
      case 'end a share':
        return { do: kind, share: among(state.shares, (id) => my.gave(id)) }
      case 'end consent':
        return { do: kind, weighing: among(state.weighings, (_, w) => my.isAssigned(w.file)) }
      case 'withdraw':
      case 'correct':
        return { do: kind, item: anyItem() }
      case 'answer a notice': {
        const notice = state.notices.get(among(state.notices, (_, n) => my.wasTold(n.participant)))
        return { do: kind, item: notice?.item ?? '', participant: notice?.participant ?? '' }
      }
      case 'take over':
        return {
          do: kind,
          item: among(state.items, (id) => my.opening(id).length > 0),
          file: myFile(),
        }
      case 'move on': {
        const inCase = among(state.cases, (id) => my.leads(id))
        const seen =
          random() < 0.9
            ? state.cases.get(inCase)?.phase
            : among(state.phases, (_, f) => f.case === inCase)
        const needed = random() < 0.7 ? decidedOn : ['involvement', 'school_attendance']
        return {
          do: kind,
          case: inCase,
          seen: seen ?? '',
          samePurpose: random() < 0.6,
          categories: needed,
        }
      }
      case 'close':
        return { do: kind, case: among(state.cases, (id) => my.leads(id)) }
      case 'ask': {
        const asker = among(state.participants, (id) => my.takesPartAs(id))
        const inCase = caseOfPart(asker)
        return { do: kind, asker, holder: partIn(inCase), subject: subjectIn(inCase) }
      }
      case 'answer a request':
        return { do: kind, request: among(state.requests, (_, r) => my.takesPartAs(r.holder)) }
      case 'review': {
        const request = among(state.requests, (_, r) => my.isBetween(r))
        const { asker = '', holder = '' } = state.requests.get(request) ?? {}
        return { do: kind, request, participant: random() < 0.5 ? asker : holder }
      }
      case 'involve':
      case 'end an assignment':
        return { do: kind, file: myFile(), whom: one([...state.people.keys()]) ?? '' }
      case 'leave work':
        return { do: kind }
      case 'let time pass':
        return { do: kind, hours: Math.ceil(random() * 30) }
      default:
        return randomSlotDeed(kind, { state, by, random, one, among })
    }
  })()
  return Object.values(deed).includes('') ? undefined : deed
}

const pick = <T>(random: Random, from: readonly T[]): T | undefined =>
  from[Math.floor(random() * from.length)]

/** Some of many, not always the same; each in the end. */
export const some = <T>(from: readonly T[], count: number, random: Random): readonly T[] => {
  const start = Math.floor(random() * from.length)
  return [...from.slice(start), ...from.slice(0, start)].slice(0, count)
}

const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)

function weighted(random: Random): Deed['do'] {
  let left = random() * total
  for (const [kind, weight] of Object.entries(weights) as [Deed['do'], number][]) {
    left -= weight
    if (left < 0) return kind
  }
  return 'let time pass'
}
