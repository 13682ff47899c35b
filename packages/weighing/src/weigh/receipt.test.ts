import { describe, expect, it } from 'vitest'
import { canonical, receiptOf } from './receipt.ts'

const weighing = {
  salt: 'a',
  version: '1',
  situation: { client: { age: 9 }, action: 'share' },
  advice: { outcome: 'allowed' },
}

describe('a receipt', () => {
  it('is the same however the members are ordered', async () => {
    const turned = { ...weighing, situation: { action: 'share', client: { age: 9 } } }
    expect(await receiptOf(turned)).toBe(await receiptOf(weighing))
  })

  it.each([
    ['a fact', { situation: { client: { age: 10 }, action: 'share' } }],
    ['the advice', { advice: { outcome: 'not_allowed' } }],
    ['the version', { version: '2' }],
    ['the salt', { salt: 'b' }],
  ])('is another when %s is another', async (_part, change) => {
    expect(await receiptOf({ ...weighing, ...change })).not.toBe(await receiptOf(weighing))
  })

  it('writes text and numbers as JSON does', () => {
    expect(canonical({ b: [1, 'é"'], a: null, c: undefined })).toBe('{"a":null,"b":[1,"é\\""]}')
  })
})
