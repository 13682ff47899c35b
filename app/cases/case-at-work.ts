import type { Tx } from '../database/connection.ts'
import { type PeopleAtWork, peopleAtWork } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { invite, shareWithin, statement } from './case-world.ts'
import { findParticipants } from './participants-repository.ts'
import { caseRoutes } from './routes.tsx'
import { readSubjects } from './subjects-repository.ts'

/** What a test fills in to open a case. */
export const opening = {
  purpose: 'Samen zorgen dat er weer dagelijks les is',
  why: 'School ziet overdag wat wij niet zien',
  categories: ['involvement', 'name_contact', 'school_attendance', 'agreed_actions'],
}

/** For tests: the application with people, and ways to bring a case somewhere through it. */
export interface CaseAtWork extends PeopleAtWork {
  readonly as: <T>(who: keyof PeopleAtWork['people'], work: (tx: Tx) => Promise<T>) => Promise<T>
  /** Opens a case of Anna's through the pages. Gives its id. */
  readonly open: (more?: object) => Promise<string>
  readonly subjectOf: (caseId: string) => Promise<string>
  /** Chris is invited for the first person, on a weighing. Gives the participant's id. */
  readonly inviteChris: (caseId: string) => Promise<string>
  /** And accepts. */
  readonly withChris: (caseId: string) => Promise<string>
  /** Something Anna shares with Chris. */
  readonly shareWith: (caseId: string, participantId: string) => Promise<string>
  readonly idOf: (caseId: string, who: keyof PeopleAtWork['people']) => Promise<string>
}

/** Starts it with the routes of cases, and those of another room. */
export async function caseAtWork(more: readonly Route[] = []): Promise<CaseAtWork> {
  const app = await peopleAtWork([...identityRoutes, ...caseRoutes, ...more])
  const as: CaseAtWork['as'] = (who, work) => app.database.as(app.people[who], work)
  const open = async (more: object = {}) => {
    const sent = { dossier: app.file.id, ...opening, ...more }
    const answer = await app.visitors.anna.post(paths.newCase(), sent)
    return answer.headers.get('Location')?.split('/').at(-1) ?? ''
  }
  const subjectOf = async (caseId: string) =>
    (await as('anna', (tx) => readSubjects(tx, caseId)))[0]?.id ?? ''
  const inviteChris = async (caseId: string) => {
    const within = { caseId, subjectId: await subjectOf(caseId) }
    return as('anna', (tx) => invite(tx, app.file, within, app.people.chris))
  }
  const withChris = async (caseId: string) => {
    const participantId = await inviteChris(caseId)
    await app.visitors.chris.post(paths.invitation({ participantId }), { answer: 'accept' })
    return participantId
  }
  const shareWith = async (caseId: string, participantId: string) => {
    const subjectId = await subjectOf(caseId)
    return as('anna', async (tx) => {
      const id = await statement(tx, app.file, caseId, [subjectId])
      return shareWithin(tx, app.file, { caseId, subjectId, participantId }, [
        { id, category: 'school_attendance' },
      ])
    })
  }
  const idOf: CaseAtWork['idOf'] = async (caseId, who) => {
    const all = await as('anna', (tx) => findParticipants(tx, caseId))
    return all.find((one) => one.professionalId === app.people[who])?.id ?? ''
  }
  return { ...app, as, open, subjectOf, inviteChris, withChris, shareWith, idOf }
}

/** What a page says. */
export const text = async (answer: Promise<Response>): Promise<string> => (await answer).text()
