import { readFileSync } from 'node:fs'
import { weigh } from 'deelwijzer'
import { describe, expect, it } from 'vitest'
import { exampleSituation, exampleWeighing } from './example.ts'
import { openApiDocument } from './openapi.ts'
import { type Schema, situationSchema } from './situation-schema.ts'
import { weighingSchema } from './weighing-schema.ts'

const contract = (name: string): Schema =>
  JSON.parse(
    readFileSync(new URL(`../../packages/weighing/contract/${name}`, import.meta.url), 'utf8'),
  ) as Schema

/** Every object in a document, with the path to it. */
function* objectsIn(value: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Schema]
  for (const [name, part] of Object.entries(value)) yield* objectsIn(part, `${path}/${name}`)
}

/** What a schema says about values, without the words: references followed, in one form. */
function bare(schema: Schema, root: Schema): unknown {
  const { $ref } = schema
  if (typeof $ref === 'string') {
    const found = $ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, name) => (at as Schema)[name], root)
    return bare(found as Schema, root)
  }
  const {
    enum: values,
    properties,
    items,
    required,
    minimum,
    maximum,
    maxLength,
    minItems,
    format,
  } = schema
  const members = Object.entries((properties ?? {}) as Record<string, Schema>)
  return {
    type: values ? 'string' : schema['type'],
    enum: values,
    required: [...((required ?? []) as string[])].sort(),
    properties: Object.fromEntries(members.map(([name, part]) => [name, bare(part, root)])),
    items: items && bare(items as Schema, root),
    minimum,
    maximum,
    maxLength,
    minItems,
    format,
    default: schema['default'],
  }
}

const withoutPartyDefaults = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema, (name, part: unknown) =>
      name === 'involved' || name === 'needsForTask' ? { type: 'boolean' } : part,
    ),
  )

