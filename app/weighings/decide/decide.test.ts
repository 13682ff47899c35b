import { receiptOf, type Weighing as Advice } from 'deelwijzer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDecisions } from '../../decisions/repository.ts'
import { personNamed } from '../../demonstration/people.ts'
import { findDraft } from '../../drafts/repository.ts'
import { findInforming } from '../../informing/repository.ts'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { visitorOf } from '../../page/test-visitor.ts'
import { paths } from '../../paths.ts'
import { findOpenReminders } from '../../reminders/repository.ts'
import { routes } from '../../routes.ts'
import { findShares } from '../../shares/repository.ts'
import { findFlowOf } from '../flow/test-flow.ts'
import { answersIn, walk } from '../flow/journey.ts'
import { weighedOf } from '../flow/weighed.ts'
import { findWeighingsOfDraft, readWeighing } from '../repository.ts'
import { decideOnDraft } from './decide-on-draft.ts'
import {
  agreeing,
  beaten,
  decide,
  decided,
  decisionPath,
  elsewhere,
  filledIn,
  nameless,
  notAsked,
  refusing,
  several,
  unknown,
} from './test-journeys.ts'

const me = personNamed('Wies Wijkproef')

let test: TestApplication
beforeAll(async () => {
  test = await testApplication(routes, { now: '2026-11-22T10:00:00Z' })
})
afterAll(() => test.close())

/** All that hangs on the weighings of a draft. */
const evidence = (draftId: string) =>
  test.database.as(me, async (tx) => {
    const draft = await findDraft(tx, draftId)
    const weighings = await findWeighingsOfDraft(tx, draftId)
    const [weighing] = weighings
    if (weighing === undefined) return { draft, weighings, decisions: [], shares: [] }
    return {
      draft,
      weighings,
      weighing,
      read: await readWeighing(tx, weighing.id),
      decisions: await findDecisions(tx, weighing.id),
      shares: await findShares(tx, weighing.id),
      informing: await findInforming(tx, weighing.id),
      reminders: (await findOpenReminders(tx, me)).filter(
        ({ weighingId }) => weighingId === weighing.id,
      ),
    }
  })

const errorsOf = async (answer: Response) =>
  [...(await answer.text()).matchAll(/href="#(veld-[^"]+)"/g)].map(([, field]) => field)

