import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideWithin } from '../../cases/case-world.ts'
import { text } from '../../cases/case-at-work.ts'
import { refusals } from '../../files/people-at-work.ts'
import { paths } from '../../paths.ts'
import { openWithBoth, planSlot } from '../conference-world.ts'
import { openSlot, type SlotAtWork, slotAtWork } from '../slot-at-work.ts'
import { slotDeed } from '../slots-repository.ts'

let app: SlotAtWork
beforeAll(async () => {
  app = await slotAtWork()
})
afterAll(() => app.close())

const words = 'Drie weken niet op school gezien.'
const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))
const plain = async (who: 'anna' | 'chris', slotId: string): Promise<string> =>
  mainOf(await text(app.visitors[who].get(paths.slotPlain({ slotId }))))
/** What stands under one of the three headings. */
const under = (html: string, heading: string): string =>
  html.split('<h3').find((part) => part.includes(`>${heading}</h3>`)) ?? ''

/** Anna puts a new item of hers on the table by the page. */
async function put(slotId: string, change: Parameters<SlotAtWork['bringIn']>[0] = {}) {
  const gegeven = await app.bringIn(change)
  const answer = await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven })
  expect(answer.status).toBe(303)
  return gegeven
}

/** The address of what can be done with the only entry of one's own. */
async function entryPath(who: 'anna' | 'chris', slotId: string): Promise<string> {
  const html = await plain(who, slotId)
  return /action="([^"]+\/op-tafel\/[^"]+)"/.exec(html)?.[1] ?? ''
}

describe('the page of a slot', () => {
  it('holds nothing of the table itself, and the page without script does', async () => {
    const slotId = await openSlot(app.world)
    await put(slotId)
    const shell = await text(app.visitors.anna.get(paths.slot({ slotId })))
    expect(shell).toContain(paths.slotStream({ slotId }))
    expect(shell).not.toContain(words)
    expect(await plain('anna', slotId)).toContain(words)
  })

  it('is fetched again by itself without script, until the slot is over', async () => {
    const slotId = await openSlot(app.world)
    const answer = await app.visitors.chris.get(paths.slotPlain({ slotId }))
    expect(answer.headers.get('Refresh')).toBe('5')
    expect(answer.headers.get('Cache-Control')).toContain('no-store')
    expect(await answer.text()).toContain('ververst elke 5 seconden')
  })

  it.each([
    'slot',
    'slotPlain',
    'slotStream',
    'putOnTable',
    'slotAgreement',
    'slotNeed',
    'slotTold',
    'closeSlot',
    'minutes',
  ] as const)('does not exist for who was not asked: %s', async (page) => {
    const slotId = await openSlot(app.world)
    const before = await refusals(app, app.people.bram, slotId)
    expect((await app.visitors.bram.get(paths[page]({ slotId }))).status).toBe(404)
    expect(await refusals(app, app.people.bram, slotId)).toBe(before + 1)
    const there = await app.visitors.chris.get(paths[page]({ slotId }))
    expect(there.status).not.toBe(404)
    await there.body?.cancel()
  })

  it('says who is there, and who is in the chair', async () => {
    const slotId = await openSlot(app.world)
    const html = await plain('chris', slotId)
    expect(html).toMatch(/Anna Voorbeeld<\/strong>, Wijkteam Proef, voorzitter/)
    expect(html).toContain('Chris Voorbeeld (jij)')
    expect(html).not.toContain('Nog niet binnen')
  })
})

