import { PGlite, type PGliteOptions, protocol } from '@electric-sql/pglite'

type Send = PGlite['execProtocolStream']
type Message = Parameters<Send>[0]
type Answers = Awaited<ReturnType<Send>>

/** A statement that was prepared, and what its parameters are once that was asked. */
interface Kept {
  readonly name: string
  description?: Answers
}

/** More kinds of statements than the product has; what comes after them is sent as it is. */
const most = 1000
const [parsing, describing, binding] = ['P', 'D', 'B'].map((letter) => letter.charCodeAt(0))
const aStatement = 'S'.charCodeAt(0)
/** The first byte of a message is its kind; four of its length come before what it says. */
const head = 5

/**
 * An embedded database that has each statement prepared once, as `KeepingClient` has a server: here too,
 * planning a statement under row security costs more than running it. PGlite speaks with its database in
 * messages: parse, describe, bind. What a kept statement was told before is answered from here.
 */
export class KeepingPGlite extends PGlite {
  readonly #kept = new Map<string, Kept>()
  /** The statement that is being asked. */
  #current: Kept | undefined

  /** Opens it, as `PGlite.create` does. */
  static async open(options: PGliteOptions): Promise<KeepingPGlite> {
    const pg = new KeepingPGlite(options)
    await pg.waitReady
    return pg
  }

  override async execProtocolStream(...[message, options]: Parameters<Send>): Promise<Answers> {
    const send = (each: Message) => super.execProtocolStream(each, options)
    if (message[0] === parsing) return this.#parse(message, send)
    if (!this.#current) return send(message)
    if (message[0] === describing && message[head] === aStatement)
      return this.#describe(this.#current, send)
    return send(message[0] === binding ? boundTo(this.#current.name, message) : message)
  }

  async #parse(message: Message, send: (each: Message) => Promise<Answers>): Promise<Answers> {
    const text = textOf(message)
    this.#current = this.#kept.get(text)
    if (this.#current) return []
    if (this.#kept.size >= most) return send(message)
    const name = `kept_${this.#kept.size}`
    const answers = await send(protocol.serialize.parse({ name, text }))
    this.#current = { name }
    this.#kept.set(text, this.#current)
    return answers
  }

  async #describe(kept: Kept, send: (each: Message) => Promise<Answers>): Promise<Answers> {
    kept.description ??= await send(protocol.serialize.describe({ type: 'S', name: kept.name }))
    return kept.description
  }
}

/** The text of a statement in the message that has it parsed: an empty name before it, a count after. */
function textOf(message: Message): string {
  const from = head + 1
  return new TextDecoder().decode(message.subarray(from, message.indexOf(0, from)))
}

/** The message that binds parameters, to the statement of this name instead of to that without one. */
function boundTo(name: string, message: Message): Message {
  const rest = message.subarray(head + 1)
  const bound = Buffer.concat([message.subarray(0, head + 1), Buffer.from(name), rest])
  bound.writeInt32BE(bound.length - 1, 1)
  return bound
}
