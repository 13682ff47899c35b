import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shareWithin } from '../cases/case-world.ts'
import { text } from '../cases/case-at-work.ts'
import { closeCase } from '../cases/repository.ts'
import { refusals } from '../files/people-at-work.ts'
import { endShare, findShares } from '../shares/repository.ts'
import { paths } from '../paths.ts'
import { caseOfTwo, given, type ItemAtWork, itemAtWork } from './item-at-work.ts'
import { findItems, insertItem } from './repository.ts'

let app: ItemAtWork
beforeAll(async () => {
  app = await itemAtWork()
})
afterAll(() => app.close())

const anna = (path: string) => text(app.visitors.anna.get(path))
const chris = (path: string) => text(app.visitors.chris.get(path))
const words = 'Op 3 november om 9.10 uur niet in de les.'

describe('bringing an item in', () => {
  it('asks for fact, opinion or suspicion, and explains each', async () => {
    const html = await anna(paths.newItem({ caseId: app.caseId }))
    expect(html).toContain('Wat iemand zag, hoorde of kan laten zien')
    expect(html).toContain('Wat iemand ergens van vindt')
    expect(html).toContain('Wat er misschien aan de hand is')
  })

  it('offers what the phase needs first, and says of the rest that it cannot be shared now', async () => {
    const html = await anna(paths.newItem({ caseId: app.caseId }))
    const [now = '', later = ''] = html.split('Nu niet te delen')
    expect(now).toContain('value="school_attendance"')
    expect(now).not.toContain('value="diagnosis"')
    expect(later).not.toContain('value="school_attendance"')
    expect(html).toContain('value="diagnosis"')
  })

  it('begins with the only person there is', async () => {
    expect(await anna(paths.newItem({ caseId: app.caseId }))).toMatch(
      new RegExp(`<input[^>]* value="${app.subjectId}"[^>]* checked`),
    )
  })

  it('keeps it, and leads to it', async () => {
    const html = await anna(paths.item({ itemId: await app.bringIn() }))
    expect(html).toContain(words)
    expect(html).toContain('Uit een document: Verzuimlijst van school')
    expect(html).toContain('Zoë Voorbeeldkind')
    expect(html).toContain('3 november 2026')
    expect(html).toContain('Niemand van een andere organisatie kan dit zien')
  })

  it('sent twice makes one thing, and leads there both times', async () => {
    const at = paths.newItem({ caseId: app.caseId })
    const nummer = /name="nummer" value="([^"]+)"/.exec(await anna(at))?.[1] ?? ''
    const sent = { ...given, about: app.subjectId, nummer }
    const both = [app.visitors.anna.post(at, sent), app.visitors.anna.post(at, sent)]
    const [first, second] = (await Promise.all(both)).map((one) => one.headers.get('Location'))
    expect(first).toMatch(/^\/gegevens\//)
    expect(second).toBe(first)
  })

  it('about somebody who is no subject is refused with the remedy', async () => {
    const before = await app.as('anna', (tx) => findItems(tx, { caseId: app.caseId }))
    for (const about of ['iemand-anders', app.caseId, ['iemand-anders', app.subjectId]]) {
      const answer = await app.visitors.anna.post(paths.newItem({ caseId: app.caseId }), {
        ...given,
        about,
      })
      expect(answer.status).toBe(400)
      const html = await answer.text()
      expect(html).toContain('Voeg diegene toe als betrokkene, of open een andere casus')
      expect(html).toContain(words)
    }
    expect(await app.as('anna', (tx) => findItems(tx, { caseId: app.caseId }))).toHaveLength(
      before.length,
    )
  })

  it('says what is missing, and gives back what was filled in', async () => {
    const answer = await app.visitors.anna.post(paths.newItem({ caseId: app.caseId }), {
      text: 'Half af.',
      source: 'heard',
      'on.day': '1',
      'on.month': '1',
      'on.year': '2999',
    })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    for (const field of ['kind', 'category', 'about', 'on'])
      expect(html, field).toContain(`href="#veld-${field}"`)
    expect(html).toContain('Vul een dag in die is geweest')
    expect(html).toContain('Half af.')
    const heard = { ...given, about: app.subjectId, source: 'heard', sourceText: '' }
    const from = await app.visitors.anna.post(paths.newItem({ caseId: app.caseId }), heard)
    expect(await from.text()).toContain('href="#veld-sourceText"')
  })

  it('in a file alone puts it in no case', async () => {
    const fileId = app.file.id
    const page = paths.newFileItem({ fileId })
    expect(await anna(page)).toContain('niet te delen')
    const answer = await app.visitors.anna.post(page, { ...given, text: 'Alleen in het dossier.' })
    const at = answer.headers.get('Location') ?? ''
    expect(await anna(at)).toContain('Alleen in het dossier.')
    expect(await anna(paths.fileItems({ fileId }))).toContain('Alleen in het dossier.')
    expect(await anna(paths.caseItems({ caseId: app.caseId }))).not.toContain(
      'Alleen in het dossier.',
    )
    expect((await app.visitors.lead.get(at)).status).toBe(404)
  })

  it('is not for who takes no part, and without a file of one’s own it says what to do first', async () => {
    const page = paths.newItem({ caseId: app.caseId })
    for (const who of ['bram', 'lead'] as const)
      expect((await app.visitors[who].get(page)).status, who).toBe(404)
    const html = await chris(page)
    expect(html).toContain('Koppel eerst een dossier')
    expect(html).not.toContain('name="text"')
    expect((await app.visitors.chris.post(page, { ...given, about: app.subjectId })).status).toBe(
      400,
    )
  })
})

