import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { field, readForm } from './read-form.ts'

const schema = z.object({
  name: field.text('Vul een naam in.', 'Maak de naam korter.', 10),
  note: field.optionalText('Maak het korter.'),
  basis: field.choice(['yes', 'no'], 'Kies ja of nee.'),
  kinds: field.choices(['a', 'b'], 'Kies uit de lijst.'),
  day: field.date('Vul de dag in.', 'Vul een bestaande dag in.'),
})
const filled = {
  name: ['  Noor '],
  basis: ['yes'],
  kinds: ['a'],
  'day.day': ['3'],
  'day.month': ['2'],
  'day.year': ['2027'],
}
const messages = (values: Record<string, string[]>) => {
  const form = readForm(schema, values)
  return form.ok ? [] : form.errors.map(({ message }) => message)
}

describe('a posted form', () => {
  it('becomes typed data: trimmed, with dates and lists whole', () => {
    const form = readForm(schema, filled)
    expect(form).toMatchObject({
      ok: true,
      data: { name: 'Noor', basis: 'yes', kinds: ['a'], day: '2027-02-03' },
    })
  })

  it('says per field what to do, in the order of the form', () => {
    expect(messages({})).toEqual(['Vul een naam in.', 'Kies ja of nee.', 'Vul de dag in.'])
  })

  it.each([
    [{ name: ['   '] }, 'Vul een naam in.'],
    [{ name: ['x'.repeat(11)] }, 'Maak de naam korter.'],
    [{ name: ['twee', 'keer'] }, 'Vul een naam in.'],
    [{ basis: ['maybe'] }, 'Kies ja of nee.'],
    [{ kinds: ['a', 'z'] }, 'Kies uit de lijst.'],
    [{ 'day.day': ['31'] }, 'Vul een bestaande dag in.'],
    [{ 'day.month': ['feb'] }, 'Vul een bestaande dag in.'],
    [{ 'day.year': [''] }, 'Vul een bestaande dag in.'],
    [{ 'day.year': ['27'] }, 'Vul een bestaande dag in.'],
  ])('refuses %o', (change, message) => {
    expect(messages(filled)).toEqual([])
    expect(messages({ ...filled, ...change })).toEqual([message])
  })

  it('comes back exactly as it was filled in', () => {
    const values = { ...filled, name: ['  '] }
    expect(readForm(schema, values).values).toBe(values)
  })
})
