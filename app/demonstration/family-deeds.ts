import {
  findParticipants,
  findPartners,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { usualPhases } from '../cases/phases.ts'
import { findCase, moveCase } from '../cases/repository.ts'
import type { Refusal, Urgency } from '../database/case-tables.ts'
import type { Tx } from '../database/actor.ts'
import { withdrawItem } from '../items/repository.ts'
import { dueDay } from '../requests/due.ts'
import { findRequests, insertAnswer, insertRequest, type Request } from '../requests/repository.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { endShare } from '../shares/repository.ts'
import { brother, child, mother } from './family.ts'
import { bringIn, dayFromNow, made, type Scene, share, type Work } from './family-scene.ts'

const [team, school, youthCare] = ['Wies Wijkproef', 'Bo Bedacht', 'Sanne Proefma'] as const
const [housing, police, probation] = ['Koen Kopie', 'Max Maquette', 'Roos Rolmodel'] as const
const doctor = 'Huisarts Maaike Maquettebouw'

const ask =
  (to: string, about: string, question: string, urgency: Urgency = 'this_week'): Work =>
  async (tx, scene, who) => {
    const id = await insertRequest(tx, {
      ...scene.at,
      question,
      urgency,
      askerId: made(scene.participants, who).id,
      holderId: made(scene.participants, to).id,
      subjectId: made(scene.subjects, about),
      kind: 'information',
      dueOn: dueDay(urgency),
      task: 'Mijn deel van het plan voor de ochtenden',
      least: 'Eén zin over wat helpt is genoeg.',
      clientId: made(scene.files, `${who} on ${about}`).clientId,
    })
    scene.requests.set(`${who} to ${to}`, id)
  }

async function requireAsked(tx: Tx, { requests }: Scene, asked: string): Promise<Request> {
  const [request] = await findRequests(tx, { id: made(requests, asked) })
  if (request === undefined) throw new Error('A request of the demonstration is missing')
  return request
}

const answerWith =
  (asked: string, answer: { readonly words: string } | { readonly refusal: Refusal }): Work =>
  async (tx, scene) => {
    const request = await requireAsked(tx, scene, asked)
    const given =
      'words' in answer
        ? ({ kind: 'without_data', ...answer } as const)
        : ({ kind: 'refused', ...answer } as const)
    await insertAnswer(tx, request, given)
  }

const answerInFull: Work = async (tx, scene, who) => {
  const request = await requireAsked(tx, scene, `${team} to ${who}`)
  await share(team, child.name, ['late', 'quiet'], { aim: 'answer', requestId: request.id })(
    tx,
    scene,
    who,
  )
  await insertAnswer(tx, request, { kind: 'full' })
}

/** What was given for the first phase lapses here; then the next are thought of. */
const moveOn: Work = async (tx, scene, who) => {
  const { caseId, phaseId } = scene.at
  const { clientId } = made(scene.files, `${who} on ${child.name}`)
  const purpose = { words: 'Samen zorgen dat de ochtenden thuis weer lukken.', clientId }
  const { categories } = usualPhases.preparation
  await moveCase(tx, { id: caseId, phaseId }, { phase: 'preparation', categories, purpose })
  const now = await findCase(tx, caseId)
  if (now) scene.at = { caseId, phaseId: now.phaseId, purposeId: now.purposeId }
  const partner = (await findPartners(tx)).find(({ name }) => name === 'Lotte Leerproef')
  const question = 'Kan leerplicht even wachten met een gesprek?'
  if (partner) await insertParticipant(tx, caseId, clientId, { partner, question })
  const kind = { role: 'physician', setting: 'health_care', domain: 'health' }
  await insertParticipant(tx, caseId, clientId, { outside: doctor, ...kind })
  for (const one of await findParticipants(tx, caseId)) scene.participants.set(one.name, one)
}

const shareForAWhile: Work = (tx, scene, who) =>
  share(team, mother.name, ['neighbours'], { until: dayFromNow(24) })(tx, scene, who)

const endOwnShare: Work = async (tx, { at }) => {
  const [own] = await findCaseShares(tx, { caseId: at.caseId })
  if (own) await endShare(tx, own, 'De afspraken zijn na het gesprek veranderd.')
}

/** Whoever had it is told, and says what they did with it. */
const withdraw: Work = async (tx, { items }) => {
  await withdrawItem(tx, made(items, 'post'))
}

/** What each did in the case of the family, and how many days ago. */
export const deeds: readonly (readonly [daysAgo: number, who: string, work: Work])[] = [
  [19, police, bringIn('street')],
  [19, police, share(team, brother.name, ['street'])],
  [16, team, moveOn],
  [13, school, bringIn('late', 'quiet')],
  [12, team, bringIn('mornings', 'help', 'post')],
  [12, housing, bringIn('neighbours')],
  [11, probation, bringIn('agreements')],
  [11, team, share(youthCare, child.name, ['mornings', 'help'])],
  [11, team, share(youthCare, mother.name, ['mornings'])],
  [10, team, share(housing, mother.name, ['post'])],
  [10, housing, shareForAWhile],
  [10, probation, share(team, brother.name, ['agreements'])],
  [9, team, share(doctor, child.name, ['help'], { outside: 'Gemaild, met haar moeder erbij.' })],
  [7, team, ask(school, child.name, 'Wat zie jij in de klas dat ons helpt bij de ochtenden?')],
  [7, team, ask(probation, brother.name, 'Hoe kan de broer meehelpen zonder dat het botst?')],
  [6, housing, ask(team, mother.name, 'Hoe staat het met de rekeningen thuis?')],
  [5, school, answerInFull],
  [
    5,
    probation,
    answerWith(`${team} to ${probation}`, {
      words: 'Vraag het hem zelf. Dat werkt het best, en hij zegt er graag iets over.',
    }),
  ],
  [4, team, answerWith(`${housing} to ${team}`, { refusal: 'not_needed_for_your_task' })],
  [4, youthCare, ask(team, child.name, 'Wat hielp in de ochtend, en wat niet?', 'this_month')],
  [3, probation, endOwnShare],
  [2, team, withdraw],
]
