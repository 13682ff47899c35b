import { canonical, type Release, replay } from 'deelwijzer'
import { questions } from 'deelwijzer/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../../clock.ts'
import { findAskedOfMe } from '../../consultations/repository.ts'
import { findDecisions } from '../../decisions/repository.ts'
import { personNamed } from '../../demonstration/people.ts'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { visitorOf } from '../../page/test-visitor.ts'
import { paths } from '../../paths.ts'
import { findEventsOfFile } from '../../events/repository.ts'
import { findInformingDue } from '../../informing/due.ts'
import { findOpenReminders } from '../../reminders/repository.ts'
import { routes } from '../../routes.ts'
import { findShares } from '../../shares/repository.ts'
import { agreeing, decide, decided, filledIn, notAsked, refusing } from '../decide/test-journeys.ts'
import { answersIn } from '../flow/journey.ts'
import { findWeighing } from '../repository.ts'
import { currentRelease, findRelease } from './releases.ts'
import { asRole } from '../../database/as-role.ts'

const me = personNamed('Wies Wijkproef')

let test: TestApplication
beforeAll(async () => {
  test = await testApplication(routes, { now: '2026-11-22T10:00:00Z' })
})
afterAll(() => test.close())

const idOf = (record: string) => record.split('/').at(-1) ?? ''
const sealed = (weighingId: string) => test.database.as(me, (tx) => findWeighing(tx, weighingId))

/** Who was refused a record, as the reader of the log sees it. */
async function refusalsOf(weighingId: string): Promise<readonly string[]> {
  const { rows } = await asRole<{ actor_id: string }>(
    test.database,
    'deelwijzer_log_reader',
    `select actor_id from app.event
      where kind = 'reach_refused' and '${weighingId}' = any(subject_ids)`,
  )
  return rows.map((row) => row.actor_id)
}

describe('a record', () => {
  it('shows the decision first, then what it rests on', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const html = await (await visitor.get(record)).text()
    const order = [
      'Het besluit',
      'Zo krijgt meneer de hulp waar hij zelf om vroeg.',
      'Wat nog wordt gegeven',
      'Per telefoon',
      'De cliënt informeren',
      'Het advies van toen',
      'Wat er moest',
      'De redenen, met hun bron',
      'Vragen en antwoorden',
      questions.find(({ id }) => id === 'hoort-bij-mij')?.label.nl ?? '?',
      'Aanvullingen',
      'Bewijs',
    ].map((words) => [words, html.indexOf(words)] as const)
    expect(order.filter(([, place]) => place < 0)).toEqual([])
    expect(order.toSorted(([, a], [, b]) => a - b)).toEqual(order)
    expect(html).toContain('Henk Herhaling')
    expect(html).toContain('Pien Proefpersoon')
    expect(html).toMatch(/Wie het hoort<[^]*>De cliënt<[^]*Wie het vertelt<[^]*>Wies Wijkproef</)
    // What was assumed can no longer be answered otherwise.
    expect(html).toContain('Dit is aangenomen')
    expect(html).not.toContain('Wijzig dan je antwoord')
    expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toMatch(/Herhaling|Proefpersoon/)
  })

  it('has every reason open, with its source: paper cannot be opened', async () => {
    const { visitor, record } = await decided(test, refusing, 'niet-delen')
    const html = await (await visitor.get(record)).text()
    expect(html).toContain('Gecontroleerd tot en met')
    expect(html).toMatch(/AVG, artikel/)
    expect(html).not.toContain('<details')
  })

  it('reads in English', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    visitor.cookies.set('lang', 'en')
    const html = await (await visitor.get(record)).text()
    expect(html).toContain('Record of a weighing')
    expect(html).toContain('translation from Dutch')
    expect(html).not.toMatch(/Het besluit|Vragen en antwoorden/)
  })

  it('is added to with its day, and stays as it was', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const before = await sealed(idOf(record))
    const empty = await visitor.post(record, { aanvulling: ' ' })
    expect(empty.status).toBe(400)
    expect(await empty.text()).toContain('href="#veld-aanvulling"')
    const html = await (await visitor.send(record, { aanvulling: 'Zij <belde> terug' })).text()
    expect(html).toContain('Zij &lt;belde> terug')
    expect(html).toMatch(/Wies Wijkproef, 22 november 2026/)
    expect(canonical(await sealed(idOf(record)))).toBe(canonical(before))
  })

  it('starts a new weighing as last time', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const html = await (await visitor.get(record)).text()
    expect(html).toContain(`action="${paths.weighingAsLastTime()}"`)
    const begun = await visitor.post(paths.weighingAsLastTime(), { afweging: idOf(record) })
    expect(begun.headers.get('Location')).toMatch(/^\/afwegingen\//)
  })

  it.each([
    ['a colleague who is not involved', 'Olaf Oefening'],
    ['somebody of another organisation', 'Pien Proefpersoon'],
  ])('is not there for %s, and that is noted', async (_who, name) => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const stranger = visitorOf(test.application)
    await stranger.signIn(personNamed(name))
    const weighingId = idOf(record)
    for (const path of [
      record,
      paths.recordFile({ weighingId }),
      paths.recordReplay({ weighingId }),
      paths.recordDecision({ weighingId }),
    ]) {
      expect((await stranger.get(path)).status).toBe(404)
      // It is there: its own professional sees it, or is led on to it.
      expect([200, 303]).toContain((await visitor.get(path)).status)
    }
    expect((await stranger.post(record, { aanvulling: 'x' })).status).toBe(404)
    expect(await refusalsOf(weighingId)).toContain(personNamed(name))
    expect(await refusalsOf(weighingId)).not.toContain(me)
  })
})

