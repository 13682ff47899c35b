import { now } from '../clock.ts'
import { momentAt } from '../conferences/plan/moment-at.ts'
import { insertConference } from '../conferences/repository.ts'
import type { Db } from '../database/connection.ts'
import {
  agree,
  answer,
  close,
  confer,
  door,
  need,
  planSlot,
  type Played,
  progress,
  put,
  tell,
  unplayed,
  weighFor,
} from './conference-deeds.ts'
import { child, mother } from './family.ts'
import { bringIn, dayFromNow, type Scene, type Work, workAgo, workAt } from './family-scene.ts'
import { tenant } from './tenant.ts'

const [team, school, youthCare] = ['Wies Wijkproef', 'Bo Bedacht', 'Sanne Proefma'] as const
const [housing, police, probation] = ['Koen Kopie', 'Max Maquette', 'Roos Rolmodel'] as const
const minute = 60_000

/** A conference with two cases yesterday, after the first of which the landlord left; and one in an hour. */
export async function addConferences(db: Db, family: Scene, tenants: Scene): Promise<void> {
  const [ofFamily, ofTenant] = [workAgo(db, family), workAgo(db, tenants)]
  await ofFamily(
    2.6,
    team,
    confer('Samen afspreken wie wat doet, zodat ze elke dag op tijd op school is.', child.name),
  )
  await ofTenant(
    2.6,
    team,
    confer('Afspreken wie wat doet, zodat hij zijn huis houdt en de buren slapen.', tenant.name),
  )
  for (const [who, work] of preparedForFamily) await ofFamily(2.4, who, work)
  for (const [who, work] of preparedForTenant) await ofTenant(2.4, who, work)
  await playYesterday(db, family, tenants)
  await planToday(db, family, tenants)
}

type Deed = readonly [who: string, work: Work]

/** Each weighs beforehand what they may show to whom. */
const preparedForFamily: readonly Deed[] = [
  [school, bringIn('schoolKnows')],
  [housing, bringIn('housingKnows')],
  [youthCare, bringIn('tutor')],
  [school, weighFor([team, youthCare], child.name, ['schoolKnows', 'late', 'quiet'])],
  [team, weighFor([youthCare], child.name, ['mornings', 'help'])],
  [team, weighFor([youthCare], mother.name, ['mornings'])],
  [housing, weighFor([team, youthCare], mother.name, ['housingKnows', 'neighbours'])],
  [youthCare, weighFor([team, school], child.name, ['tutor'])],
]
const preparedForTenant: readonly Deed[] = [
  [probation, weighFor([team, police], tenant.name, ['evenings'])],
  [police, weighFor([team, probation], tenant.name, ['visits'])],
  [team, weighFor([probation], tenant.name, ['wish'])],
]

const planned = (startsAt: Date) => (tx: Parameters<Work>[0]) =>
  insertConference(tx, {
    way: 'room',
    place: 'Buurthuis De Proefruimte, zaal 2',
    startsAt,
    endsAt: new Date(startsAt.getTime() + 60 * minute),
  })

const forFamily = {
  about: [child, mother],
  question: 'Hoe lukt het om de ochtenden thuis rustig te laten beginnen?',
} as const
const forTenant = {
  about: [tenant],
  question: 'Hoe blijft hij hier wonen, en wordt het ’s avonds stil?',
} as const

/** Both slots are planned in one conference. */
async function plan(
  [ofFamily, ofTenant]: readonly [(work: Work) => Promise<void>, (work: Work) => Promise<void>],
  startsAt: Date,
  [first, second]: readonly [Played, Played],
  withHousing: boolean,
): Promise<void> {
  let conferenceId = ''
  await ofFamily(async (tx, scene, who) => {
    conferenceId = await planned(startsAt)(tx)
    const asked = [
      [school, 'Wat zie jij in de klas dat helpt?'],
      [youthCare, 'Welke hulp kun jij thuis bieden?'],
    ] as const
    const landlord = [housing, 'Wat is er nodig om rustig te wonen?'] as const
    const people = withHousing ? [...asked, landlord] : asked
    await planSlot(first, { ...forFamily, conferenceId, startsAt, with: people })(tx, scene, who)
  })
  await ofTenant(
    planSlot(second, {
      ...forTenant,
      conferenceId,
      startsAt: new Date(startsAt.getTime() + 30 * minute),
      with: [
        [probation, 'Welke afspraken lopen er nu?'],
        [police, 'Wat kun jij bijdragen aan rust in de straat?'],
      ],
    }),
  )
}

