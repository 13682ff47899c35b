import { type FormValues, valueOf } from '../../../page/index.ts'
import type { SignedInVisit } from '../../../route.ts'
import { findReaders, type Reader } from '../../../shares/who-reads.ts'
import { categoryField } from '../categories-form.ts'
import type { Deciding } from '../deciding.ts'
import { givesItems, isInside } from './deciding-within.ts'
import { itemsThatGo } from './within-form.ts'

/** Within a case: who would have what, were this form recorded as it stands. */
export async function findReadersAfter(
  visit: SignedInVisit,
  { within }: Deciding,
  values: FormValues,
): Promise<readonly Reader[] | undefined> {
  if (within === undefined || !givesItems(within) || !isInside(within)) return undefined
  const goes = (category: string) => valueOf(values, categoryField(category)) === 'ja'
  const items = itemsThatGo(within, values, goes).map(({ id }) => id)
  return visit.act((tx) => findReaders(tx, within, items))
}
