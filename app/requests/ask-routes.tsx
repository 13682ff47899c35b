import { findMyParticipation, findParticipants } from '../cases/participants-repository.ts'
import { line, onCase } from '../cases/on-case.ts'
import type { Case } from '../cases/repository.ts'
import { readSubjects } from '../cases/subjects-repository.ts'
import { findMyClients } from '../clients/repository.ts'
import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { isRefusedByDatabase } from '../database/refused.ts'
import { once } from '../database/once.ts'
import { findTasks } from '../organisations/tasks-repository.ts'
import { type FieldError, type FormValues, idOfForm, noValues, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { informationForm, referralForm, taskOf } from './ask-form.ts'
import { AskPage, type AskingView, ReferralPage } from './ask-page.tsx'
import { dueDay } from './due.ts'
import { findRequests, insertRequest, type NewRequest } from './repository.ts'
import { isLookedAt, secondLook, type SecondLook } from './second-look.ts'
import { requestTexts } from './texts.ts'

type Kind = NewRequest['kind']

/** Asking another participant: for information, or to take over or help. */
export const askRoutes: readonly Route[] = [
  line('get', paths.newRequest, 'case_read', (visit) => show(visit, 'information')),
  line('post', paths.newRequest, 'request_made', (visit) => ask(visit, 'information')),
  line('get', paths.newReferral, 'case_read', (visit) => show(visit, 'referral')),
  line('post', paths.newReferral, 'request_made', (visit) => ask(visit, 'referral')),
]

/** All that the page for asking shows. */
async function findAsking(tx: Tx, found: Case): Promise<AskingView & { readonly mine: string }> {
  const mine = (await findMyParticipation(tx, found.id)) ?? ''
  const people = await findParticipants(tx, found.id)
  const texts = await findTexts(tx, [found.purposeText])
  const requests = await findRequests(tx, { caseId: found.id })
  return {
    found,
    mine,
    purpose: texts.get(found.purposeText) ?? '',
    subjects: await readSubjects(tx, found.id),
    holders: people.filter(({ id, standing }) => standing === 'takes_part' && id !== mine),
    tasks: (await findTasks(tx)).map(({ task }) => task),
    leader: found.organisationId,
    answered: requests.filter(
      ({ askerId, kind, answer }) => askerId === mine && kind !== 'feedback' && answer,
    ),
  }
}

const show = async (visit: SignedInVisit, kind: Kind): Promise<Response> =>
  draw(visit, kind, await onCase(visit, findAsking), visit.kept ?? noValues)

function draw(
  visit: SignedInVisit,
  kind: Kind,
  asking: AskingView,
  values: FormValues,
  { errors = [], look }: { errors?: readonly FieldError[]; look?: SecondLook } = {},
): Response {
  const texts = visit.t(requestTexts)
  const back = { href: paths.case({ caseId: asking.found.id }), label: texts.toCase }
  const [title, Page] =
    kind === 'referral' ? [texts.referralTitle, ReferralPage] : [texts.askTitle, AskPage]
  const filled = asking.subjects.length === 1 ? { about: [asking.subjects[0]?.id ?? ''] } : {}
  return visit.page(
    { title, errors, back, leaveButton: true },
    <Page asking={asking} values={{ ...filled, ...values }} look={look} />,
  )
}

async function ask(visit: SignedInVisit, kind: Kind): Promise<Response> {
  const asking = await onCase(visit, findAsking)
  const texts = visit.t(requestTexts)
  const form =
    kind === 'referral'
      ? visit.read(referralForm(texts, asking))
      : visit.read(informationForm(texts, asking))
  if (!form.ok) return draw(visit, kind, asking, form.values, { errors: form.errors })
  if (valueOf(visit.form, 'purpose') !== asking.found.purposeId) {
    const errors = [{ field: 'purpose', message: texts.purposeMoved }]
    return draw(visit, kind, asking, form.values, { errors })
  }
  const given = { data: undefined, least: undefined, ...form.data }
  const task = taskOf(given, asking.tasks) ?? ''
  const look = secondLook([given.question, given.data, given.least, given.taskWords])
  if (!isLookedAt(look, seenIn(visit.form))) return draw(visit, kind, asking, form.values, { look })
  const id = idOfForm(visit.form)
  const caseId = asking.found.id
  await keepOrGone(() =>
    visit.act(async (tx) => {
      const clientId = await findClientOf(tx, asking, given.about)
      await once(tx, 'app.request', id, () =>
        insertRequest(tx, {
          id,
          caseId,
          kind,
          clientId,
          task,
          askerId: asking.mine,
          holderId: given.holder,
          subjectId: given.about,
          purposeId: asking.found.purposeId,
          clientKnows: kind === 'referral',
          urgency: given.urgency,
          dueOn: dueDay(given.urgency),
          question: given.question,
          data: given.data,
          least: given.least,
        }),
      )
    }),
  )
  return visit.redirect(paths.request({ requestId: id }))
}

/** The words of which the form says that they were looked at. */
export const seenIn = (form: FormValues): string => valueOf(form, '_gezien')

/** The own client to whom the words about a subject belong, where the subject has a file. */
async function findClientOf(tx: Tx, { subjects }: AskingView, about: string) {
  const fileId = subjects.find(({ id }) => id === about)?.fileId
  if (fileId === undefined) return undefined
  return (await findMyClients(tx, [fileId]))[0]?.id
}

/** What the database refuses here is what changed since the page was made: the phase, or who takes part. */
export async function keepOrGone(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (problem) {
    if (isRefusedByDatabase(problem)) throw new Problem('changed-elsewhere')
    throw problem
  }
}
