import { today } from '../../clock.ts'
import {
  findRepresentatives,
  type Representative,
} from '../../clients/representatives-repository.ts'
import { findMyClients } from '../../clients/repository.ts'
import type { Tx } from '../../database/connection.ts'
import type { Given } from './draft-answers.ts'

/** Whole years between a birth date and today, both YYYY-MM-DD; none where the date is destroyed. */
export function ageOn(birthDate: string, day: string): number | undefined {
  const [born = '', now = ''] = [birthDate, day].map((date) => date.replaceAll('-', ''))
  if (!/^\d{8}$/.test(born)) return undefined
  return Math.floor((Number(now) - Number(born)) / 10_000)
}

/** What the file says of age and authority, as answers that need not be asked. */
export async function findFileFacts(tx: Tx, fileId: string): Promise<Given | undefined> {
  const [client] = await findMyClients(tx, [fileId])
  if (client === undefined) return undefined
  const age = ageOn(client.birthDate, today())
  const speaks = speakerOf(await findRepresentatives(tx, client.id), age)
  return {
    ...(age !== undefined && { leeftijd: [String(age)] }),
    ...(speaks !== undefined && { vertegenwoordiger: [speaks] }),
  }
}

/** Two parents who each have authority are "two parents"; of a minor, nobody on file means unknown. */
function speakerOf(all: readonly Representative[], age: number | undefined): string | undefined {
  const day = today()
  const kinds = all
    .filter(({ fromDay, untilDay }) => (fromDay ?? '') <= day && (untilDay ?? '9999') > day)
    .map(({ kind }) => kind)
  if (kinds.filter((kind) => kind === 'one_parent_with_authority').length > 1)
    return 'parents_with_authority'
  return kinds[0] ?? (age !== undefined && age >= 18 ? 'none' : undefined)
}
