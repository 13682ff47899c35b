import { readFileSync } from 'node:fs'
import { questions } from 'deelwijzer/vocabulary'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { personNamed } from '../../demonstration/people.ts'
import { identityRoutes } from '../../identity/routes.tsx'
import { leaveRoutes } from '../../leave/routes.tsx'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { type Visitor, visitorOf } from '../../page/test-visitor.ts'
import { paths } from '../../paths.ts'
import { withAnswers } from './flow.ts'
import { findFlowOf } from './test-flow.ts'
import { answersIn } from './journey.ts'
import { type PageId, pageIds, questionsOn } from './pages.ts'
import { revealClasses } from './question-field.tsx'
import { flowRoutes } from './routes.ts'
import { weighedOf } from './weighed.ts'

const me = personNamed('Wies Wijkproef')
const client = 'Henk Herhaling'

let test: TestApplication
let visitor: Visitor
let draftId: string

beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...leaveRoutes, ...flowRoutes])
})
afterAll(() => test.close())

const html = async (path: string): Promise<string> => (await visitor.get(path)).text()
const page = (section: PageId) => paths.question({ draftId, section })
const fill = async (path: string, answers: Record<string, string | string[]>) => {
  const fields = answersIn(await html(path), { who: '', client, parties: ['Koen Kopie'], answers })
  return visitor.post(path, fields)
}
const stored = async () => {
  const flow = await test.database.as(me, (tx) => findFlowOf(tx, draftId, me))
  if (flow === undefined) throw new Error('There is no such draft')
  return flow
}
const kept = async () => {
  const { answers, draft } = await stored()
  return { given: answers.given, toCheck: draft.toCheck }
}
const purpose = {
  taak: 'eigen-woorden',
  'doel-tekst': 'Meneer woont weer rustig.',
  'hoort-bij-mij': 'yes',
  'doel-probleem': 'now',
  'doel-klaar': 'yes',
  'nodig-op-rij': 'each',
}

beforeEach(async () => {
  visitor = visitorOf(test.application)
  await visitor.signIn(me)
  const started = await fill(paths.newWeighing(), { aanleiding: 'tell', 'soort-tell': 'refer' })
  draftId = started.headers.get('Location')?.split('/').at(-3) ?? ''
  await fill(page('met-wie'), {})
})

describe('an answer', () => {
  it('is weighed once, for its post and for the pages after it', async () => {
    await fill(page('doel'), purpose)
    const flow = await stored()
    expect(weighedOf(await stored())).toBe(weighedOf(flow))
    const given = Object.fromEntries(Object.entries(flow.answers.given).reverse())
    expect(weighedOf(withAnswers(flow, { ...flow.answers, given }))).toBe(weighedOf(flow))
    const other = { ...flow.answers, given: { ...given, 'doel-klaar': ['no'] } }
    expect(weighedOf(withAnswers(flow, other))).not.toBe(weighedOf(flow))
    expect(weighedOf({ ...flow, own: { ...flow.own, role: 'nurse' } })).not.toBe(weighedOf(flow))
  })

  it('is kept when its page is posted, and stands there on return', async () => {
    await fill(page('doel'), purpose)
    expect((await kept()).given['doel-klaar']).toEqual(['yes'])
    expect(await html(page('doel'))).toContain('Meneer woont weer rustig.')
  })

  it('that is missing is named, and the rest of the form stays as it was filled in', async () => {
    const { 'doel-klaar': _left, ...rest } = purpose
    const answer = await fill(page('doel'), rest)
    expect(answer.status).toBe(400)
    const body = await answer.text()
    expect(body).toContain('href="#veld-doel-klaar"')
    expect(body).toContain('Meneer woont weer rustig.')
    expect((await kept()).given['doel-probleem']).toBeUndefined()
  })

  it('of "I don\'t know" is an answer: the page does not come back', async () => {
    const answer = await fill(page('doel'), { ...purpose, 'doel-klaar': 'unknown' })
    expect(answer.headers.get('Location')).toBe(page('ontvanger'))
    expect(await html(paths.check({ draftId }))).toContain('Weet ik niet')
  })

  it('that was not among the choices is no answer', async () => {
    const body = await html(page('doel'))
    const fields = answersIn(body, { who: '', answers: purpose })
    const answer = await visitor.post(page('doel'), { ...fields, 'doel-klaar': 'perhaps' })
    expect(answer.status).toBe(400)
  })
})

