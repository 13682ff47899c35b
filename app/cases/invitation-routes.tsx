import { findTexts } from '../clients/personal-text.ts'
import type { Tx } from '../database/connection.ts'
import { hasDone, recordRefusal } from '../events/repository.ts'
import { valueOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { InvitationPage, type InvitationView } from './invitation-page.tsx'
import { inviteTexts } from './invite-texts.ts'
import { line, required } from './on-case.ts'
import {
  answerInvitation,
  findMyInvitations,
  findMyParticipations,
} from './participants-repository.ts'
import { findPartnerNames } from './partners.ts'
import { readSubjects } from './subjects-repository.ts'
import { caseTexts } from './texts.ts'

/** An invitation to oneself: what it shows before it is answered, and the answer. */
export const invitationRoutes: readonly Route[] = [
  line('get', paths.invitation, 'subjects_read', showInvitation),
  line('post', paths.invitation, 'invitation_accepted', answer),
]

async function showInvitation(visit: SignedInVisit): Promise<Response> {
  const id = visit.id('participantId')
  const { view, accepted } = await visit.act(async (tx) => {
    const view = await readInvitation(tx, id)
    const accepted = view ? undefined : await findAccepted(tx, id)
    if (view === undefined && accepted === undefined) await recordRefusal(tx, id)
    return { view, accepted }
  })
  if (accepted !== undefined) return visit.redirect(paths.case({ caseId: accepted }))
  const { listTitle: label } = visit.t(caseTexts)
  return visit.page(
    {
      title: visit.t(inviteTexts).invitationTitle,
      back: { href: paths.cases(), label },
      leaveButton: 'page without form',
    },
    <InvitationPage view={required(view)} />,
  )
}

async function readInvitation(tx: Tx, id: string): Promise<InvitationView | undefined> {
  const mine = (await findMyInvitations(tx)).find((one) => one.id === id)
  if (mine === undefined) return undefined
  const { caseId, questionText, proposedBy, subjectIds } = mine
  const words = await findTexts(tx, questionText === null ? [] : [questionText])
  const people = await readSubjects(tx, caseId)
  return {
    id,
    caseId,
    by: (await findPartnerNames(tx, [proposedBy])).get(proposedBy) ?? '',
    question: words.get(questionText ?? '') ?? '',
    people: people.filter((person) => subjectIds.includes(person.id)),
  }
}

/** The case of an invitation of one's own that was accepted. */
const findAccepted = async (tx: Tx, id: string): Promise<string | undefined> =>
  (await findMyParticipations(tx)).get(id)

/** Whoever declined cannot see the invitation any more; that they did stands in the log. */
const hasDeclined = (tx: Tx, id: string): Promise<boolean> => hasDone(tx, 'invitation_declined', id)

async function answer(visit: SignedInVisit): Promise<Response> {
  const id = visit.id('participantId')
  const given = valueOf(visit.form, 'answer')
  if (given !== 'accept' && given !== 'decline')
    return visit.redirect(paths.invitation({ participantId: id }))
  const { declined, caseId } = await visit.act(async (tx) => {
    await answerInvitation(tx, id, given === 'accept')
    const caseId = await findAccepted(tx, id)
    const declined = caseId === undefined && (await hasDeclined(tx, id))
    if (!declined && caseId === undefined) await recordRefusal(tx, id)
    return { declined, caseId }
  })
  if (caseId !== undefined) return visit.redirect(paths.case({ caseId }))
  if (!declined) throw new Problem('page-not-found')
  return visit.redirect(`${paths.cases()}?gedaan=declinedNow`)
}
