import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../page/test-application.ts'
import { personNamed } from '../../demonstration/people.ts'
import { findFlowOf } from './test-flow.ts'
import { type Journey, walk } from './journey.ts'
import { flowRoutes } from './routes.ts'
import { beatenAtHome, consented, ordinary } from './test-answers.ts'
import { identityRoutes } from '../../identity/routes.tsx'
import { paths } from '../../paths.ts'
import { visitorOf } from '../../page/test-visitor.ts'
import { weighedOf } from './weighed.ts'

let test: TestApplication
beforeAll(async () => {
  test = await testApplication([...identityRoutes, ...flowRoutes])
})
afterAll(() => test.close())

const alzheimer: Journey = {
  who: 'Wies Wijkproef',
  client: 'Bertus Beeldspraak',
  parties: ['Eva Exempel'],
  answers: {
    ...beatenAtHome,
    'doel-tekst': 'De oude man is thuis weer veilig.',
    'gegevens-soorten': ['name_contact', 'safety_signals'],
  },
}

const journeys: readonly (readonly [string, Journey, readonly string[]])[] = [
  [
    'the psychologist whom Veilig Thuis asks about a mother',
    {
      who: 'Pien Proefpersoon',
      client: 'Dora Droombeeld',
      parties: ['Eva Exempel'],
      answers: {
        ...ordinary,
        aanleiding: 'asked',
        'soort-asked': 'answer_request',
        'doel-tekst': 'Duidelijk wordt of de kinderen thuis veilig zijn.',
        'wat-speelt': 'veilig_thuis_inquiry',
        'gegevens-soorten': ['safety_signals', 'health'],
        'toestemming-stand': 'not_asked',
        'wat-gedaan': 'nothing',
        'gevaar-hoe-ernstig': 'threatening',
        'gevaar-voor-wie': ['child'],
        'gevaar-waarvoor': 'domestic_violence_or_child_abuse',
      },
    },
    ['allowed_with_conditions'],
  ],
  [
    'the school social worker who wants to involve others around a pupil of sixteen',
    {
      who: 'Sil Steekproef',
      client: 'Jip Voorbeeldig',
      parties: ['Sanne Proefma', 'Bo Bedacht'],
      answers: {
        ...ordinary,
        ...consented,
        aanleiding: 'discuss',
        'soort-discuss': 'network',
        'doel-tekst': 'De leerling krijgt thuis en op school dezelfde hulp.',
        'waarom-bezig': 'agreement',
        'gegevens-soorten': ['support_need', 'agreed_actions'],
      },
    },
    ['allowed', 'allowed_with_conditions'],
  ],
  [
    'the older lady with debts, whose case may be discussed',
    {
      who: 'Wies Wijkproef',
      client: 'Truus Testdame',
      parties: ['Daan Denkbeeldig', 'Fenna Fictief'],
      answers: {
        ...ordinary,
        ...consented,
        aanleiding: 'discuss',
        'soort-discuss': 'network',
        'doel-tekst': 'Mevrouw houdt elke maand genoeg geld over om van te leven.',
        'waarom-bezig': 'agreement',
        'gegevens-soorten': ['name_contact', 'support_need'],
      },
    },
    ['allowed', 'allowed_with_conditions'],
  ],
  [
    'the man who refuses',
    {
      who: 'Wies Wijkproef',
      client: 'Henk Herhaling',
      parties: ['Pien Proefpersoon'],
      answers: {
        ...ordinary,
        aanleiding: 'tell',
        'soort-tell': 'refer',
        'doel-tekst': 'Meneer slaapt weer en komt zijn huis uit.',
        'waarom-bezig': 'agreement',
        'gegevens-soorten': ['referral_reason', 'health'],
        'toestemming-stand': 'refused',
        'toestemming-van': ['client'],
        'wat-gedaan': 'talked',
        'toestemming-vastgelegd': 'yes',
      },
    },
    ['not_allowed'],
  ],
  [
    'the man who refuses while he gets worse, so that secrecy and care collide',
    {
      who: 'Wies Wijkproef',
      client: 'Henk Herhaling',
      parties: ['Noor Voorbeeld', 'Fenna Fictief'],
      answers: {
        ...ordinary,
        aanleiding: 'discuss',
        'soort-discuss': 'network',
        'doel-tekst': 'Meneer eet weer en doet de deur weer open.',
        'waarom-bezig': 'agreement',
        'gegevens-soorten': ['name_contact', 'support_need'],
        'toestemming-stand': 'refused',
        'toestemming-van': ['client'],
        'wat-gedaan': 'talked',
        'toestemming-vastgelegd': 'yes',
        'gevaar-hoe-ernstig': 'concern',
        'gevaar-voor-wie': ['client'],
        'gevaar-waarvoor': 'neglect',
        'alles-geprobeerd': 'yes',
        gewetensnood: 'no',
        'geen-andere-weg': 'yes',
        'ernstige-schade': 'no',
        'schade-te-voorkomen': 'no',
        'collega-geraadpleegd': 'yes',
        'leidinggevende-geraadpleegd': 'yes',
      },
    },
    ['not_allowed'],
  ],
  [
    'a man with Alzheimer who is beaten, by a social worker',
    alzheimer,
    ['allowed_with_conditions'],
  ],
  [
    'the same man by a district nurse',
    { ...alzheimer, who: 'Fenna Fictief' },
    ['allowed_with_conditions'],
  ],
  [
    'an anonymous consultation',
    {
      who: 'Wies Wijkproef',
      parties: ['Pien Proefpersoon'],
      answers: {
        ...ordinary,
        aanleiding: 'discuss',
        'soort-discuss': 'consult',
        'doel-tekst': 'Ik weet hoe ik dit gesprek het best kan voeren.',
        'gegevens-soorten': ['behaviour_observation'],
        'gegeven-herkenbaar': 'no',
      },
    },
    ['allowed'],
  ],
  [
    'a landlord who wants to build a file against a tenant',
    {
      who: 'Wies Wijkproef',
      client: 'Henk Herhaling',
      parties: ['Koen Kopie'],
      answers: {
        ...ordinary,
        aanleiding: 'asked',
        'soort-asked': 'answer_request',
        'doel-tekst': 'De corporatie wil alles over deze huurder verzamelen.',
        'waarom-bezig': 'own',
        'ontvanger-zonder-gegevens': 'can',
        'gegevens-soorten': ['behaviour_observation'],
        'gegeven-aard': 'suspicion',
        'gegeven-weglaten': 'nice_to_have',
        'toestemming-stand': 'not_asked',
        'wat-gedaan': 'nothing',
        bijzonderheden: 'against_client',
      },
    },
    ['not_allowed'],
  ],
]

