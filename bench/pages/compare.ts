import { coreTimeOf, median, spread, type Spread } from '../measure.ts'
import { first } from './first.ts'
import { fullLoad, steadyLoad } from './load.ts'
import type { Running } from './process.ts'
import type { Reached } from './walk-to.ts'

const connections = 16
const turnsAtHalf = 7
/** So many, before half of it, that Node has compiled all that a page takes: about eleven thousand pages in. */
const turnsAtFull = 3

/** One page of the product beside the bare server that answers the same. */
export interface Compared {
  readonly name: string
  readonly bytes: number
  readonly statements: number
  readonly product: Rate
  readonly bare: Rate
  /** At half of what the product can take, the one and the other. */
  readonly half: { readonly product: Half; readonly bare: Half }
}

/** A page at half load, where the files of the database are in memory. */
export interface Calm {
  readonly name: string
  readonly half: Half
}

/** Milliseconds of the middle one of the turns, and p99 of each. */
export type Half = Spread & { readonly perSecond: number; readonly each: readonly number[] }

interface Rate {
  readonly perSecond: number
  /** Milliseconds of a core for one request. */
  readonly coreTime: number
  readonly p99: number
}

/**
 * Full load in turns, so that whatever slows the machine slows both; then half of it, in more and
 * shorter turns, since a disk that stalls for a moment spoils the slowest hundredth of a whole turn.
 */
export async function compare(
  page: Reached,
  servers: { readonly product: Running; readonly bare: Running },
  ms: number,
): Promise<Pick<Compared, 'product' | 'bare' | 'half'>> {
  await inTurns((who) => rateOf(servers[who], page, ms), 1)
  const full = await inTurns((who) => rateOf(servers[who], page, ms))
  const product = middle(full.product)
  const half = await inTurns((who) => halfOf(servers[who], page, product.perSecond / 2, ms), turnsAtHalf)
  return {
    product,
    bare: middle(full.bare),
    half: { product: middleHalf(half.product), bare: middleHalf(half.bare) },
  }
}

/** The product by itself, at half of what it can take. */
export async function halfLoad(product: Running, page: Reached, ms: number): Promise<Half> {
  for (let turn = 0; turn < turnsAtFull; turn++) await rateOf(product, page, ms)
  const { perSecond } = await rateOf(product, page, ms)
  const found: Omit<Half, 'each'>[] = []
  for (let turn = 0; turn < turnsAtHalf; turn++)
    found.push(await halfOf(product, page, perSecond / 2, ms))
  return middleHalf(found)
}

async function inTurns<Turn>(measure: (who: 'bare' | 'product') => Promise<Turn>, turns = turnsAtFull) {
  const taken = { product: [] as Turn[], bare: [] as Turn[] }
  for (let turn = 0; turn < turns; turn++)
    for (const who of ['bare', 'product'] as const) taken[who].push(await measure(who))
  return taken
}

async function halfOf({ port }: Running, page: Reached, rate: number, ms: number) {
  const { perSecond, times } = await first(() => steadyLoad({ port, ...page }, rate, ms))
  return { ...spread(times), perSecond }
}

async function rateOf({ pid, port }: Running, page: Reached, ms: number): Promise<Rate> {
  const before = coreTimeOf(pid)
  const target = { port, ...page }
  const { perSecond, times } = await first(() => fullLoad(target, connections, ms))
  const coreTime = (coreTimeOf(pid) - before) / times.length
  return { perSecond, coreTime, p99: spread(times).p99 }
}

function middleHalf(turns: readonly Omit<Half, 'each'>[]): Half {
  const each = turns.map(({ p99 }) => p99)
  const found = turns.find(({ p99 }) => p99 === median(each))
  if (found === undefined) throw new Error('There was no turn')
  return { ...found, each }
}

const middle = (rates: readonly Rate[]): Rate => ({
  perSecond: median(rates.map((rate) => rate.perSecond)),
  coreTime: median(rates.map((rate) => rate.coreTime)),
  p99: median(rates.map((rate) => rate.p99)),
})
