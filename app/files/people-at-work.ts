import { sql } from 'kysely'
import {
  insertOrganisation,
  insertProfessional,
  insertTeam,
  type NewProfessional,
} from '../organisations/repository.ts'
import { type TestApplication, testApplication } from '../page/test-application.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import type { Route } from '../route.ts'
import { type File, openFile } from './repository.ts'

const names = ['anna', 'bram', 'lead', 'chris'] as const
type Name = (typeof names)[number]

/** For tests: the application with four people signed in, and one file of Anna's. */
export interface PeopleAtWork extends TestApplication {
  /** Anna has the file, Bram is of her team, which `lead` leads; Chris works elsewhere. */
  readonly people: Readonly<Record<Name, string>>
  readonly visitors: Readonly<Record<Name, Visitor>>
  readonly file: File
}

/** The client of Anna's file. */
export const testClient = { name: 'Zoë Voorbeeldkind', birthDate: '2011-04-05' }

/** Starts the application with these routes and these people. */
export async function peopleAtWork(routes: readonly Route[]): Promise<PeopleAtWork> {
  const app = await testApplication(routes)
  const people = await insertPeople(app)
  const file = await app.database.as(people.anna, (tx) => openFile(tx, testClient))
  if (file === undefined) throw new Error('The file was not opened')
  const visitors = {
    anna: await signedIn(app, people.anna),
    bram: await signedIn(app, people.bram),
    lead: await signedIn(app, people.lead),
    chris: await signedIn(app, people.chris),
  }
  return { ...app, people, visitors, file }
}

function insertPeople({ database }: TestApplication): Promise<Record<Name, string>> {
  return database.asJob(async (tx) => {
    const organisation = { name: 'Wijkteam Proef', setting: 'municipality', domain: 'youth' }
    const here = await insertOrganisation(tx, organisation)
    const there = await insertOrganisation(tx, { ...organisation, name: 'Andere Proef' })
    const team = await insertTeam(tx, here, 'Team Proef')
    const person = (name: string, more: Partial<NewProfessional> = {}) =>
      insertProfessional(tx, {
        organisationId: here,
        teamId: team,
        name,
        role: 'municipal_youth_officer',
        setting: 'municipality',
        domain: 'youth',
        registrations: ['SKJ'],
        isTeamLead: false,
        isChair: false,
        ...more,
      })
    return {
      anna: await person('Anna Voorbeeld'),
      bram: await person('Bram Voorbeeld'),
      lead: await person('Lea Voorbeeld', { isTeamLead: true }),
      chris: await person('Chris Voorbeeld', { organisationId: there, teamId: null }),
    }
  })
}

async function signedIn({ application }: TestApplication, id: string): Promise<Visitor> {
  const visitor = visitorOf(application)
  await visitor.signIn(id)
  return visitor
}

/** How often somebody was refused this, as the log reader sees it. */
export function refusals(app: TestApplication, who: string, what: string): Promise<number> {
  return app.database.db.transaction().execute(async (tx) => {
    await sql`set local role deelwijzer_log_reader`.execute(tx)
    const { rows } = await sql<{ count: number }>`select count(*) as count from app.event
      where kind = 'reach_refused' and actor_id = ${who}::uuid and ${what}::uuid = any(subject_ids)`.execute(
      tx,
    )
    return rows[0]?.count ?? 0
  })
}