describe('a colleague who is asked about a record', () => {
  it('is asked from the record, and the answer stands with it', async () => {
    const { visitor, record } = await decided(test, notAsked, 'eerst-overleggen')
    const weighingId = idOf(record)
    const asking = paths.newConsultationOnRecord({ weighingId })
    const kind = paths.recordDecisionKind({ weighingId, kind: 'niet-delen' })
    for (const path of [record, kind])
      expect(await (await visitor.get(path)).text()).toContain(`href="${asking}"`)

    const colleague = personNamed('Olaf Oefening')
    const question = 'Zou jij hier nog mee wachten?'
    expect((await visitor.post(asking, { colleague, question, stap: 'stuur' })).status).toBe(303)
    expect(await (await visitor.get(record)).text()).toContain('Nog geen antwoord')

    const [asked] = await test.database.as(colleague, (tx) => findAskedOfMe(tx, colleague))
    const olaf = visitorOf(test.application)
    await olaf.signIn(colleague)
    const answer = 'Ja, vraag het hem eerst zelf.'
    await olaf.post(paths.consultation({ consultationId: asked?.id ?? '' }), { answer })
    const html = await (await visitor.get(record)).text()
    expect(html).toContain('Gevraagd aan Olaf Oefening')
    expect(html).toContain(question)
    expect(html).toContain(answer)
    expect(html).not.toContain('Nog geen antwoord')
  })
})

