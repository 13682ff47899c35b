import { readFileSync } from 'node:fs'
import { type Situation, weigh } from 'deelwijzer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { paths } from '../paths.ts'
import { exampleSituation } from './example.ts'
import { apiRoutes } from './routes.ts'
import { apiVersion } from './version.ts'

let app: TestApplication
beforeAll(async () => {
  app = await testApplication(apiRoutes, { demonstration: false })
})
afterAll(() => app.close())

const origin = 'https://deelwijzer.test'
/** A situation that is weighed at once: the question belongs to somebody else. */
const notMine = '{"questionIsMine":false}'
const ask = (path: string, init: RequestInit = {}) =>
  app.application.request(origin + path, init) as Promise<Response>
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  ask(paths.apiWeighings(), {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
  })

interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly { in: string; pointer: string; detail: string }[]
}
const problemIn = async (answer: Response) => (await answer.json()) as Problem
const pointersIn = async (answer: Response) =>
  (await problemIn(answer)).errors?.map(({ pointer }) => pointer)

describe('weighing over HTTP', () => {
  it('answers as the core does', async () => {
    const answer = await post(JSON.stringify(exampleSituation))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(await answer.json()).toEqual(weigh(exampleSituation, { date: '2020-01-01' }))
  })

  it('fills in today where there is no date', async () => {
    setClock('2026-03-01T22:59:00Z')
    try {
      const { norms } = (await (await post(notMine)).json()) as {
        norms: { date: string }
      }
      expect(norms.date).toBe('2026-03-01')
      setClock('2026-03-01T23:01:00Z')
      const later = (await (await post(notMine)).json()) as { norms: { date: string } }
      expect(later.norms.date).toBe('2026-03-02')
    } finally {
      setClock()
    }
  })

  it('takes JSON without a content type, and from anywhere, since nothing is stored', async () => {
    const plain = await app.application.request(origin + paths.apiWeighings(), {
      method: 'POST',
      body: new TextEncoder().encode(notMine),
      headers: { Origin: 'https://elders.test' },
    })
    expect(plain.status).toBe(200)
    expect(
      (await post(notMine, { 'Content-Type': 'application/json; charset=utf-8' })).status,
    ).toBe(200)
    expect(plain.headers.has('Access-Control-Allow-Origin')).toBe(false)
  })

  it('takes the examples of the contract', async () => {
    const file = new URL('../../packages/weighing/contract/examples.ndjson', import.meta.url)
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      const { situation } = JSON.parse(line) as { situation: Situation }
      const answer = await post(JSON.stringify(situation))
      expect(answer.status).toBe(200)
      expect(((await answer.json()) as { id: string }).id).toBe(situation.id)
    }
  })
})

