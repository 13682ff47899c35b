import { describe, expect, it } from 'vitest'
import { readCommandLine } from './command-line.ts'

const read = (words: string) => readCommandLine(words.split(' ').filter((word) => word !== ''))

describe('the command line', () => {
  it('is understood', () => {
    expect(read('weigh --json in.ndjson --lang en --date 2026-11-22')).toEqual({
      ok: true,
      request: { command: 'weigh', file: 'in.ndjson', json: true, lang: 'en', date: '2026-11-22' },
    })
    expect(read('weigh -')).toMatchObject({ request: { file: '-', json: false, lang: 'nl' } })
  })

  it('asks for help by nothing, by name and by option', () => {
    for (const words of ['', 'help', '--help', '-h', 'weigh --help', 'nonsense --help'])
      expect(read(words)).toMatchObject({ ok: true, request: { command: 'help' } })
  })

  it.each([
    'way',
    'weigh --jsn',
    'weigh --lang de x.json',
    'weigh --date 2026-02-30 x.json',
    'weigh --date tomorrow x.json',
    'weigh one.json two.json',
  ])('is refused when it says "%s"', (words) => {
    expect(read(words).ok).toBe(false)
  })

  it('is refused in the language that was asked for', () => {
    expect(read('way --lang en')).toMatchObject({ ok: false, lang: 'en' })
    expect(read('way')).toMatchObject({ ok: false, lang: 'nl' })
  })
})
