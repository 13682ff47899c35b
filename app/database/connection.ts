import type { Kysely } from 'kysely'
import { type Fill, openEmbedded, openInMemory } from './embedded.ts'
import type { Listen } from './listening.ts'
import { openServer } from './server.ts'
import type { Database } from './tables.ts'

export type Db = Kysely<Database>
export type { Tx } from './actor.ts'

/** An open database, whichever kind it is. */
export interface DatabaseHandle {
  readonly db: Db
  readonly kind: 'embedded' | 'server'
  /** Hears what the database announces. */
  readonly listen: Listen
  readonly close: () => Promise<void>
}

export interface Where {
  /** A PostgreSQL server (15 or newer); it was prepared by `npm run migrate`. */
  readonly url?: string | undefined
  /** A folder for the embedded database, which migrates itself. */
  readonly dataDir?: string | undefined
  /** What a new embedded database begins with; broken off, it begins anew at the next start. */
  readonly fill?: Fill | undefined
  /** An embedded database that is gone when closed. */
  readonly memory?: boolean | undefined
}

/** Opens the database: on a server when there is a URL, else embedded. */
export async function openDatabase({ url, dataDir, memory, fill }: Where): Promise<DatabaseHandle> {
  if (url !== undefined) return openServer(url)
  if (memory === true) return openInMemory()
  if (dataDir !== undefined) return openEmbedded(dataDir, fill)
  throw new Error('Say where the database is: url, dataDir or memory')
}
