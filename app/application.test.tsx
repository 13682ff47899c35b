import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from './clock.ts'
import { personNamed, professionals } from './demonstration/people.ts'
import { galleryRoutes } from './page/gallery.tsx'
import { type TestApplication, testApplication } from './page/test-application.ts'
import { visitorOf } from './page/test-visitor.ts'
import { paths } from './paths.ts'
import { Problem } from './problems/problems.ts'
import type { Route } from './route.ts'
import { routes } from './routes.ts'

const [anna, leader] = [professionals[0]?.id ?? '', professionals[1]?.id ?? '']
const teamPage: Route = {
  method: 'get',
  path: '/proef/team',
  right: 'team_lead',
  event: { none: 'a test' },
  handler: (visit) => visit.page({ title: 'Team' }, <h1>Team</h1>),
}
const surprise: Route = {
  method: 'get',
  path: '/proef/verrassing',
  right: 'anyone',
  event: { none: 'a test' },
  handler: () => {
    throw new Error('Jan Jansen, 3 maart 1980')
  },
}
const noSuch: Route = {
  ...surprise,
  path: '/api/v1/proef',
  handler: () => {
    throw new Problem('page-not-found')
  },
}

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([...routes, ...galleryRoutes, teamPage, surprise, noSuch])
})
afterAll(() => app.close())
const visitor = () => visitorOf(app.application)
const signedIn = async (person = anna) => {
  const one = visitor()
  await one.signIn(person)
  return one
}

describe('signing in on a trial', () => {
  it('offers the made-up people by organisation, and says that it is a trial', async () => {
    const page = await (await visitor().get(paths.signIn())).text()
    expect(page).toContain('Kies een proefpersoon')
    expect(page).toContain('Noor Voorbeeld')
    expect(page).toContain('Gemeente Voorbeeldstad')
    expect(page).toContain('Dit is een proefomgeving met verzonnen mensen.')
  })

  it('leads to the page that was asked for', async () => {
    const one = visitor()
    expect((await one.get(paths.gallery())).headers.get('Location')).toBe(paths.signIn())
    const answer = await one.post(paths.signIn(), { person: anna })
    expect(answer.headers.get('Location')).toBe(paths.gallery())
  })

  it('does not let somebody be who does not exist', async () => {
    const one = visitor()
    for (const person of ['01980000-0000-7000-8000-00000000dead', 'x', '']) {
      expect((await one.post(paths.signIn(), { person })).headers.get('Location')).toBe(
        '/aanmelden',
      )
    }
    expect(one.cookies.has('session')).toBe(false)
  })

  it('ends for the server too', async () => {
    const one = await signedIn()
    expect((await one.get(paths.home())).status).toBe(200)
    const token = one.cookies.get('session') ?? ''
    const out = await one.post(paths.signOut())
    expect(out.headers.get('Clear-Site-Data')).toBe('"cache"')
    one.cookies.set('session', token)
    expect((await one.get(paths.home())).status).toBe(303)
  })

  it('ends after half an hour without use', async () => {
    const one = await signedIn()
    expect((await one.get(paths.home())).status).toBe(200)
    setClock(new Date(Date.now() + 31 * 60_000))
    try {
      expect((await one.get(paths.home())).status).toBe(303)
    } finally {
      setClock()
    }
  })
})

describe('a database for real use', () => {
  it('says that sign-in is not set up, and lets nobody in', async () => {
    const real = await testApplication(routes, { demonstration: false })
    try {
      const one = visitorOf(real.application)
      const page = await (await one.get(paths.signIn())).text()
      expect(page).toContain('Aanmelden is nog niet ingericht')
      expect(page).not.toContain('proefomgeving')
      expect((await one.post(paths.signIn(), { person: anna })).status).toBe(503)
    } finally {
      await real.close()
    }
  })
})

describe('a page that somebody has no right to', () => {
  it('does not exist for them, and does for who has it', async () => {
    const answer = await (await signedIn()).get('/proef/team')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Deze pagina bestaat niet')
    expect((await (await signedIn(leader)).get('/proef/team')).status).toBe(200)
  })
})

