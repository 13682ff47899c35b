import { expect, it } from 'vitest'
import type { Ears } from '../database/listening.ts'
import { type Connection, makeHub, type Source } from './hub.ts'

const [one, other] = ['slot one', 'slot two']

/** A place where a test says what is announced, and which slots are over. */
function announcements() {
  const over: string[] = []
  const places: Ears[] = []
  const asked: (readonly string[])[] = []
  const health = { hears: true, answers: true }
  let stopped = 0
  const source: Source = {
    listen: (ears) => {
      places.push(ears)
      return Promise.resolve({
        hears: () => Promise.resolve(health.hears),
        stop: () => Promise.resolve(void stopped++),
      })
    },
    endedOf: (slotIds) => {
      asked.push(slotIds)
      if (!health.answers) return Promise.reject(new Error('The database is away'))
      return Promise.resolve(slotIds.filter((id) => over.includes(id)))
    },
  }
  return {
    source,
    over,
    asked,
    health,
    /** Until the hub has asked so many times more, however long that takes. */
    ticks: async (more: number) => {
      const until = asked.length + more
      while (asked.length < until) await new Promise((resolve) => setTimeout(resolve, 1))
    },
    listeners: places,
    stops: () => stopped,
    announce: async (channel: 'slot' | 'person', id: string) => {
      for (const ears of places) ears.heard(channel, id)
      await settled()
    },
    miss: async () => {
      for (const ears of places) ears.missed()
      await settled()
    },
  }
}

const settled = () => new Promise(setImmediate)

function page(slotId: string, personId: string) {
  const did: string[] = []
  const note = (what: string) => () => void did.push(what)
  const connection: Connection = {
    slotId,
    personId,
    refresh: () => Promise.resolve(note('look')()),
    bare: note('bare'),
    beat: note('beat'),
    end: note('end'),
  }
  return { connection, did }
}

async function pagesOf(source: Source) {
  const hub = makeHub(source)
  const [anna, bo, cas] = [page(one, 'anna'), page(one, 'bo'), page(other, 'anna')]
  const leave = await hub.open(anna.connection)
  await hub.open(bo.connection)
  await hub.open(cas.connection)
  await settled()
  const did = () => [anna, bo, cas].map((page) => page.did.splice(0))
  expect(did()).toEqual([['look'], ['look'], ['look']])
  return { hub, did, leave }
}

it('lets every page of a slot look again when something of it changed, and no other', async () => {
  const { source, announce } = announcements()
  const { hub, did } = await pagesOf(source)
  await announce('slot', one)
  expect(did()).toEqual([['look'], ['look'], []])
  await announce('slot', 'a slot that nobody follows')
  expect(did()).toEqual([[], [], []])
  await hub.close()
})

it('lets every page of a person look again when their session changed', async () => {
  const { source, announce } = announcements()
  const { hub, did } = await pagesOf(source)
  await announce('person', 'anna')
  expect(did()).toEqual([['look'], [], ['look']])
  await hub.close()
})

it('takes all off every page of a slot that is over, by one question, before any looks again', async () => {
  const { source, announce, over, asked } = announcements()
  const { hub, did } = await pagesOf(source)
  over.push(one)
  asked.length = 0
  await announce('slot', one)
  expect(asked).toEqual([[one]])
  expect(did().map((done) => done.slice(0, 2))).toEqual([['bare', 'look'], ['bare', 'look'], []])
  await hub.close()
})

it('lets every page look again after a time of hearing nothing', async () => {
  const { source, miss } = announcements()
  const { hub, did } = await pagesOf(source)
  await miss()
  expect(did()).toEqual([['look'], ['look'], ['look']])
  await hub.close()
})

it('leaves alone a page that went, listens once for all, and ends all when it closes', async () => {
  const { source, announce, listeners, stops } = announcements()
  const { hub, did, leave } = await pagesOf(source)
  expect(listeners).toHaveLength(1)
  leave()
  await announce('slot', one)
  expect(did()).toEqual([[], ['look'], []])
  await hub.close()
  expect(did()).toEqual([[], ['end'], ['end']])
  expect(stops()).toBe(1)
  await expect(hub.open(page(one, 'late').connection)).rejects.toThrow('stops')
})

it('listens to nothing before there is a page', async () => {
  const { source, listeners } = announcements()
  await makeHub(source).close()
  expect(listeners).toEqual([])
})

it('beats only while it hears the database, and the database answers', async () => {
  const { source, health, ticks } = announcements()
  const hub = makeHub(source, 1)
  const { connection, did } = page(one, 'anna')
  await hub.open(connection)
  const beats = async () => {
    await ticks(2)
    did.length = 0
    await ticks(6)
    return did.filter((what) => what === 'beat').length
  }
  expect(await beats()).toBeGreaterThanOrEqual(2)
  health.hears = false
  expect(await beats()).toBe(0)
  health.hears = true
  health.answers = false
  expect(await beats()).toBe(0)
  health.answers = true
  expect(await beats()).toBeGreaterThanOrEqual(2)
  await hub.close()
})

it('sees by the clock that a slot is over, without an announcement', async () => {
  const { source, over, ticks } = announcements()
  const hub = makeHub(source, 1)
  const { connection, did } = page(one, 'anna')
  await hub.open(connection)
  await ticks(2)
  over.push(one)
  await ticks(4)
  expect(did.filter((what) => what !== 'beat')).toEqual(['look', 'bare', 'look'])
  await hub.close()
})

it('ends the oldest of too many windows of one person on one slot', async () => {
  const { source } = announcements()
  const hub = makeHub(source)
  const windows = Array.from({ length: 11 }, () => page(one, 'anna'))
  const another = page(one, 'bo')
  await hub.open(another.connection)
  for (const { connection } of windows) await hub.open(connection)
  expect(windows.map(({ did }) => did.includes('end'))).toEqual([true, ...Array(10).fill(false)])
  expect(another.did).not.toContain('end')
  await hub.close()
})
