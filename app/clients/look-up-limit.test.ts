import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client, testWorld, type World } from '../database/world.ts'
import { assignClient } from '../files/repository.ts'
import { lookUpClient } from './repository.ts'
import { asOwner } from '../database/as-role.ts'

let world: World
beforeAll(async () => {
  world = await testWorld()
})
afterAll(() => world.close())

const guess = (number: number) => ({ name: `Gok ${number}`, birthDate: '2012-03-04' })
/** As many guesses as there is room for in an hour. */
const room = 30

async function guessAway(who: string, times: number = room): Promise<void> {
  for (let number = 0; number < times; number += 1)
    expect(await world.as(who, (tx) => lookUpClient(tx, guess(number)))).toEqual({
      found: 'nobody',
    })
}

const later = () =>
  asOwner(
    world,
    `update app.event set recorded_at = recorded_at - interval '1 hour' where actor_id in
    ('${world.anna}', '${world.bram}', '${world.lead}')`,
  )

async function eventsOf(who: string, kind: string): Promise<number> {
  const { rows } = await asOwner<{ id: string }>(
    world,
    `select id from app.event where actor_id = '${who}' and kind = '${kind}'`,
  )
  return rows.length
}

describe('looking clients up in vain', () => {
  it('stops after thirty in an hour, also of who is known here, and leaves an event', async () => {
    await guessAway(world.bram)
    for (const asked of [guess(99), client])
      expect(await world.as(world.bram, (tx) => lookUpClient(tx, asked))).toEqual({
        found: 'too_many',
      })
    expect(await eventsOf(world.bram, 'look_up_refused')).toBe(2)
    expect(await eventsOf(world.bram, 'client_looked_up')).toBe(room)
  })

  it('stops nobody else', async () => {
    expect(await world.as(world.anna, (tx) => lookUpClient(tx, client))).toEqual({
      found: 'own_file',
      fileId: world.file.id,
    })
  })

  it('does not go on by choosing another hour', async () => {
    const chosen = world.as(world.bram, async (tx) => {
      await sql`select set_config('app.now', '2040-01-01T00:00:00Z', true)`.execute(tx)
      return lookUpClient(tx, guess(100))
    })
    expect(await chosen).toEqual({ found: 'too_many' })
  })

  it('goes on an hour later', async () => {
    await later()
    expect(await world.as(world.bram, (tx) => lookUpClient(tx, client))).toMatchObject({
      found: 'known_here',
    })
  })

  it('counts no look-up that found somebody', async () => {
    await later()
    await guessAway(world.bram, room - 1)
    for (const time of ['once', 'again'])
      expect(await world.as(world.bram, (tx) => lookUpClient(tx, client)), time).toMatchObject({
        found: 'known_here',
      })
    await guessAway(world.bram, 1)
    expect(await world.as(world.bram, (tx) => lookUpClient(tx, client))).toEqual({
      found: 'too_many',
    })
  })

  it('is counted in one statement too', async () => {
    await later()
    const { rows } = await world.as(world.bram, (tx) =>
      sql<{ refused: number }>`select count(*) filter (where f.too_many) as refused
        from generate_series(1, ${room + 5}) n,
        lateral app.find_client('Gok ' || n, '2012-03-04') f`.execute(tx),
    )
    expect(rows).toEqual([{ refused: 5 }])
  })

  it('stops a team lead who assigns by names that are not known, too', async () => {
    const assign = (asked: typeof client) =>
      world.as(world.lead, (tx) => assignClient(tx, asked, world.bram))
    for (let number = 0; number < room; number += 1)
      expect(await assign(guess(number))).toBe('not_known')
    expect(await assign(client)).toBe('too_many')
    await later()
    expect(await assign(client)).toBe('assigned')
  })
})
