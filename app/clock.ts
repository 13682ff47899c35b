/** The one clock of the product. Everything that asks what time it is asks here, so that tests can set it. */
let read: () => Date = () => new Date()

/** The time it is now. */
export const now = (): Date => read()

// Making one costs more than all the dates of a page.
const dutchDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day of a moment in the Netherlands, as YYYY-MM-DD. */
export const dayOf = (moment: Date): string => dutchDay.format(moment)

/** Today in the Netherlands: the day by which norms and dates on the work list go. */
export const today = (): string => dayOf(now())

/** Makes the clock stand still at a moment; without one it runs again. For tests. */
export function setClock(moment?: Date | string): void {
  read = moment === undefined ? () => new Date() : () => new Date(moment)
}

/** Does the work as if it were that moment, and sets the clock back: demonstration data have a past. */
export async function atMoment<T>(moment: Date, work: () => Promise<T>): Promise<T> {
  const before = read
  setClock(moment)
  try {
    return await work()
  } finally {
    read = before
  }
}
