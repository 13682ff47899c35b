import { invite, plan, requireCase, shareWithin, statement } from '../cases/case-world.ts'
import { answerInvitation } from '../cases/participants-repository.ts'
import { openCase } from '../cases/repository.ts'
import { insertRepresentative } from '../clients/representatives-repository.ts'
import { insertConsultation } from '../consultations/repository.ts'
import { sealed } from '../database/world.ts'
import { type PeopleAtWork, peopleAtWork } from '../files/people-at-work.ts'
import { inSlot } from './route-slot.ts'
import { insertInforming } from '../informing/repository.ts'
import { withdrawItem } from '../items/repository.ts'
import { insertContact } from '../organisations/contacts-repository.ts'
import { insertAlone, teacher } from '../organisations/test-person.ts'
import { insertTask } from '../organisations/tasks-repository.ts'
import { type Visitor, visitorOf } from '../page/test-visitor.ts'
import { findRequests, insertAnswer, insertRequest } from '../requests/repository.ts'
import { paths } from '../paths.ts'
import type { Route } from '../route.ts'
import { startDraft } from '../weighings/flow/start-actions.ts'

/** Who asks for each page. */
export const roles = ['nobody', 'uninvolved', 'participant', 'lead', 'owner'] as const
export type RoleName = (typeof roles)[number]

/** The whole product with one of everything, and somebody in each role towards it. */
export interface RouteWorld extends Pick<PeopleAtWork, 'close'> {
  readonly visitors: Readonly<Record<RoleName, Visitor>>
  /** What stands behind each colon of a pattern; some patterns mean another thing by the same name. */
  readonly parameters: Readonly<Record<string, string>>
  readonly parametersOf: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Anna owns everything, Chris takes part in her case, Lea leads her team, Dirk has nothing to do with it. */
export async function routeWorld(routes: readonly Route[]): Promise<RouteWorld> {
  const app = await peopleAtWork(routes)
  const { database, people, file } = app
  const dirk = await insertStranger(app)
  const anna = <T>(work: Parameters<typeof database.as<T>>[1]) => database.as(people.anna, work)

  const opened = await anna((tx) => openCase(tx, file, plan))
  const within = { caseId: opened.caseId, subjectId: opened.subjectId }
  const participantId = await anna((tx) => invite(tx, file, within, people.chris))
  await database.as(people.chris, (tx) => answerInvitation(tx, participantId, true))
  const elsewhere = await anna((tx) => openCase(tx, file, plan))
  const asked = { caseId: elsewhere.caseId, subjectId: elsewhere.subjectId }
  const invitationId = await anna((tx) => invite(tx, file, asked, people.chris))

  const given = await anna(async (tx) => {
    const share = async () => {
      const itemId = await statement(tx, file, opened.caseId, [opened.subjectId])
      const one = { id: itemId, category: 'school_attendance' }
      return { itemId, shareId: await shareWithin(tx, file, { ...within, participantId }, [one]) }
    }
    const [kept, gone] = [await share(), await share()]
    await withdrawItem(tx, gone.itemId)
    const { purposeId } = await requireCase(tx, opened.caseId)
    const weighing = await sealed(tx, file)
    const draft = await startDraft(tx, file.id, { aanleiding: ['tell'] })
    const contact = { name: 'Juf Voorbeeld', role: 'teacher', setting: 'education', domain: null }
    return {
      ...kept,
      noticeItem: gone.itemId,
      purposeId,
      weighingId: weighing.id,
      draftId: draft?.id ?? '',
      informingId: await insertInforming(tx, {
        weighingId: weighing.id,
        who: 'client',
        moment: 'before',
      }),
      representativeId: await insertRepresentative(tx, {
        clientId: file.clientId,
        kind: 'guardian',
        name: 'Voogd Voorbeeld',
      }),
      consultationId: await insertConsultation(tx, {
        colleagueId: people.lead,
        view: {},
        question: 'Vraag',
        clientId: file.clientId,
        fileId: file.id,
        about: { weighingId: weighing.id },
      }),
      contactId: await insertContact(tx, { ...contact, organisationName: null, channel: null }),
    }
  })
  const emergencyId = await sealEmergency(app)
  const taskId = await database.as(people.lead, (tx) =>
    insertTask(tx, { task: 'Taak', purpose: 'Doel', partners: [] }),
  )
  const ask = () =>
    database.as(people.chris, (tx) =>
      insertRequest(tx, {
        caseId: opened.caseId,
        askerId: participantId,
        holderId: opened.participantId,
        subjectId: opened.subjectId,
        purposeId: given.purposeId,
        kind: 'information',
        urgency: 'this_week',
        dueOn: '2031-12-31',
        task: 'Mijn taak.',
        question: 'Wat kun jij bijdragen?',
      }),
    )
  const [requestId, answeredId] = [await ask(), await ask()]
  await anna(async (tx) => {
    const [found] = await findRequests(tx, { id: answeredId })
    if (found) await insertAnswer(tx, found, { kind: 'without_data', words: 'Bel mij even.' })
  })
  const consentId = await anna(async (tx) => {
    const advice = { outcome: 'allowed', legalBases: [{ basis: 'consent' }], data: [] }
    const there = { ...within, participantId, purposeId: given.purposeId }
    return (await sealed(tx, file, { within: there, advice })).id
  })
  const slot = await inSlot(app, {
    ...within,
    annaPart: opened.participantId,
    chrisPart: participantId,
  })
  const { anna: owner, chris: participant, lead } = app.visitors
  const uninvolved = visitorOf(app.application)
  await uninvolved.signIn(dirk)
  return {
    close: app.close,
    visitors: { nobody: visitorOf(app.application), uninvolved, participant, lead, owner },
    parameters: {
      ...given,
      ...within,
      ...slot,
      weighingId: emergencyId,
      participantId,
      taskId,
      requestId,
      fileId: file.id,
      professionalId: people.bram,
      phase: 'intake',
      section: 'doel',
      recipient: '0',
      kind: 'share',
      partner: '0',
      role: 'teacher',
      norm: 'avg--6-1-a',
      article: 'toestemming',
      answer: 'zonder-gegevens',
    },
    parametersOf: {
      '/uitnodigingen/:participantId': { participantId: invitationId },
      '/meldingen/:itemId': { itemId: given.noticeItem },
      '/informeren/:informingId': { informingId: given.informingId },
      '/vragen/:requestId/terugblik': { requestId: answeredId },
      '/vragen/:requestId/terugkoppeling': { requestId: answeredId },
      '/verslagen/:weighingId/toestemming-ingetrokken': { weighingId: consentId },
    },
  }
}

/** A record that the pages can show as a whole. */
async function sealEmergency({ visitors, file }: PeopleAtWork): Promise<string> {
  const sealed = await visitors.anna.post(paths.emergency(), {
    danger: 'child',
    told: 'veilig_thuis',
    what: ['name_contact', 'safety_signals'],
    why: 'Het kind belt dat vader slaat.',
    who: file.id,
  })
  return sealed.headers.get('Location')?.split('/').at(-1) ?? ''
}

const insertStranger = ({ database }: PeopleAtWork): Promise<string> =>
  database.asJob((tx) => insertAlone(tx, 'Dirk Voorbeeld', teacher))

/** The address of a route in this world. */
export const addressOf = ({ parameters, parametersOf }: RouteWorld, path: string): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = parametersOf[path]?.[name] ?? parameters[name]
    if (value === undefined)
      throw new Error(`Nothing stands for :${name} of ${path}: add it to the world`)
    return encodeURIComponent(value)
  })
