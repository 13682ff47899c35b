import { normsVersion, weigh } from 'deelwijzer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personNamed } from '../../demonstration/people.ts'
import { identityRoutes } from '../../identity/routes.tsx'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { paths } from '../../paths.ts'
import { insertWeighing } from '../repository.ts'
import { askedOf } from './asked.ts'
import { findFlowOf } from './test-flow.ts'
import { answersIn, type Journey, walk } from './journey.ts'
import { flowRoutes } from './routes.ts'
import { purposeOf, situationsOf } from './situations.ts'
import { ordinary } from './test-answers.ts'

const who = 'Wies Wijkproef'
const me = personNamed(who)

let test: TestApplication
beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...flowRoutes])
})
afterAll(() => test.close())

const journey: Journey = {
  who,
  client: 'Henk Herhaling',
  parties: ['Pien Proefpersoon'],
  answers: {
    ...ordinary,
    aanleiding: 'tell',
    'soort-tell': 'refer',
    'doel-tekst': 'Meneer slaapt weer.',
    'waarom-bezig': 'agreement',
    'gegevens-soorten': ['referral_reason'],
    'wat-kost-het': 'little',
    'toestemming-stand': 'refused',
    'toestemming-van': 'client',
    'wat-gedaan': 'talked',
    'toestemming-vastgelegd': 'yes',
  },
}

/** Seals what was walked, as the result does. */
async function seal(draftId: string) {
  return test.database.as(me, async (tx) => {
    const flow = await findFlowOf(tx, draftId, me)
    const [exchange] = flow ? situationsOf(flow) : []
    if (!flow || !exchange?.party || !flow.draft.fileId) throw new Error('nothing to seal')
    const { role, name = '', contactId = '' } = exchange.party
    const weighing = await insertWeighing(tx, {
      fileId: flow.draft.fileId,
      kind: 'weighing',
      exchangeId: draftId,
      recipient: { role, name, contactId },
      purpose: purposeOf(flow),
      situation: exchange.situation,
      advice: weigh(exchange.situation, { date: flow.date }),
      asked: askedOf(flow, exchange.party).map(({ words: _words, ...asked }) => asked),
      normsVersion,
      receipt: 'receipt',
      salt: 'salt',
    })
    return { weighing, asked: askedOf(flow, exchange.party) }
  })
}

describe('a record of what was asked', () => {
  it('holds each question as it was put, with its answer, in both languages', async () => {
    const { draftId } = await walk(test, journey)
    const { asked } = await seal(draftId)
    expect(asked.find(({ key }) => key === 'hoort-bij-mij')).toMatchObject({
      page: 'doel',
      answer: { nl: 'Ja', en: 'Yes' },
    })
    expect(asked.find(({ key }) => key === 'doel-tekst')?.words).toBe('Meneer slaapt weer.')
    expect(asked.find(({ key }) => key === 'leeftijd')?.fromFile).toBe(true)
    for (const { question } of asked) expect(question.en).not.toBe('')
  })
})

describe('as last time', () => {
  it('starts from the answers of then, each to look at, and asks consent and danger anew', async () => {
    const { draftId, visitor } = await walk(test, journey)
    const { weighing } = await seal(draftId)
    const list = await (await visitor.get(paths.weighingAsLastTime())).text()
    expect(list).toContain(weighing.id)
    const nummer = /name="nummer" value="([^"]+)"/.exec(list)?.[1] ?? ''
    const chosen = { afweging: weighing.id, nummer }
    const started = await visitor.post(paths.weighingAsLastTime(), chosen)
    const twice = await visitor.post(paths.weighingAsLastTime(), chosen)
    expect(twice.headers.get('Location')).toBe(started.headers.get('Location'))
    const on = await visitor.get(started.headers.get('Location') ?? '')
    const path = on.headers.get('Location') ?? ''
    expect(path).toMatch(/vraag\/toestemming$/)
    const again = path.split('/').at(-3) ?? ''
    const flow = await test.database.as(me, (tx) => findFlowOf(tx, again, me))
    expect(flow?.answers.parties[0]?.name).toBe('Pien Proefpersoon')
    expect(flow?.answers.given['doel-tekst']).toEqual(['Meneer slaapt weer.'])
    expect(Object.keys(flow?.answers.given ?? {}).join()).not.toMatch(/toestemming|gevaar/)
    expect(flow?.draft.toCheck).toContain('wat-verandert')

    const consent = await (await visitor.get(path)).text()
    const last = await visitor.post(path, answersIn(consent, journey))
    const danger = last.headers.get('Location') ?? ''
    expect(danger).toMatch(/vraag\/gevaar$/)
    await visitor.post(danger, answersIn(await (await visitor.get(danger)).text(), journey))
    const check = paths.check({ draftId: again })
    const early = await visitor.post(check, { doen: 'uitkomst' })
    expect(early.status).toBe(400)
    await visitor.post(check, { doen: 'alles-klopt' })
    const outcome = await visitor.post(check, { doen: 'uitkomst' })
    expect(outcome.headers.get('Location')).toBe(paths.outcome({ draftId: again }))
  })

  it("is not possible from somebody else's weighing, which is there", async () => {
    const { draftId, visitor } = await walk(test, journey)
    const { weighing } = await seal(draftId)
    await visitor.signIn(personNamed('Pien Proefpersoon'))
    const answer = await visitor.post(paths.weighingAsLastTime(), { afweging: weighing.id })
    expect(answer.status).toBe(404)
  })
})
