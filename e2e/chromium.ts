import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sparticuz from '@sparticuz/chromium'

/** A Chromium to test with: the one named by CHROMIUM_PATH, else the one that came with the packages. */
export async function chromiumPath(): Promise<string> {
  const own = process.env['CHROMIUM_PATH']
  if (own) return own
  // It unpacks to the temporary folder, closed to other users: so to a folder of this project.
  const folder = fileURLToPath(new URL('../.cache/chromium', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return await sparticuz.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** Not the package's own list: that runs all in one process and switches web security off. */
export const chromiumArguments = ['--no-sandbox', '--disable-gpu']
