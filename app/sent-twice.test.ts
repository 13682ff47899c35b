import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noClient } from './emergency/form.ts'
import { type PeopleAtWork, peopleAtWork } from './files/people-at-work.ts'
import { dateValues } from './page/index.ts'
import { paths } from './paths.ts'
import { inAYear } from './reminders/in-a-year.ts'
import { routes } from './routes.ts'
import { openOne } from './cases/case-world.ts'
import { startDraft } from './weighings/flow/start-actions.ts'

interface Form {
  /** Of the route, as it is registered. */
  readonly route: string
  readonly table: string
  readonly who: 'anna' | 'lead'
  readonly at: () => string
  readonly fields: () => Readonly<Record<string, string | readonly string[]>>
}

let app: PeopleAtWork
let draftId: string
let weighingId: string
let representativeId: string
let caseId: string
let phaseId: string
let conferenceId: string

const emergency = {
  danger: 'child',
  told: 'veilig_thuis',
  what: ['name_contact', 'safety_signals'],
  why: 'Het kind belt dat vader slaat.',
  who: noClient,
}
const meeting = {
  hoe: 'room',
  plaats: 'Kamer 12',
  ...dateValues('dag', inAYear()),
  van: '9:30',
  tot: '11:00',
}
const guardian = { kind: 'guardian', name: 'Voogd Voorbeeld' }

beforeAll(async () => {
  app = await peopleAtWork(routes)
  const draft = await app.database.as(app.people.anna, (tx) =>
    startDraft(tx, app.file.id, { aanleiding: ['tell'] }),
  )
  draftId = draft?.id ?? ''
  const { anna } = app.visitors
  const sealed = await anna.post(paths.emergency(), { ...emergency, who: app.file.id })
  weighingId = sealed.headers.get('Location')?.split('/').at(-1) ?? ''
  await anna.post(paths.newRepresentative({ fileId: app.file.id }), guardian)
  ;[representativeId = ''] = await idsIn('app.representative', 'anna')
  const planned = await anna.post(paths.newConference(), meeting)
  conferenceId = planned.headers.get('Location')?.split('/').at(-1) ?? ''
  ;({ caseId, phaseId } = await app.database.as(app.people.anna, (tx) => openOne(tx, app.file)))
})
afterAll(() => app.close())

/** Every form that makes a row, with what it makes. */
const forms: readonly Form[] = [
  {
    route: paths.newWeighing.pattern,
    table: 'app.draft',
    who: 'anna',
    at: () => paths.newWeighing(),
    fields: () => ({ aanleiding: 'tell', 'soort-tell': 'refer', client: app.file.id }),
  },
  {
    route: paths.emergency.pattern,
    table: 'app.weighing',
    who: 'anna',
    at: () => paths.emergency(),
    fields: () => emergency,
  },
  {
    route: paths.record.pattern,
    table: 'app.addition',
    who: 'anna',
    at: () => paths.record({ weighingId }),
    fields: () => ({ aanvulling: 'Later gehoord dat het goed gaat.' }),
  },
  ...[
    { route: paths.newConsultation.pattern, at: () => paths.newConsultation({ draftId }) },
    {
      route: paths.newConsultationOnRecord.pattern,
      at: () => paths.newConsultationOnRecord({ weighingId }),
    },
    { route: paths.newConsultationAlone.pattern, at: () => paths.newConsultationAlone() },
  ].map((place) => ({
    ...place,
    table: 'app.consultation',
    who: 'anna' as const,
    fields: () => ({
      colleague: app.people.bram,
      question: 'Zou jij eerst bellen?',
      stap: 'stuur',
    }),
  })),
  {
    route: paths.newRepresentative.pattern,
    table: 'app.representative',
    who: 'anna',
    at: () => paths.newRepresentative({ fileId: app.file.id }),
    fields: () => ({ kind: 'curator', name: 'Curator Voorbeeld' }),
  },
  {
    route: paths.endRepresentative.pattern,
    table: 'app.representative_change',
    who: 'anna',
    at: () => paths.endRepresentative({ fileId: app.file.id, representativeId }),
    fields: () => ({
      'untilDay.day': '1',
      'untilDay.month': '2',
      'untilDay.year': '2026',
      reason: 'De rechter heeft het beëindigd.',
    }),
  },
  {
    route: paths.correctRepresentative.pattern,
    table: 'app.representative_change',
    who: 'anna',
    at: () => paths.correctRepresentative({ fileId: app.file.id, representativeId }),
    fields: () => ({ ...guardian, name: 'Voogd Verbeterd', reason: 'De naam was fout.' }),
  },
  {
    route: paths.newCase.pattern,
    table: 'app.case',
    who: 'anna',
    at: () => paths.newCase(),
    fields: () => ({
      dossier: app.file.id,
      purpose: 'Weer elke dag les.',
      why: 'School ziet een ander deel.',
      categories: 'involvement',
    }),
  },
  {
    route: paths.newParticipantNamed.pattern,
    table: 'app.participant',
    who: 'anna',
    at: () => paths.newParticipantNamed({ caseId, professionalId: app.people.chris }),
    fields: () => ({ question: 'Wat kun jij bijdragen?' }),
  },
  {
    route: paths.newOutsideParticipant.pattern,
    table: 'app.participant',
    who: 'anna',
    at: () => paths.newOutsideParticipant({ caseId }),
    fields: () => ({ name: 'Trainer Voorbeeld', role: 'volunteer' }),
  },
  {
    route: paths.casePhase.pattern,
    table: 'app.case_phase',
    who: 'anna',
    at: () => paths.casePhase({ caseId }),
    fields: () => ({
      seen: phaseId,
      phase: 'preparation',
      purpose: 'Een plan maken.',
      categories: 'involvement',
      step: 'do',
    }),
  },
  {
    route: paths.newConference.pattern,
    table: 'app.conference',
    who: 'anna',
    at: () => paths.newConference(),
    fields: () => meeting,
  },
  {
    route: paths.newSlot.pattern,
    table: 'app.slot',
    who: 'anna',
    at: () => `${paths.newSlot({ conferenceId })}?casus=${caseId}`,
    fields: () => ({
      casus: caseId,
      vraag: 'Wat is er nodig?',
      begin: '09:30',
      minuten: '20',
      client: 'client',
    }),
  },
  {
    route: paths.newFileItem.pattern,
    table: 'app.item',
    who: 'anna',
    at: () => paths.newFileItem({ fileId: app.file.id }),
    fields: () => ({
      kind: 'fact',
      category: 'school_attendance',
      text: 'Op 3 november niet in de les.',
      source: 'seen',
      'on.day': '3',
      'on.month': '11',
      'on.year': '2026',
    }),
  },
  {
    route: paths.newContact.pattern,
    table: 'app.contact',
    who: 'anna',
    at: () => paths.newContact(),
    fields: () => ({ name: 'Juf Voorbeeld', role: 'teacher' }),
  },
  {
    route: paths.newTask.pattern,
    table: 'app.organisation_task',
    who: 'lead',
    at: () => paths.newTask(),
    fields: () => ({ task: 'Leerplicht', purpose: 'Weer naar school' }),
  },
]