describe('help with wording', () => {
  const page = () => paths.newItem({ caseId: app.caseId })
  const judging = () => ({ ...given, about: app.subjectId, text: 'Moeder is altijd agressief.' })
  const count = async () =>
    (await app.as('anna', (tx) => findItems(tx, { caseId: app.caseId }))).length

  it('marks what judges, asks what was seen, and keeps nothing yet', async () => {
    const before = await count()
    const answer = app.visitors.anna.post(page(), judging())
    expect((await answer).status).toBe(200)
    const html = await text(answer)
    expect(html).toContain('Dit is geen feit')
    expect(html).toMatch(/<mark[^>]*><span[^>]*>gemarkeerd: <\/span>agressief<\/mark>/)
    expect(html).toContain('Wat zag of hoorde je?')
    expect(html).toContain('Hoe vaak was het, en wanneer?')
    expect(await count()).toBe(before)
  })

  it('blocks nobody: the same text is kept when it was looked at', async () => {
    const before = await count()
    const again = { ...judging(), gezien: ['altijd', 'agressief'] }
    const answer = await app.visitors.anna.post(page(), again)
    expect(await anna(answer.headers.get('Location') ?? '')).toContain('Moeder is altijd agressief')
    expect(await count()).toBe(before + 1)
  })

  it('asks again only about words that are new', async () => {
    const gezien = ['altijd', 'agressief']
    const better = { ...judging(), gezien, text: 'Moeder riep: "Ga weg."' }
    expect((await app.visitors.anna.post(page(), better)).status).toBe(303)
    const other = { ...judging(), gezien, text: 'Moeder is lui.' }
    expect(await text(app.visitors.anna.post(page(), other))).toContain('>lui</mark>')
  })

  it('says less of an opinion, and nothing where there is nothing to say', async () => {
    const opinion = { ...judging(), kind: 'opinion' }
    expect(await text(app.visitors.anna.post(page(), opinion))).not.toContain('Dit is geen feit')
    expect((await app.visitors.anna.post(page(), { ...given, about: app.subjectId })).status).toBe(
      303,
    )
  })

  it('leads back to the whole form with all that was filled in', async () => {
    const html = await text(app.visitors.anna.post(page(), { ...judging(), 'heel-formulier': '1' }))
    expect(html).toContain('Moeder is altijd agressief.')
    expect(html).toContain('Verzuimlijst van school')
    expect(html).not.toContain('<mark')
  })
})

