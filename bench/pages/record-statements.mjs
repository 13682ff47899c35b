// Preloaded into the product for a recording, never for a measurement: every statement that goes to
// the database is written to a file, with its values, in the order in which it was sent.
import { appendFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { serialize } from 'node:v8'

const { Client } = createRequire(new URL('../../app/package.json', import.meta.url))('pg')
const { query } = Client.prototype

Client.prototype.query = function (given, ...rest) {
  const { text, values } = typeof given === 'string' ? { text: given, values: rest[0] } : given
  const line = serialize({ text, values: Array.isArray(values) ? values : [] })
  appendFileSync(process.env.STATEMENTS, `${line.toString('base64')}\n`)
  return query.call(this, given, ...rest)
}
