import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personNamed } from '../demonstration/people.ts'
import { galleryRoutes } from '../page/gallery.tsx'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import type { Route, Visit } from '../route.ts'
import { routes } from '../routes.ts'

const livePage: Route = {
  method: 'get',
  path: '/proef/live',
  right: 'anyone',
  event: { none: 'a test' },
  handler: (visit: Visit) =>
    visit.page({ title: 'Live', live: { plain: '/proef/zonder-script' } }, <h1>Live</h1>),
}
const plainPage: Route = {
  ...livePage,
  path: '/proef/zonder-script',
  handler: (visit: Visit) => visit.page({ title: 'Live', refresh: 5 }, <h1>Live</h1>),
}

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([...routes, ...galleryRoutes, livePage, plainPage])
})
afterAll(() => app.close())

/** What every page had before there was a live one, to the letter. */
const noScript =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const policyOf = (answer: Response) => answer.headers.get('Content-Security-Policy')

describe('the policy for script', () => {
  it('has no source for it on any page but a live one, also when there is no page', async () => {
    const visitor = visitorOf(app.application)
    await visitor.signIn(personNamed('Noor Voorbeeld'))
    const plain = routes
      .filter(({ method, path }) => method === 'get' && !path.includes(':'))
      .map(({ path }) => path)
    expect(plain.length).toBeGreaterThan(15)
    for (const path of [...plain, paths.gallery(), plainPage.path, '/nergens']) {
      const answer = await visitor.get(path)
      expect(policyOf(answer), path).toBe(noScript)
      expect(await answer.text(), path).not.toContain('<script')
    }
  })

  it('lets a live page run our one script and hear from us, by a nonce that is new each time', async () => {
    const visitor = visitorOf(app.application)
    const seen = new Set<string>()
    for (let times = 0; times < 2; times++) {
      const answer = await visitor.get(livePage.path)
      const page = await answer.text()
      const [, nonce = ''] = / nonce="([^"]+)"/.exec(page) ?? []
      expect(nonce).toMatch(/^[\w+/]{22}==$/)
      expect(policyOf(answer)).toBe(`${noScript}; script-src 'nonce-${nonce}'; connect-src 'self'`)
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page).toContain(`<script type="module" src="/live.js" nonce="${nonce}"></script>`)
      seen.add(nonce)
    }
    expect(seen.size).toBe(2)
  })

  it('leads a browser without script to a page that is fetched every 5 seconds, and kept by nobody', async () => {
    const visitor = visitorOf(app.application)
    const page = await (await visitor.get(livePage.path)).text()
    expect(page).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/proef/zonder-script"/></noscript>',
    )
    const plain = await visitor.get(plainPage.path)
    expect(plain.headers.get('Refresh')).toBe('5')
    expect(plain.headers.get('Cache-Control')).toBe('no-store')
    expect((await visitor.get(paths.signIn())).headers.has('Refresh')).toBe(false)
  })
})
