import { openEmbedded } from './embedded.ts'

const [dataDir = ''] = process.argv.slice(2)
const { close } = await openEmbedded(dataDir)
await close()
