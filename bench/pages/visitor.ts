import type { TestApplication } from '../../app/page/test-application.ts'

/** A running product, as the product's own test journeys want to see an application. */
export function applicationAt(base: string): TestApplication {
  const request = (address: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (headers.has('Origin')) headers.set('Origin', base)
    const { pathname, search } = new URL(address)
    return fetch(base + pathname + search, { ...init, headers, redirect: 'manual' })
  }
  return { application: { request } } as unknown as TestApplication
}
