import { constants, getPriority, setPriority } from 'node:os'

/**
 * Lets this process go before all others on its core while it works, where the system allows that. The
 * load shares a core with the database: what it waits for that, nobody waits for who visits from afar.
 */
export async function first<T>(work: () => Promise<T>): Promise<T> {
  const before = getPriority()
  const allowed = isAllowed(constants.priority.PRIORITY_HIGH)
  try {
    return await work()
  } finally {
    if (allowed) setPriority(before)
  }
}

function isAllowed(priority: number): boolean {
  try {
    setPriority(priority)
    return true
  } catch {
    return false
  }
}
