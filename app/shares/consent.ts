import type { Weighing as Advice } from 'deelwijzer'

/** Whether what was shared on a weighing goes by the client's consent, so that it ends with it. */
export const restsOnConsent = (advice: unknown): boolean =>
  ((advice as Partial<Advice>).legalBases ?? []).some(({ basis }) => basis === 'consent')