describe('a share that is given later', () => {
  const later = {
    'informeren-op.day': '22',
    'gegeven.day': '24',
    'gegeven.month': '11',
    'gegeven.year': '2026',
  }
  const reminded = (weighingId: string) =>
    test.database.as(me, async (tx) =>
      (await findOpenReminders(tx, me)).filter((one) => one.weighingId === weighingId),
    )

  it('waits on the work list until it is recorded when and how it was given', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen', later)
    const weighingId = idOf(record)
    const [share] = await test.database.as(me, (tx) => findShares(tx, weighingId))
    const dueAt = new Date('2026-11-24T22:59:59Z')
    expect(await reminded(weighingId)).toMatchObject([{ kind: 'give_share', dueAt }])
    const before = await (await visitor.get(record)).text()
    expect(before).toContain('Wat nog wordt gegeven')
    expect(before).toContain('Gepland op 24 november 2026')

    const given = {
      verstrekking: share?.id ?? '',
      'gegeven-op.day': '23',
      'gegeven-op.month': '11',
      'gegeven-op.year': '2026',
      'gegeven-hoe': 'Zij belde een dag eerder.',
    }
    const early = await visitor.post(record, given)
    expect(early.status).toBe(400)
    const errors = await early.text()
    expect(errors).toContain('href="#veld-gegeven-op"')
    expect(errors).toContain('Zij belde een dag eerder.')

    setClock('2026-11-23T10:00:00Z')
    await visitor.signIn(me)
    const after = await (await visitor.send(record, given)).text()
    setClock('2026-11-22T10:00:00Z')
    expect(after).toContain('Wat er is gegeven')
    expect(after).toContain('Gepland op 24 november 2026')
    expect(after).toMatch(/Gegeven op[^]*23 november 2026[^]*Vastgelegd door Wies Wijkproef/)
    expect(after).toContain('Zij belde een dag eerder.')
    expect(after).not.toContain('Is het gegeven?')
    expect(await reminded(weighingId)).toEqual([])
    // The share itself says what was planned, as before.
    const [same] = await test.database.as(me, (tx) => findShares(tx, weighingId))
    expect({ ...same, given: undefined }).toEqual(share)
  })

  it('is recorded once; a second window is shown what the first one said', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen', later)
    const [share] = await test.database.as(me, (tx) => findShares(tx, idOf(record)))
    const given = {
      verstrekking: share?.id ?? '',
      'gegeven-op.day': '22',
      'gegeven-op.month': '11',
      'gegeven-op.year': '2026',
    }
    const first = await visitor.post(record, given)
    const second = await visitor.post(record, { ...given, 'gegeven-op.day': '21' })
    expect([first, second].map(({ headers }) => headers.get('Location'))).toEqual([record, record])
    const [once] = await test.database.as(me, (tx) => findShares(tx, idOf(record)))
    expect(once?.given).toMatchObject({ on: '2026-11-22', by: me })
  })

  it('ends when it was not given after all, with why; then there is nothing left to tell', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen', {
      ...later,
      'informeren-op.day': '24',
    })
    const weighingId = idOf(record)
    const [share] = await test.database.as(me, (tx) => findShares(tx, weighingId))
    const toTell = () =>
      test.database.as(me, async (tx) =>
        (await findInformingDue(tx, { me })).filter((one) => one.weighingId === weighingId),
      )
    expect(await toTell()).toHaveLength(1)
    expect((await reminded(weighingId)).map(({ kind }) => kind).toSorted()).toEqual([
      'give_share',
      'look_at_informing_again',
    ])

    const empty = await visitor.post(record, { 'niet-verstrekt': share?.id ?? '' })
    expect(empty.status).toBe(400)
    const errors = await empty.text()
    expect(errors).toContain('href="#veld-niet-gegeven"')
    expect(errors).toMatch(/<details[^>]* open/)

    const why = 'Meneer regelde het zelf.'
    const said = { 'niet-verstrekt': share?.id ?? '', 'niet-gegeven': why }
    const after = await (await visitor.send(record, said)).text()
    expect(after).toContain('Wat niet is gegeven')
    expect(after).toMatch(/Niet gegeven<[^]*Meneer regelde het zelf\.[^]*door Wies Wijkproef/)
    expect(after).toContain('Hoeft niet meer: er is niets gegeven')
    expect(after).not.toContain('Is het gegeven?')
    expect(await toTell()).toEqual([])
    expect(await reminded(weighingId)).toEqual([])

    // A window that was still open changes nothing.
    const given = {
      verstrekking: share?.id ?? '',
      'gegeven-op.day': '22',
      'gegeven-op.month': '11',
      'gegeven-op.year': '2026',
    }
    expect((await visitor.post(record, given)).headers.get('Location')).toBe(record)
    const [ended] = await test.database.as(me, (tx) => findShares(tx, weighingId))
    expect(ended).toMatchObject({ given: undefined, endedBy: me, endReason: why })
    const fileId = (await sealed(weighingId))?.fileId ?? ''
    const events = await test.database.as(me, (tx) => findEventsOfFile(tx, fileId, 10_000))
    const aboutThis = events.filter(({ subjects }) => subjects.includes(weighingId))
    expect(aboutThis.filter(({ kind }) => kind === 'share_ended')).toHaveLength(1)
    expect(aboutThis.filter(({ kind }) => kind === 'share_given')).toEqual([])
  })

  it('is not asked of what was given at once', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen', { 'gegeven.day': '22' })
    const html = await (await visitor.get(record)).text()
    expect(html).toContain('Wat er is gegeven')
    expect(html).not.toContain('Is het gegeven?')
  })
})

