// One engine in a process of its own: `node --expose-gc policy/one.mjs engines/cedar.mjs`. An adapter
// exports `name` and `setup(rules, { sharers, recipients })`, which gives
// `(input) => ({ allow, reasons: ruleId[] })` or a promise of that.
import { allInputs, recipients, reference, rules, sample, sharers } from './policy.mjs'

const seconds = Number(process.env.SECONDS ?? 3)

globalThis.gc?.()
const before = process.memoryUsage().rss
const { name, setup } = await import(new URL(process.argv[2], import.meta.url).href)
const decide = await setup(rules, { sharers, recipients })
const inputs = sample(20_000)
const isAsync = decide(inputs[0]) instanceof Promise

const { count, wrong, incomplete } = await compare()
const perSecond = await rate()
const times = await timeEach()
globalThis.gc?.()
const mb = (process.memoryUsage().rss - before) / 2 ** 20
const [p50, p99] = [0.5, 0.99].map((part) => times[Math.floor(times.length * part)])
process.stdout.write(
  `${JSON.stringify({ name, count, wrong, incomplete, perSecond, p50, p99, mb })}\n`,
)

/** Every input there is against the plain reference: the answer, and whether all reasons came. */
async function compare() {
  let count = 0
  let wrong = 0
  let incomplete = 0
  for (const input of allInputs()) {
    const wanted = reference(input)
    const { allow, reasons } = await decide(input)
    count++
    if (allow !== wanted.allow) wrong++
    const isWhole = wanted.reasons.every((reason) => reasons.includes(reason))
    if (!isWhole || reasons.length !== wanted.reasons.length) incomplete++
  }
  return { count, wrong, incomplete }
}

/** Decisions a second, in batches without a clock inside. */
async function rate() {
  const from = performance.now()
  let done = 0
  while (performance.now() - from < seconds * 1000) {
    for (let each = 0; each < 200; each++) {
      const answer = decide(inputs[done++ % inputs.length])
      if (isAsync) await answer
    }
  }
  return (done * 1000) / (performance.now() - from)
}

/** Microseconds of one decision after another, sorted. */
async function timeEach() {
  const times = new Float64Array(20_000)
  for (const each of times.keys()) {
    const from = process.hrtime.bigint()
    const answer = decide(inputs[each % inputs.length])
    if (isAsync) await answer
    times[each] = Number(process.hrtime.bigint() - from) / 1000
  }
  return times.sort()
}
