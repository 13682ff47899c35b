import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evidence } from './evidence.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.close())

/** The first column of what a query finds. */
async function found(query: string): Promise<readonly string[]> {
  const { rows } = await sql.raw<{ found: string }>(`select ${query} order by 1`).execute(test.db)
  return rows.map((row) => row.found)
}
const roles = ['deelwijzer_application', 'deelwijzer_log_reader', 'deelwijzer_rights']
const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ')
const tables = `format('%I.%I', n.nspname, c.relname) as found
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('app', 'entry')`

describe('the catalogue', () => {
  it('has row security enabled and forced on every table', async () => {
    expect((await found(tables)).length).toBeGreaterThan(28)
    const open = await found(`${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`)
    // The list of migrations holds names of files, and only the rights role may read it.
    expect(open).toEqual(['entry.migration'])
  })

  it('gives the application nothing to own, and nobody a way around a policy', async () => {
    expect(
      await found(`rolname as found from pg_roles
        where rolname in (${listed([...roles, 'deelwijzer_owner'])})
          and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb)`),
    ).toEqual([])
    const owned = (owner: string) =>
      `oid::text as found from pg_class where relowner = '${owner}'::regrole
        union all select oid::text from pg_proc where proowner = '${owner}'::regrole
        union all select oid::text from pg_namespace where nspowner = '${owner}'::regrole`
    expect(await found(owned('deelwijzer_application'))).toEqual([])
    expect(await found(owned('deelwijzer_log_reader'))).toEqual([])
    expect((await found(owned('deelwijzer_owner'))).length).toBeGreaterThan(28)
  })

  it('lets nobody change or remove evidence', async () => {
    const may = (privilege: string) => `format('%s %s %s', r.name, '${privilege}', t.name) as found
      from unnest(array[${listed(roles)}]) r (name), unnest(array[${listed(evidence)}]) t (name)`
    for (const privilege of ['delete', 'truncate'])
      expect(
        await found(`${may(privilege)} where has_table_privilege(r.name, t.name, '${privilege}')`),
      ).toEqual([])
    const update = `${may('update')} where has_any_column_privilege(r.name, t.name, 'update')`
    expect(await found(update)).toEqual([])
    const insert = `${may('insert')} where has_any_column_privilege(r.name, t.name, 'insert')`
    expect((await found(insert)).length).toBeGreaterThanOrEqual(evidence.length)
  })

  it('lets the application choose neither who nor when in what it writes', async () => {
    const made = [
      'by',
      'at',
      'actor_id',
      'actor_kind',
      'sealed_at',
      'decided_at',
      'made_at',
      'asked_by',
      'recorded_at',
    ]
    const columns = `format('%s.%s', attrelid::regclass, attname) as found from pg_attribute
      where attname in (${listed(made)}) and attnum > 0
        and attrelid in (select oid from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r')`
    expect((await found(columns)).length).toBeGreaterThan(20)
    const chosen = `${columns} and has_column_privilege('deelwijzer_application', attrelid, attnum, 'insert')`
    expect(await found(chosen)).toEqual([])
  })

  it('sets the hour of the server beside that of the product in all evidence with an hour', async () => {
    const columns = (
      condition: string,
    ) => `t.name as found from unnest(array[${listed(evidence)}]) t (name)
      where exists (select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = t.name::regclass and ${condition})`
    const made = await found(columns("pg_get_expr(d.adbin, d.adrelid) = 'app.now()'"))
    expect(made.length).toBeGreaterThan(10)
    const recorded = `a.attname = 'recorded_at' and pg_get_expr(d.adbin, d.adrelid) = 'clock_timestamp()'`
    expect(await found(columns(recorded))).toEqual(made)
  })

  it('keeps the words about people out of reach of a plain select', async () => {
    const may = (privilege: string) =>
      `r.name as found from unnest(array['deelwijzer_application', 'deelwijzer_log_reader']) r (name)
        where has_any_column_privilege(r.name, 'app.personal_text', '${privilege}')`
    expect(await found(may('select'))).toEqual([])
    expect(await found(may('insert'))).toEqual(['deelwijzer_application'])
  })

  it('gives the rights to functions of the role for them, each with a fixed search path', async () => {
    const definers = `p.proname as found from pg_proc p
      where p.pronamespace in ('app'::regnamespace, 'entry'::regnamespace) and p.prosecdef`
    expect((await found(definers)).length).toBeGreaterThan(15)
    const owned = `p.proowner = 'deelwijzer_rights'::regrole`
    const fixed = `exists (select from unnest(p.proconfig) c where c in ('search_path=', 'search_path=""'))`
    expect(await found(`${definers} and not (${owned} and ${fixed})`)).toEqual([])
  })

  it('lets no role but the owner make anything in a schema', async () => {
    const may = (privilege: string) => `format('%s %s', r.name, n.nspname) as found
      from unnest(array[${listed(roles)}]) r (name), pg_namespace n
      where n.nspname in ('app', 'entry') and has_schema_privilege(r.name, n.oid, '${privilege}')`
    expect((await found(may('usage'))).length).toBeGreaterThan(3)
    expect(await found(may('create'))).toEqual([])
  })

  it('lets nobody call a function that was not granted by name', async () => {
    const open = `p.proname as found from pg_proc p
      where p.pronamespace in ('app'::regnamespace, 'entry'::regnamespace)
        and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`
    expect(await found(open)).toEqual([])
  })

  it('keeps the views of the rules for the role of the rights alone', async () => {
    const views = `c.relname as found from pg_class c
      where c.relkind = 'v' and c.relnamespace in ('app'::regnamespace, 'entry'::regnamespace)`
    expect((await found(views)).length).toBeGreaterThan(4)
    // A view asks with the rights of its owner: whoever may select from it is past every policy.
    const others = `exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner)`
    expect(
      await found(`${views} and (c.relowner <> 'deelwijzer_rights'::regrole or ${others})`),
    ).toEqual([])
  })

  it('has one policy for the rights role on each table that it reads', async () => {
    const policies = await found(`format('%I.%I', schemaname, tablename) as found from pg_policies
      where 'deelwijzer_rights' = any(roles)`)
    expect(policies).toEqual([...new Set(policies)])
    const read = await found(`format('%I.%I', n.nspname, c.relname) as found
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('app', 'entry') and c.relrowsecurity
        and (has_any_column_privilege('deelwijzer_rights', c.oid, 'select')
          or has_any_column_privilege('deelwijzer_rights', c.oid, 'insert'))`)
    expect(policies).toEqual(read)
  })
})