describe('the file of a record', () => {
  it('holds what replay needs, no name, and is not named after anybody', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const answer = await visitor.get(paths.recordFile({ weighingId: idOf(record) }))
    const text = await answer.text()
    const file = JSON.parse(text)
    expect(Object.keys(file).toSorted()).toEqual([
      'advice',
      'receipt',
      'salt',
      'situation',
      'version',
    ])
    expect(text).not.toMatch(/Herhaling|Proefpersoon|Wijkproef|slaapt/)
    expect(answer.headers.get('Content-Disposition')).toMatch(/"afweging-[0-9a-f]{12}\.json"/)
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    const replayed = await replay(file, currentRelease, currentRelease, '2026-11-22')
    expect(replayed).toMatchObject({ receiptHolds: true, sameAsThen: true, differences: [] })
  })
})

describe('weighing again', () => {
  it('says that the record is as it was, and that nothing differs today', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const path = paths.recordReplay({ weighingId: idOf(record) })
    const html = await (await visitor.get(path)).text()
    expect(html).toContain('Het bewijs klopt: dit verslag is niet veranderd.')
    expect(html).toContain('Met de regels van toen komt er precies hetzelfde uit.')
    expect(html).toContain('Met de regels van nu verandert er niets.')
  })

  it('finds no release by a name that is no hash', async () => {
    const here: Release = currentRelease
    expect(await findRelease(here.normsVersion)).toBe(here)
    for (const name of ['../../secret', '0000000000000000', ''])
      expect(await findRelease(name)).toBeUndefined()
  })
})

describe('a decision that waited', () => {
  it('is taken later on the same advice; the first one stays, and its reminder goes', async () => {
    const { visitor, record } = await decided(test, notAsked, 'eerst-overleggen')
    const weighingId = idOf(record)
    const open = () =>
      test.database.as(me, async (tx) =>
        (await findOpenReminders(tx, me)).filter((one) => one.weighingId === weighingId),
      )
    expect(await open()).toHaveLength(1)
    setClock('2026-11-22T10:05:00Z')
    const page = await (await visitor.get(record)).text()
    expect(page).toContain(paths.recordDecision({ weighingId }))
    const choice = await (await visitor.get(paths.recordDecision({ weighingId }))).text()
    expect(choice).toContain('/besluit/delen"')
    const path = paths.recordDecisionKind({ weighingId, kind: 'delen' })
    const answer = await decide(visitor, path, { deel: 'ja', gedaan: ['obtain_consent'] })
    expect(answer.headers.get('Location')).toBe(record)
    await test.database.as(me, async (tx) => {
      const decisions = await findDecisions(tx, weighingId)
      expect(decisions.map(({ kind }) => kind)).toEqual(['consult_first', 'share'])
      expect(await findShares(tx, weighingId)).toHaveLength(1)
    })
    // What it was decided on later is still to be given.
    expect(await open()).toMatchObject([{ kind: 'give_share' }])
    const late = await visitor.post(path, { versie: '', motivatie: 'Nog eens' })
    expect(late.status).toBe(409)
    expect(await (await visitor.get(record)).text()).toContain('Eerdere besluiten')
  })

  it('is taken once, at the very same moment in two windows', async () => {
    const { visitor, record } = await decided(test, notAsked, 'eerst-overleggen')
    const weighingId = idOf(record)
    const path = paths.recordDecisionKind({ weighingId, kind: 'delen' })
    const yes = { deel: 'ja', gedaan: ['obtain_consent'] }
    const answers = await Promise.all([decide(visitor, path, yes), decide(visitor, path, yes)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    await test.database.as(me, async (tx) => {
      expect(await findShares(tx, weighingId)).toHaveLength(1)
    })
  })

  it('of one form that is sent twice is taken once, and leads to the record both times', async () => {
    const { visitor, record } = await decided(test, notAsked, 'eerst-overleggen')
    const path = paths.recordDecisionKind({ weighingId: idOf(record), kind: 'delen' })
    const html = await (await visitor.get(path)).text()
    const answers = { ...filledIn, deel: 'ja', gedaan: ['obtain_consent'] }
    const form = answersIn(html, { who: '', answers })
    for (const time of ['once', 'again'])
      expect((await visitor.post(path, form)).headers.get('Location'), time).toBe(record)
    const decisions = await test.database.as(me, (tx) => findDecisions(tx, idOf(record)))
    expect(decisions).toHaveLength(2)
  })

  it('is not offered once something was decided', async () => {
    const { visitor, record } = await decided(test, agreeing, 'delen')
    const path = paths.recordDecision({ weighingId: idOf(record) })
    expect((await visitor.get(path)).headers.get('Location')).toBe(record)
  })
})
