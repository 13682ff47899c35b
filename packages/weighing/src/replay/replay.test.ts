import { describe, expect, it } from 'vitest'
import { normsVersion, weigh } from '../index.ts'
import { receiptOf } from '../weigh/receipt.ts'
import { type Release, replay, type SealedWeighing } from './replay.ts'

const core: Release = { normsVersion, weigh }
const date = '2026-11-22'
const situation = {
  date,
  action: 'share',
  questionIsMine: true,
  sharer: { role: 'social_worker' },
  purpose: { specific: false },
  data: [{ category: 'support_need' }],
} as const

async function sealed(): Promise<SealedWeighing> {
  const parts = { situation, advice: weigh(situation, { date }), version: normsVersion, salt: 's' }
  return { ...parts, receipt: await receiptOf(parts) }
}

describe('replaying a sealed weighing', () => {
  it('gives the same advice, byte for byte, under the norms of then', async () => {
    const replayed = await replay(await sealed(), core, core, date)
    expect(replayed).toMatchObject({ receiptHolds: true, sameAsThen: true, differences: [] })
  })

  it('shows that a fact was changed afterwards', async () => {
    const forged = { ...(await sealed()), situation: { ...situation, purpose: { specific: true } } }
    const replayed = await replay(forged, core, core, date)
    expect(replayed.receiptHolds).toBe(false)
    expect(replayed.sameAsThen).toBe(false)
  })

  it('says what the norms of another day would decide otherwise', async () => {
    const later: Release = {
      normsVersion: 'later',
      weigh: () => weigh({ questionIsMine: false }, { date }),
    }
    const replayed = await replay(await sealed(), core, later, date)
    expect(replayed.differences[0]).toBe('outcome: not_allowed → refer_onward')
  })

  it('says so when the release of then is not at hand', async () => {
    expect((await replay(await sealed(), undefined, core, date)).sameAsThen).toBeUndefined()
  })
})
