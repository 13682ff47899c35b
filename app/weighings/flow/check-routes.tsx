import { findClientOfDraft } from '../../clients/repository.ts'
import type { Tx } from '../../database/connection.ts'
import { saveAnswers } from '../../drafts/repository.ts'
import type { FieldError } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import { Problem } from '../../problems/problems.ts'
import type { SignedInVisit } from '../../route.ts'
import { answersOf } from './asked.ts'
import { CheckPage } from './check-page.tsx'
import { json } from './draft-json.ts'
import type { Flow } from './flow.ts'
import { findFlow, readFlow } from './flow-repository.ts'
import { nextPage } from './next-page.ts'
import { flowTexts } from './texts.ts'
import { weighedOf } from './weighed.ts'

/** All answers, to check. */
export const showCheck = (visit: SignedInVisit): Promise<Response> => draw(visit, [])

/** Confirms what was marked, or goes on to the outcome. */
export async function confirmCheck(visit: SignedInVisit): Promise<Response> {
  const draftId = visit.id('draftId')
  const flow = await visit.act(async (tx) => {
    const found = await findFlow(tx, draftId, visit.professional)
    return found && !found.draft.sealedAt ? confirm(tx, found, visit) : found
  })
  if (flow === undefined) throw new Problem('page-not-found')
  if (visit.form['doen']?.[0] !== 'uitkomst') return visit.redirect(paths.check({ draftId }))
  // Who begins from an earlier weighing looks at each answer before it counts again.
  const unseen = flow.draft.startedFrom ? marked(flow)[0] : undefined
  if (unseen) {
    const message = visit.t(flowTexts).againMissing
    return draw(visit, [{ field: unseen, message }])
  }
  return visit.redirect(paths.outcome({ draftId }))
}

const marked = (flow: Flow): readonly string[] =>
  answersOf(flow).flatMap(({ key, toCheck }) => (toCheck ? [key] : []))

async function confirm(tx: Tx, flow: Flow, { form }: SignedInVisit): Promise<Flow> {
  const confirmed = form['doen']?.[0] === 'alles-klopt' ? flow.draft.toCheck : (form['klopt'] ?? [])
  const toCheck = flow.draft.toCheck.filter((key) => !confirmed.includes(key))
  if (toCheck.length === flow.draft.toCheck.length) return flow
  const draft = await saveAnswers(tx, flow.draft.id, flow.draft.version, {
    section: 'controle',
    posted: { confirmed },
    answers: json(flow.answers),
    toCheck,
  })
  return draft ? { ...flow, draft } : flow
}

async function draw(visit: SignedInVisit, errors: readonly FieldError[]): Promise<Response> {
  const draftId = visit.id('draftId')
  const found = await visit.act(async (tx) => {
    const [flow, client] = await Promise.all([
      readFlow(tx, draftId, visit.professional),
      findClientOfDraft(tx, draftId),
    ])
    return flow && { flow, client: client?.name }
  })
  if (found === undefined) throw new Problem('page-not-found')
  const { flow, client } = found
  if (flow.draft.sealedAt) return visit.redirect(paths.outcome({ draftId }))
  const weighed = weighedOf(flow)
  const answers = answersOf(flow)
  const last = answers.at(-1)?.page ?? 'aanleiding'
  return visit.page(
    {
      title: visit.t(flowTexts).checkTitle,
      errors,
      leaveButton: 'page without form',
      back: {
        href: paths.question({ draftId, section: last }),
        label: visit.t(flowTexts).previous,
      },
    },
    <CheckPage
      flow={flow}
      weighed={weighed}
      answers={answers}
      client={client}
      next={nextPage(flow, weighed)}
    />,
  )
}
