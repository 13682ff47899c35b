import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { oneAtATime } from '../database/one-at-a-time.ts'
import { isMade, once } from '../database/once.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { findCaseShares } from '../shares/case-shares-repository.ts'
import { startWeighingWithin } from '../shares/start.ts'
import { readPeople } from './case-view.ts'
import { findDirectory, findPeopleIn } from './directory.ts'
import { outsideForm, outsideFrom, questionForm } from './invite-form.ts'
import { AskPage, ChoosePartnerPage, OutsidePage } from './invite-pages.tsx'
import { inviteTexts } from './invite-texts.ts'
import { namesLeftOut } from './names-left-out.ts'
import { backToCase, leads, line, onCase, onLedCase, required } from './on-case.ts'
import { ParticipantPage, type ParticipantView } from './participant-page.tsx'
import {
  findParticipants,
  findPartnersById,
  insertParticipant,
  type NewParticipant,
} from './participants-repository.ts'
import { findPartnerNames } from './partners.ts'
import type { Case } from './repository.ts'
import { readSubjects } from './subjects-repository.ts'
import { caseTexts } from './texts.ts'
import { findWeighed, findWeighings } from './weighed-repository.ts'

/** Proposing somebody for a case, and weighing whether they may be invited. */
export const inviteRoutes: readonly Route[] = [
  line('get', paths.newParticipant, 'case_read', showChoice),
  line('get', paths.newParticipantNamed, 'case_read', (visit) =>
    showAsk(visit, visit.kept ?? noValues),
  ),
  line('post', paths.newParticipantNamed, 'participant_proposed', ask),
  line('get', paths.newOutsideParticipant, 'case_read', (visit) =>
    showOutside(visit, visit.kept ?? noValues),
  ),
  line('post', paths.newOutsideParticipant, 'participant_proposed', addOutside),
  line('get', paths.participant, 'case_read', showParticipant),
  line('post', paths.weighInvitation, 'draft_started', weigh),
]

async function showChoice(visit: SignedInVisit): Promise<Response> {
  const wanted = {
    organisationId: visit.query('organisatie') || undefined,
    role: visit.query('functie') || undefined,
  }
  const me = visit.professional.id
  const directory = await onLedCase(visit, (tx, { id }) => findDirectory(tx, id, me, wanted))
  return visit.page(
    {
      title: visit.t(inviteTexts).title,
      back: backToCase(visit),
      leaveButton: 'page without form',
    },
    <ChoosePartnerPage caseId={visit.id('caseId')} directory={directory} />,
  )
}

/** Somebody of the directory who is not the reader. */
async function findPartner(visit: SignedInVisit, tx: Tx) {
  const id = visit.id('professionalId')
  return id === visit.professional.id ? undefined : (await findPartnersById(tx, [id])).get(id)
}

async function showAsk(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const partner = required(await onLedCase(visit, (tx) => findPartner(visit, tx)))
  const caseId = visit.id('caseId')
  return visit.page(
    {
      title: visit.t(inviteTexts).questionTitle,
      errors,
      back: { href: paths.newParticipant({ caseId }) },
      leaveButton: true,
    },
    <AskPage caseId={caseId} partner={partner} values={values} />,
  )
}

async function ask(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(questionForm(visit.t(inviteTexts)))
  if (!form.ok) return showAsk(visit, form.values, form.errors)
  const people = await onLedCase(visit, (tx, { id }) => readSubjects(tx, id))
  const named = namesLeftOut(form.values, ['question'], people, visit.t(caseTexts))
  if (named.length > 0) return showAsk(visit, form.values, named)
  const participantId = await onLedCase(visit, async (tx, found) => {
    const partner = await findPartner(visit, tx)
    if (partner === undefined) return undefined
    await oneAtATime(tx, found.id)
    // Proposed in another window, or by a colleague: they are in the case once.
    if ((await findPeopleIn(tx, found.id)).has(partner.id))
      return findIdOf(tx, found.id, partner.id)
    const { question } = form.data
    return propose(tx, found, { id: idOfForm(visit.form), partner, question })
  })
  const ids = { caseId: visit.id('caseId'), participantId: required(participantId) }
  return visit.redirect(paths.participant(ids))
}

