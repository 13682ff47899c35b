import { describe, expect, it } from 'vitest'
import { maxBytes, parseSituationText } from './text.ts'

const pointerOf = (text: string) => {
  const parsed = parseSituationText(text)
  return parsed.ok ? undefined : parsed.problems[0]?.pointer
}

describe('parsing a text', () => {
  it('takes a situation', () => {
    expect(parseSituationText('{"client":{"age":3}}')).toEqual({
      ok: true,
      situation: { client: { age: 3 } },
    })
  })

  it.each(['', 'share', '{"age":}', '{} {}', '{"a":1'])('refuses %j as no JSON', (text) => {
    expect(parseSituationText(text)).toEqual({
      ok: false,
      problems: [{ pointer: '', message: 'This is not JSON.' }],
    })
  })

  it('refuses more than 256 kB, counted in bytes', () => {
    const filled = (letter: string, count: number) => `{}${letter.repeat(count)}`
    expect(parseSituationText(filled(' ', maxBytes - 2)).ok).toBe(true)
    expect(pointerOf(filled(' ', maxBytes - 1))).toBe('')
    expect(parseSituationText(`{"id":"${'é'.repeat(maxBytes / 2)}"}`)).toEqual({
      ok: false,
      problems: [{ pointer: '', message: 'Expected at most 256 kB.' }],
    })
  })

  it('refuses a member that stands there twice, so that no answer is lost behind another', () => {
    expect(pointerOf('{"consent":{"status":"refused","status":"given"}}')).toBe('/consent/status')
    expect(pointerOf('{"data":[{"category":"bsn"},{"need":"x","n\\u0065ed":"y"}]}')).toBe(
      '/data/1/need',
    )
  })

  it('takes the same name in two objects, and in a text', () => {
    const text = '{"sharer":{"role":"nurse"},"recipient":{"role":"nurse"},"id":"\\"id\\":{,"}'
    expect(parseSituationText(text).ok).toBe(true)
  })
})
