import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseAtWork, caseAtWork, opening, text } from '../cases/case-at-work.ts'
import { findCase, moveCase } from '../cases/repository.ts'
import { insertParticipant } from '../cases/participants-repository.ts'
import { now, setClock } from '../clock.ts'
import { testClient } from '../files/people-at-work.ts'
import { insertInforming } from '../informing/repository.ts'
import { itemRoutes } from '../items/routes.tsx'
import { paths } from '../paths.ts'
import { planRoutes } from '../plans/routes.tsx'
import { shareRoutes } from '../shares/routes.tsx'
import { closingRoutes } from './routes.ts'

let app: CaseAtWork
let caseId: string
let chrisPart: string
beforeAll(async () => {
  setClock('2031-03-03T10:00:00Z')
  app = await caseAtWork([...closingRoutes, ...planRoutes, ...itemRoutes, ...shareRoutes])
  caseId = await app.open()
  chrisPart = await app.withChris(caseId)
  await app.as('anna', async (tx) => {
    const found = await findCase(tx, caseId)
    if (found === undefined) throw new Error('The case is not reached')
    await moveCase(tx, found, {
      phase: 'closing',
      categories: opening.categories,
      purpose: { words: 'Afronden met elkaar' },
    })
  })
})
afterAll(() => {
  setClock()
  return app.close()
})

const answers = {
  helped: 'partly',
  amount: 'too_much',
  wishes: 'asked',
  consulted: 'no',
  with_client: 'yes',
}
/** The value of the first field of this name that a page has. */
function valueIn(page: string, name: string): string {
  const [field = ''] = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(page) ?? []
  return /value="([^"]*)"/.exec(field)?.[1] ?? ''
}

const lookBack = () => paths.evaluation({ caseId })

describe('looking back on a case', () => {
  it('asks all its questions', async () => {
    const answer = await app.visitors.chris.post(lookBack())
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies of het hielp')
    expect((await app.visitors.lead.get(lookBack())).status).toBe(404)
  })

  it('keeps no lesson in which a name of the case stands', async () => {
    const named = { ...answers, anders: 'Zoë eerder zelf vragen', bewaren: 'ja' }
    const page = await text(app.visitors.chris.post(lookBack(), named))
    expect(page).toContain('Laat “Zoë” weg')
    expect(page).toContain('>Zoë eerder zelf vragen</textarea>')
    expect(await text(app.visitors.chris.get(paths.lessons()))).toContain('nog niets bewaard')
  })

  it('asks once whether somebody can be recognised by other words, and then keeps them', async () => {
    const { chris, anna } = app.visitors
    const telling = {
      ...answers,
      anders: 'De burgemeester eerder bellen op 3 maart',
      bewaren: 'ja',
    }
    const page = await text(chris.post(lookBack(), telling))
    expect(page).toContain('Is iemand hieraan te herkennen?')
    expect(page).toContain('3 maart')
    const seen = valueIn(page, '_gezien')
    const done = await text(chris.send(lookBack(), { ...telling, _gezien: seen }))
    expect(done).toContain('Je hebt teruggekeken')
    expect(done).toContain('Te veel')
    expect(await text(chris.get(paths.lessons()))).toContain('De burgemeester eerder bellen')
    expect(await text(chris.get(paths.lessons()))).toContain('Maart 2031')
    // Of Chris's organisation, and no other.
    expect(await text(anna.get(paths.lessons()))).not.toContain('burgemeester')
  })

  it('shows the answers to who leads the case, and to no other participant', async () => {
    const { chris, anna } = app.visitors
    const page = await text(anna.get(lookBack()))
    expect(page).toContain('Wat iedereen antwoordde')
    expect(page).toContain('Te veel (1)')
    expect(page).toContain('Chris Voorbeeld: De burgemeester eerder bellen')
    expect(page).toContain('<li>Anna Voorbeeld</li>')
    await anna.post(lookBack(), {
      ...answers,
      amount: 'too_little',
      anders: 'Zoë bellen',
      bewaren: 'nee',
    })
    const theirs = await text(chris.get(lookBack()))
    expect(theirs).toContain('Te veel')
    expect(theirs).not.toContain('Te weinig')
    expect(await text(anna.get(paths.lessons()))).toContain('nog niets bewaard')
  })

  it('is done once, also when it is sent again with other answers', async () => {
    const { chris } = app.visitors
    await chris.post(lookBack(), { ...answers, amount: 'right' })
    const page = await text(chris.get(lookBack()))
    expect(page).toContain('Te veel')
    expect(page).not.toContain('Het was wat nodig was')
  })
})