/** What a second time cannot double, each with why. */
const others: Readonly<Record<string, string>> = {
  [paths.clients.pattern]: 'looks up',
  [paths.newFile.pattern]: 'a client who is known has a file: the second time leads there',
  [paths.assignClient.pattern]: 'one live assignment is all there can be',
  [paths.involveColleague.pattern]: 'one live assignment is all there can be; tried below',
  [paths.endInvolvement.pattern]: 'ends; afterwards the file is not one’s own',
  [paths.weighingAsLastTime.pattern]: 'tried in weighings/flow/again.test.ts',
  [paths.question.pattern]: 'the same answers are the same answers; tried in keeping.test.ts',
  [paths.check.pattern]: 'the same answers are the same answers',
  [paths.discardWeighing.pattern]: 'puts away',
  [paths.decisionKind.pattern]: 'tried in weighings/decide/decide.test.ts',
  [paths.recordDecisionKind.pattern]: 'tried in weighings/record/record.test.ts',
  [paths.emergencyDone.pattern]: 'an emergency has one draft that completes it',
  [paths.informing.pattern]: 'what is settled stays settled; tried in informing/routes.test.ts',
  [paths.consultation.pattern]: 'has one answer; tried in consultations/routes.test.ts',
  [paths.newRequest.pattern]: 'tried in requests/routes.test.ts',
  [paths.newReferral.pattern]: 'tried in requests/routes.test.ts',
  [paths.newFeedback.pattern]: 'tried in requests/routes.test.ts',
  [paths.weighRequest.pattern]:
    'leads to the weighing that is open; tried in requests/routes.test.ts',
  [paths.answerRequest.pattern]: 'has one answer; tried in requests/routes.test.ts',
  [paths.reviewRequest.pattern]: 'has one answer of each; tried in requests/routes.test.ts',
  [paths.contact.pattern]: 'changes what was seen, by its version',
  [paths.endContact.pattern]: 'changes what was seen, by its version',
  [paths.newCasePerson.pattern]: 'somebody is in a case once; tried in cases/invite.test.ts',
  [paths.linkCasePerson.pattern]: 'an organisation ties somebody to one file',
  [paths.weighInvitation.pattern]: 'has a number; tried in cases/invite.test.ts',
  [paths.invitation.pattern]: 'has one answer; tried in cases/invite.test.ts',
  [paths.endParticipation.pattern]: 'ends',
  [paths.leaveCase.pattern]: 'ends; tried in cases/moving.test.ts',
  [paths.closeCase.pattern]: 'ends; tried in cases/moving.test.ts',
  [paths.workingPhase.pattern]: 'changes what was seen, by its version',
  [paths.newItem.pattern]: 'tried in items/routes.test.ts',
  [paths.takeOverItem.pattern]: 'tried in items/take-over.test.ts',
  [paths.withdrawItem.pattern]: 'ends once; tried in items/routes.test.ts',
  [paths.correctItem.pattern]: 'the later sees both; tried in items/routes.test.ts',
  [paths.notice.pattern]: 'has one answer; tried in items/routes.test.ts',
  [paths.shareInCase.pattern]: 'has a number; tried in shares/within-case.test.ts',
  [paths.undoShare.pattern]: 'ends once',
  [paths.endShare.pattern]: 'ends once; tried in shares/share-routes.test.ts',
  [paths.reviewShare.pattern]: 'shares again once; tried in shares/share-routes.test.ts',
  [paths.newPurpose.pattern]: 'the same purpose is the same purpose',
  [paths.endConsent.pattern]: 'is taken back once',
  [paths.changeConference.pattern]: 'changes what was seen, by its version',
  [paths.cancelConference.pattern]: 'is cancelled once',
  [paths.cancelSlot.pattern]: 'is cancelled once',
  [paths.admitToSlot.pattern]: 'somebody is admitted to a slot once',
  [paths.endAdmission.pattern]: 'ends once',
  [paths.weighForTable.pattern]:
    'leads to the weighing that is open; tried in conferences/prepare/prepare.test.ts',
  [paths.slotDoor.pattern]: 'one is there or not, and a step is taken once',
  [paths.putOnTable.pattern]: 'an item lies on the table of a slot once',
  [paths.tableEntry.pattern]: 'is taken off once, and shown to somebody once',
  [paths.slotAgreement.pattern]: 'has a number',
  [paths.slotNeed.pattern]: 'an action needs an entry once',
  [paths.answerNeed.pattern]: 'has one answer',
  [paths.slotTold.pattern]: 'who tells somebody is one person',
  [paths.closeSlot.pattern]: 'is closed once; tried in conferences/round/round.test.ts',
  [paths.newAction.pattern]: 'tried in plans/routes.test.ts',
  [paths.action.pattern]: 'tried in plans/routes.test.ts',
  [paths.evaluation.pattern]: 'each looks back once; tried in closing/routes.test.ts',
  [paths.handOver.pattern]: 'a case is handed over once; tried in closing/routes.test.ts',
  [paths.retention.pattern]: 'the same day for the same items is the same',
  [paths.closingLetter.pattern]: 'shows a letter, and keeps none',
  [paths.task.pattern]: 'changes what was seen, by its version',
  [paths.endTask.pattern]: 'changes what was seen, by its version',
  [paths.taskPartner.pattern]: 'changes what was seen, by its version',
}

