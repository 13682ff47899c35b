import { describe, expect, it } from 'vitest'
import { eventKinds } from './events/repository.ts'
import { paths } from './paths.ts'
import { routes } from './routes.ts'

const patterns: ReadonlySet<string> = new Set(Object.values(paths).map(({ pattern }) => pattern))
const names = routes.map(({ method, path }) => `${method} ${path}`)

describe('every registered route', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s says who may use it and what it records',
    (_name, route) => {
      expect(['anyone', 'professional', 'team_lead']).toContain(route.right)
      const { event } = route
      const isSaid = typeof event === 'string' ? eventKinds.includes(event) : /\w/.test(event.none)
      expect(isSaid).toBe(true)
    },
  )

  it('has its address from paths', () => {
    expect(routes.map(({ path }) => path).filter((path) => !patterns.has(path))).toEqual([])
  })

  it('is there once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
