import fs from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

interface Stream {
  readonly nfd?: number
}
interface Emscripten {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: Stream) => number } }
}

/**
 * The folder of an embedded database, with an fsync that reaches the disk.
 * Emscripten's NODEFS has none, so that a commit would only reach the system's memory.
 * It uses internals of PGlite, which is why that is pinned and a test counts the syncs.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const result = await super.init(...given)
    const steps = result.emscriptenOpts.preRun
    if (!Array.isArray(steps)) throw new Error('PGlite changed: its preRun is no list')
    steps.unshift((module: unknown) => {
      ;(module as Emscripten).NODEFS.stream_ops.fsync = sync
    })
    return result
  }
}

function sync(stream: Stream): number {
  if (stream.nfd !== undefined) fs.fsyncSync(stream.nfd)
  return 0
}

/** Without -F (no fsync), and with the only sync method that Emscripten passes on. */
export const durableParameters: readonly string[] = PGlite.defaultStartParams
  .filter((parameter) => parameter !== '-F')
  .concat('-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB')

/** Syncs every file and folder below; the first files of a database come from a copy in memory. */
export function syncFolder(folder: string): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name)
    if (entry.isDirectory()) syncFolder(child)
    else if (entry.isFile()) syncPath(child)
  }
  syncPath(folder)
}

/** Syncs one file, or which names a folder has. */
export function syncPath(name: string): void {
  const handle = fs.openSync(name, 'r')
  fs.fsyncSync(handle)
  fs.closeSync(handle)
}
