import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf, type RouteWorld, roles, routeWorld } from './access/route-world.ts'
import { eventKinds } from './events/repository.ts'
import { paths } from './paths.ts'
import { routes } from './routes.ts'

const patterns: ReadonlySet<string> = new Set(Object.values(paths).map(({ pattern }) => pattern))
const names = routes.map(({ method, path }) => `${method} ${path}`)

describe('every registered route', () => {
  it.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s says who may use it and what it records',
    (_name, route) => {
      expect(['anyone', 'professional', 'team_lead']).toContain(route.right)
      const { event } = route
      const isSaid = typeof event === 'string' ? eventKinds.includes(event) : /\w/.test(event.none)
      expect(isSaid).toBe(true)
    },
  )

  it('has its address from paths', () => {
    expect(routes.map(({ path }) => path).filter((path) => !patterns.has(path))).toEqual([])
  })

  it('is there once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('gives items to nobody but through a page: the API knows no data of anybody', () => {
    const api = routes.filter(({ path }) => path.startsWith('/api/'))
    expect(api.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'post /api/v1/weighings',
      'get /api/v1/openapi.json',
    ])
    // Without an actor, so that the database would give it nothing either.
    expect(new Set(api.map(({ right }) => right))).toEqual(new Set(['anyone']))
  })
})

/**
 * What each route answers to: nobody signed in, somebody of another organisation who has nothing to do
 * with it, a participant of the case, the team lead of the owner, and the owner. A form is sent empty:
 * 400 says that one may fill it in. Tried in this order, so what ends something stands at the end.
 */
