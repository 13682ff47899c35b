import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Chunks } from './chunks.ts'

/** What a command reads, writes and knows of the world; the only place with a clock. */
export interface Io {
  readonly stdin: Chunks
  readonly stdout: Writable
  readonly stderr: Writable
  /** The day it is, as year-month-day. */
  readonly today: () => string
}

/** Writes, and waits when the reader is slower than we are; so that memory stays flat. */
export async function write(out: Writable, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain')
}

/** Norms change at midnight in the Netherlands, wherever the machine stands. */
export function todayInTheNetherlands(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
}
