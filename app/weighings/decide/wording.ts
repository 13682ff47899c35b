import type { Deciding } from './deciding.ts'

/** Which words a decision to share takes: one shares, asks for it, or records and uses. */
export function wordingOf({ situation }: Pick<Deciding, 'situation'>): '' | '_request' | '_own' {
  const { action = 'share' } = situation
  if (action === 'request') return '_request'
  return action === 'record' || action === 'reuse' ? '_own' : ''
}
