import {
  answerInvitation,
  findParticipants,
  findPartners,
  insertParticipant,
} from '../cases/participants-repository.ts'
import { usualPhases } from '../cases/phases.ts'
import { findCase, openCase } from '../cases/repository.ts'
import { addSubject, linkSubject } from '../cases/subjects-repository.ts'
import { openFileWith } from '../clients/actions.ts'
import { atMoment, now } from '../clock.ts'
import { asActor, professional, type Tx } from '../database/actor.ts'
import type { Db } from '../database/connection.ts'
import { weighAndShare } from './case-weighings.ts'
import { brother, child, familyFiles, mother } from './family.ts'
import { deeds } from './family-deeds.ts'
import { emptyScene, made, type Scene, type Work } from './family-scene.ts'
import { personNamed } from './people.ts'

const day = 24 * 3_600_000
const opener = 'Wies Wijkproef'

/** Whom the district team invites, with which question, for whom of the family. */
const invitations = [
  ['Bo Bedacht', 'Hoe gaat het op school, en wat helpt daar?', [child]],
  ['Sanne Proefma', 'Welke hulp thuis zou nu passen?', [child, mother]],
  ['Koen Kopie', 'Wat is er nodig om rustig te blijven wonen?', [mother]],
  ['Max Maquette', 'Wat kan de politie hier bijdragen?', [brother]],
  ['Roos Rolmodel', 'Welke afspraken lopen er nu?', [brother]],
] as const

/**
 * A case of six organisations around one family, from its opening to the first answers, by the
 * product's own actions with the clock set back.
 */
export async function addFamilyCase(db: Db): Promise<void> {
  const scene = emptyScene()
  const ago = (days: number, name: string, work: Work) =>
    atMoment(new Date(now().getTime() - days * day), () =>
      asActor(db, professional(personNamed(name)), (tx) => work(tx, scene, name)),
    )
  for (const name of new Set(familyFiles.map(({ keeper }) => keeper)))
    await ago(25, name, openFiles)
  await ago(24, opener, openFamilyCase)
  await ago(23, opener, inviteAll)
  for (const [name, , people] of invitations) await ago(22, name, accept(people))
  for (const [days, name, work] of deeds) await ago(days, name, work)
}

const openFiles: Work = async (tx, { files }, who) => {
  for (const given of familyFiles) {
    const file =
      given.keeper === who ? await openFileWith(tx, given, given.speaks ?? []) : undefined
    if (file) files.set(`${who} on ${given.name}`, file)
  }
}

const openFamilyCase: Work = async (tx, scene, who) => {
  const { caseId, subjectId } = await openCase(tx, made(scene.files, `${who} on ${child.name}`), {
    phase: 'intake',
    purpose: 'Nagaan of het meisje weer op tijd naar school kan, en wie daarvoor nodig is.',
    categories: usualPhases.intake.categories,
    why: 'School ziet haar overdag en wij komen thuis. Ook om haar moeder en broer zijn er anderen.',
  })
  scene.subjects.set(child.name, subjectId)
  for (const { name } of [mother, brother]) {
    const added = await addSubject(tx, caseId, made(scene.files, `${who} on ${name}`).id)
    if (added) scene.subjects.set(name, added)
  }
  await look(tx, scene, caseId)
}

/** How the case stands now. */
async function look(tx: Tx, scene: Scene, caseId: string): Promise<void> {
  const found = await findCase(tx, caseId)
  if (found) scene.at = { caseId, phaseId: found.phaseId, purposeId: found.purposeId }
  for (const one of await findParticipants(tx, caseId)) scene.participants.set(one.name, one)
}

/** Each for each on their own: that somebody is involved, and who it is about. */
const inviteAll: Work = async (tx, scene, who) => {
  const { caseId } = scene.at
  const { clientId } = made(scene.files, `${who} on ${child.name}`)
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
const accept =
  (people: readonly { readonly name: string }[]): Work =>
  async (tx, { files, participants, subjects }, who) => {
    await answerInvitation(tx, made(participants, who).id, true)
    for (const { name } of people)
      await linkSubject(tx, made(subjects, name), made(files, `${who} on ${name}`).id)
  }
