import { asActor, professional, type Tx } from '../../app/database/actor.ts'
import { openDatabase } from '../../app/database/connection.ts'
import { decideWithin, requireCase } from '../../app/cases/case-world.ts'
import { findFile } from '../../app/files/repository.ts'
import { insertShare } from '../../app/shares/repository.ts'
import { type Spread, spread } from '../measure.ts'
import { ask, type Seeded } from './world.ts'

/** Sealing a weighing, deciding on it and sharing three items, with all events, in one transaction. */
export async function sharingTimes(seeded: Seeded): Promise<Spread> {
  const { db, close } = await openDatabase({ url: seeded.url })
  const times: number[] = []
  for (let turn = 0; turn < 220; turn++) {
    const plan = planFor(seeded, turn)
    const from = performance.now()
    await asActor(db, professional(plan.by), (tx) => share(tx, plan))
    if (turn >= 20) times.push(performance.now() - from)
  }
  await close()
  return spread(times)
}

interface Plan {
  readonly by: string
  readonly fileId: string
  readonly caseId: string
  readonly subjectId: string
  readonly participantId: string
  readonly items: readonly { readonly id: string; readonly category: string }[]
}

/** Of a case by its number: its opener shares three items on its first person with its first partner. */
function planFor(seeded: Seeded, turn: number): Plan {
  const [row = ''] = ask(
    seeded.name,
    `select c.opened_by || ' ' || f.file_id || ' ' || c.id || ' ' || s.id || ' ' || w.participant_id || ' ' ||
      (select string_agg(i.id::text, ' ') from (select i.id from app.item i where i.file_id = f.file_id order by i.at limit 3 offset 1) i)
      from app."case" c join app.case_subject s on s.case_id = c.id join app.subject_file f on f.subject_id = s.id
      and f.organisation_id = c.organisation_id
      join app.weighing w on w.subject_id = s.id and w.file_id = f.file_id
      where c.opened_by = (select id from app.professional where name = 'Proefprofessional ${turn % 50}')
      and exists (select from app.item i where i.file_id = f.file_id)
      order by c.id, w.id offset ${Math.floor(turn / 50)} limit 1`,
  )
  const [by = '', fileId = '', caseId = '', subjectId = '', participantId = '', ...ids] = row.split(' ')
  const items = ids.map((id) => ({ id, category: 'school_attendance' }))
  return { by, fileId, caseId, subjectId, participantId, items }
}

async function share(tx: Tx, { fileId, items, ...plan }: Plan): Promise<void> {
  const within = {
    caseId: plan.caseId,
    subjectId: plan.subjectId,
    participantId: plan.participantId,
  }
  const file = await findFile(tx, fileId)
  if (file === undefined) throw new Error('The file is not reached')
  const { weighing, decision } = await decideWithin(tx, file, within, ['school_attendance'])
  const { purposeId, phaseId } = await requireCase(tx, plan.caseId)
  await insertShare(tx, {
    decisionId: decision.id,
    weighingId: weighing.id,
    purposeText: weighing.purposeText ?? '',
    categories: ['school_attendance'],
    recipientName: 'Proefprofessional',
    channel: 'in_the_case',
    within: { ...within, purposeId, phaseId, items },
  })
}
