import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrations } from './migrate.ts'

/** The files with which an embedded database begins: migrated, and empty. */
export interface FirstFiles {
  /** Puts them in a new folder. Where there are none of these migrations, there is no folder then. */
  readonly copyTo: (folder: string) => void
  /** Keeps what `make` puts in a folder, unless what is kept already will do. */
  readonly keep: (make: (folder: string) => Promise<void>) => Promise<void>
}

/** First files that are kept in this folder. */
export function firstFilesIn(place: string): FirstFiles {
  const mark = `${place}.made-from`
  const areFresh = (): boolean => existsSync(mark) && readFileSync(mark, 'utf8') === madeFrom()
  return {
    copyTo: (folder) => {
      if (areFresh()) cpSync(place, folder, { recursive: true })
    },
    keep: async (make) => {
      if (areFresh()) return
      const making = `${place}.making`
      for (const old of [making, mark, place]) rmSync(old, { recursive: true, force: true })
      await make(making)
      openForReading(making)
      renameSync(making, place)
      writeFileSync(mark, madeFrom())
    },
  }
}

/** Whoever starts the product may be somebody else than who installed it, and nothing is of anybody yet. */
function openForReading(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}

/**
 * Those beside the built server. They are the same for everybody, so `npm ci` makes them; a first start
 * copies them, where making them takes it seconds.
 */
export const firstFiles: FirstFiles = firstFilesIn(
  fileURLToPath(
    // In the sources this file stands by itself, and otherwise within the built server.
    new URL(
      import.meta.url.endsWith('.ts') ? '../dist/first-files' : './first-files',
      import.meta.url,
    ),
  ),
)

function madeFrom(): string {
  const hash = createHash('sha256').update(versionOfPGlite())
  for (const { name, sql } of migrations()) hash.update(name).update(sql)
  return hash.digest('hex')
}

function versionOfPGlite(): string {
  const file = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'))
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
