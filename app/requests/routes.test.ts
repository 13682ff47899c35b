import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { decideWithin, invite, newShareWithin, requireCase } from '../cases/case-world.ts'
import { answerInvitation, findMyParticipation } from '../cases/participants-repository.ts'
import { findCase, moveCase, openCase } from '../cases/repository.ts'
import { linkSubject } from '../cases/subjects-repository.ts'
import { setClock } from '../clock.ts'
import type { Refusal } from '../database/case-tables.ts'
import { newId } from '../database/id.ts'
import { sealDraft } from '../drafts/repository.ts'
import { decided, sealed } from '../database/world.ts'
import { type File, openFile } from '../files/repository.ts'
import { type PeopleAtWork, peopleAtWork, refusals, testClient } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { insertShare } from '../shares/repository.ts'
import { findOpenRequestsForMe } from './case-requests.tsx'
import { findRequests } from './repository.ts'
import { requestRoutes } from './routes.tsx'

let app: PeopleAtWork
let caseId: string
let subjectId: string
let askerId: string
let holderId: string
/** Chris's own file on the same child. */
let file: File

const monday = '2031-03-03T10:00:00Z'

beforeAll(async () => {
  setClock(monday)
  app = await peopleAtWork([...identityRoutes, ...requestRoutes])
  const { anna, chris } = app.people
  const opened = await app.database.as(anna, (tx) =>
    openCase(tx, app.file, {
      phase: 'intake',
      purpose: 'Samen zorgen dat dit kind weer naar school gaat.',
      categories: ['involvement', 'name_contact', 'school_attendance'],
      why: 'School en wijkteam zien elk een deel.',
    }),
  )
  ;({ caseId, subjectId, participantId: askerId } = opened)
  holderId = await app.database.as(anna, (tx) => invite(tx, app.file, { caseId, subjectId }, chris))
  await app.database.as(chris, (tx) => answerInvitation(tx, holderId, true))
  const opened2 = await app.database.as(chris, (tx) => openFile(tx, testClient))
  if (opened2 === undefined) throw new Error('The file was not opened')
  file = opened2
  await app.database.as(chris, (tx) => linkSubject(tx, subjectId, file.id))
})
afterAll(() => {
  setClock()
  return app.close()
})
afterEach(() => setClock(monday))

const numberIn = (html: string): string => /name="nummer" value="([^"]+)"/.exec(html)?.[1] ?? ''
const purposeIn = (html: string): string => /name="purpose" value="([^"]+)"/.exec(html)?.[1] ?? ''
const mainOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

const words = {
  taskWords: 'Meedenken over verzuim',
  question: 'Wat kun jij bijdragen?',
  least: 'Weten of je meedenkt.',
  urgency: 'this_week',
}

/** What is filled in to ask Chris about the child; on a page that was opened. */
async function filledIn(change: Readonly<Record<string, string>> = {}, referral = false) {
  const at = referral ? paths.newReferral({ caseId }) : paths.newRequest({ caseId })
  const page = await (await app.visitors.anna.get(at)).text()
  return {
    at,
    fields: {
      nummer: numberIn(page),
      purpose: purposeIn(page),
      about: subjectId,
      holder: holderId,
      ...words,
      ...change,
    },
  }
}

/** Asks Chris. Gives the id of the request. */
async function ask(change: Readonly<Record<string, string>> = {}, referral = false) {
  const { at, fields } = await filledIn(change, referral)
  const answer = await app.visitors.anna.post(at, fields)
  const to = answer.headers.get('Location')
  if (to === null) throw new Error(mainOf(await answer.text()))
  return to.split('/').at(-1) ?? ''
}

/** What Chris weighs to share with Anna, and shares for a request. */
const shareFor = (requestId: string) =>
  app.database.as(app.people.chris, async (tx) => {
    const within = { caseId, subjectId, participantId: askerId }
    const made = await decideWithin(tx, file, within, ['school_attendance'])
    const { purposeId, phaseId } = await requireCase(tx, caseId)
    const shared = { ...within, purposeId, phaseId, items: [], requestId }
    return insertShare(tx, newShareWithin(made, shared, { recipientName: 'Anna Voorbeeld' }))
  })

const at = (requestId: string) => paths.request({ requestId })
const answerAt = (requestId: string, answer: string) => paths.answerRequest({ requestId, answer })

