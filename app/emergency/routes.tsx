import { findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { isId } from '../database/id.ts'
import { once } from '../database/once.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { recordRefusal } from '../events/repository.ts'
import { findTeamMembers } from '../organisations/repository.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findShares } from '../shares/repository.ts'
import { findCompletions, readWeighing } from '../weighings/repository.ts'
import { whyAt } from './asked.ts'
import { now } from '../clock.ts'
import { deedForm } from './deed.ts'
import { EarlierPage, isEarlierForm } from './earlier-page.tsx'
import { findCompletionDraft, startCompletion } from './completion.ts'
import { EmergencyDonePage, nameless, type Sealed } from './done-page.tsx'
import { type ClientChoice, EmergencyPage } from './emergency-page.tsx'
import { emergencyForm } from './form.ts'
import { sealEmergency } from './seal.ts'
import { emergencyTexts } from './texts.ts'

/** Acting now, and completing it within a day. */
export const emergencyRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.emergency.pattern,
    right: 'professional',
    event: 'texts_read',
    handler: showEmergency,
  },
  {
    method: 'post',
    path: paths.emergency.pattern,
    right: 'professional',
    event: 'weighing_sealed',
    handler: seal,
  },
  {
    method: 'get',
    path: paths.emergencyDone.pattern,
    right: 'professional',
    event: 'weighing_read',
    handler: (visit) => showDone(visit, visit.kept ?? noValues),
  },
  {
    method: 'post',
    path: paths.emergencyDone.pattern,
    right: 'professional',
    event: 'draft_started',
    handler: complete,
  },
]

interface Around {
  readonly clients: readonly ClientChoice[]
  readonly teamLead: string | undefined
}

async function findAround(tx: Tx, me: string): Promise<Around> {
  const clients = await findMyClients(tx)
  const members = await findTeamMembers(tx, me)
  const { compare } = new Intl.Collator('nl')
  return {
    clients: clients
      .filter(({ name }) => name !== '')
      .toSorted((a, b) => compare(a.name, b.name))
      .map(({ fileId, name }) => ({ fileId, name })),
    teamLead: members.find(({ id, isTeamLead }) => isTeamLead && id !== me)?.name,
  }
}

/** From a client's file that client stands chosen. */
async function showEmergency(visit: SignedInVisit): Promise<Response> {
  const fileId = visit.query('dossier')
  const around = await visit.act((tx) => findAround(tx, visit.professional.id))
  const { kept } = visit
  if (kept && isEarlierForm(kept)) return drawEarlier(visit, kept)
  return draw(visit, around, kept ?? (isId(fileId) ? { who: [fileId] } : noValues))
}

function draw(
  visit: SignedInVisit,
  around: Around,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const { title } = visit.t(emergencyTexts)
  return visit.page(
    { title, errors, leaveButton: true },
    <EmergencyPage {...around} values={values} />,
  )
}

async function seal(visit: SignedInVisit): Promise<Response> {
  const me = visit.professional.id
  const around = await visit.act((tx) => findAround(tx, me))
  const fileIds = around.clients.map(({ fileId }) => fileId)
  const form = visit.read(emergencyForm(visit.t(emergencyTexts), fileIds))
  if (!form.ok) return draw(visit, around, form.values, form.errors)
  const deed = readDeed(visit)
  if (!deed.ok) return drawEarlier(visit, form.values, deed.errors)
  // In haste it is sent twice; it is sealed once.
  const weighingId = idOfForm(visit.form)
  await visit.act(async (tx) => {
    await once(tx, 'app.weighing', weighingId, () =>
      sealEmergency(tx, form.data, visit.professional, visit.language, {
        id: weighingId,
        deedAt: deed.data,
      }),
    )
  })
  return visit.redirect(paths.emergencyDone({ weighingId }))
}

/** When it was done: now, unless it is said to have been earlier, which then has to be said whole. */
function readDeed(visit: SignedInVisit) {
  if (isEarlierForm(visit.form)) return visit.read(deedForm(visit.t(emergencyTexts)))
  return visit.query('eerder') === undefined
    ? { ok: true as const, data: now() }
    : { ok: false as const, errors: [] }
}

function drawEarlier(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response {
  const { whenTitle: title } = visit.t(emergencyTexts)
  return visit.page({ title, errors, leaveButton: true }, <EarlierPage values={values} />)
}

/** A sealed emergency that one reaches; anything else is refused, with its event. */
async function readSealed(tx: Tx, id: string, me: string): Promise<Sealed | undefined> {
  const read = await readWeighing(tx, id)
  if (read === undefined) return undefined
  if (read.weighing.kind !== 'emergency') {
    await recordRefusal(tx, id)
    return undefined
  }
  const [share] = await findShares(tx, id)
  const around = await findAround(tx, me)
  const [completion] = await findCompletions(tx, id)
  return {
    emergency: read.weighing,
    why: read.texts[whyAt] ?? '',
    told: share?.recipientName ?? '',
    categories: share?.categories ?? [],
    client: around.clients.find(({ fileId }) => fileId === read.weighing.fileId),
    completionId: completion?.id,
    draftId: (await findCompletionDraft(tx, id))?.id,
    ...around,
  }
}

async function showDone(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const id = visit.id('weighingId')
  const sealed = await visit.act((tx) => readSealed(tx, id, visit.professional.id))
  if (sealed === undefined) throw new Problem('page-not-found')
  const { doneTitle: title } = visit.t(emergencyTexts)
  return visit.page(
    { title, errors, leaveButton: true },
    <EmergencyDonePage sealed={sealed} values={values} />,
  )
}

/** Begins what completes it, once: a second time goes on with the first. */
async function complete(visit: SignedInVisit): Promise<Response> {
  const id = visit.id('weighingId')
  const [chosen] = visit.form['who'] ?? []
  const found = await visit.act(async (tx) => {
    await oneAtATime(tx, id)
    const sealed = await readSealed(tx, id, visit.professional.id)
    if (sealed === undefined) return undefined
    if (sealed.completionId !== undefined) return { weighingId: sealed.completionId }
    if (sealed.draftId !== undefined) return { draftId: sealed.draftId }
    const fileId = fileOf(sealed, chosen)
    if (fileId === undefined) return { error: true as const }
    const draft = await startCompletion(tx, sealed.emergency, fileId ?? undefined)
    return { draftId: draft.id }
  })
  if (found === undefined) throw new Problem('page-not-found')
  if ('weighingId' in found) return visit.redirect(paths.record({ weighingId: found.weighingId }))
  if ('draftId' in found) return visit.redirect(paths.weighing({ draftId: found.draftId }))
  const { restWhoMissing: message } = visit.t(emergencyTexts)
  return showDone(visit, visit.form, [{ field: 'who', message }])
}

/** The file it is about: its own, the one chosen now, or (null) none; undefined when nothing was chosen. */
function fileOf({ emergency, clients }: Sealed, chosen: string | undefined) {
  if (emergency.fileId !== null) return emergency.fileId
  if (chosen === nameless) return null
  return clients.find(({ fileId }) => fileId === chosen)?.fileId
}
