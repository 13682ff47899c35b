import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { weigh } from 'deelwijzer'
import { createApplication } from './application.tsx'
import { today } from './clock.ts'
import { type DatabaseHandle, openDatabase } from './database/connection.ts'
import { readyTables } from './database/ready-tables.ts'
import { makeDemonstration } from './demonstration/make.ts'
import { rehearseEmergency } from './emergency/rehearse.ts'
import { givenPath } from './given-path.ts'
import { keepHouse } from './housekeeping.ts'
import { databaseGate } from './identity/database-gate.ts'
import { hubOf } from './live/hub.ts'
import { galleryRoutes } from './page/gallery.tsx'
import { routes as product } from './routes.ts'
import { addFiles, readAssets } from './theme/files.ts'

const { PORT = '3000', DATABASE_URL, DATA_DIR, GALLERY } = process.env

/** Opens the database, answers requests, and stops neatly when told to. */
async function start(): Promise<void> {
  const dataDir = DATA_DIR && givenPath(DATA_DIR)
  const database = await openDatabase({ url: DATABASE_URL, dataDir, fill: makeDemonstration })
  try {
    await serve(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serve(database: DatabaseHandle): Promise<void> {
  if (database.kind === 'server') await makeDemonstration(database)
  const stopHousekeeping = keepHouse(database.db)
  const assets = readAssets()
  const routes = GALLERY === '1' ? [...product, ...galleryRoutes] : product
  const hub = hubOf(database)
  const gate = databaseGate(database.db)
  const application = await createApplication({ gate, assets, routes, hub })
  addFiles(application, assets)
  const server = createAdaptorServer({ fetch: application.fetch })
  if (database.kind === 'embedded') await rehearseEmergency(database.db)
  server.listen(Number(PORT))
  await once(server, 'listening')
  process.stdout.write(`Deelwijzer: http://localhost:${PORT}\n`)
  // The first weighing prepares the norms, and the first questions the tables: nobody should wait for that.
  setImmediate(() => weigh({ action: 'share', danger: { level: 'acute' } }, { date: today() }))
  if (database.kind === 'embedded') readyTables(database.db).catch(() => undefined)
  const stop = async () => {
    stopHousekeeping()
    await hub.close()
    // Pages that are being answered finish first; the database closes behind them.
    server.close(() => void database.close().then(() => process.exit(0)))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
}

/** One sentence for whoever starts it: the folder is in use, the port is taken, no migration. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'The reason is unknown.'
  const isTaken = Reflect.get(error, 'code') === 'EADDRINUSE'
  return isTaken ? `Port ${PORT} is in use. Choose another: PORT=3001 npm start` : error.message
}

try {
  await start()
} catch (error) {
  process.stderr.write(`Deelwijzer did not start. ${reasonOf(error)}\n`)
  process.exit(1)
}
