import { migrateServer } from './server.ts'

const url = process.env['DATABASE_OWNER_URL']
if (url === undefined) {
  process.stderr.write(
    'DATABASE_OWNER_URL is missing: the login that may act as deelwijzer_owner.\n',
  )
  process.exit(1)
}
const done = await migrateServer(url)
process.stdout.write(done.length === 0 ? 'Nothing to do.\n' : `Applied: ${done.join(', ')}.\n`)
