import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { agreeing } from '../decide/test-journeys.ts'
import { identityRoutes } from '../../identity/routes.tsx'
import { askedOf } from './asked.ts'
import { findFlowOf } from './test-flow.ts'
import { type Journey, walk } from './journey.ts'
import { flowRoutes } from './routes.ts'
import { personNamed } from '../../demonstration/people.ts'
import { weighedOf } from './weighed.ts'

let test: TestApplication
beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...flowRoutes])
})
afterAll(() => test.close())

const parties = ['Pien Proefpersoon', 'Fenna Fictief']
const same: Journey = { ...agreeing, parties }
const differing: Journey = {
  ...same,
  answers: { ...agreeing.answers, 'toestemming-zelfde': 'no' },
}
const flowAfter = async (journey: Journey) => {
  const walked = await walk(test, journey)
  const me = personNamed(journey.who)
  const flow = await test.database.as(me, (tx) => findFlowOf(tx, walked.draftId, me))
  if (!flow) throw new Error('The draft is not there')
  return { ...walked, flow }
}

describe('what the client said of several recipients', () => {
  it('is asked once when it is the same for all, and counts for each', async () => {
    const { flow, check } = await flowAfter(same)
    const consents = weighedOf(flow).map(({ situation }) => situation.consent)
    expect(consents).toHaveLength(2)
    for (const consent of consents) expect(consent).toMatchObject({ status: 'given', free: true })
    expect(check.match(/Is er toestemming om dit te delen\?<\/dt>/g)).toHaveLength(1)
  })

  it('is asked of each when it differs: how, when and for what as well', async () => {
    const [, second] = (await flowAfter(same)).flow.answers.parties
    const { flow } = await flowAfter({
      ...differing,
      answers: {
        ...differing.answers,
        [`toestemming-stand@${second?.id}`]: 'refused',
      },
    })
    expect(weighedOf(flow).map(({ situation }) => situation.consent)).toMatchObject([
      { status: 'given', specific: true },
      { status: 'refused', by: ['client'] },
    ])
    expect(weighedOf(flow)[1]?.situation.consent).not.toHaveProperty('specific')
    const asked = askedOf(flow, second)
    expect(asked.find(({ key }) => key === 'toestemming-stand@')).toMatchObject({
      values: ['refused'],
      question: { nl: 'Is er toestemming om dit te delen?' },
    })
  })

  it('does not go for a recipient who was added later, until that is said', async () => {
    const { flow } = await flowAfter({ ...same, parties: parties.slice(0, 1) })
    expect(weighedOf(flow)[0]?.situation.consent?.status).toBe('given')
    const [party] = flow.answers.parties
    const other = { id: 'other', role: 'teacher' }
    const answers = { ...flow.answers, parties: party ? [party, other] : [other] }
    for (const { situation } of weighedOf({ ...flow, answers }))
      expect(situation.consent?.status).toBeUndefined()
  })

  it('stands once under the name of each on the page to check', async () => {
    const { check } = await flowAfter(differing)
    expect(check.match(/<h3[^>]*>Pien Proefpersoon, /g)).toHaveLength(2)
    const questions = [...check.matchAll(/<dt[^>]*>(.*?)<\/dt>/g)].map(([, words]) => words)
    expect(questions).toContain('Doet de ontvanger zelf iets aan deze vraag van de cliënt?')
    expect(questions.filter((words) => words?.includes('Proefpersoon'))).toEqual([])
  })
})

describe('the style sheet', () => {
  it('shows the questions for all, or those for each', () => {
    const css = readFileSync(new URL('../../theme/flow.css', import.meta.url), 'utf8')
    for (const value of ['yes', 'no'])
      expect(css).toContain(
        `:has([name="toestemming-zelfde"][value="${value}"]:checked) .dw-when--toestemming-zelfde--${value}`,
      )
  })
})