describe('how long data are kept', () => {
  const at = () => paths.retention({ caseId })
  const until = { 'tot.day': '31', 'tot.month': '12', 'tot.year': '2035', waarom: 'own_law' }
  let shareId: string
  beforeAll(async () => {
    shareId = await app.shareWith(caseId, chrisPart)
  })

  it('is set for items of the own organisation, and not for those of another', async () => {
    const { anna, chris } = app.visitors
    const page = await text(anna.get(at()))
    expect(page).toContain('Drie weken niet op school gezien')
    expect(page).toContain('checked')
    // Chris reads the item, and keeps none of his own.
    expect(await text(chris.get(paths.share({ shareId })))).toContain('Drie weken niet')
    expect(await text(chris.get(at()))).toContain('bracht in deze casus geen gegevens in')
    const gegeven = valueIn(page, 'gegeven')
    expect((await chris.post(at(), { ...until, gegeven })).status).toBe(400)
  })

  it('asks until when and why, and for a day that is still to come', async () => {
    const { anna, chris } = app.visitors
    const page = await text(anna.post(at(), { 'tot.day': '', 'tot.month': '', 'tot.year': '' }))
    expect(page).toContain('Kies minstens één gegeven')
    expect(page).toContain('Vul in tot wanneer je dit bewaart')
    expect(page).toContain('Kies waarom je het zo lang bewaart')
    const gegeven = valueIn(await text(anna.get(at())), 'gegeven')
    const past = await text(anna.post(at(), { ...until, gegeven, 'tot.year': '2030' }))
    expect(past).toContain('Kies een dag die nog komt')
    const done = await text(anna.send(at(), { ...until, gegeven }))
    expect(done).toContain('Tot 31 december 2035. Een wet voor ons werk')
    expect(done).toContain('Voor alle gegevens ligt vast')
    expect(await text(anna.get(paths.item({ itemId: gegeven })))).toContain('Tot 31 december 2035')
    // Its own organisation alone knows that.
    const received = await text(chris.get(paths.item({ itemId: gegeven })))
    expect(received).toContain('Drie weken niet')
    expect(received).not.toContain('31 december 2035')
    // And otherwise, when it was wrong.
    const again = await text(anna.get(`${at()}?gegeven=${gegeven}`))
    expect(again).toContain('Voor welke gegevens geldt dit?')
    const other = await text(anna.send(at(), { ...until, gegeven, waarom: 'agreed' }))
    expect(other).toContain('Dit is zo afgesproken.')
  })
})

describe('handing a case over', () => {
  const at = () => paths.handOver({ caseId })

  it('is for who leads it, to somebody of another organisation', async () => {
    const { anna, chris } = app.visitors
    expect((await chris.get(at())).status).toBe(404)
    const page = await text(anna.get(at()))
    expect(page).toContain('Draag over aan Chris Voorbeeld')
    expect(page).not.toContain('Draag over aan Anna Voorbeeld')
  })

  it('goes with a share that was weighed for it, and says whether it was read', async () => {
    const { anna, chris } = app.visitors
    const shareId = await app.shareWith(caseId, chrisPart)
    const chosen = await text(anna.get(`${at()}?voor=${chrisPart}`))
    expect(chosen).toContain(paths.shareInCase({ caseId }))
    expect(chosen).toContain(`value="${shareId}"`)
    expect(await text(anna.post(at(), { voor: chrisPart }))).toContain('Kies wat er meegaat')
    const done = await text(anna.send(at(), { voor: chrisPart, mee: shareId }))
    expect(done).toContain('Overgedragen aan Chris Voorbeeld op 3 maart 2031')
    expect(done).toContain('Nog niet gelezen')
    await chris.get(paths.share({ shareId }))
    expect(await text(anna.get(at()))).toContain('Gelezen op')
    // Who takes over is told so, and that it closes with the case.
    expect(await text(chris.get(paths.case({ caseId })))).toContain('aan jou overgedragen')
    // Once: a second one changes nothing.
    await anna.post(at(), { voor: chrisPart, mee: 'geen' })
    expect(await text(anna.get(at()))).not.toContain('Er gingen geen gegevens mee')
  })
})

describe('handing a case over to somebody outside', () => {
  it('can be done, and waits for nobody to read it', async () => {
    const { anna } = app.visitors
    const other = await app.open()
    const outside = await app.as('anna', (tx) =>
      insertParticipant(tx, other, app.file.clientId, {
        outside: 'Opvang Voorbeeld',
        role: 'municipal_youth_officer',
        setting: 'municipality',
      }),
    )
    const there = paths.handOver({ caseId: other })
    expect(await text(anna.get(there))).toContain('De casus is nog in de fase Intake')
    const done = await text(anna.send(there, { voor: outside, mee: 'geen' }))
    expect(done).toContain('Overgedragen aan Opvang Voorbeeld')
    expect(done).not.toContain('Nog niet gelezen')
  })
})