describe('a decision to share', () => {
  it('seals weighing, decision, share and informing at once, and closes the draft', async () => {
    const { draftId, answer, record } = await decided(test, agreeing, 'delen')
    expect(answer.status).toBe(303)
    const { draft, weighing, decisions, shares, informing } = await evidence(draftId)
    expect(draft?.sealedAt).not.toBeNull()
    expect(record).toBe(paths.record({ weighingId: weighing?.id ?? '' }))
    expect(decisions).toMatchObject([
      {
        kind: 'share',
        motivation: 'Zo krijgt meneer de hulp waar hij zelf om vroeg.',
        moreThanAdvice: false,
        categories: [
          { category: 'referral_reason', advised: 'share', decided: 'share' },
          { category: 'support_need', advised: 'share', decided: 'share' },
        ],
      },
    ])
    expect(shares).toMatchObject([
      {
        recipientName: 'Pien Proefpersoon',
        channel: 'phone',
        categories: ['referral_reason', 'support_need'],
        givenAt: new Date('2026-11-23T11:00:00Z'),
      },
    ])
    expect(informing).toMatchObject([{ moment: 'before', who: 'Wies Wijkproef' }])
    expect(informing?.[0]?.informedAt).not.toBeNull()
  })

  it('has a receipt over facts, version and advice, and holds no words about people', async () => {
    const { draftId } = await decided(test, agreeing, 'delen')
    const { weighing, read } = await evidence(draftId)
    if (!weighing) throw new Error('Nothing was sealed')
    const { salt, normsVersion: version, situation, advice, receipt } = weighing
    expect(await receiptOf({ salt, version, situation, advice })).toBe(receipt)
    expect((advice as Advice).outcome).toBe('allowed')
    expect(JSON.stringify(weighing)).not.toMatch(/Proefpersoon|Herhaling|slaapt/)
    expect(read?.purpose).toBe('Meneer slaapt weer en komt zijn huis uit.')
    expect(Object.values(read?.texts ?? {})).toContain('Meneer slaapt weer en komt zijn huis uit.')
    expect(JSON.stringify(read?.weighing.recipient)).toContain('Pien Proefpersoon')
  })

  it('leaves out what is "toch niet"', async () => {
    const { draftId } = await decided(test, agreeing, 'delen', { 'deel/support_need': 'nee' })
    const { shares, decisions } = await evidence(draftId)
    expect(shares[0]?.categories).toEqual(['referral_reason'])
    expect(decisions[0]?.categories).toMatchObject([
      { category: 'referral_reason', decided: 'share' },
      { category: 'support_need', decided: 'withhold' },
    ])
  })

  it('of nothing at all is asked again', async () => {
    const { draftId, answer } = await decided(test, agreeing, 'delen', { deel: 'nee' })
    expect(answer.status).toBe(400)
    expect(await errorsOf(answer)).toEqual(['veld-deel-support-need'])
    expect((await evidence(draftId)).weighings).toEqual([])
  })

  it('waits for what must first be done, and names the data that wait', async () => {
    const walked = await decided(test, notAsked, 'delen', { deel: 'ja' })
    expect(walked.answer.status).toBe(400)
    expect(await errorsOf(walked.answer)).toContain('veld-gedaan')
    const again = await decide(walked.visitor, walked.path, {
      deel: 'ja',
      gedaan: ['obtain_consent'],
    })
    expect(again.status).toBe(303)
    const { decisions, shares } = await evidence(walked.draftId)
    expect(decisions[0]?.categories[0]).toMatchObject({ decided: 'only_if', conditionsMet: true })
    expect(decisions[0]?.records).toMatchObject({ confirmed: ['obtain_consent'] })
    expect(shares).toHaveLength(1)
  })

  it('of more than was advised takes why, and with whom it was discussed', async () => {
    const one = { 'deel/referral_reason': 'ja', 'deel/health': 'nee' }
    const walked = await decided(test, refusing, 'delen', one)
    expect(walked.answer.status).toBe(400)
    expect(await errorsOf(walked.answer)).toEqual(['veld-meer-waarom', 'veld-meer-met-wie'])
    const again = await decide(walked.visitor, walked.path, {
      ...one,
      'meer-waarom': 'Hij vroeg er later zelf om.',
      'meer-met-wie': 'De leidinggevende',
    })
    expect(again.status).toBe(303)
    expect((await evidence(walked.draftId)).decisions).toMatchObject([
      {
        moreThanAdvice: true,
        texts: { '/moreThanAdvice/with': 'De leidinggevende' },
        categories: [
          { category: 'health', decided: 'withhold' },
          { category: 'referral_reason', advised: 'withhold', decided: 'share' },
        ],
      },
    ])
  })

  it('is not there while answers are missing; to wait is', async () => {
    const walked = await walk(test, unknown)
    const share = await decisionPath(walked, 'delen')
    expect((await walked.visitor.get(share)).status).toBe(404)
    const waiting = await (await walked.visitor.get(await decisionPath(walked, 'nu-niet'))).text()
    const [versie = ''] = /(?<=name="versie" value=")[^"]*/.exec(waiting) ?? []
    const refused = { versie, 'deel/referral_reason': 'ja', motivatie: 'Toch' }
    expect((await walked.visitor.post(share, refused)).status).toBe(404)
    const old = await walked.visitor.post(share, { ...refused, versie: 'x' })
    expect(old.status).toBe(409)
    expect(await old.text()).toContain('Toch')
    expect((await evidence(walked.draftId)).weighings).toEqual([])
    const choices = await walked.visitor.get(share.replace('/delen', ''))
    const html = await choices.text()
    expect(html).toContain('/nu-niet"')
    expect(html).not.toMatch(/\/(delen|niet-delen)"/)
    const later = await decide(walked.visitor, await decisionPath(walked, 'nu-niet'))
    expect(later.status).toBe(303)
  })

  it('is refused for a kind of data on which nothing was advised', async () => {
    const walked = await walk(test, elsewhere)
    const share = await decisionPath(walked, 'delen')
    expect((await walked.visitor.get(share)).status).toBe(404)
  })

  it('on advice without a name makes a share, and nobody is to be informed', async () => {
    const { draftId, answer } = await decided(test, nameless, 'delen')
    expect(answer.status).toBe(303)
    const { weighing, shares, informing } = await evidence(draftId)
    expect(weighing).toMatchObject({ kind: 'anonymous', fileId: null })
    expect(shares).toHaveLength(1)
    expect(informing).toEqual([])
  })

  it('asks the questions of the norms that hold, and a day to look at informing again', async () => {
    const empty = { vast: '', 'informeren-uitleg': '', 'informeren-bekijken.year': '' }
    const walked = await decided(test, beaten, 'delen', { deel: 'ja', ...empty })
    expect(walked.answer.status).toBe(400)
    const errors = await errorsOf(walked.answer)
    expect(errors.filter((error) => error?.startsWith('veld-vast-'))).toEqual([
      'veld-vast-refusal-interest',
      'veld-vast-refusal-talk',
      'veld-vast-refusal-without-sharing',
      'veld-vast-refusal-safety',
      'veld-vast-not-informing-help-at-risk',
    ])
    expect(errors).toContain('veld-informeren-uitleg')
    expect(errors).toContain('veld-informeren-bekijken')

    const again = await decide(walked.visitor, walked.path, { deel: 'ja' })
    expect(again.status).toBe(303)
    const { informing, reminders, decisions } = await evidence(walked.draftId)
    expect(informing).toMatchObject([
      { moment: 'after', ground: 'protect_person', reviewOn: '2026-12-20' },
    ])
    expect(reminders?.map(({ kind }) => kind)).toContain('look_at_informing_again')
    expect(JSON.stringify(decisions[0]?.records)).toContain('"not_informing/harm"')
    expect(Object.keys(decisions[0]?.texts ?? {})).toContain('/records/asked/4/answer')
  })

  it('keeps a talk that is still to come on the work list', async () => {
    const later = { 'informeren-op.day': '23', 'gegeven.day': '24' }
    const { draftId } = await decided(test, agreeing, 'delen', later)
    const { informing, reminders } = await evidence(draftId)
    expect(informing).toMatchObject([{ moment: 'before', informedAt: null }])
    // In winter too it is late only once that day is over here.
    const dueAt = new Date('2026-11-23T22:59:59Z')
    expect(reminders?.find(({ kind }) => kind !== 'give_share')).toMatchObject({
      kind: 'look_at_informing_again',
      dueAt,
    })
  })

  it('does not tell the client after sharing when that was to be before', async () => {
    const late = { 'informeren-op.day': '25', 'gegeven.day': '24' }
    const { answer } = await decided(test, agreeing, 'delen', late)
    expect(await errorsOf(answer)).toEqual(['veld-informeren-op'])
  })
})

describe('another decision', () => {
  it('not to share is recorded as fully as sharing', async () => {
    const { draftId } = await decided(test, refusing, 'niet-delen', { gezegd: 'Ik vertel niets.' })
    const { weighing, decisions, shares } = await evidence(draftId)
    expect(weighing?.advice).toMatchObject({ outcome: 'not_allowed' })
    expect(decisions).toMatchObject([
      {
        kind: 'do_not_share',
        texts: { '/instead': 'Meneer belt zelf, ik zit ernaast.', '/told': 'Ik vertel niets.' },
        categories: [
          { category: 'health', decided: 'withhold' },
          { category: 'referral_reason', decided: 'withhold' },
        ],
      },
    ])
    expect(shares).toEqual([])
  })

  it.each([
    ['eerst-overleggen', 'consult_first', { '/consultWith': 'De aandachtsfunctionaris' }, 1],
    ['verwijzen', 'refer', { '/referTo': 'Het sociaal wijkteam' }, 0],
    ['nu-niet', 'not_now', {}, 1],
  ] as const)('%s is kept, with when it is looked at again', async (slug, kind, texts, count) => {
    const { draftId, answer } = await decided(test, agreeing, slug)
    expect(answer.status).toBe(303)
    const { decisions, reminders, shares } = await evidence(draftId)
    expect(decisions).toMatchObject([{ kind, texts }])
    expect(reminders?.filter((reminder) => reminder.kind === kind)).toHaveLength(count)
    expect(shares).toEqual([])
  })

  it('to refer is the first choice where the question belongs elsewhere', async () => {
    const { draftId, answer } = await decided(test, elsewhere, 'verwijzen')
    expect(answer.status).toBe(303)
    expect((await evidence(draftId)).decisions).toMatchObject([{ kind: 'refer' }])
  })

  it.each(['niet-delen', 'eerst-overleggen', 'verwijzen', 'nu-niet'])(
    '%s always takes a motivation, and comes back as it was filled in',
    async (slug) => {
      const typed = { motivatie: '', overlegd: 'Collega Voorbeeld & co', 'overleg-met': 'Jan' }
      const { answer, draftId } = await decided(test, agreeing, slug, typed)
      expect(answer.status).toBe(400)
      const html = await answer.text()
      expect(html).toContain('href="#veld-motivatie"')
      expect(html).toMatch(/Collega Voorbeeld &amp; co|>Jan<|Ik ga de eerste keer mee/)
      expect((await evidence(draftId)).weighings).toEqual([])
    },
  )

  it.each(['2025', '9999'])(
    'cannot be put off to a day that has been, or for ever (%s)',
    async (year) => {
      const { answer } = await decided(test, agreeing, 'nu-niet', { 'bekijken.year': year })
      expect(await errorsOf(answer)).toEqual(['veld-bekijken'])
    },
  )
})

describe('two windows', () => {
  it('the later decision is told, and its words are given back', async () => {
    const walked = await walk(test, agreeing)
    const path = await decisionPath(walked, 'delen')
    const other = await decisionPath(walked, 'niet-delen')
    const [version = ''] =
      /(?<=name="versie" value=")[^"]*/.exec(await (await walked.visitor.get(other)).text()) ?? []
    expect((await decide(walked.visitor, path)).status).toBe(303)
    const late = await walked.visitor.post(other, { versie: version, motivatie: 'Toch maar niet' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Toch maar niet')
    expect((await evidence(walked.draftId)).decisions).toMatchObject([{ kind: 'share' }])
  })

  it('an answer that changed meanwhile is told before anything is sealed', async () => {
    const walked = await walk(test, agreeing)
    const path = await decisionPath(walked, 'niet-delen')
    const html = await (await walked.visitor.get(path)).text()
    const [version = ''] = /(?<=name="versie" value=")[^"]*/.exec(html) ?? []
    const { draftId } = walked
    const question = paths.question({ draftId, section: 'gevaar' })
    const form = await (await walked.visitor.get(question)).text()
    const [stood = ''] = /(?<=name="version" value=")[^"]*/.exec(form) ?? []
    await walked.visitor.post(question, {
      version: stood,
      'gevaar-hoe-ernstig': 'concern',
      'gevaar-voor-wie': 'client',
      'gevaar-waarvoor': 'other',
      'wanneer-informeren': 'before',
      bijzonderheden: 'none',
    })
    const late = await walked.visitor.post(path, { versie: version, motivatie: 'Liever niet' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Liever niet')
    expect((await evidence(draftId)).weighings).toEqual([])
  })

  it('the same form sent twice is one decision, and both times leads to its record', async () => {
    const walked = await walk(test, agreeing)
    const path = await decisionPath(walked, 'delen')
    const html = await (await walked.visitor.get(path)).text()
    const form = answersIn(html, { who: '', answers: filledIn })
    const answers = [await walked.visitor.post(path, form), await walked.visitor.post(path, form)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(answers[1]?.headers.get('Location')).toBe(answers[0]?.headers.get('Location'))
    expect((await evidence(walked.draftId)).decisions).toHaveLength(1)
  })

  it('at the very same moment leave one decision', async () => {
    const walked = await walk(test, agreeing)
    const path = await decisionPath(walked, 'nu-niet')
    const answers = await Promise.all([decide(walked.visitor, path), decide(walked.visitor, path)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    expect((await evidence(walked.draftId)).weighings).toHaveLength(1)
  })
})

describe('several recipients', () => {
  it('are decided on in turn, each with a record of its own in one exchange', async () => {
    const walked = await walk(test, several)
    const { draftId, visitor } = walked
    const first = await decide(visitor, await decisionPath(walked, 'delen', 0))
    expect(first.headers.get('Location')).toBe(paths.decision({ draftId }))
    const between = await evidence(draftId)
    expect(between.draft?.sealedAt).toBeNull()
    expect(between.weighings).toHaveLength(1)

    const list = await (await visitor.get(paths.decision({ draftId }))).text()
    expect(list).toContain(paths.record({ weighingId: between.weighing?.id ?? '' }))
    const second = await decide(visitor, await decisionPath(walked, 'niet-delen', 0))
    expect(second.status).toBe(303)
    const after = await evidence(draftId)
    expect(after.draft?.sealedAt).not.toBeNull()
    expect(after.weighings).toHaveLength(2)
    expect(new Set(after.weighings.map(({ exchangeId }) => exchangeId)).size).toBe(1)
    expect(new Set(after.weighings.map(({ recipient }) => recipient.partyId)).size).toBe(2)
  })
})

describe('sealing', () => {
  it('happens whole or not at all', async () => {
    const { draftId } = await walk(test, agreeing)
    const failing = test.database.as(me, async (tx) => {
      const flow = await findFlowOf(tx, draftId, me)
      const [exchange] = flow ? weighedOf(flow) : []
      if (!flow || !exchange) throw new Error('Nothing to seal')
      const outcome = await decideOnDraft(tx, flow, [exchange], {
        kind: 'not_now',
        motivation: 'Later',
        categories: [],
        confirmed: [],
        records: [],
        words: {},
        reviewOn: '2026-12-01',
      })
      expect(outcome.done).toBe(true)
      throw new Error('The power fails')
    })
    await expect(failing).rejects.toThrow('The power fails')
    const { draft, weighings } = await evidence(draftId)
    expect(draft?.sealedAt).toBeNull()
    expect(weighings).toEqual([])
  })

  it("is not possible on somebody else's draft, which is there", async () => {
    const walked = await walk(test, agreeing)
    const path = await decisionPath(walked, 'nu-niet')
    const stranger = visitorOf(test.application)
    await stranger.signIn(personNamed('Pien Proefpersoon'))
    expect((await stranger.get(path)).status).toBe(404)
    expect((await stranger.post(path, { motivatie: 'x' })).status).toBe(404)
    expect((await stranger.get(paths.outcome({ draftId: walked.draftId }))).status).toBe(404)
    expect((await walked.visitor.get(path)).status).toBe(200)
  })
})
