// What the machine takes from a core that has one thing to do: how long a loop was stopped each time.
const ms = Number(process.env['SECONDS'] ?? 8) * 1000

let last = performance.now()
const until = last + ms
let stopped = 0
let most = 0
while (last < until) {
  const now = performance.now()
  const gap = now - last
  // Shorter ones are the clock and the loop itself.
  if (gap > 0.5) stopped += gap
  most = Math.max(most, gap)
  last = now
}
process.stdout.write(`${JSON.stringify({ share: stopped / ms, most })}\n`)
