import type { Norm } from 'deelwijzer'

/** A question that a norm wants recorded at the decision. */
export type RecordQuestion = NonNullable<Norm['records']>[number]
