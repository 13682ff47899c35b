import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text } from '../../cases/case-at-work.ts'
import { setClock } from '../../clock.ts'
import { findItems } from '../../items/repository.ts'
import { paths } from '../../paths.ts'
import { openWithBoth, planSlot } from '../conference-world.ts'
import { openSlot, type SlotAtWork, slotAtWork } from '../slot-at-work.ts'

let app: SlotAtWork
beforeAll(async () => {
  app = await slotAtWork()
  await app.weighForChris()
})
afterAll(() => app.close())

type Who = 'anna' | 'chris'
const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const page = async (who: Who, path: string): Promise<string> =>
  mainOf(await text(app.visitors[who].get(path)))
const plain = (who: Who, slotId: string) => page(who, paths.slotPlain({ slotId }))

const action = 'Belt met de leerkracht.'

/** What is filled in for an action of Chris's, that Anna may read too. */
const agreement = (change: Readonly<Record<string, string | readonly string[]>> = {}) => ({
  text: action,
  owner: app.world.chrisPart,
  'dueOn.day': '1',
  'dueOn.month': '2',
  'dueOn.year': '2099',
  for: [app.world.annaPart, app.world.chrisPart],
  ...change,
})

/** A slot in its round: one item of Anna's on the table, and one action of Chris's. */
async function inRound() {
  const slotId = await openSlot(app.world)
  const itemId = await app.bringIn()
  await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven: itemId })
  await app.visitors.anna.post(paths.slotAgreement({ slotId }), agreement())
  await app.visitors.anna.post(paths.slotDoor({ slotId }), { doen: 'slotronde' })
  return { slotId, itemId }
}

/** Chris says that he needs Anna's item. Gives the address where she answers. */
async function named(slotId: string): Promise<string> {
  const gegeven = /gegeven=([^"]+)"/.exec(await plain('chris', slotId))?.[1] ?? ''
  const asking = await page('chris', `${paths.slotNeed({ slotId })}?gegeven=${gegeven}`)
  const actie = /name="actie" value="([^"]+)"/.exec(asking)?.[1] ?? ''
  await app.visitors.chris.post(paths.slotNeed({ slotId }), { gegeven, actie })
  return /href="([^"]+\/nodig\/[^"?]+)"/.exec(await plain('anna', slotId))?.[1] ?? ''
}

const telling = () => {
  const { subjectId, annaPart } = app.world
  return {
    [`wie-${subjectId}`]: annaPart,
    [`wat-${subjectId}`]: 'all',
    [`dag-${subjectId}.day`]: '2',
    [`dag-${subjectId}.month`]: '2',
    [`dag-${subjectId}.year`]: '2099',
  }
}

const reaches = (who: Who, itemId: string): Promise<boolean> =>
  app.database.as(app.people[who], async (tx) => (await findItems(tx, { id: itemId })).length === 1)

describe('an agreement', () => {
  it('is for whom it was made, and with a name and a day an action', async () => {
    const { slotId } = await inRound()
    const only = { text: 'Wij bellen eerst.', owner: 'niemand', 'dueOn.day': '', 'dueOn.month': '' }
    const mine = { ...only, 'dueOn.year': '', for: app.world.annaPart }
    await app.visitors.anna.post(paths.slotAgreement({ slotId }), agreement(mine))
    const anna = await plain('anna', slotId)
    expect(anna).toContain('Chris Voorbeeld doet dit, uiterlijk 1 februari 2099.')
    expect(anna).toContain('Wij bellen eerst.')
    const chris = await plain('chris', slotId)
    expect(chris).toContain(action)
    expect(chris).not.toContain('Wij bellen eerst.')
  })

  it.each([
    ['without words', { text: '' }, 'Vul in wat jullie afspreken'],
    [
      'without a day for who does it',
      { 'dueOn.day': '', 'dueOn.month': '', 'dueOn.year': '' },
      'wanneer de actie klaar',
    ],
    ['on a day that was', { 'dueOn.year': '2020' }, 'Kies vandaag of een later'],
    ['for nobody', { for: [] }, 'Kies voor wie de afspraak is'],
    ['by somebody who is not there', { owner: 'x' }, 'Kies wie dit doet'],
  ])('asks again %s', async (_how, change, message) => {
    const slotId = await openSlot(app.world)
    const answer = await app.visitors.anna.post(paths.slotAgreement({ slotId }), agreement(change))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(message)
  })
})

