import { execFileSync, spawnSync } from 'node:child_process'
import { hasDatabase, ownerUrl, prepareDatabase, tidyUp, webUrl } from '../pages/database.ts'
import { project } from '../measure.ts'

/** A seeded database, and one of its people, no team lead, with cases of theirs. */
export interface Seeded {
  readonly cases: number
  readonly url: string
  /** The name of the database, for `psql` as the server's administrator. */
  readonly name: string
  /** How long it took to fill; 0 when it was there. */
  readonly seconds: number
  readonly professional: string
  /** Cases in which that professional takes part: the first has 109 items, the others 9. */
  readonly caseIds: readonly string[]
}

/** Makes a database as docs/operating.md tells, with so many made-up cases; or takes the one there is. */
export function seed(cases: number): Seeded {
  const name = `cases_${cases}`
  if (hasDatabase(name)) return describe(cases, webUrl(name), 0)
  const url = prepareDatabase(name)
  const from = performance.now()
  const seeded = spawnSync(
    process.execPath,
    ['app/demonstration/seed.ts', '--cases', String(cases)],
    { cwd: project, env: { ...process.env, DATABASE_OWNER_URL: ownerUrl(name) }, encoding: 'utf8' },
  )
  if (seeded.status !== 0) throw new Error(seeded.stderr)
  // What was loaded at once is then no work left for whoever reads it first.
  tidyUp()
  return describe(cases, url, (performance.now() - from) / 1000)
}

function describe(cases: number, url: string, seconds: number): Seeded {
  const name = `cases_${cases}`
  const [professional = ''] = ask(
    name,
    "select id from app.professional where name = 'Proefprofessional 1'",
  )
  const caseIds = ask(
    name,
    `select id from (select p.case_id as id, (select count(*) from app.item i where i.case_id = p.case_id) as items
        from app.participant p where p.professional_id = '${professional}') as mine
      order by row_number() over (order by items desc, id) > 1, items, id limit 20`,
  )
  return { cases, url, name, seconds, professional, caseIds }
}

/** What the server's administrator is told, line by line. */
export function ask(name: string, query: string): readonly string[] {
  const told = execFileSync('psql', ['-d', name, '-qtAc', query], { encoding: 'utf8' })
  return told.split('\n').filter((line) => line !== '')
}
