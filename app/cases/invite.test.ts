import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusals } from '../files/people-at-work.ts'
import { openFile } from '../files/repository.ts'
import { paths } from '../paths.ts'
import { type CaseAtWork, caseAtWork, opening, text } from './case-at-work.ts'
import { invite } from './case-world.ts'

let app: CaseAtWork
beforeAll(async () => {
  app = await caseAtWork()
})
afterAll(() => app.close())

const question = 'Wat kun jij bijdragen?'

describe('the list of who can be invited', () => {
  it('is narrowed by organisation and role, for who leads the case', async () => {
    const { anna, bram, chris } = app.visitors
    const caseId = await app.open()
    const at = paths.newParticipant({ caseId })
    expect(await text(anna.get(at))).toContain('Chris Voorbeeld')
    const narrowed = await text(anna.get(`${at}?functie=police_officer`))
    expect(narrowed).not.toContain('Chris Voorbeeld')
    expect(narrowed).toContain('Max Maquette')
    expect((await bram.get(at)).status).toBe(404)
    await app.withChris(caseId)
    expect((await chris.get(paths.case({ caseId }))).status).toBe(200)
    expect((await chris.get(at)).status).toBe(404)
    expect(await text(anna.get(at))).toMatch(/Chris Voorbeeld[^§]*?Staat al in de casus/)
  })
})

describe('proposing somebody', () => {
  it('reaches them with nothing, and asks for a weighing for each person', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    const at = paths.newParticipantNamed({ caseId, professionalId: app.people.chris })
    const page = await text(anna.send(at, { question }))
    expect(page).toContain('Maak de afweging over Zoë Voorbeeldkind')
    expect(page).toContain('Nog niet uitgenodigd')
    const participantId = await app.idOf(caseId, 'chris')
    expect((await chris.get(paths.invitation({ participantId }))).status).toBe(404)
    expect(await text(chris.get(paths.cases()))).not.toContain('vraagt je om mee te doen')
    expect(await text(anna.get(paths.case({ caseId })))).toContain('nog 1 afweging te doen')
  })

  it('twice, from two windows, leads to the same participant', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.newParticipantNamed({ caseId, professionalId: app.people.bram })
    const [first, second] = [await anna.post(at, { question }), await anna.post(at, { question })]
    expect(first.headers.get('Location')).toBe(second.headers.get('Location'))
  })

  it('starts a weighing that is filled in for that person and participant', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.newParticipantNamed({ caseId, professionalId: app.people.chris })
    await anna.post(at, { question })
    const participantId = await app.idOf(caseId, 'chris')
    const subjectId = await app.subjectOf(caseId)
    const form = await text(anna.get(paths.participant({ caseId, participantId })))
    const nummer = /name="nummer" value="([^"]+)"/.exec(form)?.[1] ?? ''
    const begin = paths.weighInvitation({ caseId, participantId, subjectId })
    const answer = await anna.post(begin, { nummer })
    expect(answer.headers.get('Location')).toMatch(/^\/afwegingen\//)
    const again = await anna.post(begin, { nummer })
    expect(again.headers.get('Location')).toBe(answer.headers.get('Location'))
    const page = await text(anna.get(paths.participant({ caseId, participantId })))
    expect(page).toContain('Ga verder met de afweging over Zoë Voorbeeldkind')
  })

  it('can be taken back as long as they were not invited', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.newParticipantNamed({ caseId, professionalId: app.people.chris })
    await anna.post(at, { question })
    const participantId = await app.idOf(caseId, 'chris')
    const ending = paths.endParticipation({ caseId, participantId })
    expect(await text(anna.get(ending))).toContain('Er sluit niets')
    const page = await text(anna.send(ending))
    expect(page).toContain('Doet niet meer mee')
  })

  it('from outside opens nothing, and takes a name and a role', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.newOutsideParticipant({ caseId })
    const wrong = await anna.post(at, { name: 'Trainer Voorbeeld' })
    expect(wrong.status).toBe(400)
    expect(await wrong.text()).toContain('href="#veld-role"')
    const page = await text(
      anna.send(at, { name: 'Trainer Voorbeeld', workplace: 'Sportclub Proef', role: 'volunteer' }),
    )
    expect(page).toContain('Trainer Voorbeeld, Sportclub Proef')
    expect(page).toContain('Werkt buiten dit systeem')
  })
})

