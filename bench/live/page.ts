// A live page without a browser: it keeps the stream open and tells when each event came.
import { Agent, get, type IncomingMessage } from 'node:http'

/** What came, and when. */
export interface Heard {
  readonly event: string
  readonly data: string
  readonly at: number
}

export interface LivePage {
  /** When the first event came that is so, from now on or since `after`. */
  readonly heard: (isIt: (heard: Heard) => boolean, after: number) => Promise<number>
  readonly close: () => void
}

// Each page of a browser has a connection of its own.
const agent = new Agent({ keepAlive: false, maxSockets: Infinity })

/** Opens a stream and waits for its head. */
export function openPage(address: string, cookie: string, keep = 200): Promise<LivePage> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { cookie } }, (answer) => {
      if (answer.statusCode === 200) resolve(follow(answer, () => request.destroy(), keep))
      else reject(new Error(`The stream gave ${answer.statusCode}`))
    })
    request.on('error', reject)
  })
}

interface Waiting {
  readonly isIt: (heard: Heard) => boolean
  readonly after: number
  readonly tell: (at: number) => void
}

function follow(answer: IncomingMessage, close: () => void, keep: number): LivePage {
  const past: Heard[] = []
  const waiting = new Set<Waiting>()
  let text = ''
  answer.setEncoding('utf8')
  answer.on('error', () => undefined)
  answer.on('data', (chunk: string) => {
    const at = performance.now()
    text += chunk
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) hear(block, at)
  })
  function hear(block: string, at: number): void {
    const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
    if (event === '' || event === 'beat') return
    const heard = { event, data, at }
    if (past.push(heard) > keep) past.shift()
    for (const one of waiting) if (at >= one.after && one.isIt(heard)) one.tell(at)
  }
  return {
    close,
    heard: (isIt, after) => {
      const found = past.find((one) => one.at >= after && isIt(one))
      if (found) return Promise.resolve(found.at)
      return new Promise((resolve) => {
        const one: Waiting = {
          isIt,
          after,
          tell: (at) => {
            waiting.delete(one)
            resolve(at)
          },
        }
        waiting.add(one)
      })
    },
  }
}
