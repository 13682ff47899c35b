import type { KyselyPlugin } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { setClock } from '../clock.ts'
import { type PeopleAtWork, peopleAtWork } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { log } from '../security/log.ts'
import { noClient } from './form.ts'
import { rehearseEmergency } from './rehearse.ts'
import { emergencyRoutes } from './routes.tsx'

let app: PeopleAtWork
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...emergencyRoutes])
})
afterAll(() => app.close())
afterEach(() => setClock())

/** The tables that a rehearsal writes to. */
async function rehearse(): Promise<readonly string[]> {
  const written: string[] = []
  const watch: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (node.kind === 'InsertQueryNode') written.push(node.into?.table.identifier.name ?? '')
      return node
    },
    transformResult: async ({ result }) => result,
  }
  await rehearseEmergency(app.database.db.withPlugin(watch))
  return written
}

const kept = async () => {
  const rows = Object.values(app.people).map((id) =>
    app.database.as(id, async (tx) => [
      ...(await tx.selectFrom('app.weighing').select('id').execute()),
      ...(await tx.selectFrom('app.share').select('id').execute()),
      ...(await tx.selectFrom('app.reminder').select('id').execute()),
      ...(await tx.selectFrom('app.event').select('id').execute()),
    ]),
  )
  return (await Promise.all(rows)).flat()
}

it('does all that sealing does, and keeps nothing of it', async () => {
  const before = await kept()
  const written = ['weighing', 'decision', 'share', 'share_category', 'reminder', 'event']
  expect(await rehearse()).toEqual(expect.arrayContaining(written))
  expect(await kept()).toEqual(before)

  const real = { danger: 'child', told: 'police', what: ['health'], why: 'Nu.', who: noClient }
  await app.visitors.anna.post(paths.emergency(), real)
  expect((await kept()).length).toBeGreaterThan(before.length)
})

it('holds nobody up when it fails, and says so in the log', async () => {
  const logged = vi.spyOn(log, 'error')
  // Before there were norms, nothing can be weighed.
  setClock('1990-01-01')
  expect(await rehearse()).toEqual([])
  expect(logged).toHaveBeenCalledOnce()
})