describe('an item', () => {
  it('does not exist for who does not reach it, and is there for who does', async () => {
    const itemId = await app.bringIn()
    const pages = [
      paths.item({ itemId }),
      paths.itemEvents({ itemId }),
      paths.withdrawItem({ itemId }),
      paths.correctItem({ itemId }),
    ]
    for (const page of pages) {
      for (const who of ['bram', 'lead', 'chris'] as const)
        expect((await app.visitors[who].get(page)).status, `${who} ${page}`).toBe(404)
      expect((await app.visitors.anna.get(page)).status, page).toBe(200)
    }
    expect(await refusals(app, app.people.chris, itemId)).toBeGreaterThan(0)
    expect(await chris(paths.caseItems({ caseId: app.caseId }))).not.toContain(itemId)
    expect(await anna(paths.caseItems({ caseId: app.caseId }))).toContain(itemId)
  })

  it('says to a recipient why they see it, and nothing of others', async () => {
    const itemId = await app.shared()
    const html = await chris(paths.item({ itemId }))
    expect(html).toContain(words)
    expect(html).toContain('Wijkteam Proef deelde dit met je')
    expect(html).toContain('tot het einde van de fase')
    expect(html).not.toMatch(/Wie kan dit zien|Wie las dit|Trek in|Verbeter/)
    for (const page of [
      paths.itemEvents({ itemId }),
      paths.withdrawItem({ itemId }),
      paths.correctItem({ itemId }),
    ]) {
      expect((await app.visitors.chris.get(page)).status, page).toBe(404)
      const sent = await app.visitors.chris.post(page, given)
      expect([404, 405], page).toContain(sent.status)
    }
    expect(await anna(paths.item({ itemId }))).toContain(words)
  })

  it('says to its own organisation who can see it, until when, and who read it', async () => {
    const itemId = await app.shared()
    const before = await anna(paths.item({ itemId }))
    expect(before).toContain('Chris Voorbeeld')
    expect(before).toContain('Kan dit zien')
    expect(before).toContain('tot het einde van de fase')
    expect(before).toContain('Nog niemand van een andere organisatie heeft dit gelezen')
    await chris(paths.item({ itemId }))
    expect(await anna(paths.item({ itemId }))).not.toContain('Nog niemand van een andere')
  })

  it('about two people is not open yet while one of them was not weighed', async () => {
    const two = await caseOfTwo(app)
    const sent = { ...given, about: [two.first, two.father.subjectId] }
    const { anna: visitor } = app.visitors
    const at = (await visitor.post(paths.newItem({ caseId: two.caseId }), sent)).headers
    const itemId = at.get('Location')?.split('/').at(-1) ?? ''
    const one = [{ id: itemId, category: 'school_attendance' }]
    const within = { caseId: two.caseId, participantId: two.participantId }
    await app.as('anna', (tx) =>
      shareWithin(tx, app.file, { ...within, subjectId: two.first }, one),
    )
    const html = await anna(paths.item({ itemId }))
    expect(html).toContain('Nog niet, want over Vader Voorbeeld')
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(404)
    await app.as('anna', (tx) =>
      shareWithin(tx, two.father.file, { ...within, subjectId: two.father.subjectId }, one),
    )
    expect(await anna(paths.item({ itemId }))).not.toContain('Nog niet, want')
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(200)
  })

  it('is gone at once when its share ends, also with the page still open', async () => {
    const itemId = await app.bringIn()
    const share = await app.share(itemId)
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(200)
    await app.as('anna', async (tx) => {
      const { weighing_id } = await tx
        .selectFrom('app.share')
        .select('weighing_id')
        .where('id', '=', share)
        .executeTakeFirstOrThrow()
      const [found] = await findShares(tx, weighing_id)
      if (found) await endShare(tx, found, 'Niet meer nodig.')
    })
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(404)
    expect((await app.visitors.chris.get(paths.takeOverItem({ itemId }))).status).toBe(404)
    expect(await anna(paths.item({ itemId }))).toContain('Niet meer')
  })
})

describe('withdrawing an item', () => {
  it('says first who loses it and that it cannot be undone; then it is gone for them', async () => {
    const itemId = await app.shared()
    await chris(paths.item({ itemId }))
    const html = await anna(paths.withdrawItem({ itemId }))
    expect(html).toContain('Dit kun je niet ongedaan maken')
    expect(html).toContain('Chris Voorbeeld')
    const answer = await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    expect(answer.status).toBe(303)
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(404)
    const own = await anna(paths.item({ itemId }))
    expect(own).toContain('Ingetrokken op')
    expect(own).toContain('Heeft nog niet geantwoord')
    expect(own).not.toContain('Trek in')
  })

  it('tells the later of two people that it was done', async () => {
    const itemId = await app.shared()
    const both = [0, 1].map(() => app.visitors.anna.post(paths.withdrawItem({ itemId })))
    const statuses = (await Promise.all(both)).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([303, 409])
    const later = await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    expect(await later.text()).toContain('Dit was al ingetrokken of verbeterd')
  })
})