describe('the door of a slot', () => {
  it('shows the table to who joined, and not to who left', async () => {
    const slotId = await openSlot(app.world)
    await app.weighForChris()
    await put(slotId)
    expect(await plain('chris', slotId)).toContain(words)
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'weg' })
    const left = await plain('chris', slotId)
    expect(left).not.toContain(words)
    expect(left).toContain('Kom erbij')
    expect(await plain('anna', slotId)).toContain('Nog niet binnen')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'erbij' })
    expect(await plain('chris', slotId)).toContain(words)
  })

  it('lets the chair open it, and be there at once; the others join', async () => {
    const slotId = await app.world.as(app.world.anna, (tx) => planSlot(tx, app.world))
    expect(await plain('chris', slotId)).toContain('De voorzitter opent dit punt.')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'openen' })
    expect(await plain('chris', slotId)).toContain('Nog niet open')
    await app.visitors.anna.post(paths.slotDoor({ slotId }), { doen: 'openen' })
    expect(await plain('anna', slotId)).toContain('Ga weg bij dit punt')
    expect(await plain('chris', slotId)).toContain('Kom erbij')
  })

  it('gives the chair to who takes it, when the one who had it dropped out', async () => {
    const slotId = await openSlot(app.world)
    expect(await plain('chris', slotId)).not.toContain('Begin de slotronde')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'slotronde' })
    expect(await plain('chris', slotId)).not.toContain('Stap 3')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'voorzitten' })
    expect(await plain('chris', slotId)).toContain('Begin de slotronde')
    await app.visitors.chris.post(paths.slotDoor({ slotId }), { doen: 'slotronde' })
    expect(await plain('anna', slotId)).toContain('Stap 3')
  })

  it('refuses what is no deed', async () => {
    const slotId = await openSlot(app.world)
    const answer = await app.visitors.anna.post(paths.slotDoor({ slotId }), { doen: 'dansen' })
    expect(answer.status).toBe(400)
  })
})

describe('on the table', () => {
  it('is for nobody else until it was weighed for them; its contributor is told for whom', async () => {
    const slotId = await openSlot(app.world)
    const { chris } = app.people
    await app.visitors.chris.post(paths.putOnTable({ slotId }), { bekend: app.world.subjectId })
    const own = await plain('chris', slotId)
    expect(own).toContain('Nog niet voor Anna Voorbeeld: daarvoor is niet afgewogen')
    expect(own).toContain('Wat voegt het toe als ik dit nu deel?')
    expect(await plain('anna', slotId)).not.toContain('Andere Proef</strong>, Chris')

    await app.database.as(chris, (tx) => decideWithin(tx, app.chrisFile, app.fromChris))
    expect(own).not.toContain('Toon dit nu ook')
    expect(await plain('chris', slotId)).toContain('Toon dit nu ook aan Anna Voorbeeld')
    await app.visitors.chris.post(await entryPath('chris', slotId), { doen: 'ook-tonen' })
    expect(await plain('chris', slotId)).toContain('Te zien voor Anna Voorbeeld')
    const seen = await plain('anna', slotId)
    expect(seen).toContain('Andere Proef</strong>, Chris')
    expect(seen).not.toContain('Te zien voor Anna')
  })

  it('never lets an opinion or a suspicion stand among the facts', async () => {
    const slotId = await openSlot(app.world)
    await app.weighForChris()
    await put(slotId)
    await put(slotId, { kind: 'opinion', text: 'Thuis is het te druk.' })
    await put(slotId, { kind: 'suspicion', text: 'Er is misschien ruzie.' })
    const html = await plain('chris', slotId)
    expect(under(html, 'Feiten')).toContain(words)
    expect(under(html, 'Meningen')).toContain('Thuis is het te druk.')
    expect(under(html, 'Vermoedens')).toContain('Er is misschien ruzie.')
    expect(under(html, 'Feiten')).not.toContain('Thuis is het te druk.')
    expect(under(html, 'Feiten')).toContain('2 november 2026')
  })

  it('goes from it when its contributor takes it off', async () => {
    const slotId = await openSlot(app.world)
    await app.weighForChris()
    await put(slotId)
    expect(await plain('chris', slotId)).toContain(words)
    await app.visitors.anna.post(await entryPath('anna', slotId), { doen: 'van-tafel' })
    expect(await plain('chris', slotId)).not.toContain(words)
    expect(await plain('anna', slotId)).not.toContain(words)
  })

  it('is chosen from what is one’s own, with for whom it would be visible', async () => {
    const slotId = await openSlot(app.world)
    await app.weighForChris()
    await app.bringIn({ text: 'Kent de weg in de school.' })
    const anna = mainOf(await text(app.visitors.anna.get(paths.putOnTable({ slotId }))))
    expect(anna).toContain('Kent de weg in de school.')
    expect(anna).toContain('Te zien voor Chris Voorbeeld')
    const chris = mainOf(await text(app.visitors.chris.get(paths.putOnTable({ slotId }))))
    expect(chris).not.toContain('Kent de weg in de school.')
    expect(chris).toContain('Breng een gegeven in')
  })

  it('asks for what is missing', async () => {
    const slotId = await openSlot(app.world)
    const answer = await app.visitors.anna.post(paths.putOnTable({ slotId }))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies minstens één gegeven')
  })

  it('takes nothing about somebody who is no subject of the slot, and then nothing else either', async () => {
    const slotId = await openSlot(app.world)
    const good = await app.bringIn()
    const stranger = await app.bringIn({ about: [app.world.subjectId, app.otherId] })
    const gegeven = [good, stranger]
    const answer = await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Dit kan niet op tafel')
    expect(await plain('anna', slotId)).not.toContain(words)
    await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven: good })
    expect(await plain('anna', slotId)).toContain(words)
  })

  it('takes nothing once the round began', async () => {
    const slotId = await openSlot(app.world)
    await app.visitors.anna.post(paths.slotDoor({ slotId }), { doen: 'slotronde' })
    const gegeven = await app.bringIn()
    const answer = await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Er kan niets meer bij op tafel')
  })

  it('says by one button that one knows somebody, once', async () => {
    const slotId = await openSlot(app.world)
    const { subjectId } = app.world
    expect(await plain('chris', slotId)).toContain('Wij kennen Zoë Voorbeeldkind')
    for (const _ of [1, 2])
      await app.visitors.chris.post(paths.putOnTable({ slotId }), { bekend: subjectId })
    const chris = await plain('chris', slotId)
    expect(chris).not.toContain('Wij kennen Zoë Voorbeeldkind')
    expect(chris.match(/Andere Proef<\/strong>, Chris/g)?.length).toBe(1)
  })
})

