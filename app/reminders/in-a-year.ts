import { today } from '../clock.ts'

/** The last day (YYYY-MM-DD) that something may be put off to: nothing waits longer unseen. */
export function inAYear(): string {
  const [year = 0, ...rest] = today().split('-')
  return [Number(year) + 1, ...rest].join('-')
}
