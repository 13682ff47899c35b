import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { professionals } from './demonstration/people.ts'
import { galleryRoutes } from './page/gallery.tsx'
import { type TestApplication, testApplication } from './page/test-application.ts'
import { type Visitor, visitorOf } from './page/test-visitor.ts'
import { routes as product } from './routes.ts'

const routes = [...product, ...galleryRoutes]
const origin = 'http://localhost'
const form = 'application/x-www-form-urlencoded'

/** What may stand in an address where an id or a word is expected. */
const oddParts = [
  'x',
  '%00',
  '%FF%FE',
  '%',
  "'; drop table app.client; --",
  '..%2F..%2Fetc%2Fpasswd',
  '00000000-0000-0000-0000-000000000000',
  '0198ffff-0000-7000-8000-00000000dead',
  '0198FFFF-0000-7000-8000-00000000DEAD{}',
  'é',
  '🙂',
  'a'.repeat(3000),
  '-1',
  '__proto__',
] as const

/** Bodies no page of ours would send. */
const oddBodies: readonly (readonly [
  contentType: string,
  body: string | Uint8Array<ArrayBuffer>,
])[] = [
  [form, ''],
  [form, '%'],
  [form, '&&&==='],
  [form, 'person=%FF%FE'],
  [form, 'person=%00'],
  [form, new Uint8Array([0x61, 0x3d, 0xff, 0xfe])],
  [form, `version=1e999&version=-1&version=NaN&${'a=b&'.repeat(500)}`],
  [form, '__proto__=1&constructor=2&toString=3&person[]=1&person[a][b]=2&a.b.c=3'],
  [form, `person=${'9'.repeat(200_000)}`],
  [form, `${'x'.repeat(100_000)}=1`],
  [form, 'from.year=99999999999&from.month=-1&from.day=0&version=9999999999999999999999'],
  [form, 'person=🙂&taal=🙂&_terug=🙂&terug=%2F%2Felders.test&_bewaard=1'],
  [`${form}; charset=utf-16`, 'a=b'],
  ['', 'a=b'],
  ['text/plain', 'a=b'],
  ['application/json', '{"a":'],
  ['application/json', '['.repeat(50_000)],
  ['application/json', '{"__proto__":{"a":1}}'],
  ['application/json', 'null'],
  ['application/json', '"\\ud800\\u0000"'],
  ['multipart/form-data', '--x\r\n'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--',
  ],
  ['\u00ff/\u00ff', 'a=b'],
]

const oddQueries = [
  '?bewaard=1',
  '?bewaard=%00',
  '?x=%FF&x[]=1&__proto__=1',
  '?#',
  `?q=${'a'.repeat(3000)}`,
]
const oddHeaders: readonly Record<string, string>[] = [
  { Cookie: 'session=; lang=xx; return=%E0%A4%A' },
  { Cookie: `session=${'A'.repeat(43)}; return=//elders.test` },
  { Cookie: `session=${'A'.repeat(3000)}` },
  { 'Accept-Language': '\u00ff', 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-Host': '<script>' },
  { 'Content-Length': '-5' },
]

let app: TestApplication
let visitor: Visitor
beforeAll(async () => {
  app = await testApplication(routes)
})
afterAll(() => app.close())

const addresses = (path: string): string[] =>
  path.includes(':') ? oddParts.map((part) => path.replaceAll(/:\w+/g, part)) : [path]

async function ask(path: string, init: RequestInit): Promise<number> {
  const headers = new Headers({
    Origin: origin,
    Cookie: `session=${visitor.cookies.get('session')}`,
  })
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
  return (await app.application.request(origin + path, { ...init, headers })).status
}

/** 503 is the honest answer where sign-in was not set up; nothing else from 500 may come. */
const isFault = (status: number) => status >= 500 && status !== 503

describe('nothing a client sends', () => {
  it.each([...new Set(routes.map(({ path }) => path))])('breaks %s', async (path) => {
    visitor = visitorOf(app.application)
    await visitor.signIn(professionals[0]?.id ?? '')
    const faults: string[] = []
    const tried = async (what: string, address: string, init: RequestInit) => {
      const status = await ask(address, init)
      if (isFault(status)) faults.push(`${status} ${what} ${address.slice(0, 60)}`)
    }
    for (const address of addresses(path)) {
      await tried('GET', address, {})
      await tried('POST', address, {
        method: 'POST',
        body: 'a=b',
        headers: { 'Content-Type': form },
      })
    }
    const [address = path] = addresses(path)
    for (const query of oddQueries) await tried('query', address + query, {})
    for (const headers of oddHeaders) await tried('headers', address, { headers })
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND']) {
      await tried(method, address, { method })
    }
    // A real id further on, so that odd bodies meet the handler and not the address.
    const known = path.replaceAll(/:\w+/g, '0198ffff-0000-7000-8000-00000000dead')
    for (const [type, body] of oddBodies) {
      await tried(`${type} ${body.slice(0, 40).toString()}`, known, {
        method: 'POST',
        body,
        headers: { 'Content-Type': type },
      })
      if (path === '/aanmelden' || path === '/afmelden')
        await visitor.signIn(professionals[0]?.id ?? '')
    }
    expect(faults).toEqual([])
  })
})
