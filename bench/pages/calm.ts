// Half load once more, with the files of the database in memory: what is left when no commit waits
// for a disk.
import { type Calm, halfLoad } from './compare.ts'
import { prepareDatabase, tidyUp, warmUp } from './database.ts'
import { pagesOf } from './measured-pages.ts'
import { node, run } from './process.ts'

const seconds = Number(process.env['SECONDS'] ?? 8)

const env = { DATABASE_URL: prepareDatabase(), DEMONSTRATION: '1' }
warmUp()
const product = await run({ command: node('app/start.mjs'), env })
const measured = await pagesOf(product.base)
tidyUp()
const pages: Calm[] = []
for (const [name, page] of measured)
  pages.push({ name, half: await halfLoad(product, page, seconds * 1000) })
await product.stop()
process.stdout.write(`${JSON.stringify({ pages })}\n`)
