import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conditionIds, alternativeIds, bases, outcomes } from '../vocabulary/outcomes.ts'
import { parseSituation } from './situation.ts'

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly format?: string
}

const contract = (file: string) =>
  readFileSync(new URL(`../../contract/${file}`, import.meta.url), 'utf8')
const schema = JSON.parse(contract('situation.schema.json')) as Schema
const examples = contract('examples.ndjson')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { situation: unknown }).situation)

const resolve = (s: Schema): Schema =>
  s.$ref ? (schema.$defs?.[s.$ref.replace('#/$defs/', '')] ?? {}) : s

/** Whether a value is what the schema says; every object of this contract is closed. */
function agrees(value: unknown, reference: Schema): boolean {
  const s = resolve(reference)
  if (s.enum) return s.enum.includes(value)
  switch (s.type) {
    case 'object':
      return isObject(value) && objectAgrees(value, s)
    case 'array':
      return (
        Array.isArray(value) &&
        value.length >= (s.minItems ?? 0) &&
        value.every((one) => agrees(one, s.items ?? {}))
      )
    case 'integer':
      return (
        Number.isInteger(value) &&
        Number(value) >= (s.minimum ?? -Infinity) &&
        Number(value) <= (s.maximum ?? Infinity)
      )
    case 'boolean':
      return typeof value === 'boolean'
    case 'string':
      return typeof value === 'string' && stringAgrees(value, s)
    default:
      throw new Error(`A keyword of the schema that this check does not know: ${JSON.stringify(s)}`)
  }
}

const objectAgrees = (value: Record<string, unknown>, s: Schema) =>
  (s.required ?? []).every((name) => Object.hasOwn(value, name)) &&
  Object.entries(value).every(([name, one]) => {
    const inside = Object.entries(s.properties ?? {}).find(([known]) => known === name)
    return inside !== undefined && agrees(one, inside[1])
  })

function stringAgrees(value: string, s: Schema): boolean {
  if (Array.from(value).length > (s.maxLength ?? Infinity)) return false
  if (s.format !== 'date') return true
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A fixed sequence of chances (mulberry32), so that a failure comes back. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const chance = chances(20261122)
const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T

// biome-ignore format: a table
const strange = [
  null, true, false, 0, -0, -1, 12, 12.5, 130, 131, 1e21, '', 'nurse', 'client', '2026-02-29',
  '2024-02-29', '0000-01-01', '2026-1-1', '2026-11-22\n', 'a'.repeat(2001), '🙂'.repeat(1500),
  [], [[]], {}, ['client'], [null], { category: 'bsn' }, [{ category: 'bsn' }], [{}],
]

/** A value that the schema takes, now and then spoilt somewhere inside. */
function valueFor(reference: Schema, spoil: number): unknown {
  if (chance() < spoil) return pick(strange)
  const s = resolve(reference)
  if (s.enum) return pick(s.enum)
  if (s.type === 'object') return objectFor(s, spoil)
  if (s.type === 'array') {
    const length = Math.floor(chance() * 4) + (s.minItems ?? 0)
    return Array.from({ length }, () => valueFor(s.items ?? {}, spoil))
  }
  if (s.type === 'integer') return Math.floor(chance() * 131)
  if (s.type === 'boolean') return chance() < 0.5
  return s.format === 'date' ? '2026-11-22' : 'text'
}

function objectFor(s: Schema, spoil: number): unknown {
  const names = Object.keys(s.properties ?? {})
  const kept = names.filter((name) => s.required?.includes(name) || chance() < 0.5)
  const entries = kept.map((name) => [name, valueFor(s.properties?.[name] ?? {}, spoil)])
  if (chance() < spoil) entries.push([pick(['age', 'role', 'toString', '__proto__', 'x y']), 1])
  if (chance() < spoil) entries.shift()
  return Object.fromEntries(entries) as unknown
}

describe('the contract', () => {
  it('is taken and refused by the parser exactly as by its schema, on 20,000 inputs', () => {
    const counts = { taken: 0, refused: 0 }
    for (let i = 0; i < 20_000; i++) {
      // As it would arrive: what JSON cannot say (-0) is gone before the parser sees it.
      const input: unknown = JSON.parse(JSON.stringify(valueFor(schema, i % 2 === 0 ? 0 : 0.02)))
      const expected = agrees(input, schema)
      counts[expected ? 'taken' : 'refused']++
      expect({ input, ok: parseSituation(input).ok }).toEqual({ input, ok: expected })
    }
    expect(counts.taken).toBeGreaterThan(10_000)
    expect(counts.refused).toBeGreaterThan(3000)
  })

  it.each(examples.map((e) => [e]))('gives an example that is taken whole: %j', (example) => {
    expect(parseSituation(example)).toEqual({ ok: true, situation: example })
  })

  it('lists the same values in a Weighing as the vocabulary', () => {
    const weighing = contract('weighing.schema.json')
    const lists = [outcomes, bases, conditionIds, alternativeIds]
    const compact = weighing.replaceAll(/\s/g, '')
    for (const list of lists) expect(compact).toContain(`"enum":${JSON.stringify(list)}`)
  })
})
