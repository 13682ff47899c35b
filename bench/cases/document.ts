import { limitTable } from '../document.ts'
import { type Figure, write } from '../figures.ts'
import type { Machine } from '../machine.ts'
import type { Found } from './main.ts'

/** Everything that a run found, as docs/figures-cases.md. */
export function documentOf(found: Found, machine: Machine, database: string): string {
  const { cases, counts, plans, seconds } = found
  return `# Figures of cases and shares

What rights cost where there are many cases. \`npm run cases\` in \`bench/\` writes this page; every figure is of that one run.

- When: ${machine.when}, at commit \`${machine.commit}\`.
- On what: ${machine.cores} cores of ${machine.cpu}, ${machine.memory}, Node ${machine.node}, ${database}. Load before the run: ${write(machine.load)}. Product, database and load share the cores.
- With what: ${write(cases)} made-up cases (\`npm run seed -- --cases ${cases}\`${seconds > 0 ? `, ${write(Math.round(seconds))} s` : ''}), ${write(counts.items)} items, ${write(counts.professionals)} professionals, ${write(counts.organisations)} organisations. Whoever asks takes part in 150 cases, also among 1,000, and has 25 things to do.

${limitTable(figuresOf(found))}

The list of 50 is of one case with 109 items: rows, words and event in one transaction, once as the product asks it under row security, and once by id, by the same driver, by an administrator whom no policy holds; ten runs of a hundred each, in turns, and the middle of each. Pages come over http, one after the other, with session, headers and events: one among 1,000 cases, one among all, in turns. So do the requests to one process and to two. Sharing is a sealed weighing, a decision and a share of three items with all their events, in one transaction.

| | p50 ms | p95 ms |
| --- | --: | --: |
${rows(found)}

## Plans

How the database came to the rows of each list, as the person who asked.

${plans.map(({ list, statement, plan }) => `**${list}**\n\n\`\`\`sql\n${statement}\n\`\`\`\n\n\`\`\`text\n${plan}\n\`\`\``).join('\n\n')}
`
}

function figuresOf({ rights, pages, sharing, processes: [one, two] }: Found): readonly Figure[] {
  return [
    atMost('List of 50 with rights: p95', rights.byRight.p95, 75, 'ms'),
    atMost('The same beside 50 rows by id', rights.ratio, 1.3, '×'),
    atMost('Case page: p95', pages.large.casePage.p95, 75, 'ms'),
    atMost('Sharing: p95', sharing.p95, 150, 'ms'),
    atMost(
      'Case page beside that among 1,000 cases',
      pages.large.casePage.p50 / pages.small.casePage.p50,
      1.3,
      '×',
    ),
    atMost(
      'Work list beside that among 1,000 cases',
      pages.large.workList.p50 / pages.small.workList.p50,
      1.3,
      '×',
    ),
    atMost('Processor time of a request, two processes beside one', two / one, 1.1, '×'),
  ]
}

const atMost = (name: string, measured: number, limit: number, unit: string): Figure => ({
  name,
  measured: `${write(measured)} ${unit}`,
  limit: `≤ ${limit} ${unit}`,
  kept: measured <= limit,
})

function rows({ rights, pages, sharing }: Found): string {
  const lines: readonly (readonly [string, { readonly p50: number; readonly p95: number }])[] = [
    ['List of 50, by right', rights.byRight],
    ['List of 50, by id', rights.byId],
    ['Case page among all', pages.large.casePage],
    ['Case page among 1,000', pages.small.casePage],
    ['Work list among all', pages.large.workList],
    ['Work list among 1,000', pages.small.workList],
    ['Sharing', sharing],
  ]
  return lines.map(([name, { p50, p95 }]) => `| ${name} | ${write(p50)} | ${write(p95)} |`).join('\n')
}
