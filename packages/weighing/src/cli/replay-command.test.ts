import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { normsVersion, receiptOf, weigh } from '../index.ts'
import { replayCommand } from './replay-command.ts'

const date = '2026-11-22'
const situation = { date, questionIsMine: false } as const
const parts = { situation, advice: weigh(situation, { date }), version: normsVersion, salt: 's' }
const record = { ...parts, receipt: await receiptOf(parts) }

async function replayed(input: unknown, json = false) {
  let text = ''
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString()
      done()
    },
  })
  const stdin = Readable.from([typeof input === 'string' ? input : JSON.stringify(input)])
  const io = { stdin, stdout: out, stderr: out, today: () => date }
  const request = { command: 'replay', file: '-', json, lang: 'en', date: undefined } as const
  return { status: await replayCommand(request, io), text }
}

describe('deelwijzer replay', () => {
  it('says that a record comes out as it did, and that nothing has changed since', async () => {
    expect(await replayed(record)).toEqual({
      status: 0,
      text: [
        'The receipt fits this record.',
        'Under the norms of then exactly the same comes out.',
        'Under the norms of now nothing changes.',
        '',
      ].join('\n'),
    })
  })

  it('says that a record was changed', async () => {
    const { status, text } = await replayed({
      ...record,
      situation: { ...situation, questionIsMine: true },
    })
    expect(status).toBe(1)
    expect(text).toContain('this record was changed')
    expect(text).toContain('something else comes out')
    expect(text).toContain('- outcome: refer_onward →')
  })

  it.each(['0123456789abcdef', '../../../etc/passwd'])(
    'says that the norms of then are not kept here, for the version "%s"',
    async (version) => {
      const { status, text } = await replayed({ ...record, version })
      expect(status).toBe(1)
      expect(text).toContain('not kept here')
    },
  )

  it('answers a machine in JSON', async () => {
    const { status, text } = await replayed(record, true)
    expect(status).toBe(0)
    expect(JSON.parse(text)).toMatchObject({ receiptHolds: true, sameAsThen: true })
  })

  it.each<[string, unknown]>([
    ['what is no JSON', 'nonsense'],
    ['a list', []],
    ['a record without a receipt', { ...parts }],
    ['a record without a day', { ...record, situation: { questionIsMine: false } }],
    ['a record of what is no situation', { ...record, situation: { date, nonsense: 1 } }],
    ['a record with advice of another shape', { ...record, advice: { outcome: 'allowed' } }],
    ['a record with broken advice', { ...record, advice: { ...record.advice, data: [null] } }],
  ])('refuses %s', async (_sentence, input) => {
    const { status, text } = await replayed(input)
    expect(status).toBe(1)
    expect(text).toContain('This is no record')
  })
})
