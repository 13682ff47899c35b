import { findMyClients } from '../../clients/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { isId } from '../../database/id.ts'
import { once } from '../../database/once.ts'
import { findDraft } from '../../drafts/repository.ts'
import { type FieldError, idOfForm } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { findWeighingsOfFile, findWorkplaces, type Weighing } from '../repository.ts'
import { startFromEarlier } from './again.ts'
import { AgainPage, type EarlierWeighing } from './again-page.tsx'
import { flowTexts } from './texts.ts'

/** The earlier weighings in one's own files. */
export const showAgain = (visit: SignedInVisit): Promise<Response> => draw(visit, [])

/** Starts from the chosen one, and first asks consent and danger anew. */
export async function startAgain(visit: SignedInVisit): Promise<Response> {
  const [chosen] = visit.form['afweging'] ?? []
  if (!isId(chosen)) {
    const message = visit.t(flowTexts).againMissingChoice
    return draw(visit, [{ field: 'afweging', message }])
  }
  const draftId = idOfForm(visit.form)
  const draft = await visit.act(async (tx) => {
    await once(tx, 'app.draft', draftId, () => startFromEarlier(tx, chosen, draftId))
    return findDraft(tx, draftId)
  })
  if (draft === undefined) throw new Problem('page-not-found')
  return visit.redirect(paths.weighing({ draftId: draft.id }))
}

async function draw(visit: SignedInVisit, errors: readonly FieldError[]): Promise<Response> {
  const earlier = await visit.act(findEarlier)
  return visit.page(
    {
      title: visit.t(flowTexts).againTitle,
      errors,
      back: { href: paths.newWeighing() },
      leaveButton: earlier.length > 0 ? true : 'page without form',
    },
    <AgainPage earlier={earlier} />,
  )
}

/** The newest of them, of all clients together. */
const shown = 30

async function findEarlier(tx: Tx): Promise<readonly EarlierWeighing[]> {
  const earlier: (Weighing & { readonly client: string })[] = []
  for (const { fileId, name: client } of await findMyClients(tx)) {
    const weighings = await findWeighingsOfFile(tx, fileId)
    const ordinary = weighings.filter(({ kind }) => kind === 'weighing')
    earlier.push(...ordinary.map((weighing) => ({ ...weighing, client })))
  }
  const newest = earlier
    .toSorted((a, b) => b.sealedAt.getTime() - a.sealedAt.getTime())
    .slice(0, shown)
  const workplaces = await findWorkplaces(tx, newest)
  return newest.map(({ id, client, recipient: { role }, sealedAt }) => ({
    id,
    client,
    role,
    organisation: workplaces.get(id),
    sealedAt,
  }))
}
