/** What a live page hears. `whole` when nothing of before counts any more. */
interface State {
  readonly whole: boolean
  readonly order: readonly string[]
  readonly parts: Readonly<Record<string, string>>
  readonly said: readonly string[]
}

// Looked at every half second, so a page that heard nothing is bare within five.
const glance = 500
const silence = 4500
/** A page that shows nothing can give a new connection more time. */
const patience = 10_000
/** The browser tries again by itself when the network fails; after a refusal of the server we do. */
const again = 2000

const frame = document.querySelector<HTMLElement>('[data-live]')
if (frame) follow(frame)

function follow(frame: HTMLElement): void {
  const within = (name: string): HTMLElement => frame.querySelector(`[data-live-${name}]`) ?? frame
  const [parts, cover, waiting] = [within('parts'), within('cover'), within('waiting')]
  const announce = announcer(within('said'))
  let source: EventSource | undefined
  let heardAt = Date.now()
  let isBare = true
  let isOver = false

  function empty(): void {
    const hadFocus = parts.contains(document.activeElement)
    parts.replaceChildren()
    isBare = true
    if (hadFocus) focusHeading()
  }

  function coverUp(): void {
    if (isOver) return
    empty()
    waiting.hidden = true
    cover.hidden = false
    disconnect()
  }

  function disconnect(): void {
    source?.close()
    source = undefined
  }

  function connect(): void {
    disconnect()
    heardAt = Date.now()
    const fresh = new EventSource(frame.dataset['live'] ?? '')
    const on = (name: string, work: (data: string) => void): void =>
      fresh.addEventListener(name, ({ data }: MessageEvent<string>) => {
        if (source !== fresh) return
        heardAt = Date.now()
        work(data)
      })
    source = fresh
    on('beat', () => undefined)
    on('bare', () => {
      empty()
      waiting.hidden = false
    })
    on('state', (data) => show(JSON.parse(data)))
    on('over', () => {
      isOver = true
      disconnect()
    })
  }

  function show(state: State): void {
    // A change to what is no longer there cannot be followed: only the whole can.
    if (isBare && !state.whole) return
    const hadFocus = parts.contains(document.activeElement)
    settle(parts, childrenOf(state, parts))
    if (hadFocus && !parts.contains(document.activeElement)) focusHeading()
    isBare = false
    cover.hidden = waiting.hidden = true
    announce(state.said)
  }

  function look(): void {
    if (isOver) return
    const silent = Date.now() - heardAt
    // A clock that was set back says nothing about how long it was silent.
    if (silent < 0 || silent > (isBare ? patience : silence)) coverUp()
    const isRefused = source?.readyState === EventSource.CLOSED && silent > again
    if ((!source || isRefused) && document.visibilityState === 'visible') connect()
  }

  connect()
  setInterval(look, glance)
  addEventListener('offline', coverUp)
  addEventListener('pagehide', coverUp)
  addEventListener('pageshow', ({ persisted }) => persisted && coverUp())
  document.addEventListener('freeze', coverUp)
  document.addEventListener('visibilitychange', look)
}

/** The parts as they should stand: new where they were sent, and otherwise as they are. */
function childrenOf({ order, parts }: State, before: HTMLElement): DocumentFragment {
  // In a document of its own nothing is fetched or run.
  const fresh = document.createElement('template')
  for (const id of order) {
    const part = document.createElement('div')
    part.className = 'dw-live__part'
    part.id = `deel-${id}`
    part.innerHTML = parts[id] ?? before.querySelector(`#${part.id}`)?.innerHTML ?? ''
    fresh.content.append(part)
  }
  return document.importNode(fresh.content, true)
}

/** Makes the children of one the children of the other, and leaves alone what is the same: so does the focus. */
function settle(parent: Element, wanted: ParentNode): void {
  const ids = new Set([...wanted.children].map(({ id }) => id))
  for (const child of Array.from(parent.children))
    if (child.id && !ids.has(child.id)) child.remove()
  let at = parent.firstChild
  for (const next of Array.from(wanted.childNodes)) {
    const same = twinOf(next, parent, at)
    if (!same) parent.insertBefore(next, at)
    else if (same === at) at = at.nextSibling
    else parent.insertBefore(same, at)
    if (same) change(same, next)
  }
  while (at) {
    const rest = at
    at = at.nextSibling
    rest.remove()
  }
}

/** What stands for the same: by id, and without ids whatever of its kind comes here. */
function twinOf(next: ChildNode, parent: Element, at: ChildNode | null): ChildNode | undefined {
  const id = idOf(next)
  const twin = id ? [...parent.children].find((child) => child.id === id) : at
  return twin && twin.nodeName === next.nodeName && idOf(twin) === id ? twin : undefined
}

const idOf = (node: Node): string => (node instanceof Element ? node.id : '')

function change(old: ChildNode, next: ChildNode): void {
  if (old.isEqualNode(next)) return
  if (!(old instanceof Element && next instanceof Element)) {
    old.nodeValue = next.nodeValue
    return
  }
  // What the reader opened stays open.
  for (const { name } of Array.from(old.attributes))
    if (!next.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
  for (const { name, value } of next.attributes) old.setAttribute(name, value)
  settle(old, next)
}

/** One sentence a second: a screen reader drops what comes faster. */
function announcer(line: HTMLElement): (said: readonly string[]) => void {
  let queue: string[] = []
  setInterval(() => {
    const next = queue.shift()
    if (next !== undefined) line.textContent = next
  }, 1000)
  return (said) => {
    queue = [...new Set([...queue, ...said])].slice(-3)
  }
}

function focusHeading(): void {
  const heading = document.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
