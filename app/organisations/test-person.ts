import type { Tx } from '../database/connection.ts'
import { insertOrganisation, insertProfessional } from './repository.ts'

/** A teacher of a school, or a social worker of a municipality, as test people are. */
export const teacher = { role: 'teacher', setting: 'education', domain: 'education' } as const
export const socialWorker = {
  role: 'social_worker',
  setting: 'municipality',
  domain: 'youth',
} as const

/** Adds somebody who works alone in an organisation of their own, as a job. Gives the person's id. */
export async function insertAlone(
  tx: Tx,
  name: string,
  { role, ...where }: typeof teacher | typeof socialWorker,
): Promise<string> {
  const organisationId = await insertOrganisation(tx, { name: `Van ${name}`, ...where })
  return insertProfessional(tx, {
    ...where,
    organisationId,
    teamId: null,
    name,
    role,
    registrations: [],
    isTeamLead: false,
    isChair: false,
  })
}
