import type { EngineFound, EngineLeftOut, Found, PagesFound } from './found.ts'
import { type Figure, figuresOf, ratioOf, write } from './figures.ts'
import type { Machine } from './machine.ts'
import type { Spread } from './measure.ts'
import type { Half } from './pages/compare.ts'

/** Figures with their limits as a table. */
export const limitTable = (figures: readonly Figure[]): string =>
  table(
    ['Figure', 'Measured', 'Limit', 'Kept'],
    figures.map(({ name, measured, limit, kept }) => [
      name,
      measured,
      limit,
      kept ? 'yes' : '**no**',
    ]),
  )

/** Our engine beside the others. */
export const engineTable = (engines: Found['engines']): string =>
  table(
    [
      'Engine',
      'decisions/s',
      'p50 µs',
      'p99 µs',
      'extra memory MB',
      'wrong',
      'without all reasons',
    ],
    engines.map((engine) => (isLeftOut(engine) ? leftOutRow(engine) : engineRow(engine))),
  )

const isLeftOut = (engine: EngineFound | EngineLeftOut): engine is EngineLeftOut => 'why' in engine

const leftOutRow = ({ name, why }: EngineLeftOut) => [name, `left out: ${why}`, '', '', '', '', '']

const engineRow = (engine: EngineFound) => [
  engine.name,
  write(Math.round(engine.perSecond)),
  write(engine.p50),
  write(engine.p99),
  write(Math.round(engine.mb)),
  write(engine.wrong),
  write(engine.incomplete),
]

const busy =
  ' **The machine had other work to do: times are longer, and limits may be missed, for that alone.**'

/** Everything that a run found, as docs/figures.md. */
export function documentOf(found: Found, machine: Machine): string {
  const { engines, weighing, stream, pages, start } = found
  const [inputs = 0] = engines.flatMap((each) => (isLeftOut(each) ? [] : [each.count]))
  const memory = stream.samples.map(({ mb }) => mb)
  return `# Figures

What Deelwijzer takes in time and memory, beside others and beside its limits. \`npm run bench\` writes this page; every figure is of that one run. Times depend on the machine: compare within a table.

- When: ${machine.when}, at commit \`${machine.commit}\`.
- On what: ${machine.cores} cores of ${machine.cpu}, ${machine.memory}, Node ${machine.node}, ${pages?.database ?? 'no PostgreSQL server'}. Load before the run: ${write(machine.load)}; other work just before a part took at most ${write(Math.round(found.busy * 100))} % of the cores.${found.busy > 0.1 ? busy : ''}
- With what: \`npm ci && cd bench && npm install && npm run bench\`.

## Limits

${limitTable(figuresOf(found))}

## Rule engines

One policy of 32 rules, made after annex 1 of the Zutphense handleiding, in each engine; ${write(inputs)} inputs, each compared with a plain reference. "Without all reasons" counts the inputs on which not every rule that applies is named. One core.

${engineTable(engines)}

Ours gives every norm that holds, with its text and sources. The two engines of plain TypeScript are written out by hand for this one policy: what could be had without norms as data. Of engines that could not be tried here, SAPL says of itself 35 µs for half of its decisions.

## Whole weighings

With all norms, and with questions where something is open; three runs of everything, of which the middle one counts. The situations are those of all scenarios and of the contract's examples; the same with one answer changed, five ways each; and the same as they stand page after page while they are asked. The own side is known in all of these that wait for answers, as it is in the product, save in the scenarios that leave it out on purpose.

${table(
  ['Situations', 'weighed', 'p50 ms', 'p99 ms', 'slowest ms'],
  [
    spreadRow('complete', weighing.complete),
    spreadRow('with open questions', weighing.incomplete),
    spreadRow('only the own side known', weighing.own),
    spreadRow('nothing known at all (`{}`)', weighing.nothing),
  ],
)}

The last two have no limit. Nobody meets them on a page: what happened is asked before the first weighing. Over the API anybody can send \`{}\`, so a proxy should limit requests.

\`deelwijzer weigh --json\` answered ${write(stream.answered)} lines at ${write(Math.round(stream.perSecond))} a second. Its memory was between ${write(Math.round(Math.min(...memory)))} and ${write(Math.round(Math.max(...memory)))} MB, and ${write(Math.round(memory.at(-1) ?? 0))} MB at the end.

${pages ? pagesPart(pages) : '## Pages\n\nLeft out: there was no PostgreSQL server to start (`pg_virtualenv`).\n'}
## Starting

On the embedded database, by \`npm start\`, until the page to sign in has come. \`npm ci\` ends with building the product and an empty database; the first start copies and fills that.

${table(
  ['Start', 'seconds'],
  [
    ['the build, within `npm ci`', write(start.built / 1000)],
    ['first', write(start.first / 1000)],
    ['later (the middle of three)', write(start.later / 1000)],
  ],
)}

The process then holds ${write(Math.round(start.mb))} MB, the embedded database included.
`
}

