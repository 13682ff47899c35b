import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

const sampleMs = 5000

/** The share of all cores that was at work in the last seconds. */
async function busyShare(): Promise<number> {
  const before = timesOfCores()
  await wait(sampleMs)
  const after = timesOfCores()
  return 1 - (after.idle - before.idle) / (after.all - before.all)
}

function timesOfCores() {
  const times = cpus().flatMap((core) => Object.entries(core.times))
  const sum = (of: typeof times) => of.reduce((total, [, ms]) => total + ms, 0)
  return { idle: sum(times.filter(([kind]) => kind === 'idle')), all: sum(times) }
}

/** Waits until the machine has nothing else to do, though no longer than this; tells how busy it is. */
export async function quiet(minutes: number): Promise<number> {
  const until = performance.now() + minutes * 60_000
  let busy = await busyShare()
  while (busy > 0.1 && performance.now() < until) busy = await busyShare()
  return busy
}
