import { createHash } from 'node:crypto'
import { describeError, log } from '../security/log.ts'
import type { Connection, Hub } from './hub.ts'
import type { DrawnPart, LiveState, Shown } from './parts.ts'

interface Page {
  readonly slotId: string
  readonly personId: string
  /** What this person sees now: asked before everything that is sent. */
  readonly look: () => Promise<Shown>
}

const encoder = new TextEncoder()
const encode = (event: string, data: unknown): Uint8Array =>
  encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
const beat = encode('beat', 0)
const bare = encode('bare', 0)
const over = encode('over', 0)
const hello = encoder.encode('retry: 1000\n\n')

/** Whoever does not read this much is gone. */
const unread = 256 * 1024

/** The head of a stream of events: nobody on the way keeps it or waits until it is whole. */
export const streamHead: Readonly<Record<string, string>> = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
}

/** The answer that goes on until the page is left or all is over. */
export function streamTo(page: Page, hub: Hub): Response {
  const stream = new LiveStream(page)
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => stream.start(controller, hub),
      cancel: () => stream.leave(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: unread }),
  )
  return new Response(body, { headers: streamHead })
}

/** One page that follows a slot: it knows what stands on that page, and sends what differs. */
class LiveStream implements Connection {
  readonly slotId: string
  readonly personId: string
  readonly #look: Page['look']
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #leaveHub: () => void = () => undefined
  /** What stands on the page, by part as a hash; undefined when that is nothing. */
  #sent: ReadonlyMap<string, string> | undefined
  #state: LiveState = 'waiting'
  #bared = 0

  constructor({ slotId, personId, look }: Page) {
    this.slotId = slotId
    this.personId = personId
    this.#look = look
  }

  async start(to: ReadableStreamDefaultController<Uint8Array>, hub: Hub): Promise<void> {
    this.#controller = to
    this.#send(hello)
    const leave = await hub.open(this)
    if (this.#controller === undefined) leave()
    else this.#leaveHub = leave
  }

  async refresh(): Promise<void> {
    try {
      if (this.#controller !== undefined) this.#show(await this.#lookUntilBare())
    } catch (error) {
      // What the page shows may be past: it covers itself, and comes back for the whole.
      log.error({ live: describeError(error) })
      this.end()
    }
  }

  bare(): void {
    this.#bared += 1
    if (this.#state !== 'present') return
    this.#sent = undefined
    this.#state = 'waiting'
    this.#send(bare)
  }

  beat(): void {
    this.#send(beat)
  }

  end(): void {
    this.#controller?.close()
    this.leave()
  }

  /** The page is gone, or gets no more. */
  leave(): void {
    this.#controller = undefined
    this.#leaveHub()
  }

  /** What was seen before the page went bare may not be sent after it. */
  async #lookUntilBare(): Promise<Shown> {
    for (;;) {
      const bared = this.#bared
      const shown = await this.#look()
      if (bared === this.#bared) return shown
    }
  }

  #show({ state, parts }: Shown): void {
    if (this.#state === 'present' && state !== 'present') this.bare()
    this.#state = state
    const now = new Map(parts.map(({ id, html }) => [id, hashOf(html)]))
    const changed = parts.filter(({ id }) => this.#sent?.get(id) !== now.get(id))
    const isSame = this.#sent?.size === now.size && changed.length === 0
    this.#send(isSame ? beat : this.#stateOf(parts, changed))
    this.#sent = now
    if (state !== 'over') return
    this.#send(over)
    this.end()
  }

  #stateOf(parts: readonly DrawnPart[], changed: readonly DrawnPart[]): Uint8Array {
    const isWhole = this.#sent === undefined
    return encode('state', {
      whole: isWhole,
      order: parts.map(({ id }) => id),
      parts: Object.fromEntries(changed.map(({ id, html }) => [id, html])),
      said: isWhole ? [] : changed.flatMap(({ said }) => said ?? []),
    })
  }

  #send(chunk: Uint8Array): void {
    const controller = this.#controller
    if (controller === undefined) return
    controller.enqueue(chunk)
    if ((controller.desiredSize ?? 0) <= 0) this.end()
  }
}

const hashOf = (html: string): string => createHash('sha256').update(html).digest('base64')