const spreadRow = (name: string, { count, p50, p99, most }: Spread) => [
  name,
  write(count),
  write(p50),
  write(p99),
  write(most),
]

const pagesPart = ({ disk, stalls, compared, emergency, memory, calm }: PagesFound): string => `## Pages

On a PostgreSQL server, as \`npm start\` runs it: session, row security, the event of each reading, all security headers, a line of the log. The bare server is Node's own \`http\`: the same statements in the same transactions on the same kind of pool, each after the answer to the one before it, where ours go side by side; the same bytes and headers; and nothing else. The database has files of its write-ahead log to use again and has counted its tables, as one that has run for a while, and each server has compiled all that a page takes. Each server has one core for itself; the database and the load share the other, on which the load goes first. ${write(16)} connections for the full load; for half of it, requests that come at random moments. Seven turns of both; the middle one counts. Half is half of what the product took just before, in the same turn, as the machine can take more at one moment than at another.

${table(
  ['Page', 'kB', 'statements', 'product/s', 'bare/s', 'ratio', 'core ms each', 'bare core ms'],
  compared.map((page) => [
    page.name,
    write(page.bytes / 1024),
    write(page.statements),
    write(Math.round(page.product.perSecond)),
    write(Math.round(page.bare.perSecond)),
    write(ratioOf(page)),
    write(page.product.coreTime),
    write(page.bare.coreTime),
  ]),
)}

${table(
  ['At half load', 'requests/s', 'p50 ms', 'p99 ms', 'slowest ms', 'p99 of each turn'],
  [
    ...compared.flatMap(({ name, half }) => [
      halfLine(name, half.product),
      halfLine(`${name}, bare server`, half.bare),
    ]),
    ...calm.map(({ name, half }) => halfLine(`${name}, database in memory`, half)),
  ],
)}

Both get half of what the product can take; in the last rows the product by itself does, with the files of the database in memory. Each page commits, and its commit does not wait for the disk, as in use where somebody looks again at a draft of their own; all else waits. The disk, with nothing else to do, kept a block of 8 kB in ${write(disk.p50, 'ms')} (p50), ${write(disk.p99, 'ms')} (p99), ${write(disk.most, 'ms')} (slowest of ${write(disk.count)}). The cores, with one loop to run and nothing else, stopped it for ${stalls
  .map(({ share, most }) => `${write(share * 100)} % of the time (${write(most, 'ms')} at most)`)
  .join(' and ')}.

For comparison, though on other machines and pages: OpenCRVS, a civil registry, sets itself 50 ms (p50) and 300 ms (p99) for what is read, with 1,000 users.

A page is asked over and over here, so its answers were weighed before, and what it asks was found. In use that is so as well: the form that leads to a page has just weighed them. After a restart a first page costs its weighing on top.

Memory under two pages a second, ${write(memory.minutes)} minutes after a restart: ${write(Math.round(memory.mb))} MB; never above ${write(Math.round(memory.most))} MB.

The pages of acting now, one after another: p50 ${write(emergency.p50, 'ms')}, slowest ${write(emergency.most, 'ms')}, of ${write(emergency.count)}.
`

const halfLine = (name: string, { perSecond, p50, p99, most, each }: Half): readonly string[] => [
  name,
  write(Math.round(perSecond)),
  write(p50),
  write(p99),
  write(most),
  each.map((ms) => write(ms)).join(', '),
]

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const ruler = head.map((_, column) => (column === 0 ? '---' : '--:'))
  return [head, ruler, ...rows].map(line).join('\n')
}
