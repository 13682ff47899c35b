/**
 * Gives what was made for the very same key a moment ago, or makes it. Only the latest are kept:
 * nothing but time is lost when one is forgotten.
 */
export function latest<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    // A Map keeps its keys in the order in which they were set.
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) forgetOldest(kept)
    return value
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys()
  if (oldest !== undefined) kept.delete(oldest)
}