/** The rows of a table that somebody reaches. */
async function idsIn(table: string, who: Form['who']): Promise<readonly string[]> {
  const { rows } = await app.database.as(app.people[who], (tx) =>
    sql<{ id: string }>`select id from ${sql.table(table)} order by id`.execute(tx),
  )
  return rows.map(({ id }) => id)
}

const numberIn = (html: string): string => /name="nummer" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('a form that is sent twice', () => {
  it.each(forms.map((form) => [form.route, form] as const))(
    'makes one thing, and leads there each time: %s',
    async (_route, { table, who, at, fields }) => {
      const visitor = app.visitors[who]
      const page = await (await visitor.get(at())).text()
      const sent = { ...fields(), nummer: numberIn(page) }
      expect(sent.nummer).not.toBe('')
      const before = await idsIn(table, who)
      const both = [visitor.post(at(), sent), visitor.post(at(), sent)]
      const answers = [...(await Promise.all(both)), await visitor.post(at(), sent)]
      const places = answers.map(({ headers }) => headers.get('Location'))
      expect(places[0]).toMatch(/^\//)
      expect(places).toEqual(Array(3).fill(places[0]))
      expect(await idsIn(table, who)).toHaveLength(before.length + 1)
    },
  )

  it('that carries other words is another, so that nothing is lost by going back', async () => {
    const { anna } = app.visitors
    const at = paths.record({ weighingId })
    const nummer = numberIn(await (await anna.get(at)).text())
    const before = await idsIn('app.addition', 'anna')
    for (const aanvulling of ['Moeder belde.', 'Vader belde ook.'])
      await anna.post(at, { nummer, aanvulling })
    expect(await idsIn('app.addition', 'anna')).toHaveLength(before.length + 2)
  })

  it('keeps its number when something was missing', async () => {
    const { anna } = app.visitors
    const at = paths.newContact()
    const nummer = numberIn(await (await anna.get(at)).text())
    const answer = await anna.post(at, { nummer, name: 'Zonder rol' })
    expect(answer.status).toBe(400)
    expect(numberIn(await answer.text())).toBe(nummer)
  })

  it('to involve a colleague leads to the file both times', async () => {
    const { anna } = app.visitors
    const at = paths.involveColleague({ fileId: app.file.id })
    for (const time of ['once', 'again']) {
      const answer = await anna.post(at, { colleague: app.people.bram })
      expect(answer.headers.get('Location'), time).toBe(paths.client({ fileId: app.file.id }))
    }
  })

  it('is thought of for every route that takes one of somebody who is signed in', () => {
    const posts = routes.filter(({ method, right }) => method === 'post' && right !== 'anyone')
    const thoughtOf = [...forms.map(({ route }) => route), ...Object.keys(others)]
    expect(new Set(posts.map(({ path }) => path))).toEqual(new Set(thoughtOf))
  })
})
