import type { Application } from '../application.tsx'
import { paths } from '../paths.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without a window, for tests: it keeps cookies and posts forms from our own pages. */
export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, fields?: Fields): Promise<Response>
  /** Posts, and fetches what the answer points at. */
  send(path: string, fields?: Fields): Promise<Response>
  signIn(professionalId: string): Promise<void>
  readonly cookies: Map<string, string>
}

const origin = 'http://localhost'

/** A visitor of an application that answers in this process. */
export function visitorOf(application: Application): Visitor {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await application.request(origin + path, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) keepCookie(cookies, line)
    return answer
  }
  const post = (path: string, fields: Fields = {}) =>
    ask(path, { method: 'POST', body: encode(fields), headers: { Origin: origin } })
  return {
    cookies,
    get: (path) => ask(path),
    post,
    send: async (path, fields) => {
      const answer = await post(path, fields)
      const next = answer.headers.get('Location')
      return next === null ? answer : ask(next)
    },
    signIn: async (person) => {
      const answer = await post(paths.signIn(), { person })
      if (answer.headers.get('Location') === paths.signIn()) throw new Error('Nobody to sign in as')
    },
  }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value === '') cookies.delete(name)
  else cookies.set(name, decodeURIComponent(value))
}

function encode(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [field, given] of Object.entries(fields)) {
    for (const value of typeof given === 'string' ? [given] : given) body.append(field, value)
  }
  return body
}
