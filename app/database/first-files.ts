import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { folderOf } from './embedded.ts'

const script = fileURLToPath(new URL('./make-first-files.ts', import.meta.url))

/**
 * Has the first files of an embedded database made in a process of its own: that takes as long as the
 * build, and goes on beside it. Where it fails, the server does it and says what is wrong.
 */
export async function makeFirstFiles(dataDir: string): Promise<void> {
  if (fs.existsSync(`${folderOf(dataDir)}.complete`)) return
  await once(spawn(process.execPath, [script, dataDir], { stdio: 'ignore' }), 'exit')
}
