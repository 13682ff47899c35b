import { execFileSync, spawnSync } from 'node:child_process'
import { ownerUrl, prepareDatabase } from '../pages/database.ts'
import { project } from '../measure.ts'

/** A seeded database, and the busiest of its people with cases of theirs. */
export interface Seeded {
  readonly cases: number
  readonly url: string
  /** The name of the database, for `psql` as the server's administrator. */
  readonly name: string
  readonly seconds: number
  readonly professional: string
  /** Cases in which that professional takes part; the first has 109 items. */
  readonly caseIds: readonly string[]
}

/** Makes a database as docs/operating.md tells, with so many made-up cases. */
export function seed(cases: number): Seeded {
  const name = `cases_${cases}`
  const url = prepareDatabase(name)
  const from = performance.now()
  const seeded = spawnSync(
    process.execPath,
    ['app/demonstration/seed.ts', '--cases', String(cases)],
    { cwd: project, env: { ...process.env, DATABASE_OWNER_URL: ownerUrl(name) }, encoding: 'utf8' },
  )
  if (seeded.status !== 0) throw new Error(seeded.stderr)
  // What was loaded at once is then no work left for whoever reads it first.
  ask(name, 'vacuum analyze')
  const [professional = ''] = ask(
    name,
    "select id from app.professional where name = 'Proefprofessional 0'",
  )
  const caseIds = ask(
    name,
    `select c.id from app.participant p join app."case" c on c.id = p.case_id
      where p.professional_id = '${professional}'
      order by (select count(*) from app.item i where i.case_id = c.id) desc, c.id limit 20`,
  )
  const seconds = (performance.now() - from) / 1000
  return { cases, url, name, seconds, professional, caseIds }
}

/** What the server's administrator is told, line by line. */
export function ask(name: string, query: string): readonly string[] {
  const told = execFileSync('psql', ['-d', name, '-qtAc', query], { encoding: 'utf8' })
  return told.split('\n').filter((line) => line !== '')
}