describe('a bad body', () => {
  it('is told all that is wrong at once, each with its pointer and nothing that was sent', async () => {
    const sent = {
      client: { age: 'Noor' },
      data: [{ category: 'helath' }, {}],
      sharer: { role: 'Noor Voorbeeld' },
      onbekend: 1,
    }
    const answer = await post(JSON.stringify(sent))
    const problem = await problemIn(answer)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    expect(problem.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/client/age',
      '/data/0/category',
      '/data/1/category',
      '/onbekend',
      '/sharer/role',
    ])
    expect(JSON.stringify(problem)).not.toMatch(/Noor|helath/)
    expect(JSON.stringify(problem)).toContain('Bedoelde je')
  })

  it('is told in English when English is asked for', async () => {
    const answer = await post('{"sharer":{"role":"nurze"}}', {
      'Accept-Language': 'en-GB,nl;q=0.5',
    })
    expect(answer.headers.get('Content-Language')).toBe('en')
    expect(JSON.stringify(await problemIn(answer))).toContain('Did you mean')
  })

  it.each<[string, BodyInit, string[]]>([
    ['nothing', '', ['']],
    ['half a text', '{"action":', ['']],
    ['no object', '[]', ['']],
    ['null', 'null', ['']],
    ['a prototype', '{"__proto__":{"action":"share"}}', ['/__proto__']],
    ['a member twice', '{"consent":{"status":"refused","status":"given"}}', ['/consent/status']],
    ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), ['']],
    ['zero characters', '\0', ['']],
    ['deep lists', '['.repeat(100_000) + ']'.repeat(100_000), ['']],
    ['a deep member', `{"x":${'{"x":'.repeat(30_000)}1${'}'.repeat(30_000)}}`, ['/x']],
    ['a huge string', `{"id":"${'é'.repeat(100_000)}"}`, ['/id']],
    ['a day before the norms', '{"date":"2018-05-24"}', ['/date']],
    ['a number that is no number', '{"client":{"age":1e999}}', ['/client/age']],
    ['half a character', '{"sharer":{"role":"\\ud800"}}', ['/sharer/role']],
  ])('with %s is refused with 400 and its pointer', async (_what, body, pointers) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(await pointersIn(answer)).toEqual(pointers)
  })

  it('larger than 256 kB is refused with 413, with or without a length', async () => {
    const large = `{"id":"${'x'.repeat(256 * 1024)}"}`
    const stream = new Blob([large]).stream()
    const streamed = await ask(paths.apiWeighings(), {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    } as RequestInit)
    for (const answer of [await post(large), streamed]) {
      expect(answer.status).toBe(413)
      expect((await problemIn(answer)).type).toBe('urn:deelwijzer:problem:api-body-too-large')
    }
    expect((await post(notMine + ' '.repeat(256 * 1024 - notMine.length))).status).toBe(200)
  })

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'jsonp/json'])(
    'of type %s is refused with 415',
    async (type) => {
      expect((await post(notMine, { 'Content-Type': type })).status).toBe(415)
    },
  )
})

describe('the design rules for APIs (ADR 2.2), while running', () => {
  const answers: readonly [string, number, () => Promise<Response>][] = [
    ['a weighing', 200, () => post(notMine)],
    ['the description', 200, () => ask(paths.openApi(), { headers: { Origin: 'https://x.test' } })],
    ['a bad body', 400, () => post('{')],
    ['a slash at the end', 404, () => ask(`${paths.apiWeighings()}/`, { method: 'POST' })],
    ['an unknown address', 404, () => ask('/api/v1/niets')],
    ['the root of the API', 404, () => ask('/api')],
    ['another method', 405, () => ask(paths.apiWeighings())],
    ['a method of its own', 405, () => ask(paths.openApi(), { method: 'DELETE' })],
    ['another type', 415, () => post('x', { 'Content-Type': 'text/csv' })],
  ]

  it.each(answers)(
    '%s is %i, names the version and carries the security headers',
    async (_what, status, send) => {
      const { headers, status: given } = await send()
      expect(given).toBe(status)
      expect(headers.get('API-Version')).toBe(apiVersion)
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(
        Number(/max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '')?.[1]),
      ).toBeGreaterThanOrEqual(31_536_000)
    },
  )

  it.each(answers.filter(([, status]) => status >= 400))(
    '%s is a problem with status, title and detail',
    async (_what, status, send) => {
      const answer = await send()
      expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/)
      const problem = await problemIn(answer)
      expect(problem.status).toBe(status)
      expect(problem.title).toMatch(/\w+\.$/)
      expect(problem.detail).toMatch(/\w+/)
      expect(problem).toHaveProperty('instance', expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/))
    },
  )

  it('names the methods there are', async () => {
    expect((await ask(paths.apiWeighings())).headers.get('Allow')).toBe('POST')
  })

  it('lets every site read the description, and nothing else', async () => {
    const elsewhere = { headers: { Origin: 'https://elders.test' } }
    const document = await ask(paths.openApi(), elsewhere)
    expect(document.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(document.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(
      (await post(notMine, { Origin: 'https://elders.test' })).headers.has(
        'Access-Control-Allow-Origin',
      ),
    ).toBe(false)
  })

  it('sets no cookie', async () => {
    expect((await post(notMine)).headers.getSetCookie()).toEqual([])
  })
})
