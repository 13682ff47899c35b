/**
 * Whether the database refused to write something that was right when the page was made: by a policy
 * (42501), by what it hangs on (23503), or because it was made meanwhile (23505). Somebody else, or
 * another window, changed it in between.
 */
export function isRefusedByDatabase(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return code === '42501' || code === '23503' || code === '23505'
}
