import { type CaseAtWork, caseAtWork } from '../cases/case-at-work.ts'
import { shareWithin } from '../cases/case-world.ts'
import { addSubject } from '../cases/subjects-repository.ts'
import { type File, openFile } from '../files/repository.ts'
import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { itemRoutes } from './routes.tsx'

/** What a test fills in to bring an item in. */
export const given = {
  kind: 'fact',
  category: 'school_attendance',
  text: 'Op 3 november om 9.10 uur niet in de les.',
  source: 'document',
  sourceText: 'Verzuimlijst van school',
  'on.day': '3',
  'on.month': '11',
  'on.year': '2026',
}

/** For tests: a case of Anna's with Chris taking part, and items that go from her to him. */
export interface ItemAtWork extends CaseAtWork {
  readonly caseId: string
  readonly subjectId: string
  readonly participantId: string
  /** Brings an item in through the page. Gives its id. */
  readonly bringIn: (more?: object) => Promise<string>
  /** Shares it with Chris about one person, in the phase of now. */
  readonly share: (itemId: string, about?: { subjectId: string; file: File }) => Promise<string>
  /** Brought in and shared. */
  readonly shared: (more?: object) => Promise<string>
}

export async function itemAtWork(more: readonly Route[] = []): Promise<ItemAtWork> {
  const app = await caseAtWork([...itemRoutes, ...more])
  const caseId = await app.open()
  const subjectId = await app.subjectOf(caseId)
  const participantId = await app.withChris(caseId)
  const bringIn = async (more: object = {}) => {
    const sent = { about: subjectId, ...given, ...more }
    const answer = await app.visitors.anna.post(paths.newItem({ caseId }), sent)
    return answer.headers.get('Location')?.split('/').at(-1) ?? ''
  }
  const share: ItemAtWork['share'] = (id, about = { subjectId, file: app.file }) => {
    const within = { caseId, subjectId: about.subjectId, participantId: participantId }
    const one = { id, category: 'school_attendance' }
    return app.as('anna', (tx) => shareWithin(tx, about.file, within, [one]))
  }
  const shared = async (more: object = {}) => {
    const id = await bringIn(more)
    await share(id)
    return id
  }
  return { ...app, caseId, subjectId, participantId, bringIn, share, shared }
}

/** Another case of Anna's about two people; Chris takes part for the first. */
export async function caseOfTwo(app: ItemAtWork) {
  const caseId = await app.open()
  const first = await app.subjectOf(caseId)
  const father = await app.as('anna', async (tx) => {
    const file = await openFile(tx, { name: 'Vader Voorbeeld', birthDate: '1980-01-02' })
    if (file === undefined) throw new Error('The file was not opened')
    return { file, subjectId: (await addSubject(tx, caseId, file.id)) ?? '' }
  })
  const participantId = await app.withChris(caseId)
  return { caseId, first, father, participantId }
}