describe('two windows on one weighing', () => {
  it('the later one is told, sees both answers, and overwrites nothing unseen', async () => {
    const early = answersIn(await html(page('doel')), { who: '', answers: purpose })
    await fill(page('doel'), { ...purpose, 'doel-klaar': 'no' })
    const late = await visitor.post(page('doel'), early)
    expect(late.status).toBe(409)
    const body = await late.text()
    expect(body).toContain('Nee, dat is nog vaag')
    expect(body).toMatch(/name="doel-klaar"[^>]*checked[^>]*value="yes"|value="yes"[^>]*checked/)
    expect((await kept()).given['doel-klaar']).toEqual(['no'])

    const chosen = await visitor.post(page('doel'), answersIn(body, { who: '', answers: {} }))
    expect(chosen.status).toBe(303)
  })

  it('a form with an error does not forget from when it is', async () => {
    const early = answersIn(await html(page('doel')), { who: '', answers: purpose })
    await fill(page('doel'), { ...purpose, 'doel-klaar': 'no' })
    const wrong = await visitor.post(page('doel'), { ...early, 'doel-probleem': '' })
    expect(wrong.status).toBe(400)
    const fields = answersIn(await wrong.text(), { who: '', answers: purpose })
    expect((await visitor.post(page('doel'), fields)).status).toBe(409)
  })

  it('answers on different pages are both kept', async () => {
    const early = answersIn(await html(page('doel')), { who: '', answers: purpose })
    await fill(page('met-wie'), {})
    expect((await visitor.post(page('doel'), early)).status).toBe(303)
    expect((await kept()).given['doel-klaar']).toEqual(['yes'])
  })
})

describe('a changed answer', () => {
  it('marks what was open only because of it, and wipes nothing', async () => {
    await fill(page('doel'), purpose)
    const theirs = {
      'band-ontvanger': 'other',
      'ontvanger-betrokken': 'yes',
      'ontvanger-zonder-gegevens': 'cannot',
      'waarom-bezig': 'law',
      'wat-speelt': 'none',
      'waarvoor-gekregen': 'this',
    }
    await fill(page('ontvanger'), theirs)
    const before = await kept()
    expect(before.toCheck).toEqual([])
    const answer = await fill(page('doel'), { 'hoort-bij-mij': 'no' })
    expect(answer.headers.get('Location')).toBe(paths.check({ draftId }))
    const after = await kept()
    expect(after.toCheck).toContain('waarvoor-gekregen')
    expect(after.given['waarvoor-gekregen']).toEqual(['this'])

    const check = await html(paths.check({ draftId }))
    expect(check).toContain('nog eens bekijken')
    await visitor.post(paths.check({ draftId }), { doen: 'alles-klopt' })
    expect(await html(paths.check({ draftId }))).not.toContain('nog eens bekijken')
  })
})

describe('leaving and returning', () => {
  it('a form posted after the session ended comes back filled in after signing in', async () => {
    const fields = answersIn(await html(page('doel')), { who: '', answers: purpose })
    await visitor.post(paths.signOut())
    const refused = await visitor.post(page('doel'), fields)
    expect(refused.headers.get('Location')).toBe(paths.signIn())
    const back = await visitor.post(paths.signIn(), { person: me })
    const body = await html(back.headers.get('Location') ?? '')
    expect(body).toContain('Meneer woont weer rustig.')
    expect((await kept()).given['doel-tekst']).toBeUndefined()
    const sent = await visitor.post(page('doel'), answersIn(body, { who: '', answers: {} }))
    expect(sent.status).toBe(303)
  })

  it('"Snel weg" leaves at once and comes back to the same question', async () => {
    const fields = answersIn(await html(page('doel')), { who: '', answers: purpose })
    const away = await visitor.send(paths.leave(), { ...fields, _terug: page('doel') })
    expect(await away.text()).not.toContain('Deelwijzer')
    const back = await visitor.get(paths.leaveReturn())
    const body = await html(back.headers.get('Location') ?? '')
    expect(body).toContain('Meneer woont weer rustig.')
  })

  it('goes on where it was left, from the list of open weighings', async () => {
    await fill(page('doel'), purpose)
    expect(await html(paths.weighings())).toContain(paths.weighing({ draftId }))
    const on = await visitor.get(paths.weighing({ draftId }))
    expect(on.headers.get('Location')).toBe(page('ontvanger'))
    await visitor.post(paths.discardWeighing({ draftId }))
    expect(await html(paths.weighings())).not.toContain(paths.weighing({ draftId }))
    expect((await visitor.get(page('doel'))).status).toBe(404)
  })
})

describe("somebody else's weighing", () => {
  it('is not there for a colleague, for whom it is there', async () => {
    const colleague = visitorOf(test.application)
    await colleague.signIn(personNamed('Olaf Oefening'))
    expect((await colleague.get(page('doel'))).status).toBe(404)
    expect((await colleague.post(page('doel'), purpose)).status).toBe(404)
    expect((await colleague.get(paths.check({ draftId }))).status).toBe(404)
    expect((await visitor.get(page('doel'))).status).toBe(200)
  })

  it('a page that does not exist is not there', async () => {
    const path = paths.question({ draftId, section: 'horoscoop' })
    expect((await visitor.get(path)).status).toBe(404)
  })
})

describe('the style sheet', () => {
  const css = readFileSync(new URL('../../theme/flow.css', import.meta.url), 'utf8')
  const conditional = pageIds.flatMap((page) => {
    const onPage = new Set(questionsOn(page).map(({ id }) => id))
    return questions.flatMap((question) =>
      onPage.has(question.id) ? revealClasses(question, onPage) : [],
    )
  })

  // Who a party is, is chosen on a page of its own.
  it.each([...new Set(conditional)].filter((name) => !name.includes('--rol-')))(
    'shows what belongs to %s',
    (name) => {
      expect(css).toContain(`.${name}`)
    },
  )
})
