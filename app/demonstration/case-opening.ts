import {
  answerInvitation,
  findParticipants,
  findPartners,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { findCase } from '../cases/repository.ts'
import { linkSubject } from '../cases/subjects-repository.ts'
import { openFileWith } from '../clients/actions.ts'
import type { Tx } from '../database/actor.ts'
import { weighAndShare } from './case-weighings.ts'
import type { DemonstrationClient } from './clients.ts'
import { made, type Scene, type Work } from './family-scene.ts'
import { personNamed } from './people.ts'

/** Somebody of the household, by name. */
type Named = { readonly name: string }

/** Whom one invites, with which question, for whom. */
export type Invitation = readonly [recipient: string, question: string, people: readonly Named[]]

/** Each opens a file on whom they work with. */
export const openFiles =
  (list: readonly DemonstrationClient[]): Work =>
  async (tx, { files }, who) => {
    for (const given of list) {
      const file =
        given.keeper === who ? await openFileWith(tx, given, given.speaks ?? []) : undefined
      if (file) files.set(`${who} on ${given.name}`, file)
    }
  }

/** How the case stands now. */
export async function look(tx: Tx, scene: Scene, caseId: string): Promise<void> {
  const found = await findCase(tx, caseId)
  if (found) scene.at = { caseId, phaseId: found.phaseId, purposeId: found.purposeId }
  for (const one of await findParticipants(tx, caseId)) scene.participants.set(one.name, one)
}

/** Each for each on their own: that somebody is involved, and who it is about. */
export const inviteAll =
  (client: string, invitations: readonly Invitation[]): Work =>
  async (tx, scene, who) => {
    const { caseId } = scene.at
    const { clientId } = made(scene.files, `${who} on ${client}`)
    const partners = new Map((await findPartners(tx)).map((one) => [one.name, one]))
    for (const [name, question] of invitations)
      await insertParticipant(tx, caseId, clientId, { partner: made(partners, name), question })
    await look(tx, scene, caseId)
    for (const [recipient, , people] of invitations)
      for (const { name } of people)
        await weighAndShare(tx, personNamed(who), {
          ...scene.at,
          aim: 'invite',
          name,
          subjectId: made(scene.subjects, name),
          recipient: made(scene.participants, recipient),
          motivation: 'Besproken wie er nodig is. Met deze uitnodiging is ingestemd.',
        })
  }

/** Accepts, and says only to the own organisation who of them is known there. */
export const accept =
  (people: readonly Named[]): Work =>
  async (tx, { files, participants, subjects }, who) => {
    await answerInvitation(tx, made(participants, who).id, true)
    for (const { name } of people)
      await linkSubject(tx, made(subjects, name), made(files, `${who} on ${name}`).id)
  }