const findIdOf = async (tx: Tx, caseId: string, professionalId: string) =>
  (await findParticipants(tx, caseId)).findLast((one) => one.professionalId === professionalId)?.id

/** The words belong to the first person of the case on whom one has a file. */
async function propose(tx: Tx, { id: caseId }: Case, given: NewParticipant): Promise<string> {
  const people = await readPeople(tx, caseId)
  const clientId = people.find((person) => person.clientId !== undefined)?.clientId
  return insertParticipant(tx, caseId, clientId, given)
}

async function showOutside(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const caseId = await onLedCase(visit, async (_tx, { id }) => id)
  return visit.page(
    {
      title: visit.t(inviteTexts).outsideTitle,
      errors,
      back: { href: paths.newParticipant({ caseId }) },
      leaveButton: true,
    },
    <OutsidePage caseId={caseId} values={values} />,
  )
}

async function addOutside(visit: SignedInVisit): Promise<Response> {
  const form = visit.read(outsideForm(visit.t(inviteTexts)))
  if (!form.ok) return showOutside(visit, form.values, form.errors)
  const id = idOfForm(visit.form)
  await onLedCase(visit, (tx, found) =>
    once(tx, 'app.participant', id, () => propose(tx, found, { id, ...outsideFrom(form.data) })),
  )
  return visit.redirect(backToCase(visit).href)
}

async function showParticipant(visit: SignedInVisit): Promise<Response> {
  const view = await onCase(visit, (tx, found) => readParticipant(visit, tx, found))
  return visit.page(
    {
      title: visit.t(inviteTexts).participantTitle,
      back: backToCase(visit),
      leaveButton: 'page without form',
    },
    <ParticipantPage view={required(view)} />,
  )
}

async function readParticipant(
  visit: SignedInVisit,
  tx: Tx,
  found: Case,
): Promise<ParticipantView | undefined> {
  const id = visit.id('participantId')
  const one = (await findParticipants(tx, found.id)).find((each) => each.id === id)
  if (one === undefined) return undefined
  const isLeading = leads(visit, found)
  const { proposedBy } = one
  // What was asked of somebody is between them and who leads.
  const questionText = isLeading ? one.questionText : null
  const words = await findTexts(tx, questionText === null ? [] : [questionText])
  return {
    one,
    leads: isLeading,
    question: words.get(questionText ?? '') ?? '',
    proposedBy: (await findPartnerNames(tx, [proposedBy])).get(proposedBy) ?? '',
    people: await readPeople(tx, found.id),
    weighed: await findWeighed(tx, found.id),
    weighings: await findWeighings(tx, found.id),
    shares: (await findCaseShares(tx, { caseId: found.id })).filter(
      ({ participantId }) => participantId === id,
    ),
    found,
  }
}

/** Starts the weighing whether somebody may be invited for one person, once. */
async function weigh(visit: SignedInVisit): Promise<Response> {
  const [caseId, participantId] = [visit.id('caseId'), visit.id('participantId')]
  const subjectId = visit.id('subjectId')
  const id = idOfForm(visit.form)
  const refused = await onLedCase(visit, async (tx) => {
    await oneAtATime(tx, id)
    if (await isMade(tx, 'app.draft', id)) return undefined
    const given = { id, caseId, subjectId, participantId, aim: 'invite' } as const
    return (await startWeighingWithin(tx, given)).refused
  })
  if (refused === 'no_own_file') return visit.redirect(paths.linkCasePerson({ caseId, subjectId }))
  return visit.redirect(paths.weighing({ draftId: required(refused ? undefined : id) }))
}
