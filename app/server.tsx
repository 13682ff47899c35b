import { serve } from '@hono/node-server'
import { createApplication } from './application.tsx'
import { memoryGate } from './identity/memory-gate.ts'
import { routes } from './routes.ts'
import { addFiles, readAssets } from './theme/files.ts'

const port = Number(process.env['PORT'] ?? 3000)
const assets = readAssets()
const application = await createApplication({ gate: memoryGate(), assets, routes })
addFiles(application, assets)
const server = serve({ fetch: application.fetch, port }, () => {
  process.stdout.write(`Deelwijzer: http://localhost:${port}\n`)
})

function stop(): void {
  server.close(() => process.exit(0))
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