describe('an invitation', () => {
  it('shows who asks, name, birth date and question, and nothing else of the case', async () => {
    const { anna, chris, bram } = app.visitors
    const caseId = await app.open()
    const participantId = await app.inviteChris(caseId)
    const at = paths.invitation({ participantId })
    const page = await text(chris.get(at))
    for (const seen of ['Anna Voorbeeld', 'Zoë Voorbeeldkind', '5 april 2011', question])
      expect(page).toContain(seen)
    for (const hidden of [opening.purpose, opening.why, caseId]) expect(page).not.toContain(hidden)
    expect(await text(anna.get(paths.case({ caseId })))).toContain(opening.purpose)
    expect((await chris.get(paths.case({ caseId }))).status).toBe(404)
    expect((await bram.get(at)).status).toBe(404)
    expect(await refusals(app, app.people.bram, participantId)).toBe(1)
    expect(await text(chris.get(paths.cases()))).toContain('Anna Voorbeeld (Wijkteam Proef) vraagt')
  })

  it('that is accepted opens the case, with the step to link an own file', async () => {
    const { chris } = app.visitors
    const caseId = await app.open()
    const participantId = await app.inviteChris(caseId)
    const at = paths.invitation({ participantId })
    const page = await text(chris.send(at, { answer: 'accept' }))
    expect(page).toContain(opening.purpose)
    expect(page).toContain('Koppel Zoë Voorbeeldkind aan een eigen dossier')
    const again = await chris.post(at, { answer: 'accept' })
    expect(again.headers.get('Location')).toBe(paths.case({ caseId }))
  })

  it('that is declined is gone, and who asked sees only that', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    const participantId = await app.inviteChris(caseId)
    const at = paths.invitation({ participantId })
    expect(await text(chris.send(at, { answer: 'decline' }))).toContain('afgeslagen')
    expect((await chris.post(at, { answer: 'decline' })).headers.get('Location')).toContain(
      'declinedNow',
    )
    expect((await chris.get(at)).status).toBe(404)
    expect(await text(anna.get(paths.case({ caseId })))).toContain('Wil niet meedoen')
  })

  it('is answered by nobody who presses neither button', async () => {
    const { chris } = app.visitors
    const participantId = await app.inviteChris(await app.open())
    const at = paths.invitation({ participantId })
    expect((await chris.post(at)).headers.get('Location')).toBe(at)
    expect((await chris.get(at)).status).toBe(200)
  })
})

describe('the page of a participant', () => {
  it('shows what was asked of them to who leads, and what was shared to who reaches that', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    const participantId = await app.withChris(caseId)
    await app.shareWith(caseId, participantId)
    const page = await text(anna.get(paths.participant({ caseId, participantId })))
    expect(page).toContain(question)
    expect(page).toContain('/verstrekkingen/')
    const mine = paths.participant({ caseId, participantId: await app.idOf(caseId, 'anna') })
    const theirs = await text(chris.get(mine))
    expect(theirs).toContain('Anna Voorbeeld')
    expect(theirs).not.toContain(question)
    expect((await app.visitors.bram.get(mine)).status).toBe(404)
  })
})

describe('linking to an own file', () => {
  it('finds it by name and birth date, and no other organisation sees that', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    const subjectId = await app.subjectOf(caseId)
    await app.withChris(caseId)
    const at = paths.linkCasePerson({ caseId, subjectId })
    const nobody = await text(chris.post(at, { how: 'look_up' }))
    expect(nobody).toContain('Open een dossier en koppel')
    const page = await text(chris.send(at, { how: 'open' }))
    expect(page).toContain('Naar je dossier')
    const seen = await text(anna.get(paths.case({ caseId })))
    const events = await text(anna.get(paths.caseEvents({ caseId })))
    expect(seen + events).not.toContain('koppelde')
  })

  it('says whom to ask where a colleague has the file, and opens no second one', async () => {
    const { bram } = app.visitors
    const caseId = await app.open()
    const subjectId = await app.subjectOf(caseId)
    const within = { caseId, subjectId }
    const participantId = await app.as('anna', (tx) =>
      invite(tx, app.file, within, app.people.bram),
    )
    const page = await text(bram.send(paths.invitation({ participantId }), { answer: 'accept' }))
    expect(page).toContain('Een collega heeft het dossier')
    const at = paths.linkCasePerson(within)
    expect((await bram.get(at)).status).toBe(200)
    for (const how of ['look_up', 'open']) {
      const answer = await text(bram.post(at, { how }))
      expect(answer, how).toContain('Deze persoon is bij jullie bekend')
      expect(answer, how).toMatch(/Vraag \p{Lu}/u)
    }
  })

  it('takes a file that writes the name in another way, of one’s own alone', async () => {
    const { chris } = app.visitors
    const caseId = await app.open()
    const subjectId = await app.subjectOf(caseId)
    await app.withChris(caseId)
    const known = await app.as('chris', (tx) =>
      openFile(tx, { name: 'Anders Gespeld', birthDate: '2011-04-05' }),
    )
    const at = paths.linkCasePerson({ caseId, subjectId })
    const wrong = await chris.post(at, { how: 'file', file: app.file.id })
    expect(wrong.status).toBe(400)
    const page = await text(chris.send(at, { how: 'file', file: known?.id ?? '' }))
    expect(page).toContain(`/clienten/${known?.id}`)
  })
})

describe('adding somebody to a case', () => {
  it('looks them up first, and opens a file only when that is asked', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.newCasePerson({ caseId })
    const who = {
      name: 'Zus Voorbeeldkind',
      'birthDate.day': '3',
      'birthDate.month': '2',
      'birthDate.year': '2014',
    }
    expect(await text(anna.post(at, { how: 'look_up', ...who }))).toContain('Open een dossier')
    expect(await text(anna.send(at, { how: 'open', ...who }))).toContain('Zus Voorbeeldkind')
  })

  it('is refused with the remedy once somebody was invited', async () => {
    const { anna } = app.visitors
    const other = await app.as('anna', (tx) =>
      openFile(tx, { name: 'Neef Voorbeeldkind', birthDate: '2010-05-06' }),
    )
    const caseId = await app.open()
    await app.inviteChris(caseId)
    const at = paths.newCasePerson({ caseId })
    const answer = await anna.post(at, { how: 'file', file: other?.id ?? '' })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Open een andere casus')
  })
})