describe('every answer', () => {
  it('allows no script, no frame and no storing', async () => {
    for (const path of [paths.signIn(), '/niets', '/proef/verrassing']) {
      const { headers } = await visitor().get(path)
      expect(headers.get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; style-src 'self';/,
      )
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Cache-Control')).toBe('no-store')
      expect(headers.has('Strict-Transport-Security')).toBe(false)
    }
  })

  it('binds the cookie to the host and asks for https to stay, over https', async () => {
    const init = {
      method: 'POST',
      body: new URLSearchParams({ person: anna }),
      headers: { Origin: 'https://voorbeeld.test' },
    }
    const answer = await app.application.request('https://voorbeeld.test/aanmelden', init)
    expect(answer.headers.get('Strict-Transport-Security')).toMatch(/max-age=63072000/)
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session'))
    expect(cookie).toMatch(/^__Host-session=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('takes the proxy at its word only when told to trust it', async () => {
    const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'voorbeeld.test' }
    const ask = async () =>
      (await app.application.request(paths.signIn(), { headers })).headers.has(
        'Strict-Transport-Security',
      )
    expect(await ask()).toBe(false)
    process.env['TRUST_PROXY'] = '1'
    try {
      expect(await ask()).toBe(true)
    } finally {
      delete process.env['TRUST_PROXY']
    }
  })

  it('contains no script and no style of its own', async () => {
    const page = await (await (await signedIn()).get(paths.gallery())).text()
    expect(page).toContain('<textarea')
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
  })
})

describe('a form', () => {
  it('from another website is refused', async () => {
    const one = await signedIn()
    const answer = await app.application.request('http://localhost/afmelden', {
      method: 'POST',
      headers: { Origin: 'https://elders.test', Cookie: `session=${one.cookies.get('session')}` },
      body: new URLSearchParams(),
    })
    expect(answer.status).toBe(403)
    expect((await one.get(paths.home())).status).toBe(200)
  })

  it('that is too large is refused with a plain sentence', async () => {
    const answer = await (await signedIn()).post(paths.gallery(), { what: 'x'.repeat(300_000) })
    expect(answer.status).toBe(413)
    expect(answer.headers.get('Connection')).toBe('close')
    expect(await answer.text()).toContain('maak de tekst korter')
  })

  it('with errors comes back as it was, with a link to each field', async () => {
    const fields = {
      what: '',
      more: 'Dit <b>moet</b> blijven',
      kinds: 'money',
      'from.day': '31',
      'from.month': '2',
      'from.year': '2027',
    }
    const answer = await (await signedIn()).post(paths.gallery(), fields)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('<title>Fout: Bouwstenen – Deelwijzer</title>')
    expect(page).toContain('Dit &lt;b>moet&lt;/b> blijven')
    expect(page).toMatch(/value="money"[^>]*checked|checked[^>]*value="money"/)
    const links = [...page.matchAll(/href="#(veld-[^"]+)">([^<]+)</g)]
    expect(links.slice(0, 3).map(([, id]) => id)).toEqual([
      'veld-happened',
      'veld-what',
      'veld-from',
    ])
    for (const [, id] of links) expect(page).toContain(`id="${id}"`)
    expect(page.indexOf('id="fouten"')).toBeLessThan(page.indexOf('id="formulier"'))
  })

  it('is read and leads on', async () => {
    const fields = {
      happened: 'asked',
      what: 'Iets',
      kinds: ['money', 'health'],
      'from.day': '1',
      'from.month': '3',
      'from.year': '2027',
    }
    expect((await (await signedIn()).post(paths.gallery(), fields)).status).toBe(303)
  })

  it('posted after the session ended is kept for its writer, and filled in after signing in', async () => {
    const one = await signedIn()
    await one.post(paths.signOut())
    const posted = await one.post(paths.gallery(), { what: 'Bijna klaar' })
    expect(posted.headers.get('Location')).toBe(paths.signIn())
    const back = await one.post(paths.signIn(), { person: anna })
    expect(back.headers.get('Location')).toBe('/bouwstenen?bewaard=1')
    const page = await (await one.get('/bouwstenen?bewaard=1')).text()
    expect(page).toContain('value="Bijna klaar"')
    expect(page).toContain('Wat je had ingevuld, staat er nog.')
  })

  it('that was kept is not shown to somebody else', async () => {
    const one = await signedIn()
    await one.post(paths.signOut())
    await one.post(paths.gallery(), { what: 'Van Noor' })
    await one.signIn(leader)
    expect(await (await one.get('/bouwstenen?bewaard=1')).text()).not.toContain('Van Noor')
    await one.signIn(anna)
    expect(await (await one.get('/bouwstenen?bewaard=1')).text()).toContain('Van Noor')
  })

  it('that is too large to keep is no fault', async () => {
    const one = await signedIn()
    await one.post(paths.signOut())
    // Each of these takes six characters where it is kept.
    const posted = await one.post(paths.gallery(), { what: '\u0001'.repeat(60_000) })
    expect(posted.headers.get('Location')).toBe(paths.signIn())
    const back = await one.post(paths.signIn(), { person: anna })
    expect(back.headers.get('Location')).toBe(paths.gallery())
  })

  it('is not kept once the session has been over for more than an hour', async () => {
    const one = await signedIn()
    await one.post(paths.signOut())
    setClock(new Date(Date.now() + 61 * 60_000))
    try {
      await one.post(paths.gallery(), { what: 'Te laat' })
      const back = await one.post(paths.signIn(), { person: anna })
      expect(back.headers.get('Location')).toBe(paths.gallery())
    } finally {
      setClock()
    }
  })
})

describe('leaving quickly', () => {
  it('shows a page that says nothing of the product, and comes back to the same question', async () => {
    const one = await signedIn()
    const away = await one.send(paths.leave(), { _terug: paths.gallery(), what: 'Half af' })
    const page = await away.text()
    expect(page).toContain('Weer in Voorbeeldstad')
    expect(page).not.toMatch(/Deelwijzer|proefomgeving|afweging|cli[eë]nt/)
    const back = await one.get(paths.leaveReturn())
    expect(back.headers.get('Location')).toBe('/bouwstenen?bewaard=1')
    expect(await (await one.get('/bouwstenen?bewaard=1')).text()).toContain('value="Half af"')
  })

  it('shows that page also when the session has just ended, and comes back after signing in', async () => {
    const one = await signedIn()
    await one.post(paths.signOut())
    const away = await one.send(paths.leave(), { _terug: paths.gallery(), what: 'Net te laat' })
    expect(await away.text()).toContain('Weer in Voorbeeldstad')
    expect((await one.get(paths.leaveReturn())).headers.get('Location')).toBe(paths.signIn())
    const back = await one.post(paths.signIn(), { person: anna })
    expect(back.headers.get('Location')).toBe('/bouwstenen?bewaard=1')
    expect(await (await one.get('/bouwstenen?bewaard=1')).text()).toContain('value="Net te laat"')
  })

  it('never leads to another website', async () => {
    const one = await signedIn()
    for (const elsewhere of [
      '//elders.test',
      'https://elders.test',
      '/\\elders.test',
      'javascript:x',
    ]) {
      await one.post(paths.leave(), { _terug: elsewhere })
      expect((await one.get(paths.leaveReturn())).headers.get('Location')).toBe('/')
    }
  })
})

describe('the language', () => {
  it('is Dutch, and English for who chooses it', async () => {
    const one = visitor()
    expect(await (await one.get(paths.signIn())).text()).toContain('<html lang="nl"')
    const english = await (
      await one.send(paths.language(), { taal: 'en', terug: paths.signIn() })
    ).text()
    expect(english).toContain('<html lang="en"')
    expect(english).toContain('Choose a trial person')
  })

  it('once chosen, goes along to another machine at sign-in', async () => {
    const here = await signedIn(personNamed('Fenna Fictief'))
    await here.post(paths.language(), { taal: 'en', terug: '/' })
    const elsewhere = await signedIn(personNamed('Fenna Fictief'))
    expect(elsewhere.cookies.get('lang')).toBe('en')
    await elsewhere.post(paths.language(), { taal: 'nl', terug: '/' })
    await here.signIn(personNamed('Fenna Fictief'))
    expect(here.cookies.get('lang')).toBe('nl')
  })

  it('of the browser stays for who never chose one', async () => {
    const one = visitor()
    await one.post(paths.language(), { taal: 'en', terug: paths.signIn() })
    await one.signIn(personNamed('Bo Bedacht'))
    expect(one.cookies.get('lang')).toBe('en')
  })
})

describe('what goes wrong', () => {
  it('says of a surprise only that it happened, with a reference', async () => {
    const answer = await visitor().get('/proef/verrassing')
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).not.toContain('Jansen')
    expect(page).toContain(answer.headers.get('X-Request-Id') ?? 'no id')
  })

  it('is problem+json for programs', async () => {
    const answer = await visitor().get('/api/v1/proef')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
  })

  it('is 405 for a method that a page does not know, with the ones it does', async () => {
    const answer = await app.application.request(paths.signIn(), {
      method: 'DELETE',
      headers: { Origin: 'http://localhost' },
    })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST')
  })
})