describe('correcting an item', () => {
  const better = { ...given, text: 'Op 4 november om 9.10 uur niet in de les.' }

  it('begins with what stands, and takes its place in the same shares', async () => {
    const itemId = await app.shared()
    expect(await anna(paths.correctItem({ itemId }))).toContain(words)
    const answer = await app.visitors.anna.post(paths.correctItem({ itemId }), better)
    const corrected = answer.headers.get('Location') ?? ''
    expect(corrected).not.toContain(itemId)
    expect(await chris(corrected)).toContain('Op 4 november')
    expect((await app.visitors.chris.get(paths.item({ itemId }))).status).toBe(404)
    expect(await anna(paths.item({ itemId }))).toContain(`href="${corrected}"`)
    expect(await anna(corrected)).toContain('Dit is een verbetering')
    const list = await anna(paths.caseItems({ caseId: app.caseId }))
    expect(list).toContain(corrected)
    expect(list).not.toContain(itemId)
  })

  it('shows the later of two people both texts, overwrites nothing, and lets them choose', async () => {
    const itemId = await app.shared()
    const first = await app.visitors.anna.post(paths.correctItem({ itemId }), better)
    const mine = { ...given, text: 'Op 5 november om 9.10 uur niet in de les.' }
    const later = await app.visitors.anna.post(paths.correctItem({ itemId }), mine)
    expect(later.status).toBe(409)
    const html = await later.text()
    expect(html).toContain('Op 4 november')
    expect(html).toContain('Op 5 november')
    const [, action = ''] = /action="([^"]+\/verbeteren)"/.exec(html) ?? []
    expect(action).toBe(`${first.headers.get('Location')}/verbeteren`)
    const chosen = await app.visitors.anna.post(action, mine)
    expect(await chris(chosen.headers.get('Location') ?? '')).toContain('Op 5 november')
  })

  it('of what was withdrawn meanwhile loses no words', async () => {
    const itemId = await app.shared()
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    const later = await app.visitors.anna.post(paths.correctItem({ itemId }), better)
    expect(later.status).toBe(409)
    const html = await later.text()
    expect(html).toContain('Iemand heeft dit intussen ingetrokken')
    expect(html).toContain(better.text)
  })

  it('gets the same help with wording', async () => {
    const itemId = await app.bringIn()
    const judging = { ...given, text: 'Zoë is lui.' }
    const answer = await app.visitors.anna.post(paths.correctItem({ itemId }), judging)
    expect(await answer.text()).toContain('>lui</mark>')
    const kept = await app.visitors.anna.post(paths.correctItem({ itemId }), {
      ...judging,
      gezien: 'lui',
    })
    expect(kept.status).toBe(303)
  })
})

describe('who had an item', () => {
  const withdrawn = async () => {
    const itemId = await app.shared()
    await chris(paths.item({ itemId }))
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    return itemId
  }

  it('is told that it was withdrawn, without its words, and is asked once', async () => {
    const itemId = await withdrawn()
    const notice = paths.notice({ itemId })
    const html = await chris(notice)
    expect(html).toContain('Wijkteam Proef heeft een gegeven ingetrokken')
    expect(html).not.toContain(words)
    expect(html).not.toContain('Zoë')
    const nothing = await app.visitors.chris.post(notice, {})
    expect(await nothing.text()).toContain('href="#veld-did"')
    const noReason = await app.visitors.chris.post(notice, { did: 'kept' })
    expect(await noReason.text()).toContain('href="#veld-why"')
    const why = 'Er rust een besluit op.'
    expect((await app.visitors.chris.post(notice, { did: 'kept', why })).status).toBe(303)
    await app.visitors.chris.post(notice, { did: 'removed' })
    expect(await chris(notice)).toContain(why)
    const own = await anna(paths.item({ itemId }))
    expect(own).toContain('Bewaard')
    expect(own).toContain(why)
    expect(own).not.toContain('Weggehaald')
  })

  it('is told alone: for others there is no notice', async () => {
    const itemId = await withdrawn()
    const never = await app.bringIn()
    await app.visitors.anna.post(paths.withdrawItem({ itemId: never }))
    for (const who of ['anna', 'bram', 'lead'] as const)
      expect((await app.visitors[who].get(paths.notice({ itemId }))).status, who).toBe(404)
    expect((await app.visitors.chris.get(paths.notice({ itemId: never }))).status).toBe(404)
    expect((await app.visitors.chris.get(paths.notice({ itemId }))).status).toBe(200)
    expect(await anna(paths.item({ itemId: never }))).toContain('Niemand had dit gekregen')
  })

  it('reads the correction from the notice', async () => {
    const itemId = await app.shared()
    const better = { ...given, text: 'Op 6 november afwezig.' }
    const answer = await app.visitors.anna.post(paths.correctItem({ itemId }), better)
    const html = await chris(paths.notice({ itemId }))
    expect(html).toContain('heeft een gegeven verbeterd')
    expect(html).toContain(`href="${answer.headers.get('Location')}"`)
    expect(html).not.toContain('Op 6 november afwezig')
  })
})

