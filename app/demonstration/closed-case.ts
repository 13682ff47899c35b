import { usualPhases } from '../cases/phases.ts'
import { closeCase, moveCase, openCase } from '../cases/repository.ts'
import { insertEvaluation } from '../closing/evaluations-repository.ts'
import { insertHandOver } from '../closing/hand-over-repository.ts'
import { insertLesson } from '../closing/lessons-repository.ts'
import { insertRetention } from '../closing/retention-repository.ts'
import type { Db } from '../database/connection.ts'
import { accept, inviteAll, look, openFiles } from './case-opening.ts'
import { closedFiles, settled } from './closed.ts'
import { bringIn, dayFromNow, emptyScene, made, type Work, workAgo } from './family-scene.ts'

const [team, partner] = ['Wies Wijkproef', 'Daan Denkbeeldig'] as const

/** A case that was looked back on, handed over and closed: what was learned is left, and nobody opens it. */
export async function addClosedCase(db: Db): Promise<void> {
  const ago = workAgo(db, emptyScene())
  for (const { keeper } of closedFiles) await ago(29, keeper, openFiles(closedFiles))
  await ago(28, team, open)
  const question = 'Hoe staat het met de betalingen?'
  await ago(27, team, inviteAll(settled.name, [[partner, question, [settled]]]))
  await ago(26, partner, accept([settled]))
  await ago(25, team, bringIn('payments'))
  await ago(9, team, moveOn)
  for (const [who, differently] of lookedBack) await ago(8, who, lookBack(differently))
  await ago(7, team, (tx) => insertLesson(tx, 'Bel elkaar eerder: dat scheelt iedereen brieven.'))
  await ago(6, team, roundOff)
  await ago(5, team, async (tx, { at }) => {
    await closeCase(tx, at.caseId)
  })
}

const open: Work = async (tx, scene, who) => {
  const file = made(scene.files, `${who} on ${settled.name}`)
  const { caseId, subjectId } = await openCase(tx, file, {
    phase: 'intake',
    purpose: 'Nagaan of zij rondkomt, en wie daarbij helpt.',
    categories: [...usualPhases.intake.categories, 'agreed_actions'],
    why: 'Schulden en eenzaamheid hangen hier samen.',
  })
  scene.subjects.set(settled.name, subjectId)
  await look(tx, scene, caseId)
}

const moveOn: Work = async (tx, scene, who) => {
  const { clientId } = made(scene.files, `${who} on ${settled.name}`)
  const { caseId, phaseId } = scene.at
  await moveCase(
    tx,
    { id: caseId, phaseId },
    {
      phase: 'closing',
      categories: usualPhases.closing.categories,
      purpose: { words: 'Afronden, nu zij rondkomt.', clientId },
    },
  )
  await look(tx, scene, caseId)
}

const lookedBack = [
  [team, 'Eerder bellen.'],
  [partner, 'De volgende keer zit ze er zelf bij.'],
] as const

const lookBack =
  (differently: string): Work =>
  (tx, { at, participants, files }, who) =>
    insertEvaluation(tx, {
      caseId: at.caseId,
      participantId: made(participants, who).id,
      answers: {
        helped: 'yes',
        amount: 'right',
        wishes: 'asked_and_followed',
        consulted: 'yes',
        with_client: 'no',
      },
      differently,
      clientId: made(files, `${who} on ${settled.name}`).clientId,
    })

const roundOff: Work = async (tx, { at, participants, items }) => {
  const { caseId, purposeId } = at
  const participantId = made(participants, partner).id
  await insertHandOver(tx, { caseId, participantId, shareId: undefined })
  await insertRetention(tx, caseId, [made(items, 'payments')], {
    purposeId,
    until: dayFromNow(365),
    ground: 'agreed',
  })
}
