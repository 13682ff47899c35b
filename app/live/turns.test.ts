import { expect, it } from 'vitest'
import { Turns } from './turns.ts'

/** Work that goes on until it is told to end. */
function slowWork() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work = (one: string) =>
    new Promise<void>((resolve) => {
      begun.push(one)
      ends.set(one, resolve)
    })
  const end = async (one: string): Promise<void> => {
    ends.get(one)?.()
    await new Promise(setImmediate)
  }
  return { begun, work, end }
}

it('does a few at a time, in the order in which they were asked', async () => {
  const { begun, work, end } = slowWork()
  const turns = new Turns(2, work)
  for (const one of ['a', 'b', 'c']) turns.ask(one)
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c'])
})

it('does once who is asked for many times while waiting, and once more who is at work', async () => {
  const { begun, work, end } = slowWork()
  const turns = new Turns(1, work)
  for (const one of ['a', 'b', 'b', 'a', 'a']) turns.ask(one)
  await end('a')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'a'])
  await end('a')
  expect(begun).toHaveLength(3)
})

it('never works twice at once on the same one, though there is room', async () => {
  const { begun, work, end } = slowWork()
  const turns = new Turns(3, work)
  turns.ask('a')
  turns.ask('a')
  turns.ask('b')
  expect(begun).toEqual(['a', 'b'])
  await end('a')
  expect(begun).toEqual(['a', 'b', 'a'])
})

it('knows who waits too long, and forgets who went', async () => {
  const { begun, work, end } = slowWork()
  const turns = new Turns(1, work)
  turns.ask('a')
  turns.ask('b')
  await new Promise(setImmediate)
  expect([turns.isLate('a', 0), turns.isLate('b', 0), turns.isLate('c', 0)]).toEqual([
    true,
    true,
    false,
  ])
  expect(turns.isLate('b', 60_000)).toBe(false)
  turns.forget('b')
  await end('a')
  expect(begun).toEqual(['a'])
  expect(turns.isLate('a', 0)).toBe(false)
})
