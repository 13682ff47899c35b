/** What a receipt proves: these facts, under this version of the norms, gave this advice. */
export interface Receipted {
  readonly salt: string
  readonly version: string
  readonly situation: unknown
  readonly advice: unknown
}

/** The receipt of a weighing: SHA-256, in hexadecimal, over its parts in canonical form. */
export async function receiptOf({ salt, version, situation, advice }: Receipted): Promise<string> {
  const text = canonical([salt, version, situation, advice])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON in one form only: members in order of their names, no white space (as in RFC 8785). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
  return `{${members.join()}}`
}