describe('an ordinary weighing', () => {
  it.each(journeys)('%s takes at most ten pages', async (_sentence, journey, outcomes) => {
    const walked = await walk(test, journey)
    const flow = await test.database.as(personNamed(journey.who), (tx) =>
      findFlowOf(tx, walked.draftId, personNamed(journey.who)),
    )
    const weighed = flow ? weighedOf(flow) : []
    expect(weighed.length).toBe(journey.parties?.length ?? 0)
    for (const { weighing } of weighed) expect(outcomes).toContain(weighing.outcome)
    expect(walked.pages.slice(10)).toEqual([])
  })
})

describe('the first page', () => {
  const start = { aanleiding: 'tell', 'soort-tell': 'refer', client: 'zonder-naam' }
  const begin = async (answers: Record<string, string | readonly string[]>) => {
    const visitor = visitorOf(test.application)
    await visitor.signIn(personNamed('Wies Wijkproef'))
    const page = await (await visitor.get(paths.newWeighing())).text()
    const [, party = ''] = /name="partij"[^>]*value="([^"]+)"/.exec(page) ?? []
    const answer = await visitor.post(paths.newWeighing(), { ...start, partij: party, ...answers })
    const path = answer.headers.get('Location') ?? ''
    return { section: path.split('/').at(-1), check: path.replace(/vraag.*/, 'controle'), visitor }
  }

  it('asks who the other is: who is chosen there, is not asked again', async () => {
    const { section, check, visitor } = await begin({})
    expect(section).toBe('doel')
    expect(await (await visitor.get(check)).text()).toContain('Bo Bedacht')
  })

  it('takes somebody who is in no list, by role', async () => {
    const other = { partij: [], 'ander-rol': 'teacher', 'ander-naam': 'Meester Modelman' }
    const { section, check, visitor } = await begin(other)
    expect(section).toBe('doel')
    expect(await (await visitor.get(check)).text()).toContain('Meester Modelman')
    expect((await begin({ ...other, 'ander-rol': '' })).section).toBe('')
  })

  it('may leave that open: then the next page asks it', async () => {
    expect((await begin({ partij: [] })).section).toBe('met-wie')
  })

  it('takes nobody along where nobody else takes part', async () => {
    const { check, visitor } = await begin({ aanleiding: 'record', 'soort-record': 'network' })
    expect(await (await visitor.get(check)).text()).not.toContain('Bo Bedacht')
  })
})