/** Where a value is not what a schema says. */
function faults(value: unknown, schema: Schema, at = ''): string[] {
  const {
    type,
    enum: values,
    properties = {},
    items,
    required = [],
  } = schema as {
    type?: string
    enum?: unknown[]
    properties?: Record<string, Schema>
    items?: Schema
    required?: string[]
  }
  if (values) return values.includes(value) ? [] : [`${at} is none of its values`]
  if (type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no list`]
    return value.flatMap((one, index) => faults(one, items ?? {}, `${at}/${index}`))
  }
  if (type === 'object') {
    const given = Object.entries(value as object)
    const missing = required.filter((name) => !Object.hasOwn(value as object, name))
    const unknown = given.filter(([name]) => !Object.hasOwn(properties, name))
    return [
      ...missing.map((name) => `${at}/${name} is missing`),
      ...unknown.map(([name]) => `${at}/${name} is unknown`),
      ...given.flatMap(([name, part]) => faults(part, properties[name] ?? {}, `${at}/${name}`)),
    ]
  }
  const right =
    type === 'integer' ? Number.isInteger(value) : typeof value === (type ?? typeof value)
  return right ? [] : [`${at} is no ${type}`]
}

describe('the description of the API', () => {
  it('says of a Situation what the contract says', () => {
    const file = contract('situation.schema.json')
    const said = bare(situationSchema, situationSchema)
    // The contract says in words what it presumes of the sharer; here it stands as a default.
    const presumed = { default: true }
    expect(said).toMatchObject({
      properties: { sharer: { properties: { involved: presumed, needsForTask: presumed } } },
    })
    expect(withoutPartyDefaults(said)).toEqual(withoutPartyDefaults(bare(file, file)))
  })

  it('says of a Weighing what the contract says', () => {
    const file = contract('weighing.schema.json')
    expect(withoutAdded(bare(weighingSchema, weighingSchema))).toEqual(bare(file, file))
  })

  it('shows examples that are real', () => {
    expect(faults(exampleSituation, situationSchema)).toEqual([])
    expect(faults(exampleWeighing, weighingSchema)).toEqual([])
    expect(exampleWeighing.outcome).toBe('allowed')
    expect(exampleWeighing.reasons.length).toBeGreaterThan(3)
  })

  it('describes what comes out of an incomplete weighing', () => {
    const weighing = weigh({ data: [{ category: 'health' }] }, { date: '2026-11-22' })
    expect(weighing.questions.length).toBeGreaterThan(0)
    expect(faults(weighing, weighingSchema)).toEqual([])
  })

  it('notices what is wrong', () => {
    expect(faults({ ...exampleSituation, action: 'give', more: 1 }, situationSchema)).toEqual([
      '/more is unknown',
      '/action is none of its values',
    ])
  })
})

describe('the design rules for APIs (ADR 2.2), on paper', () => {
  const document = openApiDocument as {
    openapi: string
    info: { version: string; contact: Record<string, string> }
    servers: { url: string }[]
    paths: Record<
      string,
      Record<string, { responses: Record<string, Schema>; requestBody: Schema }>
    >
    components: { schemas: Record<string, Schema>; responses: Record<string, Schema> }
  }
  const operations = Object.values(document.paths).flatMap((methods) => Object.entries(methods))

  it('is OpenAPI 3.1 with a contact and a semantic version, whose major is in the address', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(document.info.contact).sort()).toEqual(['email', 'name', 'url'])
    expect(document.servers.map(({ url }) => url)).toEqual([
      `/api/v${document.info.version.split('.')[0]}`,
    ])
  })

  it('has addresses in kebab case, without a slash at the end or a file extension', () => {
    for (const path of Object.keys(document.paths)) expect(path).toMatch(/^(?:\/[a-z][a-z0-9-]*)+$/)
    for (const [method] of operations) expect(method).toMatch(/^(?:get|post|put|patch|delete)$/)
  })

  it('names the version and, where it went wrong, a problem in every answer', () => {
    const answers = operations.flatMap(([, { responses }]) => Object.entries(responses))
    expect(answers.map(([status]) => status)).toEqual(['200', '400', '413', '415'])
    for (const [status, response] of answers) {
      const { $ref } = response
      const name = typeof $ref === 'string' ? ($ref.split('/').at(-1) ?? '') : ''
      const whole = document.components.responses[name] ?? response
      const kind = Number(status) >= 400 ? 'application/problem+json' : 'application/json'
      expect(whole['headers']).toHaveProperty('API-Version')
      expect(Object.keys(whole['content'] as object)).toEqual([kind])
    }
  })

  it('explains every member in Dutch, and leaves no reference open', () => {
    const schemas = [...objectsIn(document.components.schemas)]
    const members = schemas.filter(([path]) => /\/properties\/[^/]+$/.test(path))
    expect(members.filter(([, schema]) => !schema['description'] && !schema['$ref'])).toEqual([])
    for (const [, { $ref }] of objectsIn(document)) {
      if (typeof $ref !== 'string') continue
      const found = $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((at, name) => (at as Schema)[name], document)
      expect(found).toBeDefined()
    }
  })

  it('has nothing about a person in an address', () => {
    const inAddress = [...objectsIn(document)].filter(
      ([, { in: where }]) => where === 'query' || where === 'path',
    )
    expect(inAddress).toEqual([])
  })

  it('writes dates as dates, and names schemas in PascalCase', () => {
    const dates = [...objectsIn(document.components.schemas)].filter(([path]) =>
      path.endsWith('/properties/date'),
    )
    expect(dates.map(([, schema]) => schema['format'])).toEqual(['date', 'date'])
    for (const name of Object.keys(document.components.schemas))
      expect(name).toMatch(/^[A-Z][a-zA-Z]+$/)
  })
})

/** The contract lets members be added: ours is left out of the comparison. */
function withoutAdded(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema, (name, value) => (name === 'liftedBy' ? undefined : value)),
  )
}