describe('asking', () => {
  it('shows the purpose of the phase, who can be asked, and until when each urgency is', async () => {
    const page = mainOf(await (await app.visitors.anna.get(paths.newRequest({ caseId }))).text())
    expect(page).toContain('Samen zorgen dat dit kind weer naar school gaat.')
    expect(page).toContain('Chris Voorbeeld, Andere Proef')
    expect(page).not.toContain('Anna Voorbeeld, Wijkteam')
    expect(page).toContain('Uiterlijk 10 maart 2031')
    expect(page).toContain('Uiterlijk 2 april 2031')
  })

  it('asks for what is missing, and keeps what was filled in', async () => {
    const { at: where, fields } = await filledIn({ question: '', urgency: '', taskWords: '' })
    const answer = await app.visitors.anna.post(where, fields)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    for (const wrong of ['question', 'urgency', 'taskWords'])
      expect(page).toContain(`href="#veld-${wrong}"`)
    expect(page).toContain('Weten of je meedenkt.</textarea>')
  })

  it('brings the question to the holder: on the work list, and on its page', async () => {
    const requestId = await ask({ question: 'Kun jij de ouders bellen?' })
    const open = await app.database.as(app.people.chris, findOpenRequestsForMe)
    expect(open.map(({ id }) => id)).toContain(requestId)
    const seen = mainOf(await (await app.visitors.chris.get(at(requestId))).text())
    expect(seen).toContain('Informatievraag van Anna Voorbeeld')
    expect(seen).toContain('Kun jij de ouders bellen?')
    expect(seen).toContain('Meedenken over verzuim')
    expect(seen).toContain('Geen: meedenken is genoeg')
    expect(seen).toContain('Weeg en antwoord')
    const own = mainOf(await (await app.visitors.anna.get(at(requestId))).text())
    expect(own).toContain('Wacht op antwoord')
    expect(own).not.toContain('Weeg en antwoord')
  })

  it('has a second look at what judges or tells much, and goes when it was looked at', async () => {
    const question = 'Hij is agressief. Woont hij nog in Zutphen?'
    const { at: where, fields } = await filledIn({ question })
    const first = await app.visitors.anna.post(where, fields)
    const page = await first.text()
    expect(first.status).toBe(200)
    expect(page).toContain('“agressief” klinkt als een oordeel')
    expect(page).toContain('“Zutphen”')
    const seen = /name="_gezien" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const other = { ...fields, question: `${question} Hij is lui.`, _gezien: seen }
    expect((await app.visitors.anna.post(where, other)).status).toBe(200)
    expect((await app.visitors.anna.post(where, { ...fields, _gezien: seen })).status).toBe(303)
    const better = { ...fields, question: 'Woont hij nog thuis?', _gezien: seen }
    expect((await app.visitors.anna.post(where, better)).status).toBe(303)
  })

  it('is not done of somebody who was not invited for that person, nor by who takes no part', async () => {
    const { at: where, fields } = await filledIn()
    for (const wrong of [{ holder: askerId }, { holder: newId() }, { about: newId() }])
      expect((await app.visitors.anna.post(where, { ...fields, ...wrong })).status).toBe(400)
    for (const who of ['bram', 'lead'] as const) {
      expect((await app.visitors[who].get(where)).status).toBe(404)
      expect((await app.visitors[who].post(where, fields)).status).toBe(404)
    }
    expect((await app.visitors.anna.post(where, fields)).status).toBe(303)
  })

  it('for a purpose that changed meanwhile shows the new one first', async () => {
    const { at: where, fields } = await filledIn()
    const answer = await app.visitors.anna.post(where, { ...fields, purpose: newId() })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('De casus heeft intussen een ander doel')
  })

  it('twice with one form, or twice at once, is one question', async () => {
    for (const isReferral of [false, true]) {
      const { at: where, fields } = await filledIn({ knows: 'yes' }, isReferral)
      const { anna } = app.visitors
      const both = [anna.post(where, fields), anna.post(where, fields)]
      const all = [...(await Promise.all(both)), await anna.post(where, fields)]
      const places = all.map(({ headers }) => headers.get('Location'))
      expect(places[0]).toMatch(/^\/vragen\//)
      expect(new Set(places).size).toBe(1)
    }
  })

  it('to refer is done with the client’s knowing', async () => {
    const question = 'Kunnen jullie het gesprek met school overnemen?'
    const { at: where, fields } = await filledIn({ question, knows: 'no' }, true)
    const refused = await app.visitors.anna.post(where, fields)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('Vertel het eerst aan de cliënt')
    const requestId = await ask({ question, knows: 'yes' }, true)
    const seen = await (await app.visitors.chris.get(at(requestId))).text()
    expect(seen).toContain('Verwijzing van Anna Voorbeeld')
    expect(seen).toContain('De cliënt weet hiervan')
    const own = await (await app.visitors.anna.get(at(requestId))).text()
    expect(own).toContain('Weeg wat de ander nodig heeft')
  })
})

describe('a request', () => {
  it('is nobody else’s', async () => {
    const requestId = await ask()
    const forms = [
      answerAt(requestId, 'nee'),
      paths.newFeedback({ requestId }),
      paths.reviewRequest({ requestId }),
    ]
    for (const who of ['bram', 'lead'] as const)
      for (const path of forms) {
        expect((await app.visitors[who].get(path)).status).toBe(404)
        expect((await app.visitors[who].post(path)).status).toBe(404)
      }
    expect((await app.visitors.bram.get(at(requestId))).status).toBe(404)
    expect(await refusals(app, app.people.bram, requestId)).toBe(7)
    // It is there, for the two that it is between; answering is for the one who was asked.
    expect((await app.visitors.anna.get(at(requestId))).status).toBe(200)
    expect((await app.visitors.chris.get(answerAt(requestId, 'nee'))).status).toBe(200)
    expect((await app.visitors.anna.get(answerAt(requestId, 'nee'))).status).toBe(404)
    expect((await app.visitors.chris.get(answerAt(requestId, 'misschien'))).status).toBe(404)
  })

  it('that is late says so', async () => {
    const requestId = await ask({ urgency: 'today' })
    expect(await (await app.visitors.chris.get(at(requestId))).text()).toContain(
      'Uiterlijk 3 maart 2031',
    )
    setClock('2031-03-05T10:00:00Z')
    for (const who of ['anna', 'chris'] as const) await app.visitors[who].signIn(app.people[who])
    expect(await (await app.visitors.chris.get(at(requestId))).text()).toContain(
      'Te laat sinds 3 maart 2031',
    )
    await app.visitors.chris.post(answerAt(requestId, 'nee'), { refusal: 'i_may_not' })
    expect(await (await app.visitors.anna.get(at(requestId))).text()).toContain(
      'Te laat beantwoord',
    )
  })
})

describe('an answer', () => {
  it('with data takes a share of its own weighing', async () => {
    const requestId = await ask()
    const { chris, anna } = app.visitors
    for (const kind of ['volledig', 'deels']) {
      const none = await chris.post(answerAt(requestId, kind), { words: 'De rest.' })
      expect(none.headers.get('Location')).toBe(at(requestId))
    }
    const open = mainOf(await (await chris.get(at(requestId))).text())
    expect(open).not.toContain('Dit is een deel')
    expect(open).not.toContain('href="/verstrekkingen')

    const shareId = await shareFor(requestId)
    const shared = mainOf(await (await chris.get(at(requestId))).text())
    expect(shared).toContain('Dit is alles wat werd gevraagd')
    const said = 'Geen cijfers.'
    expect((await chris.post(answerAt(requestId, 'deels'), { words: said })).status).toBe(303)
    const seen = mainOf(await (await anna.get(at(requestId))).text())
    expect(seen).toContain('Een deel')
    expect(seen).toContain(said)
    expect(seen).toContain(paths.share({ shareId }))
  })

  it('in full is the share and no words', async () => {
    const requestId = await ask()
    await shareFor(requestId)
    await app.visitors.chris.post(answerAt(requestId, 'volledig'))
    const seen = mainOf(await (await app.visitors.anna.get(at(requestId))).text())
    expect(seen).toContain('Alles wat werd gevraagd')
  })

  it('without data is in own words, and never names the client', async () => {
    const requestId = await ask()
    const { chris, anna } = app.visitors
    const where = answerAt(requestId, 'zonder-gegevens')
    const named = await chris.post(where, { words: 'Zoë ken ik wel.' })
    expect(named.status).toBe(400)
    expect(await named.text()).toContain('In je antwoord staat “Zoë”')
    const judged = await chris.post(where, { words: 'Die vader is agressief.' })
    expect(await judged.text()).toContain('klinkt als een oordeel')
    expect((await chris.post(where, { words: 'Bel me, ik denk met je mee.' })).status).toBe(303)
    const seen = mainOf(await (await anna.get(at(requestId))).text())
    expect(seen).toContain('Bel me, ik denk met je mee.')
    expect(seen).toContain('Antwoord zonder gegevens')
  })

  it.each([
    ['not_needed_for_your_task', 'Dit is niet nodig voor jouw taak.'],
    ['i_may_not', 'Ik mag dit niet delen.'],
    ['ask_the_client', 'Vraag het aan de cliënt zelf.'],
  ] as const satisfies readonly (readonly [Refusal, string])[])(
    'that refuses is one plain sentence and no more: %s',
    async (refusal, sentence) => {
      const requestId = await ask()
      const { chris, anna } = app.visitors
      const where = answerAt(requestId, 'nee')
      expect((await chris.post(where, {})).status).toBe(400)
      expect((await chris.post(where, { refusal, words: 'Want zij heeft schulden.' })).status).toBe(
        400,
      )
      const done = await chris.send(where, { refusal })
      expect(await done.text()).toContain('Je hoeft verder niets uit te leggen')
      const seen = mainOf(await (await anna.get(at(requestId))).text())
      expect(seen).toContain(sentence)
      expect(seen).not.toContain('Je hoeft verder niets uit te leggen')
      expect(seen).not.toContain('schulden')
    },
  )

  it('is given once: the same again is that answer, another is told', async () => {
    const requestId = await ask()
    const { chris } = app.visitors
    const where = answerAt(requestId, 'zonder-gegevens')
    const words = 'Ik kan met je meedenken.'
    const both = await Promise.all([chris.post(where, { words }), chris.post(where, { words })])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const second = await chris.post(answerAt(requestId, 'nee'), { refusal: 'i_may_not' })
    expect(second.status).toBe(409)
    const page = await second.text()
    expect(page).toContain('Je had al geantwoord')
    expect(page).toContain('Ik mag dit niet delen.')
    expect(page).toContain(words)
  })

  it('of two different ones at once is one; the other is told', async () => {
    const requestId = await ask()
    const { chris } = app.visitors
    const where = answerAt(requestId, 'nee')
    const both = await Promise.all([
      chris.post(where, { refusal: 'i_may_not' }),
      chris.post(where, { refusal: 'ask_the_client' }),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]))
  })
})

