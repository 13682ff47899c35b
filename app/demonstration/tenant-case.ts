import { usualPhases } from '../cases/phases.ts'
import { openCase } from '../cases/repository.ts'
import type { Db } from '../database/connection.ts'
import { accept, type Invitation, inviteAll, look, openFiles } from './case-opening.ts'
import { bringIn, emptyScene, made, type Scene, type Work, workAgo } from './family-scene.ts'
import { tenant, tenantFiles } from './tenant.ts'

const opener = 'Wies Wijkproef'

const invitations: readonly Invitation[] = [
  ['Koen Kopie', 'Wat is er nodig om rustig te blijven wonen?', [tenant]],
  ['Max Maquette', 'Wat kun jij bijdragen aan rust in de straat?', [tenant]],
  ['Roos Rolmodel', 'Welke afspraken lopen er nu?', [tenant]],
]

/** A case of four organisations around a tenant of whom the neighbours complain. */
export async function addTenantCase(db: Db): Promise<Scene> {
  const scene = emptyScene()
  const ago = workAgo(db, scene)
  for (const { keeper } of tenantFiles) await ago(21, keeper, openFiles(tenantFiles))
  await ago(20, opener, openTenantCase)
  await ago(19, opener, inviteAll(tenant.name, invitations))
  for (const [name, , people] of invitations) await ago(18, name, accept(people))
  await ago(5, 'Koen Kopie', bringIn('noise'))
  await ago(5, 'Roos Rolmodel', bringIn('evenings'))
  await ago(4, 'Max Maquette', bringIn('visits'))
  await ago(4, opener, bringIn('wish'))
  return scene
}

const openTenantCase: Work = async (tx, scene, who) => {
  const { caseId, subjectId } = await openCase(tx, made(scene.files, `${who} on ${tenant.name}`), {
    phase: 'intake',
    purpose: 'Nagaan wat er nodig is om zijn huis te houden, en wie daarbij helpt.',
    categories: usualPhases.intake.categories,
    why: 'De verhuurder hoort de buren en wij horen hem. Er lopen ook afspraken na zijn straf.',
  })
  scene.subjects.set(tenant.name, subjectId)
  await look(tx, scene, caseId)
}
