import { sql } from 'kysely'
import { asVisitor } from '../database/actor.ts'
import type { DatabaseHandle, Db } from '../database/connection.ts'
import type { Channel, Listen, Listening } from '../database/listening.ts'
import { outsideTransaction } from '../database/one-transaction.ts'
import { Turns } from './turns.ts'

/** A live page of one person, as far as the hub knows it. */
export interface Connection {
  readonly slotId: string
  readonly personId: string
  /** Looks again, as that person, and sends what changed. Never fails: what goes wrong ends the page's stream. */
  refresh(): Promise<void>
  /** Takes everything off the page, before anything is asked of the database. */
  bare(): void
  /** Says that nothing was missed. */
  beat(): void
  /** The process stops. */
  end(): void
}

/** Where the live pages of this process hear that something changed. */
export interface Hub {
  /** Begins for a page, with a first refresh; the answer takes it out again. */
  open(connection: Connection): Promise<() => void>
  close(): Promise<void>
}

/** What the hub needs of a database. */
export interface Source {
  readonly listen: Listen
  /** Which of these slots are over, by closing or by the clock. */
  readonly endedOf: (slotIds: readonly string[]) => Promise<readonly string[]>
}

const pace = {
  /** How often it is asked whether a slot is over; a beat goes at every second time. */
  tickMs: 1000,
  /** What nothing announces (a session that lasted its time) is seen within this. */
  anewMs: 60_000,
  /** A page that waits longer for its turn gets no beat: what it shows may be past. */
  lateMs: 2000,
  /** A database answers others as well. */
  atOnce: 6,
}

/** More windows on one slot than anybody needs: beyond these the oldest ends. */
const windows = 10

/** The hub of a process. It listens from its first page on. */
export const hubOf = (database: Pick<DatabaseHandle, 'db' | 'listen'>): Hub =>
  makeHub({ listen: database.listen, endedOf: (slotIds) => endedOf(database.db, slotIds) })

function endedOf(db: Db, slotIds: readonly string[]): Promise<readonly string[]> {
  return asVisitor(db, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select id from unnest(${slotIds}::uuid[]) id where entry.slot_ended(id)`.execute(tx)
    return rows.map(({ id }) => id)
  })
}

/** The same on any source. */
export const makeHub = (source: Source, tickMs: number = pace.tickMs): Hub =>
  new LiveHub(source, tickMs)

class LiveHub implements Hub {
  readonly #source: Source
  readonly #tickMs: number
  /** By slot; of each the moment at which it was last asked to look. */
  readonly #pages = new Map<string, Map<Connection, number>>()
  readonly #ended = new Set<string>()
  readonly #turns = new Turns<Connection>(pace.atOnce, (page) => page.refresh())
  #listening: Promise<Listening> | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false
  #ticks = 0

  constructor(source: Source, tickMs: number) {
    this.#source = source
    this.#tickMs = tickMs
  }

  async open(page: Connection): Promise<() => void> {
    if (this.#isClosed) throw new Error('This process stops')
    await this.#listen()
    const pages = this.#pages.get(page.slotId) ?? new Map<Connection, number>()
    const own = [...pages.keys()].filter(({ personId }) => personId === page.personId)
    if (own.length >= windows) own[0]?.end()
    this.#pages.set(page.slotId, pages.set(page, 0))
    this.#look(page)
    return () => this.#leave(page)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    const listening = await this.#listening?.catch(() => undefined)
    clearTimeout(this.#timer)
    for (const page of this.#all()) page.end()
    await listening?.stop()
  }

  #leave(page: Connection): void {
    this.#turns.forget(page)
    const pages = this.#pages.get(page.slotId)
    pages?.delete(page)
    if (pages?.size !== 0) return
    this.#pages.delete(page.slotId)
    this.#ended.delete(page.slotId)
  }

  #listen(): Promise<Listening> {
    this.#listening ??= outsideTransaction(() => this.#begin()).catch((error: unknown) => {
      this.#listening = undefined
      throw error
    })
    return this.#listening
  }

  async #begin(): Promise<Listening> {
    const listening = await this.#source.listen({
      heard: (channel, id) => this.#hear(channel, id),
      missed: () => this.#all().forEach((page) => this.#look(page)),
    })
    this.#plan(listening)
    return listening
  }

  #hear(channel: Channel, id: string): void {
    if (channel === 'slot') void this.#slotChanged(id)
    else this.#all().forEach((page) => page.personId === id && this.#look(page))
  }

  /** One question for all its pages: whether it is over. Then they are bare before they look again. */
  async #slotChanged(slotId: string): Promise<void> {
    if (!this.#pages.has(slotId)) return
    const ended = await this.#source.endedOf([slotId]).catch(() => [])
    if (ended.length === 0) this.#ended.delete(slotId)
    this.#bareEnded(ended)
    for (const page of this.#pages.get(slotId)?.keys() ?? []) this.#look(page)
  }

  #bareEnded(slotIds: readonly string[]): void {
    for (const slotId of slotIds) {
      const pages = this.#pages.get(slotId)
      if (pages === undefined || this.#ended.has(slotId)) continue
      this.#ended.add(slotId)
      for (const page of pages.keys()) page.bare()
      for (const page of pages.keys()) this.#look(page)
    }
  }

  #look(page: Connection): void {
    this.#pages.get(page.slotId)?.set(page, performance.now())
    this.#turns.ask(page)
  }

  #all(): readonly Connection[] {
    return [...this.#pages.values()].flatMap((pages) => [...pages.keys()])
  }

  #plan(listening: Listening): void {
    if (this.#isClosed) return
    this.#timer = setTimeout(() => {
      // Without an answer no beat goes out, and the pages cover themselves.
      void this.#tick(listening)
        .catch(() => undefined)
        .finally(() => this.#plan(listening))
    }, this.#tickMs)
  }

  async #tick(listening: Listening): Promise<void> {
    if (this.#pages.size === 0) return
    const ended = await this.#source.endedOf([...this.#pages.keys()])
    this.#bareEnded(ended)
    for (const slotId of this.#ended) if (!ended.includes(slotId)) this.#ended.delete(slotId)
    this.#lookAnew()
    this.#ticks += 1
    if (this.#ticks % 2 === 0 && (await listening.hears())) this.#beat()
  }

  #lookAnew(): void {
    const before = performance.now() - pace.anewMs
    for (const pages of this.#pages.values())
      for (const [page, asked] of pages) if (asked < before) this.#look(page)
  }

  #beat(): void {
    for (const page of this.#all()) if (!this.#turns.isLate(page, pace.lateMs)) page.beat()
  }
}
