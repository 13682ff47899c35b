import { findSection } from 'deelwijzer/vocabulary'

/** The answers on the purpose and how far it goes: for another purpose they are asked anew. */
export const purposeKeys: ReadonlySet<string> = new Set([
  'taak',
  ...(findSection('doel')?.questions ?? []).map((question) => question.id),
])
