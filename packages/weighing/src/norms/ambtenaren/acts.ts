import { all, any, type Condition, concept, is, not, type Pointer } from '../../weigh/condition.ts'

/** The acts that a municipality carries out and between which data do not pass freely. */
export const acts = ['youth', 'wmo', 'participation', 'debt'] as const
export type Act = (typeof acts)[number]
type Side = 'sharer' | 'recipient'

const officers = {
  youth: 'municipal_youth_officer',
  wmo: 'municipal_wmo_officer',
  participation: 'municipal_participation_officer',
  debt: 'municipal_debt_counsellor',
} as const
const names = {
  youth: { nl: 'de Jeugdwet', en: 'the Youth Act' },
  wmo: { nl: 'de Wmo', en: 'the Wmo' },
  participation: { nl: 'de Participatiewet', en: 'the Participation Act' },
  debt: { nl: 'de schuldhulpverlening', en: 'municipal debt help' },
} as const

const role = (side: Side): Pointer => `/${side}/role`
const isCivilServant = (side: Side, domain: string): Condition =>
  all(is(role(side), 'civil_servant'), is(`/${side}/domain`, domain))

/** Whether a party carries out this act for the municipality. */
export const carriesOut = (side: Side, act: Act): Condition =>
  concept(
    side === 'sharer'
      ? `je voert ${names[act].nl} uit voor de gemeente`
      : `de ontvanger voert ${names[act].nl} uit voor de gemeente`,
    side === 'sharer'
      ? `you carry out ${names[act].en} for the municipality`
      : `the recipient carries out ${names[act].en} for the municipality`,
    any(is(role(side), officers[act]), isCivilServant(side, act)),
  )

/** Whether a party carries out one of these acts for the municipality. */
export const carriesOutSome = (side: Side, ...some: readonly Act[]): Condition =>
  any(...some.map((act) => carriesOut(side, act)))

const otherFields = ['health', 'education', 'safety', 'housing', 'welfare'] as const

export const sameAct = concept(
  'jullie voeren voor de gemeente dezelfde wet uit',
  'you both carry out the same act for the municipality',
  any(
    ...acts.map((act) => all(carriesOut('sharer', act), carriesOut('recipient', act))),
    ...otherFields.map((field) =>
      all(isCivilServant('sharer', field), isCivilServant('recipient', field)),
    ),
    all(
      is('/sharer/role', 'school_attendance_officer'),
      is('/recipient/role', 'school_attendance_officer'),
    ),
  ),
)

// School attendance has its own rules for whom it may tell.
const official = (side: Side): Condition =>
  is(role(side), ...Object.values(officers), 'civil_servant')

export const anotherAct = concept(
  'jullie werken allebei voor de gemeente, maar voor een andere wet',
  'you both work for the municipality, but under another act',
  all(official('sharer'), official('recipient'), not(sameAct)),
)
