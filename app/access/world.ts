import type { Partner } from '../cases/participants-repository.ts'
import { setClock } from '../clock.ts'
import { newId } from '../database/id.ts'
import type { TestDatabase } from '../database/testing.ts'
import { type File, openFile } from '../files/repository.ts'
import { insertOrganisation, insertProfessional } from '../organisations/repository.ts'
import { emptyState, type Id, type State } from './model.ts'

/** A few people in a few organisations, each with files, as the database has them. */
export interface SmallWorld extends Pick<TestDatabase, 'as' | 'db'> {
  readonly people: ReadonlyMap<Id, Partner>
  readonly files: ReadonlyMap<Id, File>
  /** The words of the purpose that each weighing was for. */
  readonly purposeTexts: Map<Id, Id>
}

/** How many people each organisation has, and how many files each of them. */
const organisations = [
  { people: 2, files: 2 },
  { people: 2, files: 1 },
  { people: 1, files: 1 },
] as const

/** After the hour of any server: an end never lies before its own moment. */
export const beginning = Date.parse('2061-03-03T10:00:00Z')

const like = { role: 'social_worker', setting: 'municipality', domain: 'youth', registrations: [] }

/** Makes a small world, and the same as a state of the model. */
export async function smallWorld(
  database: TestDatabase,
): Promise<{ readonly world: SmallWorld; readonly state: State }> {
  setClock(new Date(beginning))
  const people = new Map<Id, Partner>()
  const files = new Map<Id, File>()
  const assigned = new Set<`${Id} on ${Id}`>()
  for (const [index, has] of organisations.entries()) {
    for (const one of await insertPeople(database, `Proef ${index}`, has.people)) {
      people.set(one.id, one)
      for (let file = 0; file < has.files; file += 1) {
        const birth = { name: `Testpersoon ${newId()}`, birthDate: '2012-03-04' }
        const opened = await database.as(one.id, (tx) => openFile(tx, birth))
        if (opened === undefined) throw new Error('The file was not opened')
        files.set(opened.id, opened)
        assigned.add(`${one.id} on ${opened.id}`)
      }
    }
  }
  const world = { ...database, people, files, purposeTexts: new Map() }
  return { world, state: stateOf(people, files, assigned) }
}

function insertPeople({ asJob }: TestDatabase, name: string, count: number): Promise<Partner[]> {
  return asJob(async (tx) => {
    const { role, registrations, ...kind } = like
    const organisationId = await insertOrganisation(tx, { name, ...kind })
    const people: Partner[] = []
    for (let index = 0; index < count; index += 1) {
      const person = { ...kind, role, registrations, organisationId, name: 'Iemand Voorbeeld' }
      const id = await insertProfessional(tx, {
        ...person,
        teamId: null,
        isTeamLead: index === 1,
        isChair: false,
      })
      people.push({ ...person, id, organisation: name })
    }
    return people
  })
}

function stateOf(
  people: SmallWorld['people'],
  files: SmallWorld['files'],
  assigned: State['assigned'],
): State {
  return {
    ...emptyState,
    now: beginning,
    people: new Map(
      [...people].map(([id, one]) => [id, { organisation: one.organisationId, works: true }]),
    ),
    files: new Map([...files].map(([id, one]) => [id, { organisation: one.organisationId }])),
    assigned,
  }
}
