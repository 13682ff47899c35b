import { replay, type SealedWeighing } from 'deelwijzer'
import { z } from 'zod'
import { today } from '../../clock.ts'
import { once } from '../../database/once.ts'
import {
  field,
  type FieldError,
  type FormValues,
  idOfForm,
  noValues,
  valueOf,
} from '../../page/index.ts'
import type { Reading } from '../../page/read-form.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import type { Share } from '../../shares/repository.ts'
import { insertAddition } from '../additions-repository.ts'
import { readWeighing, type Weighing } from '../repository.ts'
import {
  givenField,
  givenForm,
  notGivenField,
  notGivenForm,
  recordGiven,
  recordNotGiven,
} from './given.ts'
import { findStillToGive } from './planned.ts'
import { type Recorded, readRecord } from './read-record.ts'
import { recordFileName, recordFileOf } from './record-file.ts'
import { RecordPage } from './record-page.tsx'
import { currentRelease, findRelease } from './releases.ts'
import { ReplayPage } from './replay-page.tsx'
import { recordTexts } from './texts.ts'

/** A record of one's own file. */
export const showRecord = (visit: SignedInVisit): Promise<Response> =>
  draw(visit, visit.kept ?? noValues, [])

/** Adds to a record, with its day: words, or what became of a plan. Nothing of it changes. */
export function addToRecord(visit: SignedInVisit): Promise<Response> {
  if (valueOf(visit.form, givenField) !== '') return addGiven(visit)
  return valueOf(visit.form, notGivenField) === '' ? addWords(visit) : addNotGiven(visit)
}

const addGiven = (visit: SignedInVisit): Promise<Response> =>
  onPlan(visit, async (share) => {
    const form = visit.read(givenForm(visit.t(recordTexts), share))
    if (!form.ok) return form
    const { 'gegeven-op': day, 'gegeven-hoe': how } = form.data
    await visit.act((tx) => recordGiven(tx, share, { day, how }))
    return form
  })

const addNotGiven = (visit: SignedInVisit): Promise<Response> =>
  onPlan(visit, async (share) => {
    const form = visit.read(notGivenForm(visit.t(recordTexts)))
    if (!form.ok) return form
    await visit.act((tx) => recordNotGiven(tx, share, form.data['niet-gegeven']))
    return form
  })

/** Says what became of a plan of this record. Where another window was first, the record shows that. */
async function onPlan(
  visit: SignedInVisit,
  say: (share: Share) => Promise<Reading<unknown>>,
): Promise<Response> {
  const weighingId = visit.id('weighingId')
  const recorded = await visit.act((tx) => readRecord(tx, weighingId))
  if (recorded === undefined) throw new Problem('page-not-found')
  const share = findStillToGive(recorded.shares)
  const said = share && (await say(share))
  return said === undefined || said.ok
    ? visit.redirect(paths.record({ weighingId }))
    : draw(visit, said.values, said.errors)
}

async function addWords(visit: SignedInVisit): Promise<Response> {
  const weighingId = visit.id('weighingId')
  const texts = visit.t(recordTexts)
  const schema = z.object({ aanvulling: field.text(texts.additionMissing, texts.tooLong) })
  const form = visit.read(schema)
  if (!form.ok) return draw(visit, form.values, form.errors)
  const id = idOfForm(visit.form)
  const isMine = await visit.act(async (tx) => {
    const read = await readWeighing(tx, weighingId)
    if (read)
      await once(tx, 'app.addition', id, () =>
        insertAddition(tx, weighingId, form.data.aanvulling, id),
      )
    return read !== undefined
  })
  if (!isMine) throw new Problem('page-not-found')
  return visit.redirect(paths.record({ weighingId }))
}

/** The file that the command line can check. */
export async function downloadRecord(visit: SignedInVisit): Promise<Response> {
  const weighing = await requireWeighing(visit)
  return new Response(JSON.stringify(recordFileOf(weighing), undefined, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${recordFileName(weighing)}"`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The same facts under the norms of then and of now. */
export async function showReplay(visit: SignedInVisit): Promise<Response> {
  const weighing = await requireWeighing(visit)
  const sealed = recordFileOf(weighing) as SealedWeighing
  const then = await findRelease(sealed.version)
  const replayed = await replay(sealed, then, currentRelease, today())
  const texts = visit.t(recordTexts)
  return visit.page(
    {
      title: texts.replayTitle,
      leaveButton: 'page without form',
      back: { href: paths.record({ weighingId: weighing.id }), label: texts.replayBack },
    },
    <ReplayPage advice={sealed.advice} replayed={replayed} />,
  )
}

async function requireWeighing(visit: SignedInVisit): Promise<Weighing> {
  const read = await visit.act((tx) => readWeighing(tx, visit.id('weighingId')))
  if (read === undefined) throw new Problem('page-not-found')
  return read.weighing
}

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[],
): Promise<Response> {
  const recorded = await visit.act((tx) => readRecord(tx, visit.id('weighingId')))
  if (recorded === undefined) throw new Problem('page-not-found')
  return visit.page(
    {
      title: visit.t(recordTexts).title,
      leaveButton: true,
      errors,
      path: paths.record({ weighingId: recorded.weighing.id }),
      ...backToFile(visit, recorded),
    },
    <RecordPage recorded={recorded} values={values} />,
  )
}

function backToFile(visit: SignedInVisit, { weighing }: Recorded) {
  const { fileId } = weighing
  if (fileId === null) return {}
  return { back: { href: paths.client({ fileId }), label: visit.t(recordTexts).toFile } }
}
