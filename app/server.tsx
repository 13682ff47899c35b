import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { createApplication } from './application.tsx'
import { openDatabase } from './database/connection.ts'
import { setUpDemonstration } from './demonstration/set-up.ts'
import { databaseGate } from './identity/database-gate.ts'
import { galleryRoutes } from './page/gallery.tsx'
import { routes } from './routes.ts'
import { addFiles, readAssets } from './theme/files.ts'

const port = Number(process.env['PORT'] ?? 3000)
const database = await openDatabase({
  url: process.env['DATABASE_URL'],
  dataDir: process.env['DATA_DIR'] ?? fileURLToPath(new URL('../../data', import.meta.url)),
})
await setUpDemonstration(database)
const assets = readAssets()
const served = process.env['GALLERY'] === '1' ? [...routes, ...galleryRoutes] : routes
const application = await createApplication({
  gate: databaseGate(database.db),
  assets,
  routes: served,
})
addFiles(application, assets)
const server = serve({ fetch: application.fetch, port }, () => {
  process.stdout.write(`Deelwijzer: http://localhost:${port}\n`)
})

/** Lets the pages that are being answered finish, then closes the database behind them. */
function stop(): void {
  server.close(() => void database.close().then(() => process.exit(0)))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
