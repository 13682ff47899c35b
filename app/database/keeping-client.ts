import { createHash } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'

/** More kinds of statements than the product has; what comes after them is sent as it is. */
const most = 1000
const names = new Map<string, string>()

/**
 * A connection that has each statement prepared once, under a name made from its text, and that sends
 * in one packet what is asked in one go. Under row security, planning a statement costs the server more
 * than running it; and on a page that only reads, each packet costs more than what it asks.
 */
export class KeepingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config)
    const send = this.query.bind(this) as (...given: unknown[]) => unknown
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
      this.#gather()
      return typeof text === 'string' && Array.isArray(values)
        ? send({ ...nameOf(text), text, values }, ...rest)
        : send(text, values, ...rest)
    }) as Client['query']
  }

  #gather(): void {
    const { stream } = this.connection
    stream.cork()
    process.nextTick(() => stream.uncork())
  }
}

function nameOf(text: string): { readonly name: string } | undefined {
  const name = names.get(text) ?? (names.size < most ? nameAnew(text) : undefined)
  return name === undefined ? undefined : { name }
}

function nameAnew(text: string): string {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
  names.set(text, name)
  return name
}
