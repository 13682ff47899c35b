import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asActor, asVisitor } from './actor.ts'
import { openDatabase } from './connection.ts'
import { migrateServer } from './server.ts'
import { testDatabase, testServer } from './testing.ts'

const server = testServer()
const name = `deelwijzer_${randomUUID().slice(0, 8)}`

const prepared = `${name}_prepared`
const logins = ['migrate', 'web', 'auditor'].map((login) => `${prepared}_${login}`)

/** The preparation of docs/operating.md; its four roles are of the whole server, and there already. */
const preparation = (): readonly string[] =>
  (/^create role[^`]*/m.exec(readFileSync('docs/operating.md', 'utf8'))?.[0] ?? '')
    .replaceAll('…', 'made-for-this-test')
    .replaceAll(/deelwijzer_(migrate|web|auditor)\b/g, `${prepared}_$1`)
    .replaceAll(/database deelwijzer\b/g, `database ${prepared}`)
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && !statement.includes('nologin'))

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
      `drop database if exists ${prepared} with (force)`,
      ...logins.map((login) => `drop role if exists ${login}`),
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

  it('lets nobody make a table of their own beside the product’s, once migrated by its owner', async () => {
    await expect(asSomebody(urlFor(web, name), own)).rejects.toThrow('permission denied')
  })

  it('is prepared as docs/operating.md says, and then the web login can do no more than the pages', async () => {
    const statements = preparation()
    expect(statements.length).toBeGreaterThan(6)
    await asSuperuser(...statements)
    const [migrate = '', login = '', auditor = ''] = logins
    await migrateServer(urlFor(migrate, prepared))
    const url = urlFor(login, prepared)
    const denied = [
      'set role deelwijzer_owner',
      'set role deelwijzer_rights',
      `set role ${migrate}`,
    ]
    for (const statement of [own, ...denied, 'create table app.mine (id int)'])
      await expect(asSomebody(url, statement), statement).rejects.toThrow('permission denied')
    expect(await asSomebody(url, 'select 1 as one')).toEqual([{ one: 1 }])
    await expect(asSomebody(urlFor(auditor, prepared), own)).rejects.toThrow('permission denied')
    expect(await asSomebody(urlFor(auditor, prepared), 'select id from app.event')).toEqual([])
  })

  it('shows in the list of what others do no value that anybody typed', async () => {
    const { db, close } = await openDatabase({ url: urlFor(web, name) })
    const seen = await asActor(db, { kind: 'job', id: randomUUID() }, async (tx) => {
      await sql`select ${'Voorbeeldgeheim'}::text`.execute(tx)
      return asSomebody(
        urlFor(web, name),
        `select query from pg_stat_activity where query like '%::text%' and pid <> pg_backend_pid()`,
      )
    })
    await close()
    expect(seen).toEqual([{ query: 'select $1::text' }])
  })
})

const own = 'create temporary table mine (id int)'

async function asSomebody(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
