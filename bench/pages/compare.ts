import { coreTimeOf, median, spread, type Spread } from '../measure.ts'
import { first } from './first.ts'
import { fullLoad, steadyLoad } from './load.ts'
import type { Running } from './process.ts'
import type { Reached } from './walk-to.ts'

const connections = 16
/** So many, before anything counts, that Node has compiled all that a page takes: about eleven thousand pages in. */
const turnsBefore = 3
const turns = 7

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

/** The product beside the bare server, in turns, so that whatever slows the machine slows both. */
export async function compare(
  page: Reached,
  servers: { readonly product: Running; readonly bare: Running },
  ms: number,
): Promise<Pick<Compared, 'product' | 'bare' | 'half'>> {
  const [product, bare] = [takenOf(servers.product), takenOf(servers.bare)]
  await inTurns(product, [bare], page, ms)
  return {
    product: middle(product.full),
    bare: middle(bare.full),
    half: { product: middleHalf(product.half), bare: middleHalf(bare.half) },
  }
}

/** The product by itself, at half of what it can take. */
export async function halfLoad(server: Running, page: Reached, ms: number): Promise<Half> {
  const product = takenOf(server)
  await inTurns(product, [], page, ms)
  return middleHalf(product.half)
}

/** What was measured of a server, turn by turn. */
interface Taken {
  readonly server: Running
  readonly full: Rate[]
  readonly half: HalfTurn[]
}

type HalfTurn = Omit<Half, 'each'>

const takenOf = (server: Running): Taken => ({ server, full: [], half: [] })

/**
 * Full load, and then half of what the product took just now: the machine can take half as much again at
 * one moment as at another. A disk that stalls spoils the slowest hundredth of a whole turn, so they are many.
 */
async function inTurns(product: Taken, others: readonly Taken[], page: Reached, ms: number) {
  const all = [product, ...others]
  for (let turn = 0; turn < turnsBefore; turn++)
    for (const { server } of all) await rateOf(server, page, ms)
  for (let turn = 0; turn < turns; turn++) {
    for (const { server, full } of all) full.push(await rateOf(server, page, ms / 2))
    const rate = (product.full.at(-1)?.perSecond ?? 0) / 2
    for (const { server, half } of all) half.push(await halfOf(server, page, rate, ms))
  }
}

async function halfOf(
  { port }: Running,
  page: Reached,
  rate: number,
  ms: number,
): Promise<HalfTurn> {
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

function middleHalf(turns: readonly HalfTurn[]): Half {
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
