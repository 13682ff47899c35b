import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from './actor.ts'
import { openDatabase } from './connection.ts'
import { migrateServer } from './server.ts'
import { testDatabase, testServer } from './testing.ts'

const server = testServer()
const name = `deelwijzer_${randomUUID().slice(0, 8)}`

/** The address of a database for somebody made for this test. */
const urlFor = (login: string, database: string): string => {
  const url = new URL(server ?? '')
  url.username = login
  url.password = 'made-for-this-test'
  url.pathname = `/${database}`
  return url.href
}

async function asSuperuser(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

// What an operator does: two logins, neither of them a superuser.
describe.skipIf(server === undefined)('a PostgreSQL server', () => {
  const [owner, web] = [`${name}_owner`, `${name}_web`]
  beforeAll(async () => {
    // Makes the roles, which are of the whole server, while other test files wait.
    await (await testDatabase()).close()
    await asSuperuser(
      `create role ${owner} login password 'made-for-this-test' in role deelwijzer_owner`,
      `create role ${web} login password 'made-for-this-test' in role deelwijzer_application`,
      `create database ${name} owner ${owner}`,
    )
  })
  afterAll(() =>
    asSuperuser(
      `drop database ${name} with (force)`,
      `drop owned by ${owner}`,
      `drop role ${owner}`,
      `drop role ${web}`,
    ),
  )

  it('says what to do when it was not prepared', async () => {
    await expect(openDatabase({ url: urlFor(web, name) })).rejects.toThrow('npm run migrate')
  })

  it('is prepared by a login that is no superuser, and once is enough', async () => {
    expect((await migrateServer(urlFor(owner, name))).length).toBeGreaterThan(2)
    expect(await migrateServer(urlFor(owner, name))).toEqual([])
  })

  it('opens for a login that is the application and nothing more', async () => {
    const { db, kind, close } = await openDatabase({ url: urlFor(web, name) })
    expect(kind).toBe('server')
    const query = sql<{ own: boolean }>`select entry.is_demonstration() as own`
    expect((await asVisitor(db, (tx) => query.execute(tx))).rows).toEqual([{ own: false }])
    await expect(sql`set role deelwijzer_owner`.execute(db)).rejects.toThrow('permission denied')
    await expect(sql`set role deelwijzer_rights`.execute(db)).rejects.toThrow('permission denied')
    await close()
  })
})
