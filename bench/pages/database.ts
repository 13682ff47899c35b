import { execFileSync, spawnSync } from 'node:child_process'
import { project } from '../measure.ts'

const roles = `
create role deelwijzer_owner nologin noinherit;
create role deelwijzer_application nologin nobypassrls;
create role deelwijzer_log_reader nologin nobypassrls;
create role deelwijzer_rights nologin nobypassrls;
grant deelwijzer_rights to deelwijzer_owner;
create role deelwijzer_migrate login password 'bench' in role deelwijzer_owner;
create role deelwijzer_web login password 'bench' in role deelwijzer_application;
create database deelwijzer;
revoke connect, temporary on database deelwijzer from public;
grant connect on database deelwijzer to deelwijzer_migrate, deelwijzer_web;
grant create on database deelwijzer to deelwijzer_owner;
`

/** Prepares the server of `pg_virtualenv` as docs/operating.md tells; gives the URL of the web processes. */
export function prepareDatabase(): string {
  execFileSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1'], { input: roles })
  const migrated = spawnSync(process.execPath, ['app/database/migrate-server.ts'], {
    cwd: project,
    env: { ...process.env, DATABASE_OWNER_URL: urlOf('deelwijzer_migrate') },
    encoding: 'utf8',
  })
  if (migrated.status !== 0) throw new Error(migrated.stderr)
  return urlOf('deelwijzer_web')
}

function urlOf(login: string): string {
  const { PGHOST = 'localhost', PGPORT = '5432' } = process.env
  return `postgres://${login}:bench@${PGHOST}:${PGPORT}/deelwijzer`
}

/** What the server says it is, and that it syncs its commits. */
export function describeDatabase(): string {
  const ask = (setting: string) =>
    execFileSync('psql', ['-tAc', `show ${setting}`], { encoding: 'utf8' }).trim()
  return `PostgreSQL ${ask('server_version').split(' ')[0]}, fsync ${ask('fsync')}`
}