const answers: readonly (readonly [route: string, statuses: string])[] = [
  ['get /api/v1/openapi.json', '200 200 200 200 200'],
  ['get /casussen', '303 200 200 200 200'],
  ['get /casussen/nieuw', '303 200 200 200 200'],
  ['get /casussen/:caseId', '303 404 200 404 200'],
  ['get /casussen/:caseId/personen/nieuw', '303 404 404 404 200'],
  ['get /casussen/:caseId/personen/:subjectId/dossier', '303 404 200 404 303'],
  ['get /casussen/:caseId/deelnemers/nieuw', '303 404 404 404 200'],
  ['get /casussen/:caseId/deelnemers/nieuw/:professionalId', '303 404 404 404 200'],
  ['get /casussen/:caseId/deelnemers/buiten', '303 404 404 404 200'],
  ['get /casussen/:caseId/deelnemers/:participantId', '303 404 200 404 200'],
  ['get /casussen/:caseId/verlaten', '303 404 200 404 409'],
  ['get /casussen/:caseId/deelnemers/:participantId/einde', '303 404 404 404 200'],
  ['get /casussen/:caseId/sluiten', '303 404 404 404 200'],
  ['get /casussen/:caseId/fase', '303 404 404 404 200'],
  ['get /casussen/:caseId/gebeurtenissen', '303 404 200 404 200'],
  ['get /casussen/:caseId/plan', '303 404 200 404 200'],
  ['get /casussen/:caseId/plan/nieuw', '303 404 404 404 200'],
  ['get /acties/:agreementId', '303 404 200 404 200'],
  ['get /casussen/:caseId/terugblik', '303 404 200 404 200'],
  ['get /casussen/:caseId/overdracht', '303 404 404 404 200'],
  ['get /casussen/:caseId/bewaren', '303 404 200 404 200'],
  ['get /casussen/:caseId/brief', '303 404 404 404 200'],
  ['get /geleerd', '303 200 200 200 200'],
  ['get /uitnodigingen/:participantId', '303 404 200 404 404'],
  ['get /werkwijze', '303 200 200 200 200'],
  ['get /werkwijze/:phase', '303 404 404 200 404'],
  ['get /clienten', '303 200 200 200 200'],
  ['get /clienten/nieuw', '303 200 200 200 200'],
  ['get /clienten/toewijzen', '303 404 404 200 404'],
  ['get /afwegingen/:draftId/vraag-een-collega', '303 404 404 404 200'],
  ['get /verslagen/:weighingId/vraag-een-collega', '303 404 404 404 200'],
  ['get /collegavragen/nieuw', '303 200 200 200 200'],
  ['get /collegavragen/:consultationId', '303 404 404 200 404'],
  ['get /contacten', '303 200 200 200 200'],
  ['get /contacten/nieuw', '303 200 200 200 200'],
  ['get /contacten/:contactId', '303 404 404 200 200'],
  ['get /spoed', '303 200 200 200 200'],
  ['get /spoed/:weighingId', '303 404 404 404 200'],
  ['get /clienten/:fileId', '303 404 404 404 200'],
  ['get /clienten/:fileId/gebeurtenissen', '303 404 404 404 200'],
  ['get /clienten/:fileId/vertegenwoordiger', '303 404 404 404 200'],
  ['get /clienten/:fileId/vertegenwoordiger/:representativeId/einde', '303 404 404 404 200'],
  ['get /clienten/:fileId/vertegenwoordiger/:representativeId/verbetering', '303 404 404 404 200'],
  ['get /clienten/:fileId/collega', '303 404 404 404 200'],
  ['get /clienten/:fileId/stoppen', '303 404 404 404 200'],
  ['get /gezondheid', '200 200 200 200 200'],
  ['get /', '303 200 200 200 200'],
  ['get /aanmelden', '200 200 200 200 200'],
  ['get /informeren/:informingId', '303 404 404 404 200'],
  ['get /casussen/:caseId/gegevens/nieuw', '303 404 200 404 200'],
  ['get /clienten/:fileId/gegevens/nieuw', '303 404 404 404 200'],
  ['get /casussen/:caseId/gegevens', '303 404 200 404 200'],
  ['get /clienten/:fileId/gegevens', '303 404 404 404 200'],
  ['get /gegevens/:itemId', '303 404 200 404 200'],
  ['get /gegevens/:itemId/gebeurtenissen', '303 404 404 404 200'],
  ['get /gegevens/:itemId/intrekken', '303 404 404 404 200'],
  ['get /gegevens/:itemId/verbeteren', '303 404 404 404 200'],
  ['get /gegevens/:itemId/overnemen', '303 404 200 404 404'],
  ['get /meldingen/:itemId', '303 404 200 404 404'],
  ['get /weg', '200 200 200 200 200'],
  ['get /weg/verder', '303 303 303 303 303'],
  ['get /opzoeken', '200 200 200 200 200'],
  ['get /opzoeken/wie-mag-wat', '200 303 303 303 303'],
  ['get /opzoeken/wie-mag-wat/:role', '200 200 200 200 200'],
  ['get /opzoeken/wie-mag-wat/:role/:recipient', '404 404 404 404 404'],
  ['get /opzoeken/blad/:role', '200 200 200 200 200'],
  ['get /opzoeken/normen', '200 200 200 200 200'],
  ['get /opzoeken/normen/:norm', '200 200 200 200 200'],
  ['get /opzoeken/uitleg/:article', '200 200 200 200 200'],
  ['get /opzoeken/begrippen', '200 200 200 200 200'],
  ['get /opzoeken/nog-niet-te-wegen', '200 200 200 200 200'],
  ['get /casussen/:caseId/delen', '303 404 200 404 200'],
  ['get /casussen/:caseId/nog-nodig', '303 404 200 404 200'],
  ['get /verstrekkingen/:shareId', '303 404 200 404 200'],
  ['get /verstrekkingen/:shareId/beeindigen', '303 404 404 404 200'],
  ['get /verslagen/:weighingId/toestemming-ingetrokken', '303 404 404 404 200'],
  ['get /casussen/:caseId/vragen/nieuw', '303 404 200 404 200'],
  ['get /casussen/:caseId/vragen/verwijzing', '303 404 200 404 200'],
  ['get /vragen/:requestId', '303 404 200 404 200'],
  ['get /vragen/:requestId/beantwoorden/:answer', '303 404 404 404 200'],
  ['get /vragen/:requestId/terugblik', '303 404 200 404 200'],
  ['get /vragen/:requestId/terugkoppeling', '303 404 200 404 404'],
  ['get /taken', '303 200 200 200 200'],
  ['get /taken/nieuw', '303 404 404 200 404'],
  ['get /taken/:taskId', '303 404 404 200 404'],
  ['get /taken/:taskId/partners/:partner', '303 404 404 200 404'],
  ['get /afwegingen', '303 200 200 200 200'],
  ['get /afwegingen/nieuw', '303 200 200 200 200'],
  ['get /afwegingen/nieuw/zoals-de-vorige-keer', '303 200 200 200 200'],
  ['get /afwegingen/:draftId', '303 404 404 404 303'],
  ['get /afwegingen/:draftId/vraag/:section', '303 404 404 404 200'],
  ['get /afwegingen/:draftId/controle', '303 404 404 404 200'],
  ['get /afwegingen/:draftId/weggooien', '303 404 404 404 200'],
  ['get /afwegingen/:draftId/uitkomst', '303 404 404 404 200'],
  ['get /afwegingen/:draftId/briefje', '303 404 404 404 200'],
  ['get /afwegingen/:draftId/besluit', '303 404 404 404 303'],
  ['get /afwegingen/:draftId/besluit/:recipient', '303 404 404 404 404'],
  ['get /afwegingen/:draftId/besluit/:recipient/:kind', '303 404 404 404 404'],
  ['get /verslagen/:weighingId', '303 404 404 404 200'],
  ['get /verslagen/:weighingId/bestand', '303 404 404 404 200'],
  ['get /verslagen/:weighingId/opnieuw-wegen', '303 404 404 404 200'],
  ['get /verslagen/:weighingId/besluit', '303 404 404 404 303'],
  ['get /verslagen/:weighingId/besluit/:kind', '303 404 404 404 303'],
  ['get /werklijst', '303 200 200 200 200'],
  ['get /casusoverleggen', '303 200 200 200 200'],
  ['get /casusoverleggen/nieuw', '303 200 200 200 200'],
  ['get /casusoverleggen/:conferenceId', '303 404 200 404 200'],
  ['get /casusoverleggen/:conferenceId/agenda.ics', '303 404 200 404 200'],
  ['get /casusoverleggen/:conferenceId/wijzigen', '303 404 404 404 200'],
  ['get /casusoverleggen/:conferenceId/afzeggen', '303 404 404 404 200'],
  ['get /casusoverleggen/:conferenceId/bespreekpunten/nieuw', '303 404 404 404 200'],
  ['get /bespreekpunten/:slotId/toelaten', '303 404 404 404 200'],
  ['get /bespreekpunten/:slotId/afzeggen', '303 404 404 404 404'],
  ['get /bespreekpunten/:slotId/voorbereiden', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/stroom', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/zonder-script', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/op-tafel', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/met-client/:subjectId', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/afspraken/nieuw', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/nodig', '303 404 303 404 303'],
  ['get /bespreekpunten/:slotId/nodig/:needId', '303 404 303 404 200'],
  ['get /bespreekpunten/:slotId/vertellen', '303 404 200 404 200'],
  ['get /bespreekpunten/:slotId/afsluiten', '303 404 303 404 200'],
  ['get /bespreekpunten/:slotId/verslag', '303 404 200 404 200'],
  ['post /api/v1/weighings', '415 415 415 415 415'],
  ['post /casussen/nieuw', '303 400 400 400 400'],
  ['post /casussen/:caseId/personen/nieuw', '303 404 404 404 400'],
  ['post /casussen/:caseId/personen/:subjectId/dossier', '303 404 200 404 303'],
  ['post /casussen/:caseId/deelnemers/nieuw/:professionalId', '303 404 404 404 400'],
  ['post /casussen/:caseId/deelnemers/buiten', '303 404 404 404 400'],
  ['post /casussen/:caseId/deelnemers/:participantId/afwegen/:subjectId', '303 404 404 404 303'],
  ['post /casussen/:caseId/fase', '303 404 404 404 400'],
  ['post /uitnodigingen/:participantId', '303 303 303 303 303'],
  ['post /werkwijze/:phase', '303 404 404 400 404'],
  ['post /clienten', '303 400 400 400 400'],
  ['post /clienten/nieuw', '303 400 400 400 400'],
  ['post /clienten/toewijzen', '303 404 404 400 404'],
  ['post /afwegingen/:draftId/vraag-een-collega', '303 404 404 404 400'],
  ['post /verslagen/:weighingId/vraag-een-collega', '303 404 404 404 400'],
  ['post /collegavragen/nieuw', '303 400 400 400 400'],
  ['post /collegavragen/:consultationId', '303 404 404 400 404'],
  ['post /contacten/nieuw', '303 400 400 400 400'],
  ['post /contacten/:contactId', '303 404 404 400 400'],
  ['post /contacten/:contactId/einde', '303 404 404 409 409'],
  ['post /spoed', '303 400 400 400 400'],
  ['post /spoed/:weighingId', '303 404 404 404 303'],
  ['post /clienten/:fileId/vertegenwoordiger', '303 404 404 404 400'],
  ['post /clienten/:fileId/vertegenwoordiger/:representativeId/einde', '303 404 404 404 400'],
  ['post /clienten/:fileId/vertegenwoordiger/:representativeId/verbetering', '303 404 404 404 400'],
  ['post /clienten/:fileId/collega', '303 404 404 404 400'],
  ['post /taal', '303 303 303 303 303'],
  ['post /informeren/:informingId', '303 404 404 404 400'],
  ['post /casussen/:caseId/gegevens/nieuw', '303 404 400 404 400'],
  ['post /clienten/:fileId/gegevens/nieuw', '303 404 404 404 400'],
  ['post /gegevens/:itemId/verbeteren', '303 404 404 404 400'],
  ['post /gegevens/:itemId/overnemen', '303 404 400 404 404'],
  ['post /meldingen/:itemId', '303 404 400 404 404'],
  ['post /casussen/:caseId/delen', '303 404 400 404 400'],
  ['post /verstrekkingen/:shareId/nog-nodig', '303 303 303 303 303'],
  ['post /afwegingen/:draftId/doel-van-de-casus', '303 404 404 404 303'],
  ['post /casussen/:caseId/vragen/nieuw', '303 404 400 404 400'],
  ['post /casussen/:caseId/vragen/verwijzing', '303 404 400 404 400'],
  ['post /vragen/:requestId/afwegen', '303 404 409 404 303'],
  ['post /vragen/:requestId/beantwoorden/:answer', '303 404 404 404 400'],
  ['post /vragen/:requestId/terugblik', '303 404 400 404 400'],
  ['post /vragen/:requestId/terugkoppeling', '303 404 400 404 404'],
  ['post /casussen/:caseId/plan/nieuw', '303 404 404 404 400'],
  ['post /acties/:agreementId', '303 404 400 404 404'],
  ['post /casussen/:caseId/terugblik', '303 404 400 404 400'],
  ['post /casussen/:caseId/overdracht', '303 404 404 404 303'],
  ['post /casussen/:caseId/bewaren', '303 404 400 404 400'],
  ['post /casussen/:caseId/brief', '303 404 404 404 400'],
  ['post /taken/nieuw', '303 404 404 400 404'],
  ['post /taken/:taskId', '303 404 404 400 404'],
  ['post /taken/:taskId/einde', '303 404 404 409 404'],
  ['post /taken/:taskId/partners/:partner', '303 404 404 400 404'],
  ['post /afwegingen/nieuw', '303 400 400 400 400'],
  ['post /afwegingen/nieuw/zoals-de-vorige-keer', '303 400 400 400 400'],
  ['post /afwegingen/:draftId/vraag/:section', '303 404 404 404 400'],
  ['post /afwegingen/:draftId/controle', '303 404 404 404 303'],
  ['post /afwegingen/:draftId/besluit/:recipient/:kind', '303 404 404 404 404'],
  ['post /verslagen/:weighingId', '303 404 404 404 400'],
  ['post /verslagen/:weighingId/besluit/:kind', '303 404 404 404 404'],
  ['post /verslagen/:weighingId/toestemming-ingetrokken', '303 404 404 404 303'],
  ['post /casusoverleggen/nieuw', '303 400 400 400 400'],
  ['post /casusoverleggen/:conferenceId/wijzigen', '303 404 404 404 400'],
  ['post /casusoverleggen/:conferenceId/bespreekpunten/nieuw', '303 404 404 404 404'],
  ['post /bespreekpunten/:slotId/toelaten', '303 404 404 404 400'],
  ['post /bespreekpunten/:slotId/afwegen/:subjectId', '303 404 303 404 303'],
  // Which slot is asked once the form can be read: so it answers the same of each, and of none.
  ['post /bespreekpunten/:slotId/deur', '303 400 400 400 400'],
  ['post /bespreekpunten/:slotId/op-tafel/:entryId', '303 400 400 400 400'],
  ['post /bespreekpunten/:slotId/op-tafel', '303 404 400 404 400'],
  ['post /bespreekpunten/:slotId/afspraken/nieuw', '303 404 400 404 400'],
  ['post /bespreekpunten/:slotId/nodig', '303 404 303 404 303'],
  ['post /bespreekpunten/:slotId/nodig/:needId', '303 404 303 404 400'],
  ['post /bespreekpunten/:slotId/vertellen', '303 404 400 404 400'],
  ['post /bespreekpunten/:slotId/afsluiten', '303 404 303 404 409'],
  ['post /bespreekpunten/:slotId/afzeggen', '303 404 303 404 303'],
  ['post /bespreekpunten/:slotId/toelaten/:participantId/einde', '303 404 303 404 303'],
  ['post /casusoverleggen/:conferenceId/afzeggen', '303 404 404 404 303'],
  ['post /gegevens/:itemId/intrekken', '303 404 404 404 303'],
  ['post /verstrekkingen/:shareId/ongedaan', '303 404 404 404 303'],
  ['post /verstrekkingen/:shareId/beeindigen', '303 404 404 404 400'],
  ['post /casussen/:caseId/verlaten', '303 404 303 404 409'],
  ['post /casussen/:caseId/deelnemers/:participantId/einde', '303 404 404 404 303'],
  ['post /casussen/:caseId/sluiten', '303 404 404 404 303'],
  ['post /afwegingen/:draftId/weggooien', '303 404 404 404 303'],
  ['post /clienten/:fileId/stoppen', '303 404 404 404 400'],
  ['post /weg', '303 303 303 303 303'],
  ['post /aanmelden', '303 303 303 303 303'],
  ['post /afmelden', '303 303 303 303 303'],
]

describe('a request to each route', () => {
  let world: RouteWorld
  beforeAll(async () => {
    world = await routeWorld(routes)
  })
  afterAll(() => world.close())

  it('has its row', () => {
    expect(answers.map(([name]) => name).sort()).toEqual([...names].sort())
  })

  it.each(answers)('%s answers %s', async (name, statuses) => {
    const [method, path = ''] = name.split(' ')
    const address = addressOf(world, path)
    const got: number[] = []
    for (const role of roles) {
      const visitor = world.visitors[role]
      got.push((await (method === 'get' ? visitor.get(address) : visitor.post(address))).status)
    }
    expect(got.join(' ')).toBe(statuses)
  })

  it('stops whoever is not signed in, unless it is for anyone', () => {
    const open = routes
      .filter(({ right }) => right === 'anyone')
      .map(({ method, path }) => `${method} ${path}`)
    const stops = answers.filter(
      ([name, statuses]) => !open.includes(name) && !statuses.startsWith('303'),
    )
    expect(stops).toEqual([])
  })
})
