import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'

/** A line to the server that can go silent while it stays open, as a network does that drops everything. */
export interface SilentLine {
  readonly origin: string
  readonly goSilent: () => void
  readonly goOn: () => void
  readonly close: () => void
}

/** Makes such a line in front of a server on this machine. */
export async function silentLineTo(port: number): Promise<SilentLine> {
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((near) => {
    const far = connect(port, 'localhost')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => void (isSilent || to.write(chunk)))
      from.on('close', () => void (sockets.delete(from), to.destroy()))
      from.on('error', () => to.destroy())
    }
  })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const end = () => sockets.forEach((socket) => socket.destroy())
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    goSilent: () => {
      isSilent = true
    },
    goOn: () => {
      isSilent = false
      // What was swallowed does not come again, so whoever waits for it begins anew.
      end()
    },
    close: () => {
      end()
      server.close()
    },
  }
}
