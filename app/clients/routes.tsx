import { assignClient } from '../files/repository.ts'
import { findTeamMembers } from '../organisations/repository.ts'
import { type FieldError, field, type FormValues, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { openFileWith } from './actions.ts'
import { AssignPage } from './assign-page.tsx'
import {
  clientValues,
  lookUpForm,
  newFileForm,
  representativeErrors,
  representativesIn,
} from './client-form.ts'
import { ClientsPage, KnownHerePage } from './clients-page.tsx'
import { NewFilePage } from './new-file-page.tsx'
import { findMyClients, lookUpClient, type LookUp, type NameAndBirth } from './repository.ts'
import { clientTexts } from './texts.ts'

/** Whose file is one's own, looking somebody up, opening a file, and assigning one. */
export const clientRoutes: readonly Route[] = [
  {
    method: 'get',
    path: paths.clients.pattern,
    right: 'professional',
    event: 'texts_read',
    handler: (visit) => showClients(visit, visit.kept ?? noValues),
  },
  {
    method: 'post',
    path: paths.clients.pattern,
    right: 'professional',
    event: 'client_looked_up',
    handler: lookUp,
  },
  {
    method: 'get',
    path: paths.newFile.pattern,
    right: 'professional',
    event: { none: 'an empty form' },
    handler: (visit) => showNewFile(visit, visit.kept ?? noValues),
  },
  {
    method: 'post',
    path: paths.newFile.pattern,
    right: 'professional',
    event: 'file_opened',
    handler: openNewFile,
  },
  {
    method: 'get',
    path: paths.assignClient.pattern,
    right: 'team_lead',
    event: { none: 'names of colleagues only' },
    handler: (visit) => showAssign(visit, visit.kept ?? noValues),
  },
  {
    method: 'post',
    path: paths.assignClient.pattern,
    right: 'team_lead',
    event: 'file_assigned',
    handler: assign,
  },
]

async function showClients(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const clients = await visit.act((tx) => findMyClients(tx))
  const { compare } = new Intl.Collator('nl')
  const sorted = clients.toSorted((a, b) => compare(a.name, b.name))
  const { title } = visit.t(clientTexts)
  return visit.page(
    { title, errors, leaveButton: true },
    <ClientsPage clients={sorted} values={values} isTeamLead={visit.professional.isTeamLead} />,
  )
}

async function lookUp(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(lookUpForm(visit.t(clientTexts)))
  if (!form.ok) return showClients(visit, form.values, form.errors)
  const found = await visit.act((tx) => lookUpClient(tx, form.data))
  return answerLookUp(visit, found, form.data)
}

/** Answered at once: who was looked up may not stand in an address. */
function answerLookUp(visit: SignedInVisit, found: LookUp, asked: NameAndBirth): Response {
  if (found.found === 'own_file') return visit.redirect(paths.client({ fileId: found.fileId }))
  if (found.found === 'known_here') return showKnownHere(visit, found.ask)
  if (found.found === 'too_many') throw new Problem('too-many-look-ups')
  return showNewFile(visit, clientValues(asked), { nobodyFound: true })
}

function showKnownHere(visit: SignedInVisit, ask: string | undefined): Response {
  const { knownTitle: title, title: label } = visit.t(clientTexts)
  const back = { href: paths.clients(), label }
  return visit.page({ title, back, path: paths.clients() }, <KnownHerePage ask={ask} />)
}

function showNewFile(
  visit: SignedInVisit,
  values: FormValues,
  given: { readonly nobodyFound?: boolean; readonly errors?: readonly FieldError[] } = {},
): Response {
  const { newFile: title, title: label } = visit.t(clientTexts)
  const { nobodyFound = false, errors = [] } = given
  return visit.page(
    {
      title,
      errors,
      back: { href: paths.clients(), label },
      path: paths.newFile(),
      leaveButton: true,
    },
    <NewFilePage values={values} nobodyFound={nobodyFound} />,
  )
}

async function openNewFile(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(clientTexts)
  const form = visit.read(newFileForm(texts))
  const half = representativeErrors(form.values, texts)
  if (!form.ok) return showNewFile(visit, form.values, { errors: [...form.errors, ...half] })
  if (half.length > 0) return showNewFile(visit, form.values, { errors: half })
  const client = { name: form.data.name, birthDate: form.data.birthDate }
  const answer = await visit.act(async (tx) => {
    const file = await openFileWith(tx, client, representativesIn(form.data))
    return file ?? (await lookUpClient(tx, client))
  })
  if ('found' in answer) return answerLookUp(visit, answer, client)
  return visit.redirect(paths.client({ fileId: answer.id }))
}

async function showAssign(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { assign: title, title: label } = visit.t(clientTexts)
  const members = await visit.act((tx) => findTeamMembers(tx, visit.professional.id))
  const assigned = errors.length === 0 && visit.query('gelukt') !== undefined
  return visit.page(
    { title, errors, back: { href: paths.clients(), label } },
    <AssignPage members={members} values={values} assigned={assigned} />,
  )
}

async function assign(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(clientTexts)
  const members = await visit.act((tx) => findTeamMembers(tx, visit.professional.id))
  const schema = lookUpForm(texts).extend({
    member: field
      .text(texts.memberMissing, texts.memberMissing)
      .refine((id) => members.some((member) => member.id === id), texts.memberMissing),
  })
  const form = visit.read(schema)
  if (!form.ok) return showAssign(visit, form.values, form.errors)
  const { member, ...client } = form.data
  const assigned = await visit.act((tx) => assignClient(tx, client, member))
  if (assigned === 'too_many') throw new Problem('too-many-look-ups')
  if (assigned === 'not_known')
    return showAssign(visit, form.values, [{ field: 'name', message: texts.notKnown }])
  return visit.redirect(`${paths.assignClient()}?gelukt=1`)
}
