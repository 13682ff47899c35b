/**
 * Does the same work for many, a few at a time. Whoever is asked for while waiting is done once;
 * while at work, once more after it. Two never work on the same one.
 */
export class Turns<One> {
  readonly #atOnce: number
  readonly #work: (one: One) => Promise<void>
  /** Both with the moment since when. */
  readonly #waiting = new Map<One, number>()
  readonly #busy = new Map<One, number>()

  constructor(atOnce: number, work: (one: One) => Promise<void>) {
    this.#atOnce = atOnce
    this.#work = work
  }

  ask(one: One): void {
    if (!this.#waiting.has(one)) this.#waiting.set(one, performance.now())
    this.#go()
  }

  forget(one: One): void {
    this.#waiting.delete(one)
  }

  /** Whether somebody asked for this one longer ago than this, and it is still not done. */
  isLate(one: One, ms: number): boolean {
    const since = Math.min(this.#waiting.get(one) ?? Infinity, this.#busy.get(one) ?? Infinity)
    return performance.now() - since > ms
  }

  #go(): void {
    for (const one of this.#waiting.keys()) {
      if (this.#busy.size >= this.#atOnce) return
      if (!this.#busy.has(one)) this.#begin(one)
    }
  }

  #begin(one: One): void {
    this.#waiting.delete(one)
    this.#busy.set(one, performance.now())
    void this.#work(one).finally(() => {
      this.#busy.delete(one)
      this.#go()
    })
  }
}
