// `npm run cases` seeds 1,000 and 100,000 cases on a PostgreSQL server, measures lists, pages and
// sharing under their rights, and writes docs/figures-cases.md. `CASES=2000` for a shorter try.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMachine } from '../machine.ts'
import { project } from '../measure.ts'
import { describeDatabase } from '../pages/database.ts'
import { documentOf } from './document.ts'
import { pageTimes, processTimes } from './pages.ts'
import { plansOf } from './plans.ts'
import { compareRights } from './rights.ts'
import { sharingTimes } from './sharing.ts'
import { ask, seed } from './world.ts'

const machine = describeMachine()
const most = Number(process.env['CASES'] ?? 100_000)
const small = seed(1000)
said(`1,000 cases seeded in ${Math.round(small.seconds)} s`)
const large = seed(most)
said(`${most} cases seeded in ${Math.round(large.seconds)} s`)
const counts = {
  items: Number(ask(large.name, 'select count(*) from app.item')[0]),
  professionals: Number(ask(large.name, 'select count(*) from app.professional')[0]),
  organisations: Number(ask(large.name, 'select count(*) from app.organisation')[0]),
}
const rights = await compareRights(large)
said(`rights: ${rights.ratio.toFixed(2)} times by id`)
const [amongFew, amongAll] = await pageTimes(small, large)
const pages = { small: amongFew, large: amongAll }
said('pages')
const sharing = await sharingTimes(large)
const processes = await processTimes(large)
said('sharing and processes')
const plans = await plansOf(large)
const found = { cases: most, seconds: large.seconds, counts, rights, pages, sharing, processes, plans }
const document = documentOf(found, machine, describeDatabase())
process.stdout.write(`${document.split('## Plans')[0]}\n`)
if (most >= 100_000) writeFileSync(join(project, 'docs/figures-cases.md'), document)

function said(what: string): void {
  process.stderr.write(`${what}\n`)
}

export type Found = typeof found