async function playYesterday(db: Db, family: Scene, tenants: Scene): Promise<void> {
  const startsAt = momentAt(dayFromNow(-1), '10:00')
  const [first, second] = [unplayed(), unplayed()]
  const [ofFamily, ofTenant] = [workAgo(db, family), workAgo(db, tenants)]
  const both = [
    (work: Work) => ofFamily(2.5, team, work),
    (work: Work) => ofTenant(2.5, team, work),
  ] as const
  await plan(both, startsAt, [first, second], true)
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute)
  for (const [minutes, who, work] of inFirst(first))
    await workAt(db, family)(at(minutes), who, work)
  for (const [minutes, who, work] of inSecond(second))
    await workAt(db, tenants)(at(30 + minutes), who, work)
  await ofFamily(0.2, youthCare, progress(first, 'mornings', 'De eerste ochtend is afgesproken.'))
}

type Timed = readonly [minutes: number, who: string, work: Work]

const inFirst = (slot: Played): readonly Timed[] => [
  [0, team, door(slot, 'open', 'join')],
  ...[school, youthCare, housing].map((who): Timed => [1, who, door(slot, 'join')]),
  [2, school, put(slot, 'schoolKnows')],
  [2, housing, put(slot, 'housingKnows')],
  [4, team, door(slot, 'content')],
  [5, school, put(slot, 'late', 'quiet')],
  [6, team, put(slot, 'mornings', 'help')],
  [7, housing, put(slot, 'neighbours')],
  [
    12,
    team,
    agree(slot, {
      name: 'mornings',
      text: 'Twee ochtenden per week helpt jeugdhulp thuis bij het opstaan.',
      client: child.name,
      owner: youthCare,
      inDays: 14,
      for: [school],
    }),
  ],
  [
    13,
    team,
    agree(slot, {
      name: 'calling',
      text: 'Het wijkteam belt elke vrijdag met school over hoe de week ging.',
      client: child.name,
      owner: team,
      // By the clock of that moment: the day after today.
      inDays: 2,
      for: [school],
    }),
  ],
  [15, team, door(slot, 'round')],
  [16, youthCare, need(slot, 'mornings', youthCare, 'mornings')],
  [16, youthCare, need(slot, 'neighbours', youthCare, 'mornings')],
  [16, team, need(slot, 'late', team, 'calling')],
  [18, team, answer(slot, 'mornings', true)],
  [18, school, answer(slot, 'late', true)],
  [18, housing, answer(slot, 'neighbours', false)],
  [20, team, tell(slot, child.name, team)],
  [20, team, tell(slot, mother.name, team)],
  [22, team, close(slot)],
]

/** Without the landlord, who is no part of this one. */
const inSecond = (slot: Played): readonly Timed[] => [
  [0, team, door(slot, 'open', 'join')],
  ...[probation, police].map((who): Timed => [1, who, door(slot, 'join')]),
  [3, team, door(slot, 'content')],
  [4, probation, put(slot, 'evenings')],
  [5, police, put(slot, 'visits')],
  [6, team, put(slot, 'wish')],
  [
    10,
    team,
    agree(slot, {
      name: 'visit',
      text: 'Het wijkteam gaat op donderdagmiddag bij hem langs.',
      client: tenant.name,
      owner: team,
      inDays: 8,
      for: [probation],
    }),
  ],
  [12, team, door(slot, 'round')],
  [13, team, need(slot, 'evenings', team, 'visit')],
  [14, probation, answer(slot, 'evenings', true)],
  [16, probation, tell(slot, tenant.name, probation)],
  [18, team, close(slot)],
]

/** Weighed for, with nothing on the table yet: to be played by hand. */
async function planToday(db: Db, family: Scene, tenants: Scene): Promise<void> {
  const startsAt = new Date(Math.ceil(now().getTime() / (5 * minute) + 12) * 5 * minute)
  const [ofFamily, ofTenant] = [workAgo(db, family), workAgo(db, tenants)]
  const both = [
    (work: Work) => ofFamily(0.1, team, work),
    (work: Work) => ofTenant(0.1, team, work),
  ] as const
  await plan(both, startsAt, [unplayed(), unplayed()], false)
}
