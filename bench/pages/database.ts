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
`
const databaseCalled = (name: string): string => `
create database ${name};
revoke connect, temporary on database ${name} from public;
grant connect on database ${name} to deelwijzer_migrate, deelwijzer_web;
grant create on database ${name} to deelwijzer_owner;
`

/**
 * Gives the server files of its write-ahead log to use again, as one has that runs for a while.
 * A new one makes each of its 16 MB while commits wait for it, for tens of milliseconds.
 */
export function warmUp(): void {
  const files = 30
  tell(`
    alter system set min_wal_size = '1GB';
    select pg_reload_conf();
    ${'create table warm (); drop table warm; select pg_switch_wal();'.repeat(files)}
    checkpoint;`)
}

/**
 * Does at once, for what was made in the last minute, what the server does by itself within the next: it
 * would do so while pages are asked for.
 */
export const tidyUp = (): void => void execFileSync('vacuumdb', ['--all', '--analyze', '--quiet'])

/** Prepares the server of `pg_virtualenv` as docs/operating.md tells; gives the URL of the web processes. */
export function prepareDatabase(name = 'deelwijzer'): string {
  if (!has("select from pg_roles where rolname = 'deelwijzer_owner'")) tell(roles)
  tell(databaseCalled(name))
  const migrated = spawnSync(process.execPath, ['app/database/migrate-server.ts'], {
    cwd: project,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl(name) },
    encoding: 'utf8',
  })
  if (migrated.status !== 0) throw new Error(migrated.stderr)
  return webUrl(name)
}

/** The URL of the login of the web processes. */
export const webUrl = (name: string): string => urlOf('deelwijzer_web', 'bench', name)

/** Whether the server has a database of this name already. */
export const hasDatabase = (name: string): boolean =>
  has(`select from pg_database where datname = '${name}'`)

/** The URL of the login that migrates and seeds. */
export const ownerUrl = (name: string): string => urlOf('deelwijzer_migrate', 'bench', name)

/** The URL of the server's administrator, whom no policy holds. */
export function administratorUrl(name: string): string {
  const { PGUSER = 'postgres', PGPASSWORD = '' } = process.env
  return urlOf(PGUSER, PGPASSWORD, name)
}

function urlOf(login: string, password: string, name: string): string {
  const { PGHOST = 'localhost', PGPORT = '5432' } = process.env
  return `postgres://${login}:${password}@${PGHOST}:${PGPORT}/${name}`
}

const tell = (input: string): void =>
  void execFileSync('psql', ['-q', '-v', 'ON_ERROR_STOP=1'], { input })

const has = (query: string): boolean =>
  execFileSync('psql', ['-tAc', `select exists (${query})`], { encoding: 'utf8' }).trim() === 't'

/** What the server says it is, and that it syncs its commits. */
export function describeDatabase(): string {
  const ask = (setting: string) =>
    execFileSync('psql', ['-tAc', `show ${setting}`], { encoding: 'utf8' }).trim()
  return `PostgreSQL ${ask('server_version').split(' ')[0]}, fsync ${ask('fsync')}`
}
