import { describe, expect, it } from 'vitest'
import { parseSituation } from './situation.ts'

const problemsOf = (input: unknown, options = {}) => {
  const parsed = parseSituation(input, options)
  return parsed.ok ? [] : parsed.problems
}
const pointersOf = (input: unknown) => problemsOf(input).map((p) => p.pointer)

describe('parsing a situation', () => {
  it('takes an empty one: every member is optional', () => {
    expect(parseSituation({})).toEqual({ ok: true, situation: {} })
  })

  it('gives back what was sent', () => {
    const input = {
      id: 'a',
      client: { age: 12 },
      data: [{ category: 'health' }, { category: 'health', about: 'family_member' }],
      consent: { by: ['client', 'client'] },
    }
    expect(parseSituation(input)).toEqual({ ok: true, situation: input })
  })

  it.each<[string, unknown, string[]]>([
    ['what is no object', 'text', ['']],
    ['null', null, ['']],
    ['a list', [], ['']],
    ['an unknown member', { clientt: {} }, ['/clientt']],
    ['an unknown member inside another', { client: { name: 'x' } }, ['/client/name']],
    ['a value of the wrong type', { questionIsMine: 'yes' }, ['/questionIsMine']],
    ['null for a value', { questionIsMine: null }, ['/questionIsMine']],
    ['a number for a list value', { sharer: { registrations: [1] } }, ['/sharer/registrations/0']],
    ['a word for a list', { consent: { by: 'client' } }, ['/consent/by']],
    ['a broken age', { client: { age: 12.5 } }, ['/client/age']],
    ['a negative age', { client: { age: -1 } }, ['/client/age']],
    ['a too high age', { client: { age: 131 } }, ['/client/age']],
    ['an age in words', { client: { age: '12' } }, ['/client/age']],
    ['a value that is not in the list', { action: 'give' }, ['/action']],
    ['an empty list of data', { data: [] }, ['/data']],
    ['data without category', { data: [{ need: 'need_to_have' }] }, ['/data/0/category']],
    ['data that is no object', { data: ['health'] }, ['/data/0']],
    ['an object for the list of data', { data: { category: 'health' } }, ['/data']],
    ['a date of another form', { date: '22-11-2026' }, ['/date']],
    ['a date with a time', { date: '2026-11-22T00:00:00Z' }, ['/date']],
    ['a date that does not exist', { date: '2026-02-30' }, ['/date']],
    ['a month that does not exist', { date: '2026-13-01' }, ['/date']],
    ['a text that is too long', { purpose: { text: 'a'.repeat(2001) } }, ['/purpose/text']],
    ['a huge key', { id: 'a'.repeat(100_000) }, ['/id']],
  ])('refuses %s', (_sentence, input, pointers) => {
    expect(pointersOf(input)).toEqual(pointers)
  })

  it('takes the first and last value of a range, and characters that take two places', () => {
    expect(parseSituation({ client: { age: 0 } }).ok).toBe(true)
    expect(parseSituation({ client: { age: 130 } }).ok).toBe(true)
    expect(parseSituation({ purpose: { text: '🙂'.repeat(2000) } }).ok).toBe(true)
    expect(parseSituation({ purpose: { text: '🙂'.repeat(2001) } }).ok).toBe(false)
    expect(parseSituation({ date: '2024-02-29' }).ok).toBe(true)
  })

  it('names all that is wrong at once', () => {
    const input = { action: 'give', client: { age: -1 }, nonsense: 1, data: [{ categorie: 'x' }] }
    expect(pointersOf(input)).toEqual([
      '/action',
      '/client/age',
      '/nonsense',
      '/data/0/category',
      '/data/0/categorie',
    ])
  })

  it('escapes a pointer as RFC 6901 says', () => {
    expect(pointersOf({ 'a/b~c': 1 })).toEqual(['/a~1b~0c'])
    expect(pointersOf({ '': 1 })).toEqual(['/'])
  })

  it.each<[unknown, string]>([
    [{ sharer: { rol: 'nurse' } }, '"role"'],
    [{ sharer: { role: 'Nurse' } }, '"nurse"'],
    [{ sharer: { role: 'social-worker' } }, '"social_worker"'],
    [{ data: [{ category: 'helath' }] }, '"health"'],
    [{ consent: { state: 'given', statsu: 'given' } }, '"status"'],
    [{ age: 12 }, '"/client/age"'],
  ])('says what was probably meant by %j', (input, meant) => {
    expect(
      problemsOf(input)
        .map((p) => p.message)
        .join(),
    ).toContain(`Did you mean ${meant}?`)
  })

  it('guesses nothing where nothing is near', () => {
    const [problem] = problemsOf({ sharer: { role: 'astronaut' } })
    expect(problem?.message).toBe('Expected a value of the contract.')
    expect(problemsOf({ role: 'nurse' })[0]?.message).toBe('There is no such member.')
  })

  it('never repeats a value that was sent: it may be about a person', () => {
    const problems = problemsOf({ sharer: { role: 'Noor Voorbeeld' }, date: 'Noor', id: 3 })
    expect(problems).toHaveLength(3)
    expect(JSON.stringify(problems)).not.toContain('Noor')
  })

  it('speaks Dutch when asked', () => {
    const [problem] = problemsOf({ consent: { status: 'give' } }, { lang: 'nl' })
    expect(problem?.message).toContain('Bedoelde je "given"?')
    expect(problemsOf({ consent: { status: 'give' } })[0]?.message).toContain('Expected one of')
  })

  it('refuses a date before the first norm, when told which that is', () => {
    const earliest = '2018-05-25'
    expect(parseSituation({ date: '2018-05-25' }, { earliest }).ok).toBe(true)
    expect(problemsOf({ date: '2018-05-24' }, { earliest })).toEqual([
      { pointer: '/date', message: 'No norms are known before 2018-05-25.' },
    ])
    expect(parseSituation({ date: '1900-01-01' }).ok).toBe(true)
  })

  it('takes 200 kinds of data, and no more', () => {
    const data = Array.from({ length: 201 }, () => ({ category: 'health' }))
    expect(parseSituation({ data: data.slice(1) }).ok).toBe(true)
    expect(pointersOf({ data })).toEqual(['/data'])
  })

  it('refuses what reaches for the prototype', () => {
    const sent = JSON.parse(
      '{"__proto__":{"action":"share"},"constructor":1,"client":{"__proto__":1}}',
    )
    expect(pointersOf(sent)).toEqual(['/__proto__', '/constructor', '/client/__proto__'])
    expect(Object.hasOwn(Object.prototype, 'action')).toBe(false)
  })

  it('does not look into what it does not know, however deep that goes', () => {
    const deep = JSON.parse(`{"client":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":{"y":1}}`)
    expect(pointersOf(deep)).toEqual(['/client', '/x'])
  })

  it('stops counting after a hundred problems, and copies no long names', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`member${i}`, 1]))
    expect(pointersOf(many)).toHaveLength(100)
    expect(problemsOf({ ['a'.repeat(5000)]: 1 })).toEqual([
      { pointer: '', message: 'There is an unknown member with too long a name here.' },
    ])
  })
})
