import { coreTimeOf, median, spread, type Spread } from '../measure.ts'
import { fullLoad, steadyLoad } from './load.ts'
import type { Running } from './process.ts'
import type { Reached } from './walk-to.ts'

const connections = 16

/** One page of the product beside the bare server that answers the same. */
export interface Compared {
  readonly name: string
  readonly bytes: number
  readonly statements: number
  readonly product: Rate
  readonly bare: Rate
  /** Milliseconds at half of what the product can take. */
  readonly half: Spread & { readonly perSecond: number }
}

interface Rate {
  readonly perSecond: number
  /** Milliseconds of a core for one request. */
  readonly coreTime: number
  readonly p99: number
}

/** Full load in turns, so that whatever slows the machine slows both; then the half on the product. */
export async function compare(
  page: Reached,
  servers: { readonly product: Running; readonly bare: Running },
  ms: number,
): Promise<Pick<Compared, 'product' | 'bare' | 'half'>> {
  const rates = { product: [] as Rate[], bare: [] as Rate[] }
  for (let round = 0; round < 4; round++)
    for (const who of ['bare', 'product'] as const) {
      const rate = await rateOf(servers[who], page, round === 0 ? ms / 2 : ms)
      if (round > 0) rates[who].push(rate)
    }
  const product = middle(rates.product)
  const target = { port: servers.product.port, ...page }
  const half = await steadyLoad(target, product.perSecond / 2, 2 * ms)
  return {
    product,
    bare: middle(rates.bare),
    half: { ...spread(half.times), perSecond: half.perSecond },
  }
}

async function rateOf({ pid, port }: Running, page: Reached, ms: number): Promise<Rate> {
  const before = coreTimeOf(pid)
  const { perSecond, times } = await fullLoad({ port, ...page }, connections, ms)
  const coreTime = (coreTimeOf(pid) - before) / times.length
  return { perSecond, coreTime, p99: spread(times).p99 }
}

const middle = (rates: readonly Rate[]): Rate => ({
  perSecond: median(rates.map((rate) => rate.perSecond)),
  coreTime: median(rates.map((rate) => rate.coreTime)),
  p99: median(rates.map((rate) => rate.p99)),
})
