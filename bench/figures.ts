import type { EngineFound, Found, PagesFound, StreamFound } from './found.ts'
import type { Compared } from './pages/compare.ts'

/** One figure with the limit that it has to keep. */
export interface Figure {
  readonly name: string
  readonly measured: string
  readonly limit: string
  readonly kept: boolean
}

type Bound = 'least' | 'most'

function figure(name: string, value: number, bound: Bound, limit: number, unit: string): Figure {
  const kept = bound === 'least' ? value >= limit : value <= limit
  const sign = bound === 'least' ? '≥' : '≤'
  return { name, measured: write(value, unit), limit: `${sign} ${write(limit, unit)}`, kept }
}

/** A number with as many digits as say something, and its unit. */
export function write(value: number, unit = ''): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2
  const words = value.toLocaleString('en', { maximumFractionDigits: digits })
  return unit === '' ? words : `${words} ${unit}`
}

/** Every figure that has a limit, in the order in which the parts were measured. */
export function figuresOf({ engines, weighing, stream, pages, start }: Found): readonly Figure[] {
  const ours = engines.find((each): each is EngineFound => each.name.startsWith('deelwijzer'))
  return [
    figure('Engine: decisions a second with all reasons', ours?.perSecond ?? 0, 'least', 1e5, ''),
    figure('Engine: answers that differ from the reference', ours?.wrong ?? -1, 'most', 0, ''),
    figure('Weighing, complete situation: p99', weighing.complete.p99, 'most', 0.5, 'ms'),
    figure('Weighing, with open questions: p99', weighing.incomplete.p99, 'most', 5, 'ms'),
    figure('`weigh --json`: memory, last half against first', growthOf(stream), 'most', 1.1, '×'),
    ...(pages ? pageFigures(pages) : []),
    figure('First start: to the first page', start.first / 1000, 'most', 8, 's'),
    figure('Later start: to the first page', start.later / 1000, 'most', 3, 's'),
    figure('Emergency pages, embedded: slowest', start.emergency.most, 'most', 300, 'ms'),
  ]
}

/** The most memory after half of the lines as a share of the most before it. */
export function growthOf({ samples }: StreamFound): number {
  const half = Math.floor(samples.length / 2)
  const most = (part: typeof samples) => Math.max(...part.map(({ mb }) => mb))
  return most(samples.slice(half)) / most(samples.slice(0, half))
}

/** How many requests of the bare server the product answers: 1 is all of them. */
export const ratioOf = ({ product, bare }: Compared): number => product.perSecond / bare.perSecond

const pageFigures = ({ compared, emergency, memory }: PagesFound): readonly Figure[] => [
  ...compared.flatMap((page) => [
    figure(
      `${capital(page.name)}: requests, as a share of the bare server`,
      ratioOf(page),
      'least',
      0.6,
      '',
    ),
    figure(`${capital(page.name)}: p99 at half load`, page.half.product.p99, 'most', 25, 'ms'),
  ]),
  figure(
    `Memory ${memory.minutes} minutes after a restart`,
    Math.round(memory.mb),
    'most',
    300,
    'MB',
  ),
  figure('Emergency pages, on a server: slowest', emergency.most, 'most', 300, 'ms'),
]

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
