import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asVisitor } from '../database/actor.ts'
import { newId } from '../database/id.ts'
import { personNamed } from '../demonstration/people.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { routes } from '../routes.ts'
import { makeHub } from './hub.ts'
import type { LiveState } from './parts.ts'
import { streamRoute } from './route.tsx'

interface Example {
  readonly state: LiveState
  readonly parts: Readonly<Record<string, string>>
}

const path = '/proef/:slotId/stroom'
const slotId = newId()
const stream = path.replace(':slotId', slotId)
/** What the person who looks may see at this moment. */
let view: Example | undefined
let before: () => Promise<void>
/** The slots of which the database says that they are over. */
const over: string[] = []
const example = streamRoute<Example>(path, {
  read: async () => {
    const found = view
    await before()
    return found
  },
  stateOf: ({ state }) => state,
  partsOf: ({ parts }) =>
    Object.entries(parts).map(([id, text]) => ({ id, node: <p>{text}</p>, said: `${id} nieuw` })),
})

let app: TestApplication
beforeAll(async () => {
  app = await testApplication([...routes, example], {
    hubOn: ({ listen }) => makeHub({ listen, endedOf: () => Promise.resolve(over) }),
  })
})
afterAll(() => app.close())
beforeEach(() => {
  view = { state: 'present', parts: { een: 'Anna & Bo' } }
  before = () => Promise.resolve()
})

const announce = () =>
  asVisitor(app.database.db, (tx) => sql`select pg_notify('slot', ${slotId})`.execute(tx))

async function signedIn(): Promise<Visitor> {
  const visitor = visitorOf(app.application)
  await visitor.signIn(personNamed('Noor Voorbeeld'))
  return visitor
}

interface Heard {
  readonly event: string
  readonly data: unknown
}

/** Reads a stream event by event; beats are left out. */
function eventsOf(answer: Response) {
  const reader = (answer.body ?? new ReadableStream()).getReader()
  const decoder = new TextDecoder()
  const waiting: Heard[] = []
  let text = ''
  async function next(): Promise<Heard | 'end'> {
    for (;;) {
      const first = waiting.shift()
      if (first) return first
      const { done, value } = await reader.read()
      if (done) return 'end'
      text += decoder.decode(value, { stream: true })
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      waiting.push(...blocks.flatMap(heardIn))
    }
  }
  return { next, leave: () => reader.cancel() }
}

function heardIn(block: string): readonly Heard[] {
  const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
  return event === '' || event === 'beat' ? [] : [{ event, data: JSON.parse(data) }]
}

const whole = (parts: Readonly<Record<string, string>>) => ({
  event: 'state',
  data: { whole: true, order: Object.keys(parts), parts, said: [] },
})
const bare = { event: 'bare', data: 0 }
const theEnd = { event: 'over', data: 0 }

describe('the stream of a live page', () => {
  it('begins with all there is, escaped, and is kept by nobody', async () => {
    const answer = await (await signedIn()).get(stream)
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const { next, leave } = eventsOf(answer)
    expect(await next()).toEqual(whole({ een: '<p>Anna &amp; Bo</p>' }))
    await leave()
  })

  it('sends only what changed, with what is said of it', async () => {
    const { next, leave } = eventsOf(await (await signedIn()).get(stream))
    await next()
    view = { state: 'present', parts: { een: 'Anna & Bo', twee: 'Nieuw' } }
    await announce()
    expect(await next()).toEqual({
      event: 'state',
      data: {
        whole: false,
        order: ['een', 'twee'],
        parts: { twee: '<p>Nieuw</p>' },
        said: ['twee nieuw'],
      },
    })
    view = { state: 'present', parts: { twee: 'Nieuw' } }
    await announce()
    expect(await next()).toMatchObject({ data: { order: ['twee'], parts: {}, said: [] } })
    await leave()
  })

  it('empties the page of whoever is no longer present, before anything else', async () => {
    const { next, leave } = eventsOf(await (await signedIn()).get(stream))
    await next()
    view = { state: 'waiting', parts: { deur: 'Je bent weg' } }
    await announce()
    expect(await next()).toEqual(bare)
    expect(await next()).toEqual(whole({ deur: '<p>Je bent weg</p>' }))
    await leave()
  })

  it('ends when the slot does, and when somebody has no seat any more', async () => {
    for (const after of [{ state: 'over', parts: { deur: 'Gesloten' } } as const, undefined]) {
      view = { state: 'present', parts: { een: 'Anna' } }
      const { next } = eventsOf(await (await signedIn()).get(stream))
      await next()
      view = after
      await announce()
      expect(await next()).toEqual(bare)
      expect(await next()).toMatchObject({ event: 'state', data: { whole: true } })
      expect(await next()).toEqual(theEnd)
      expect(await next()).toBe('end')
    }
  })

  it('is bare at once when the slot is over, also when a look from before was under way', async () => {
    const { next, leave } = eventsOf(await (await signedIn()).get(stream))
    await next()
    let goOn = (): void => undefined
    before = () => new Promise((resolve) => (goOn = resolve))
    view = { state: 'present', parts: { een: 'Nog van ervoor' } }
    await announce()
    view = { state: 'waiting', parts: { deur: 'Gesloten' } }
    over.push(slotId)
    await announce()
    expect(await next()).toEqual(bare)
    goOn()
    goOn()
    before = () => Promise.resolve()
    expect(await next()).toEqual(whole({ deur: '<p>Gesloten</p>' }))
    over.pop()
    await leave()
  })

  it('looks at the session before it sends: who signed out gets no more', async () => {
    const visitor = await signedIn()
    const { next } = eventsOf(await visitor.get(stream))
    await next()
    await visitor.post(paths.signOut())
    view = { state: 'present', parts: { een: 'Geheim' } }
    await announce()
    expect(await next()).toEqual(bare)
    const last = JSON.stringify(await next())
    expect(last).toContain('Je bent afgemeld')
    expect(last).not.toContain('Geheim')
    expect(await next()).toEqual(theEnd)
  })

  it('looks anew when its database fails it, by ending: the page then asks for the whole', async () => {
    const { next } = eventsOf(await (await signedIn()).get(stream))
    await next()
    before = () => Promise.reject(new Error('the database went away'))
    await announce()
    expect(await next()).toBe('end')
  })

  it('does not exist for somebody without a seat, and asks others to sign in', async () => {
    view = undefined
    expect((await (await signedIn()).get(stream)).status).toBe(404)
    const stranger = await visitorOf(app.application).get(stream)
    expect(stranger.headers.get('Location')).toBe(paths.signIn())
  })

  it('gives whoever asks for its head alone no stream to leave open', async () => {
    const visitor = await signedIn()
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await app.application.request(`http://localhost${stream}`, {
      method: 'HEAD',
      headers: { Cookie: cookie },
    })
    expect([answer.status, answer.body]).toEqual([200, null])
  })
})
