// Plain JavaScript without imports of newer Node, so that any Node can say what is wrong.
const [major] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `Deelwijzer needs Node 24 and this is Node ${process.versions.node}. ` +
      'Run "npm ci" and then "npm start": that brings the right Node along.\n',
  )
  process.exit(1)
}

const { setFlagsFromString } = await import('node:v8')
// Two habits of Node's memory make pages wait. After a busy moment it takes what each page makes for
// long-lived, and needs a great collection every four seconds. And in a calm one it shrinks its memory
// and throws compiled code away, after which pages are slow for half a second.
setFlagsFromString('--no-allocation-site-pretenuring')
setFlagsFromString('--no-memory-reducer')

const { fileURLToPath } = await import('node:url')
process.env.DATA_DIR ||= fileURLToPath(new URL('../data', import.meta.url))
const { buildWhenStale } = await import('./build.mjs')
await buildWhenStale()
process.env.NODE_ENV ??= 'production'
await import('./dist/server.js')