describe('the letter to the client', () => {
  const at = () => paths.closingLetter({ caseId })
  it('is made from what was agreed, as far as who makes it chooses', async () => {
    const { anna, chris } = app.visitors
    await anna.post(paths.newAction({ caseId }), {
      wat: 'Belt elke maandag met school',
      wie: chrisPart,
      'klaar.day': '10',
      'klaar.month': '4',
      'klaar.year': '2031',
    })
    expect((await chris.get(at())).status).toBe(404)
    const page = await text(anna.get(at()))
    const voor = await app.subjectOf(caseId)
    expect(page).toContain('Belt elke maandag met school')
    const letter = await text(anna.post(at(), { voor, afspraak: valueIn(page, 'afspraak') }))
    expect(letter).toContain('Beste mevrouw, meneer,')
    expect(letter).toContain(
      'Belt elke maandag met school (Chris Voorbeeld, uiterlijk 10 april 2031)',
    )
    expect(letter).toContain('Vanaf nu is dit uw aanspreekpunt: Chris Voorbeeld')
    // What the work was for, not what rounding it off is for.
    expect(letter).toContain(opening.purpose)
    expect(letter).not.toContain('Afronden met elkaar')
    expect(/<title>[^<]*/.exec(letter)?.[0]).not.toContain(testClient.name)
    // What is not ticked is not in it; nor is a share of which nobody wrote down that it is told.
    const without = await text(anna.post(at(), { voor }))
    expect(without).not.toContain('Belt elke maandag')
    expect(without).toContain('Wij gaven geen gegevens over u')
    expect(await text(anna.post(at()))).toContain('Kies voor wie de brief is')
  })

  it('names what was given, once it is written down that the client knows', async () => {
    const voor = await app.subjectOf(caseId)
    await app.as('anna', async (tx) => {
      const { weighing_id: weighingId } = await tx
        .selectFrom('app.invitation')
        .select('weighing_id')
        .where('participant_id', '=', chrisPart)
        .executeTakeFirstOrThrow()
      const told = { weighingId, who: 'client', moment: 'before', informedAt: now() } as const
      await insertInforming(tx, told)
    })
    const letter = await text(app.visitors.anna.post(at(), { voor }))
    expect(letter).toMatch(/aan Chris Voorbeeld, Andere Proef, op 3 maart 2031/)
    expect(letter).not.toContain('Wij gaven geen gegevens over u')
  })
})

describe('closing a case', () => {
  const at = () => paths.closeCase({ caseId })

  it('lists what is left to do, each with the way to it', async () => {
    const page = await text(app.visitors.anna.get(at()))
    expect(page).toContain('Wat er nog te doen is')
    expect(page).toMatch(/Rond de acties af.*Nog te doen/s)
    expect(page).toContain(paths.plan({ caseId }))
    expect(page).toContain(paths.retention({ caseId }))
    // What was done says so, and what never came up is not there.
    expect(page).toMatch(/Maak de brief voor de cliënt.*Gedaan/s)
    expect(page).not.toContain('Laat de anderen terugkijken')
    expect(page).not.toContain('Sluit of annuleer de bespreekpunten')
  })

  it('makes everything in it unreadable to partners', async () => {
    const { anna, chris } = app.visitors
    const shareId = await app.shareWith(caseId, chrisPart)
    const all = [
      paths.case({ caseId }),
      paths.plan({ caseId }),
      paths.evaluation({ caseId }),
      paths.retention({ caseId }),
    ]
    for (const page of all) expect((await chris.get(page)).status).toBe(200)
    const item = /\/gegevens\/[0-9a-f-]{36}/.exec(
      await text(chris.get(paths.case({ caseId }))),
    )?.[0]
    expect((await chris.get(item ?? '')).status).toBe(200)
    expect(await text(chris.get(paths.share({ shareId })))).toContain('Drie weken niet')
    expect(await text(anna.send(at()))).toContain('De casus is gesloten')
    for (const page of all) expect((await chris.get(page)).status).toBe(404)
    expect((await chris.get(item ?? '')).status).toBe(404)
    expect(await text(chris.get(paths.share({ shareId })))).not.toContain('Drie weken niet')
    // Who brought it in still has it, in the own file.
    expect(await text(anna.get(item ?? ''))).toContain('Drie weken niet')
  })
})
