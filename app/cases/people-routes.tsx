import type { VNode } from 'preact'
import { type Client, findMyClients, type NameAndBirth } from '../clients/repository.ts'
import { lookUpForm } from '../clients/client-form.ts'
import { clientTexts } from '../clients/texts.ts'
import { isId } from '../database/id.ts'
import type { Tx } from '../database/connection.ts'
import { type FieldError, type FormValues, noValues, valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { isMine, type Person, readPeople } from './case-view.ts'
import { backToCase, line, onCase, onLedCase, required } from './on-case.ts'
import { type FileChoice, type FileFound, findOrOpenFile } from './people-actions.ts'
import { AddPersonPage, KnownPage, LinkPage, NobodyPage, TooLatePage } from './people-pages.tsx'
import { peopleTexts } from './people-texts.ts'
import { addSubject, linkSubject, readSubjects } from './subjects-repository.ts'

/** Whom a case concerns: adding somebody, and tying them to a file of one's own. */
export const peopleRoutes: readonly Route[] = [
  line('get', paths.newCasePerson, 'texts_read', showAdd),
  line('post', paths.newCasePerson, 'subject_added', add),
  line('get', paths.linkCasePerson, 'subjects_read', showLink),
  line('post', paths.linkCasePerson, 'subject_linked', link),
]

async function showLink(
  visit: SignedInVisit,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { person, clients } = await onCase(visit, async (tx, { id }) => ({
    person: await findPerson(visit, tx, id),
    clients: sorted(await findMyClients(tx)),
  }))
  const given = required(person)
  // Sent back to an old page: it was done already.
  if (isMine(given)) return visit.redirect(backToCase(visit).href)
  return draw(
    visit,
    visit.t(peopleTexts).linkTitle,
    <LinkPage
      caseId={given.caseId}
      subjectId={given.id}
      person={given}
      clients={given.fileId === undefined ? clients : []}
    />,
    errors,
  )
}

const findPerson = async (
  visit: SignedInVisit,
  tx: Tx,
  caseId: string,
): Promise<Person | undefined> =>
  (await readPeople(tx, caseId)).find(({ id }) => id === visit.id('subjectId'))

async function link(visit: SignedInVisit): Promise<Response> {
  const done = await onCase(visit, async (tx, { id }) => {
    const person = await findPerson(visit, tx, id)
    const found = person && (await findFileFor(tx, person, choiceIn(visit, person)))
    if (found && 'fileId' in found) await linkSubject(tx, person.id, found.fileId)
    return found
  })
  const found = required(done)
  if ('fileId' in found) return visit.redirect(backToCase(visit).href)
  if (valueOf(visit.form, 'how') === 'file') return showLink(visit, missingFile(visit))
  const ids = { caseId: visit.id('caseId'), subjectId: visit.id('subjectId') }
  const { openAndLink } = visit.t(peopleTexts)
  return answerNotFound(visit, found, paths.linkCasePerson(ids), openAndLink)
}

/** Where a colleague has the file, under another name perhaps, no second one is opened. */
async function findFileFor(tx: Tx, person: Person, choice: FileChoice): Promise<FileFound> {
  if (person.fileId === undefined) return findOrOpenFile(tx, choice)
  const found = await findOrOpenFile(tx, { how: 'look_up', who: person })
  const isUnknown = 'found' in found && found.found === 'nobody'
  return isUnknown ? { found: 'known_here', ask: undefined } : found
}

const missingFile = (visit: SignedInVisit): readonly FieldError[] => [
  { field: 'file', message: visit.t(peopleTexts).ownFileMissing },
]

function choiceIn({ form }: SignedInVisit, who: NameAndBirth): FileChoice {
  const how = valueOf(form, 'how')
  const fileId = valueOf(form, 'file')
  if (how === 'file') return { how, fileId: isId(fileId) ? fileId : nobody }
  return { how: how === 'open' ? 'open' : 'look_up', who }
}

/** The id of no file. */
const nobody = '00000000-0000-0000-0000-000000000000'

function answerNotFound(
  visit: SignedInVisit,
  found: Exclude<FileFound, { readonly fileId: string }>,
  action: string,
  button: string,
  asked?: NameAndBirth,
): Response {
  if (found.found === 'too_many') throw new Problem('too-many-look-ups')
  const texts = visit.t(peopleTexts)
  const caseId = visit.id('caseId')
  if (found.found === 'known_here')
    return draw(
      visit,
      texts.knownTitle,
      <KnownPage ask={found.ask} caseId={caseId} again={action} />,
    )
  return draw(
    visit,
    texts.nobodyTitle,
    <NobodyPage caseId={caseId} action={action} button={button} {...(asked && { asked })} />,
  )
}

function showAdd(visit: SignedInVisit): Promise<Response> {
  return drawAdd(visit, visit.kept ?? noValues)
}

async function drawAdd(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { people, clients } = await onLedCase(visit, async (tx, { id }) => ({
    people: await readSubjects(tx, id),
    clients: sorted(await findMyClients(tx)),
  }))
  const left = clients.filter(({ fileId }) => people.every((one) => one.fileId !== fileId))
  return visit.page(
    { title: visit.t(peopleTexts).addTitle, errors, back: backToCase(visit), leaveButton: true },
    <AddPersonPage caseId={visit.id('caseId')} clients={left} values={values} />,
  )
}

async function add(visit: SignedInVisit): Promise<Response> {
  const isFile = valueOf(visit.form, 'how') === 'file'
  const form = visit.read(lookUpForm(visit.t(clientTexts)))
  if (!isFile && !form.ok) return drawAdd(visit, form.values, form.errors)
  const who = form.ok ? form.data : noOne
  const { found, result } = await onLedCase(visit, async (tx, { id }) => {
    const found = await findOrOpenFile(tx, choiceIn(visit, who))
    return { found, result: 'fileId' in found ? await addFile(tx, id, found.fileId) : undefined }
  })
  if (result === 'too_late') return tooLate(visit)
  if ('fileId' in found) return visit.redirect(backToCase(visit).href)
  if (isFile) return drawAdd(visit, noValues, missingFile(visit))
  const action = paths.newCasePerson({ caseId: visit.id('caseId') })
  return answerNotFound(visit, found, action, visit.t(peopleTexts).openAndAdd, who)
}

const noOne: NameAndBirth = { name: '', birthDate: '' }

/** Adds the client of a file; who is in the case already stays there once. */
async function addFile(tx: Tx, caseId: string, fileId: string): Promise<'added' | 'too_late'> {
  if ((await addSubject(tx, caseId, fileId)) !== undefined) return 'added'
  const people = await readSubjects(tx, caseId)
  return people.some((one) => one.fileId === fileId) ? 'added' : 'too_late'
}

const tooLate = (visit: SignedInVisit): Response =>
  visit.page(
    { title: visit.t(peopleTexts).addTitle, back: backToCase(visit), status: 409 },
    <TooLatePage caseId={visit.id('caseId')} />,
  )

function sorted(clients: readonly Client[]): readonly Client[] {
  const { compare } = new Intl.Collator('nl')
  return clients.toSorted((a, b) => compare(a.name, b.name))
}

const draw = (
  visit: SignedInVisit,
  title: string,
  content: VNode,
  errors: readonly FieldError[] = [],
): Response =>
  visit.page({ title, errors, back: backToCase(visit), leaveButton: 'page without form' }, content)