describe('what happened to an item', () => {
  it('says who brought it in, gave it, read it and took it back, under which weighing', async () => {
    const itemId = await app.shared()
    await chris(paths.item({ itemId }))
    await app.visitors.anna.post(paths.withdrawItem({ itemId }))
    await app.visitors.chris.post(paths.notice({ itemId }), { did: 'not_used' })
    const html = await anna(paths.itemEvents({ itemId }))
    for (const line of [
      'Anna Voorbeeld, Wijkteam Proef bracht dit in',
      'Anna Voorbeeld, Wijkteam Proef deelde dit',
      'Chris Voorbeeld, Andere Proef las dit',
      'Anna Voorbeeld, Wijkteam Proef trok dit in',
      'Chris Voorbeeld, Andere Proef antwoordde',
    ])
      expect(html, line).toContain(line)
    expect(html).toMatch(/href="\/verslagen\/[0-9a-f-]{36}"/)
    expect(html).not.toContain(words)
  })
})

describe('a long list of items', () => {
  it('shows fifty a page, each once, and reads no more texts than it shows', async () => {
    const caseId = await app.open()
    const subjectId = await app.subjectOf(caseId)
    await app.as('anna', async (tx) => {
      for (let nth = 0; nth < 120; nth += 1)
        await insertItem(tx, {
          caseId,
          fileId: app.file.id,
          clientId: app.file.clientId,
          kind: 'fact',
          category: 'school_attendance',
          text: `Les ${nth} gemist.`,
          source: 'seen',
          on: '2026-11-02',
          about: [subjectId],
        })
    })
    const pages: string[][] = []
    let at: string | undefined = paths.caseItems({ caseId })
    while (at !== undefined) {
      const html = await anna(at)
      pages.push([...html.matchAll(/Les (\d+) gemist/g)].map(([, nth]) => nth ?? ''))
      at = /href="([^"]+\?na=[^"]+)"/.exec(html)?.[1]
    }
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20])
    expect(new Set(pages.flat()).size).toBe(120)
    const odd = await anna(`${paths.caseItems({ caseId })}?na=geen-id`)
    expect(odd).toContain('Les 119 gemist')
  })

  it('is of the case one takes part in, and says when there is nothing', async () => {
    const caseId = await app.open()
    expect(await anna(paths.caseItems({ caseId }))).toContain('nog geen gegevens')
    expect((await app.visitors.chris.get(paths.caseItems({ caseId }))).status).toBe(404)
  })
})

describe('after a case is closed', () => {
  it('its items stay with their own organisation, and can be withdrawn', async () => {
    const caseId = await app.open()
    const about = await app.subjectOf(caseId)
    const answer = await app.visitors.anna.post(paths.newItem({ caseId }), { ...given, about })
    const at = answer.headers.get('Location') ?? ''
    await app.as('anna', (tx) => closeCase(tx, caseId))
    const html = await anna(at)
    expect(html).toContain(words)
    expect(html).toContain('De casus is dicht')
    expect(html).not.toContain('/verbeteren')
    expect((await app.visitors.anna.get(`${at}/verbeteren`)).status).toBe(404)
    expect((await app.visitors.anna.post(`${at}/intrekken`)).status).toBe(303)
  })
})

describe('in English', () => {
  it('the pages read as English', async () => {
    const itemId = await app.shared()
    app.visitors.anna.cookies.set('lang', 'en')
    const pages = [
      paths.item({ itemId }),
      paths.newItem({ caseId: app.caseId }),
      paths.withdrawItem({ itemId }),
      paths.itemEvents({ itemId }),
    ]
    for (const page of pages) {
      const html = (await anna(page))
        .replaceAll(words, '')
        .replaceAll('Verzuimlijst van school', '')
        .replaceAll(/(href|action|value)="[^"]*"/g, '')
      expect(html, page).not.toMatch(/gegeven|casus\b|Waarom|Wie kan|Ingebracht/)
    }
    app.visitors.anna.cookies.delete('lang')
  })
})