describe('weighing a request', () => {
  it('leads to one weighing, also when it is sent twice or from two pages', async () => {
    const requestId = await ask()
    const { chris } = app.visitors
    const where = paths.weighRequest({ requestId })
    const page = await (await chris.get(at(requestId))).text()
    const sent = { nummer: numberIn(page) }
    const other = { nummer: newId() }
    const all = [
      ...(await Promise.all([chris.post(where, sent), chris.post(where, sent)])),
      await chris.post(where, other),
    ]
    const places = all.map(({ headers }) => headers.get('Location'))
    expect(places[0]).toMatch(/^\/afwegingen\//)
    expect(new Set(places).size).toBe(1)
    expect(await (await chris.get(at(requestId))).text()).toContain('Ga verder met je afweging')
  })

  it.each([
    ['do_not_share', 'Je besloot in je afweging om niets te delen.'],
    ['not_now', 'Je besloot nog niet.'],
    ['share', 'Wat je hiervoor deelde, is gestopt.'],
    [undefined, 'Neem het besluit, en geef dan antwoord.'],
  ] as const)('that was decided as %s leads to the answers that are left', async (kind, says) => {
    const requestId = await ask()
    const { chris } = app.visitors
    const started = await chris.post(paths.weighRequest({ requestId }), { nummer: newId() })
    const draftId = started.headers.get('Location')?.split('/')[2] ?? ''
    await app.database.as(app.people.chris, async (tx) => {
      const found = await findCase(tx, caseId)
      const place = { caseId, subjectId, participantId: askerId }
      const within = { ...place, purposeId: found?.purposeId ?? '' }
      const weighing = await sealed(tx, file, { draftId, within })
      await sealDraft(tx, draftId)
      if (kind !== undefined) await decided(tx, weighing, { kind, categories: [], texts: {} })
    })
    const page = mainOf(await (await chris.get(at(requestId))).text())
    expect(page).toContain(says)
    expect(page).toContain('Antwoord zonder gegevens')
    expect(page).toContain('Zeg nee')
    expect(mainOf(await (await app.visitors.anna.get(at(requestId))).text())).not.toContain(says)
  })

  it('is not for who asked', async () => {
    const requestId = await ask()
    const answer = await app.visitors.anna.post(paths.weighRequest({ requestId }))
    expect(answer.status).toBe(409)
  })
})

describe('afterwards', () => {
  const needed = (requestId: string) => paths.reviewRequest({ requestId })

  it('both are asked in one question, and see each other’s answer once both are there', async () => {
    const requestId = await ask()
    const { anna, chris } = app.visitors
    expect((await anna.get(needed(requestId))).status).toBe(404)
    await chris.post(answerAt(requestId, 'nee'), { refusal: 'ask_the_client' })
    expect((await anna.post(needed(requestId), {})).status).toBe(400)
    const own = mainOf(await (await anna.send(needed(requestId), { needed: 'partly' })).text())
    expect(own).toContain('Deels')
    expect(own).toContain('De ander heeft nog niet geantwoord')
    const other = mainOf(await (await chris.get(needed(requestId))).text())
    expect(other).toContain('Was dit wat nodig was?')
    expect(other).not.toContain('Anna Voorbeeld')
    const both = mainOf(await (await chris.send(needed(requestId), { needed: 'no' })).text())
    expect(both).toContain('Anna Voorbeeld')
    expect(both).toContain('Deels')
    expect(mainOf(await (await anna.get(needed(requestId))).text())).toContain('Chris Voorbeeld')
    // Twice the same is that answer; another is told that the first stands.
    expect((await anna.post(needed(requestId), { needed: 'partly' })).status).toBe(303)
    expect((await anna.post(needed(requestId), { needed: 'yes' })).status).toBe(409)
  })

  it('feedback asks the original question and nothing else', async () => {
    const requestId = await ask({ question: 'Kun jij dit oppakken?' })
    const { anna, chris } = app.visitors
    const where = paths.newFeedback({ requestId })
    expect((await anna.get(where)).status).toBe(404)
    await chris.post(answerAt(requestId, 'zonder-gegevens'), { words: 'Dat doen wij.' })
    const page = await (await anna.get(where)).text()
    expect(page).toContain('Kun jij dit oppakken?')
    expect(mainOf(page)).not.toContain('<textarea')
    const sent = { nummer: numberIn(page), urgency: 'this_month', question: 'En hoe gaat het?' }
    const first = await anna.post(where, sent)
    const second = await anna.post(where, sent)
    const to = first.headers.get('Location')
    expect(second.headers.get('Location')).toBe(to)
    expect(to).not.toBe(at(requestId))
    const seen = mainOf(await (await chris.get(to ?? '')).text())
    expect(seen).toContain('Anna Voorbeeld vraagt terugkoppeling')
    expect(seen).toContain('Kun jij dit oppakken?')
    expect(seen).not.toContain('En hoe gaat het?')
    expect((await chris.get(where)).status).toBe(404)
  })
})

// Last: it moves the case on.
describe('when the case goes on to another purpose', () => {
  it('data can no longer be shared on what was asked before; other answers can be given', async () => {
    const requestId = await ask()
    await app.database.as(app.people.anna, async (tx) => {
      const found = await findCase(tx, caseId)
      if (found === undefined) throw new Error('The case is not reached')
      const purpose = { words: 'Een plan maken.', clientId: app.file.clientId }
      await moveCase(tx, found, {
        phase: 'preparation',
        categories: ['school_attendance'],
        purpose,
      })
    })
    const { chris } = app.visitors
    const seen = mainOf(await (await chris.get(at(requestId))).text())
    expect(seen).toContain('voor een ander doel bezig')
    expect(seen).not.toContain('Weeg en antwoord')
    expect((await chris.post(paths.weighRequest({ requestId }))).status).toBe(409)
    expect((await chris.post(answerAt(requestId, 'nee'), { refusal: 'i_may_not' })).status).toBe(
      303,
    )
    const [found] = await app.database.as(app.people.chris, (tx) =>
      findRequests(tx, { id: requestId }),
    )
    expect(found?.answer?.kind).toBe('refused')
    expect(await app.database.as(app.people.bram, (tx) => findMyParticipation(tx, caseId))).toBe(
      undefined,
    )
  })
})
