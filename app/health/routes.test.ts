import { expect, it } from 'vitest'
import { testApplication } from '../page/test-application.ts'
import { visitorOf } from '../page/test-visitor.ts'
import { paths } from '../paths.ts'
import { healthRoutes } from './routes.ts'

it('says that all is well while the database answers, and that it is not once it does not', async () => {
  const test = await testApplication(healthRoutes)
  const probe = visitorOf(test.application)
  const well = await probe.get(paths.health())
  expect([well.status, await well.text()]).toEqual([200, ''])
  expect(well.headers.get('Cache-Control')).toBe('no-store')
  await test.close()
  const ill = await probe.get(paths.health())
  expect([ill.status, await ill.text()]).toEqual([503, ''])
})
