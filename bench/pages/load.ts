import { connect, type Socket } from 'node:net'

/** What a load of requests came to. */
export interface Loaded {
  readonly perSecond: number
  /** Milliseconds, sorted. */
  readonly times: Float64Array
}

interface Target {
  readonly port: number
  readonly path: string
  readonly cookie: string
}

/** As many requests as go, each connection sending its next one when the last was answered. */
export async function fullLoad(target: Target, connections: number, ms: number): Promise<Loaded> {
  const times: number[] = []
  const from = performance.now()
  const until = from + ms
  const open = await Promise.all(Array.from({ length: connections }, () => openTo(target)))
  await Promise.all(
    open.map(async (connection) => {
      while (performance.now() < until) {
        const sent = performance.now()
        await connection.get()
        times.push(performance.now() - sent)
      }
      connection.close()
    }),
  )
  return loaded(times, performance.now() - from)
}

/**
 * Requests that come at random moments, so many a second on average, whether or not the earlier
 * ones were answered. Time counts from the moment at which a request was to come.
 */
export async function steadyLoad(target: Target, perSecond: number, ms: number): Promise<Loaded> {
  const times: number[] = []
  const idle: Connection[] = []
  const waiting: Promise<void>[] = []
  const random = randomFrom(7)
  const from = performance.now()
  let due = 0
  while (due < ms) {
    due += (-Math.log(1 - random()) * 1000) / perSecond
    const early = from + due - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    const moment = Math.max(from + due, performance.now() - 1.5)
    waiting.push(
      (async () => {
        const connection = takeOpen(idle) ?? (await openTo(target))
        await connection.get()
        times.push(performance.now() - moment)
        idle.push(connection)
      })(),
    )
  }
  await Promise.all(waiting)
  for (const connection of idle) connection.close()
  return loaded(times, performance.now() - from)
}

/** The connection used last, unless the server may be closing it: it does so after five seconds of silence. */
function takeOpen(idle: Connection[]): Connection | undefined {
  const connection = idle.pop()
  if (connection === undefined || connection.silentFor() < 4000) return connection
  for (const old of [connection, ...idle.splice(0)]) old.close()
  return undefined
}

const loaded = (times: readonly number[], ms: number): Loaded => ({
  perSecond: (times.length * 1000) / ms,
  times: Float64Array.from(times).sort(),
})

/** A row of numbers that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Connection {
  /** Asks for the page and waits for all of it. */
  get(): Promise<void>
  /** Milliseconds since it was last used. */
  silentFor(): number
  close(): void
}

/** A connection that knows just enough of HTTP: an answer with a length, and status 200. */
async function openTo({ port, path, cookie }: Target): Promise<Connection> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${cookie}\r\nAccept: text/html\r\n\r\n`
  const socket = connect(port, '127.0.0.1').setNoDelay(true)
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const answer = answersOn(socket)
  let used = performance.now()
  return {
    get: () => {
      used = performance.now()
      socket.write(request)
      return answer()
    },
    silentFor: () => performance.now() - used,
    close: () => socket.destroy(),
  }
}

function answersOn(socket: Socket): () => Promise<void> {
  let left = -1
  let head = ''
  let done: () => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  socket.on('data', (chunk) => {
    let body = chunk.length
    if (left < 0) {
      head += chunk.toString('latin1')
      const end = head.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!head.startsWith('HTTP/1.1 200')) return fail(new Error(head.slice(0, end)))
      left = Number(/content-length: (\d+)/i.exec(head)?.[1])
      body = head.length - end - 4
      head = ''
    }
    left -= body
    if (left > 0) return
    left = -1
    done()
  })
  socket.on('error', (error) => fail(error))
  socket.on('close', () => fail(new Error('The connection was closed')))
  return () =>
    new Promise<void>((resolve, reject) => {
      done = resolve
      fail = reject
    })
}
