import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import { z } from 'zod'
import { type Client, findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { findFile } from '../files/repository.ts'
import {
  type FieldError,
  field,
  type FormValues,
  formValues,
  idOfForm,
  valueOf,
} from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { namesLeftOut } from './names-left-out.ts'
import { line } from './on-case.ts'
import { OpenCasePage } from './open-case-page.tsx'
import { type NewCase, openCase } from './repository.ts'
import { addSubject } from './subjects-repository.ts'
import { type CaseTexts, caseTexts } from './texts.ts'
import { getWorkingPhase } from './working-phases-repository.ts'

/** Opening a case from a file of one's own. */
export const openCaseRoutes: readonly Route[] = [
  line('get', paths.newCase, 'texts_read', showNew),
  line('post', paths.newCase, 'case_opened', postNew),
]

export const everyCategory = Object.keys(dataCategoryLabels) as unknown as readonly [
  string,
  ...string[],
]

/** The words of a phase and its kinds of data, as every form about a phase has them. */
export const phaseFields = (texts: CaseTexts) => ({
  purpose: field.text(texts.purposeMissing, texts.tooLong, 1000),
  categories: field.someChoices(everyCategory, texts.categoriesMissing),
})

const newCaseForm = (texts: CaseTexts, clients: readonly Client[]) => {
  const { purpose, categories } = phaseFields(texts)
  const own = clients.map(({ fileId }) => fileId) as unknown as readonly [string, ...string[]]
  return z.object({
    dossier: field.choice(own, texts.openClientMissing),
    purpose,
    why: field.text(texts.whyMissing, texts.tooLong, 1000),
    household: field.choices(own, texts.householdWrong),
    categories,
  })
}

async function showNew(visit: SignedInVisit): Promise<Response> {
  if (visit.kept) return draw(visit, visit.kept)
  const plan = await visit.act((tx) => getWorkingPhase(tx, 'intake', visit.language))
  const { purpose, categories } = plan
  return draw(visit, formValues({ purpose, categories, dossier: visit.query('dossier') }))
}

async function postNew(visit: SignedInVisit): Promise<Response> {
  const clients = await visit.act((tx) => findMyClients(tx))
  const form = visit.read(newCaseForm(visit.t(caseTexts), clients))
  if (!form.ok) return draw(visit, form.values, form.errors)
  const { dossier, household, ...rest } = form.data
  const people = clients.filter(({ fileId }) => fileId === dossier || household.includes(fileId))
  const named = namesLeftOut(form.values, ['purpose', 'why'], people, visit.t(caseTexts))
  if (named.length > 0) return draw(visit, form.values, named)
  const caseId = idOfForm(visit.form)
  const given = { id: caseId, phase: 'intake', ...rest } as const
  await visit.act((tx) =>
    once(tx, 'app.case', caseId, () => openFrom(tx, dossier, given, household)),
  )
  return visit.redirect(paths.case({ caseId }))
}

/** Opens the case and puts the others of the household in it. */
async function openFrom(
  tx: Tx,
  fileId: string,
  given: NewCase,
  household: readonly string[],
): Promise<void> {
  const file = await findFile(tx, fileId)
  if (file === undefined) return
  const { caseId } = await openCase(tx, file, given)
  for (const other of new Set(household)) {
    if (other !== fileId) await addSubject(tx, caseId, other)
  }
}

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { compare } = new Intl.Collator('nl')
  const all = await visit.act((tx) => findMyClients(tx))
  const clients = all.toSorted((a, b) => compare(a.name, b.name))
  const client = clients.find(({ fileId }) => fileId === valueOf(values, 'dossier'))
  const { openTitle: title, listTitle } = visit.t(caseTexts)
  const back = client
    ? { href: paths.client({ fileId: client.fileId }) }
    : { href: paths.cases(), label: listTitle }
  return visit.page(
    { title, errors, back, leaveButton: true },
    <OpenCasePage client={client} clients={clients} values={values} />,
  )
}
