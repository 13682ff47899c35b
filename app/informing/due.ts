import { sql } from 'kysely'
import { today } from '../clock.ts'
import type { Tx } from '../database/connection.ts'
import { findNamed, type Moment } from './repository.ts'

/** A client who is still to be told, or about whom that is still to be looked at again. */
export interface InformingDue {
  readonly informingId: string
  readonly weighingId: string
  readonly fileId: string | undefined
  readonly who: string
  readonly moment: Moment
  /** The day to look again, or to tell it; none means before anything is shared. */
  readonly reviewOn: string | undefined
  readonly isLate: boolean
}

/** Whether each share that was planned on a weighing was ended without being given. */
const nothingWasGiven = sql<boolean>`coalesce((
  select bool_and(e.share_id is not null and g.share_id is null and s.given_at is not null
    and (s.given_at at time zone 'Europe/Amsterdam')::date
      > (s.made_at at time zone 'Europe/Amsterdam')::date)
  from app.share s
  left join app.share_end e on e.share_id = s.id
  left join app.share_given g on g.share_id = s.id
  where s.weighing_id = i.weighing_id), false)`

/**
 * Informing that is not settled: of each weighing and person the last word, as long as nobody was
 * told and there is something to tell. Of one file, or (`me`) what one recorded oneself or is reminded of.
 */
export async function findInformingDue(
  tx: Tx,
  of: { readonly fileId: string } | { readonly me: string },
): Promise<readonly InformingDue[]> {
  const rows = await tx
    .selectFrom('app.informing as i')
    .innerJoin('app.weighing as w', 'w.id', 'i.weighing_id')
    .select(['i.id', 'i.weighing_id', 'i.who', 'i.moment', 'i.review_on', 'w.file_id'])
    .where('i.informed_at', 'is', null)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('app.informing_done as d')
            .select('d.informing_id')
            .whereRef('d.informing_id', '=', 'i.id'),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('app.informing as later')
            .select('later.id')
            .whereRef('later.weighing_id', '=', 'i.weighing_id')
            .whereRef('later.who', '=', 'i.who')
            // Ids are made in order of time, so this also tells two of one moment apart.
            .whereRef('later.id', '>', 'i.id'),
        ),
      ),
    )
    .where((is) => is.not(nothingWasGiven))
    .$if('fileId' in of, (query) => query.where('w.file_id', '=', 'fileId' in of ? of.fileId : ''))
    .$if('me' in of, (query) =>
      query.where((is) =>
        is.or([
          is('i.by', '=', 'me' in of ? of.me : ''),
          is.exists(
            is
              .selectFrom('app.reminder as r')
              .select('r.id')
              .whereRef('r.informing_id', '=', 'i.id')
              .where('r.professional_id', '=', 'me' in of ? of.me : ''),
          ),
        ]),
      ),
    )
    .orderBy('i.review_on', (order) => order.asc().nullsFirst())
    .execute()
  const names = await findNamed(tx, rows)
  return rows.map((row) => ({
    informingId: row.id,
    weighingId: row.weighing_id,
    fileId: row.file_id ?? undefined,
    who: names.get(row.id) ?? row.who,
    moment: row.moment,
    reviewOn: row.review_on ?? undefined,
    isLate: row.review_on !== null && row.review_on < today(),
  }))
}