describe('the view with the client', () => {
  it('shows what may be seen about this person, and nothing else', async () => {
    const slotId = await openSlot(app.world)
    const { subjectId } = app.world
    const shown = await app.bringIn({ text: 'Komt graag op dinsdag.' })
    await app.visitors.anna.post(paths.putOnTable({ slotId }), { gegeven: shown, client: 'ja' })
    await put(slotId)
    const answer = await app.visitors.anna.get(paths.clientView({ slotId, subjectId }))
    const html = mainOf(await answer.text())
    expect(html).toContain('Dit mag u zien')
    expect(html).toContain('Komt graag op dinsdag.')
    expect(html).not.toContain(words)
    expect(answer.headers.get('Refresh')).toMatch(/^5; url=/)
    expect(await plain('anna', slotId)).toContain(words)
  })

  it('does not exist about whom one was not invited for', async () => {
    const { world, otherId } = app
    const subjectIds = [world.subjectId, otherId]
    const slotId = await world.as(world.anna, (tx) => planSlot(tx, world, { subjectIds }))
    await openWithBoth(world, slotId)
    const at = paths.clientView({ slotId, subjectId: otherId })
    expect((await app.visitors.chris.get(at)).status).toBe(404)
    expect(await refusals(app, app.people.chris, otherId)).toBe(1)
    expect((await app.visitors.anna.get(at)).status).toBe(200)
  })

  it('is only for who is there', async () => {
    const slotId = await openSlot(app.world)
    await app.database.as(app.people.chris, (tx) => slotDeed(tx, slotId, 'leave'))
    const { subjectId } = app.world
    const answer = await app.visitors.chris.get(paths.clientView({ slotId, subjectId }))
    expect(answer.headers.get('Location')).toBe(paths.slot({ slotId }))
  })
})
