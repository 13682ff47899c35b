import { usualPhases } from '../cases/phases.ts'
import { openCase } from '../cases/repository.ts'
import { addSubject } from '../cases/subjects-repository.ts'
import type { Db } from '../database/connection.ts'
import { accept, inviteAll, look, openFiles } from './case-opening.ts'
import { brother, child, familyFiles, mother } from './family.ts'
import { deeds } from './family-deeds.ts'
import { emptyScene, made, type Scene, type Work, workAgo } from './family-scene.ts'

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
export async function addFamilyCase(db: Db): Promise<Scene> {
  const scene = emptyScene()
  const ago = workAgo(db, scene)
  for (const name of new Set(familyFiles.map(({ keeper }) => keeper)))
    await ago(25, name, openFiles(familyFiles))
  await ago(24, opener, openFamilyCase)
  await ago(23, opener, inviteAll(child.name, invitations))
  for (const [name, , people] of invitations) await ago(22, name, accept(people))
  for (const [days, name, work] of deeds) await ago(days, name, work)
  return scene
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
