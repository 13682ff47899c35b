// The least that can answer this request: Node's own http server, the same pool, the statements of
// the product in its transactions, and the bytes and headers that the product sent.
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { Pool } from 'pg'
import { newId } from '../../app/database/id.ts'
import { KeepingClient } from '../../app/database/keeping-client.ts'
import { connections } from '../../app/database/server.ts'
import { pgTypes } from '../../app/database/types.ts'
import type { Maker, Turn } from './statements.ts'

/** A request of the product, to be answered again. */
export interface Recorded {
  readonly turns: readonly Turn[]
  readonly makers: readonly Maker[][][]
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string
}

const { PORT, DATABASE_URL, RECORDED = '' } = process.env
const { turns, makers, headers, body }: Recorded = deserialize(readFileSync(RECORDED))
const pool = new Pool({
  connectionString: DATABASE_URL,
  Client: KeepingClient,
  types: pgTypes,
  ...connections,
})
pool.on('connect', (client) => {
  void client.query('set role deelwijzer_application')
  void client.query('set jit = off')
})

const fresh: Readonly<Record<NonNullable<Maker>, () => unknown>> = {
  id: newId,
  moment: () => new Date(),
  'moment as text': () => new Date().toISOString(),
}

async function runTurn(turn: Turn, making: readonly Maker[][]): Promise<void> {
  const client = await pool.connect()
  for (const [s, { text, values }] of turn.entries()) {
    const made = values.map((value, v) => {
      const maker = making[s]?.[v]
      return maker ? fresh[maker]() : value
    })
    await client.query(text, made)
  }
  client.release()
}

const server = createServer(async (_request, response) => {
  for (const [t, turn] of turns.entries()) await runTurn(turn, makers[t] ?? [])
  for (const [name, value] of headers) response.setHeader(name, value)
  response.end(body)
})
server.listen(Number(PORT), () => process.stdout.write('listening\n'))
