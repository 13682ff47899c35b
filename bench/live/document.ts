import { limitTable } from '../document.ts'
import { type Figure, write } from '../figures.ts'
import type { Machine } from '../machine.ts'
import type { Spread } from '../measure.ts'
import type { Cost, FiftyFound, ManyFound } from './found.ts'

export interface Found {
  readonly embedded: FiftyFound
  readonly server: FiftyFound
  readonly many: ManyFound
}

/** Everything that a run found, as docs/figures-live.md. */
export function documentOf(found: Found, machine: Machine, database: string): string {
  const { embedded, server, many } = found
  return `# Figures of live pages

How fast what is put on a table comes and goes, and what it takes to keep pages open. \`npm run live\` in \`bench/\` writes this page; every figure is of that one run.

- When: ${machine.when}, at commit \`${machine.commit}\`.
- On what: ${machine.cores} cores of ${machine.cpu}, ${machine.memory}, Node ${machine.node}, ${database}. Load before the run: ${write(machine.load)}. Product, database and pages share the cores.

${limitTable(figuresOf(found))}

## One slot

${embedded.pages} people in one slot, each on a page of their own, all weighed for; ${embedded.puts} times the chair puts something on the table, and then closes the slot. From the press of the button, so with the request, its transaction and the announcement, until the page has it. Each takes ${write(embedded.coreMs)} ms of a core with the embedded database in it, and ${write(server.coreMs)} ms beside PostgreSQL.

| | p50 ms | p95 ms | most ms |
| --- | --: | --: | --: |
${row('Put, embedded database', embedded.put)}
${row('Put, PostgreSQL', server.put)}
${row('Bare, embedded database', embedded.bare)}
${row('Bare, PostgreSQL', server.bare)}

## Many slots

${many.slots} open slots with ten pages each, half of them on each of two processes of one server; beside a server that only keeps as many streams open and sends the same beats. For ${many.seconds} seconds in which nothing happens; then something is put on each table.

| | pages | core per page and minute | memory per page |
| --- | --: | --: | --: |
${costRow('Deelwijzer, two processes', many.product)}
${costRow('Bare event stream', many.bare)}

| | p50 ms | p95 ms | most ms |
| --- | --: | --: | --: |
${row('Put, until on the ten pages', many.put)}

Each page of the product looks anew once a minute, as its own person, for what nobody announces; a shorter time than a minute sees only a part of that. What happens is announced by the database, with an id alone: [decision 9](decisions/0009-one-live-page-with-one-script.md).
`
}

function figuresOf({ embedded, server, many }: Found): readonly Figure[] {
  return [
    atMost(`On ${embedded.pages} pages, embedded: p95`, embedded.put.p95, 500),
    atMost(`On ${server.pages} pages, PostgreSQL: p95`, server.put.p95, 500),
    atMost('Bare after closing, embedded: the last', embedded.bare.most, 1000),
    atMost('Bare after closing, PostgreSQL: the last', server.bare.most, 1000),
    atMost(`On ten pages among ${many.product.pages}: p95`, many.put.p95, 500),
  ]
}

const atMost = (name: string, measured: number, limit: number): Figure => ({
  name,
  measured: `${write(measured)} ms`,
  limit: `≤ ${limit} ms`,
  kept: measured <= limit,
})

const row = (name: string, { p50, p95, most }: Spread): string =>
  `| ${name} | ${[p50, p95, most].map((ms) => write(ms)).join(' | ')} |`

const costRow = (name: string, { pages, coreMs, kb }: Cost): string =>
  `| ${name} | ${write(pages)} | ${write(coreMs)} ms | ${write(kb)} kB |`
