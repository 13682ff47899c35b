import { findMyClients } from '../clients/repository.ts'
import type { Tx } from '../database/connection.ts'
import { recordEvent, recordRefusal } from '../events/repository.ts'
import { findWeighing } from '../weighings/repository.ts'
import { findInforming, type Informing } from './repository.ts'

/** Informing about one weighing, as its page shows it. */
export interface InformingView {
  readonly informing: Informing
  /** What was recorded for the same person before, oldest first. */
  readonly earlier: readonly Informing[]
  /** What was recorded later for the same person: then that counts. */
  readonly latestId: string
  readonly weighingId: string
  readonly sealedAt: Date
  readonly fileId: string | undefined
  readonly clientName: string | undefined
}

/** Informing on a record that one reaches; for another's, the event that it was refused. */
export async function readInforming(tx: Tx, id: string): Promise<InformingView | undefined> {
  const row = await tx
    .selectFrom('app.informing')
    .select('weighing_id')
    .where('id', '=', id)
    .executeTakeFirst()
  const weighing = row && (await findWeighing(tx, row.weighing_id))
  if (weighing === undefined) {
    await recordRefusal(tx, id)
    return undefined
  }
  const fileId = weighing.fileId ?? undefined
  const all = await findInforming(tx, weighing.id)
  const informing = all.find((one) => one.id === id)
  if (informing === undefined) return undefined
  await recordEvent(tx, { kind: 'weighing_read', fileId, subjects: [weighing.id, id] })
  const same = all.filter(({ who }) => who === informing.who)
  const [client] = fileId === undefined ? [] : await findMyClients(tx, [fileId])
  return {
    informing,
    earlier: same.slice(0, same.indexOf(informing)),
    latestId: same.at(-1)?.id ?? id,
    weighingId: weighing.id,
    sealedAt: weighing.sealedAt,
    fileId,
    clientName: client?.name,
  }
}