describe('the round', () => {
  it('changes nothing on the page of others when a contributor keeps something', async () => {
    const { slotId, itemId } = await inRound()
    const answer = await named(slotId)
    const before = await plain('chris', slotId)
    await app.visitors.anna.post(answer, { antwoord: 'houden' })
    expect(await plain('chris', slotId)).toBe(before)
    expect(before).toContain('Drie weken niet op school gezien.')
    expect(await plain('anna', slotId)).toContain('Blijft bij jou')
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    expect(await page('anna', paths.closeSlot({ slotId }))).toContain('Er gaat niets mee')
    await app.visitors.anna.post(paths.closeSlot({ slotId }))
    expect(await reaches('chris', itemId)).toBe(false)
    expect(await reaches('anna', itemId)).toBe(true)
  })

  it('opens what was agreed, and only once the slot is closed', async () => {
    const { slotId, itemId } = await inRound()
    const answer = await named(slotId)
    const missing = await app.visitors.anna.post(answer, { antwoord: 'mee' })
    expect(missing.status).toBe(400)
    await app.visitors.anna.post(answer, { antwoord: 'mee', vertellen: 'outline' })
    expect(await plain('chris', slotId)).toContain('Gaat mee')
    expect(await reaches('chris', itemId)).toBe(false)

    const early = await page('anna', paths.closeSlot({ slotId }))
    expect(early).toContain('Spreek eerst af wie het de cliënt vertelt')
    expect((await app.visitors.anna.post(paths.closeSlot({ slotId }))).status).toBe(409)
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    const last = await page('anna', paths.closeSlot({ slotId }))
    expect(last).toContain('Dit ene gegeven gaat mee')
    expect(last).toContain(`Naar Chris Voorbeeld, voor: ${action}`)

    const closed = await app.visitors.anna.post(paths.closeSlot({ slotId }))
    expect(closed.headers.get('Location')).toBe(paths.minutes({ slotId }))
    expect(await reaches('chris', itemId)).toBe(true)
    const after = await plain('chris', slotId)
    expect(after).toContain('Dit punt is gesloten')
    expect(after).not.toContain('Drie weken')
  })

  it('is answered by the contributor alone', async () => {
    const { slotId } = await inRound()
    const answer = await named(slotId)
    const other = await app.visitors.chris.get(answer)
    expect(other.headers.get('Location')).toBe(paths.slot({ slotId }))
    expect(await page('anna', answer)).toContain('Gaat dit mee?')
  })

  it('asks for each whom it concerns who tells them', async () => {
    const { slotId } = await inRound()
    const answer = await app.visitors.anna.post(paths.slotTold({ slotId }))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies wie het vertelt aan Zoë Voorbeeldkind')
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    expect(await plain('chris', slotId)).toContain(
      'Zoë Voorbeeldkind: Anna Voorbeeld, op 2 februari 2099',
    )
  })

  it('is silent about whom somebody was not invited for; the chair says it of everybody', async () => {
    const { world, otherId } = app
    const subjectIds = [world.subjectId, otherId]
    const slotId = await world.as(world.anna, (tx) => planSlot(tx, world, { subjectIds }))
    await openWithBoth(world, slotId)
    await app.visitors.anna.post(paths.slotDoor({ slotId }), { doen: 'slotronde' })
    const lines = (html: string) => html.match(/nog niet afgesproken/g)?.length
    expect(lines(await plain('anna', slotId))).toBe(2)
    expect(lines(await plain('chris', slotId))).toBe(1)
    const asked = async (who: Who) =>
      (await page(who, paths.slotTold({ slotId }))).match(/<select/g)?.length
    expect([await asked('anna'), await asked('chris')]).toEqual([2, 1])
    await app.visitors.chris.post(paths.slotTold({ slotId }), telling())
    expect((await app.visitors.anna.post(paths.closeSlot({ slotId }))).status).toBe(409)
  })

  it('is closed once by two who close it at once', async () => {
    const { slotId } = await inRound()
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    const both = await Promise.all(
      [1, 2].map(() => app.visitors.anna.post(paths.closeSlot({ slotId }))),
    )
    const to = both
      .map((answer) => answer.headers.get('Location'))
      .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    expect(to).toEqual([paths.minutes({ slotId }), `${paths.minutes({ slotId })}?al=1`])
    expect(await page('anna', to[1] ?? '')).toContain('Dit punt is al gesloten')
  })

  it('is not closed by who is not in the chair', async () => {
    const { slotId } = await inRound()
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    const answer = await app.visitors.chris.post(paths.closeSlot({ slotId }))
    expect(answer.headers.get('Location')).toBe(paths.slot({ slotId }))
    expect(await plain('anna', slotId)).toContain('Stap 3')
  })
})

describe('the minutes', () => {
  it('hold agreements and who was there, and nothing that lay on the table', async () => {
    const { slotId } = await inRound()
    await app.visitors.anna.post(paths.slotTold({ slotId }), telling())
    await app.visitors.anna.post(paths.closeSlot({ slotId }))
    const html = await page('chris', paths.minutes({ slotId }))
    expect(html).toContain('Dit verslag bevat afspraken, geen gesprek.')
    expect(html).toContain(action)
    expect(html).toContain('Anna Voorbeeld, Wijkteam Proef, voorzitter')
    expect(html).toContain('Zoë Voorbeeldkind: Anna Voorbeeld vertelt het op 2 februari 2099.')
    expect(html).not.toContain('Drie weken')
  })

  it('say so when nobody closed the slot', async () => {
    const { slotId } = await inRound()
    expect(await page('anna', paths.minutes({ slotId }))).toContain('nog niet gesloten')
    const inMinutes = (minutes: number) => setClock(new Date(Date.now() + minutes * 60_000))
    try {
      // Whoever looks now and then stays signed in.
      inMinutes(25)
      expect(await plain('chris', slotId)).toContain('Stap 3')
      expect(await plain('anna', slotId)).toContain('Stap 3')
      inMinutes(46)
      expect(await page('anna', paths.minutes({ slotId }))).toContain('Niemand sloot dit punt af')
      expect(await plain('chris', slotId)).toContain('Er is niets gedeeld')
    } finally {
      setClock()
    }
  })
})
