import type { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { outsideTransaction } from './one-transaction.ts'

/** What the database announces: something of this slot or this person changed. Never what. */
const channels = ['slot', 'person'] as const
export type Channel = (typeof channels)[number]

/** Whoever wants to hear. */
export interface Ears {
  readonly heard: (channel: Channel, id: string) => void
  /** Nothing was heard for a while: everything may have changed. */
  readonly missed: () => void
}

/** Listening as it goes on. */
export interface Listening {
  /** Whether what is announced at this moment would be heard. */
  readonly hears: () => Promise<boolean>
  readonly stop: () => Promise<void>
}

export type Listen = (ears: Ears) => Promise<Listening>

/** Listening to the embedded database: its announcements stay in this process. */
export const listenToEmbedded =
  (pg: PGlite): Listen =>
  async ({ heard }) => {
    // An announcement comes while somebody's transaction ends, and is not part of it.
    const stops: (() => Promise<void>)[] = []
    for (const channel of channels)
      stops.push(await pg.listen(channel, (id) => outsideTransaction(() => heard(channel, id))))
    return {
      hears: () => Promise.resolve(!pg.closed),
      stop: async () => {
        for (const stop of stops) await stop()
      },
    }
  }

/** How long one waits for an answer of the server, and before trying anew. */
const patience = { answerMs: 1500, againMs: 1000 }

/** Listening to a server, on a connection of its own that is made anew whenever it drops. */
export const listenToServer =
  (url: string): Listen =>
  async (ears) => {
    const line = new Line(url, ears)
    await line.connect()
    return line
  }

class Line implements Listening {
  readonly #url: string
  readonly #ears: Ears
  #client: Client | undefined
  #again: NodeJS.Timeout | undefined
  #stopped = false

  constructor(url: string, ears: Ears) {
    this.#url = url
    this.#ears = ears
  }

  async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 5000,
      query_timeout: patience.answerMs,
    })
    client.on('error', () => this.#lose(client))
    client.on('end', () => this.#lose(client))
    client.on('notification', ({ channel, payload = '' }) => this.#hear(channel, payload))
    await client.connect()
    await client.query('set role deelwijzer_application')
    for (const channel of channels) await client.query(`listen ${channel}`)
    this.#client = client
  }

  /** Asks over the same line: a network that went away says nothing by itself. */
  async hears(): Promise<boolean> {
    const client = this.#client
    if (client === undefined) return false
    const answered = await client.query('select').then(
      () => true,
      () => false,
    )
    if (!answered) this.#lose(client)
    return answered
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#again)
    const client = this.#client
    this.#client = undefined
    await client?.end()
  }

  #hear(given: string, id: string): void {
    const channel = channels.find((name) => name === given)
    if (channel !== undefined) this.#ears.heard(channel, id)
  }

  #lose(client: Client): void {
    if (this.#client !== client) return
    this.#client = undefined
    client.end().catch(() => undefined)
    this.#tryAgain()
  }

  #tryAgain(): void {
    if (this.#stopped) return
    this.#again = setTimeout(() => {
      this.connect().then(this.#ears.missed, () => this.#tryAgain())
    }, patience.againMs)
  }
}
