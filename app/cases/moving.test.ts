import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../paths.ts'
import { type CaseAtWork, caseAtWork, opening, text } from './case-at-work.ts'
import { fateOf } from './moving.ts'

let app: CaseAtWork
beforeAll(async () => {
  app = await caseAtWork()
})
afterAll(() => app.close())

const seenIn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
const next = { phase: 'preparation', purpose: 'Een plan maken', categories: ['involvement'] }

describe('what becomes of a share when a case moves on', () => {
  const share = { categories: ['involvement', 'health'] }
  it.each([
    ['may be carried on', ['involvement', 'health'], true, 'carry_on'],
    ['may be carried on in part', ['health'], true, 'carry_part'],
    ['must be weighed again for another purpose', ['involvement', 'health'], false, 'weigh_again'],
    ['is not needed any more', ['finances'], true, 'not_needed'],
  ] as const)('%s', (_sentence, categories, samePurpose, fate) => {
    expect(fateOf(share, { categories, samePurpose }).fate).toBe(fate)
  })
})

describe('moving a case on', () => {
  it('shows what closes before anything is done', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    await app.shareWith(caseId, await app.withChris(caseId))
    const at = paths.casePhase({ caseId })
    const form = await text(anna.get(at))
    expect(form).toContain('Straks: Voorbereiding')
    const preview = await text(anna.post(at, { ...next, seen: seenIn(form) }))
    expect(preview).toContain('Er is nog niets veranderd')
    expect(preview).toContain('Chris Voorbeeld')
    expect(preview).toContain('Niet meer nodig')
    expect(await text(anna.get(paths.case({ caseId })))).toContain(opening.purpose)

    const done = await text(anna.send(at, { ...next, seen: seenIn(form), step: 'do' }))
    expect(done).toMatch(/<h1[^>]*>Een plan maken<\/h1>/)
    expect(done).toContain('begon een nieuwe fase: Voorbereiding')
  })

  it('keeps the purpose when its words stay', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    await app.shareWith(caseId, await app.withChris(caseId))
    const at = paths.casePhase({ caseId })
    const form = await text(anna.get(`${at}?naar=intake`))
    expect(form).toContain(opening.purpose)
    const kept = await text(anna.get(`${at}?naar=preparation&doel=nu`))
    expect(kept).toContain(`>${opening.purpose}</textarea>`)
    const same = { phase: 'preparation', ...opening, seen: seenIn(form) }
    expect(await text(anna.post(at, same))).toContain('Mag de gever doorzetten')
    const other = { ...same, purpose: 'Iets anders' }
    expect(await text(anna.post(at, other))).toContain('Moet opnieuw worden afgewogen')
  })

  it('tells the later of two, with how it stands now and what they wanted', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    const at = paths.casePhase({ caseId })
    const seen = seenIn(await text(anna.get(at)))
    await anna.post(at, { ...next, seen, step: 'do' })
    const later = await anna.post(at, { ...next, seen, purpose: 'Mijn eigen plan', step: 'do' })
    expect(later.status).toBe(409)
    const html = await later.text()
    expect(html).toContain('Iemand anders heeft de casus intussen verder gebracht')
    expect(html).toContain('Een plan maken')
    expect(html).toContain('>Mijn eigen plan</textarea>')
    const chosen = { ...next, seen: seenIn(html), purpose: 'Mijn eigen plan', step: 'do' }
    expect(await text(anna.send(at, chosen))).toContain('Mijn eigen plan')
  })

  it('names none of its people in the purpose, which everybody reads', async () => {
    const { anna } = app.visitors
    const at = paths.casePhase({ caseId: await app.open() })
    const seen = seenIn(await text(anna.get(at)))
    const answer = await anna.post(at, { ...next, seen, purpose: 'Zoe naar school helpen' })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Laat “Zoe” weg')
  })

  it('is for who leads: for another who takes part the page does not exist', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    await app.withChris(caseId)
    for (const path of [paths.casePhase, paths.closeCase]) {
      expect((await anna.get(path({ caseId }))).status).toBe(200)
      expect((await chris.get(path({ caseId }))).status).toBe(404)
      expect((await chris.post(path({ caseId }))).status).toBe(404)
    }
  })
})

describe('ending', () => {
  it('a case says for whom it closes, and closes it for everybody', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    await app.shareWith(caseId, await app.withChris(caseId))
    const at = paths.closeCase({ caseId })
    const page = await text(anna.get(at))
    expect(page).toContain('Chris Voorbeeld (Andere Proef)')
    expect(page).toContain('Daarvan zie jij er nu 1 open staan')
    expect((await chris.get(paths.case({ caseId }))).status).toBe(200)
    expect(await text(anna.send(at))).toContain('De casus is gesloten')
    for (const one of [anna, chris])
      expect((await one.get(paths.case({ caseId }))).status).toBe(404)
    expect((await anna.post(at)).headers.get('Location')).toContain('closedNow')
  })

  it('one’s own part closes the case to oneself, and says what stays open to others', async () => {
    const { chris } = app.visitors
    const caseId = await app.open()
    await app.shareWith(caseId, await app.withChris(caseId))
    const at = paths.leaveCase({ caseId })
    expect(await text(chris.get(at))).toContain('1 verstrekking aan jou')
    expect(await text(chris.send(at))).toContain('Je doet niet meer mee aan de casus')
    expect((await chris.get(paths.case({ caseId }))).status).toBe(404)
    expect((await chris.post(at)).headers.get('Location')).toContain('leftNow')
  })

  it('is not for the last who leads: they close the case or invite a colleague', async () => {
    const { anna } = app.visitors
    const caseId = await app.open()
    await app.withChris(caseId)
    const at = paths.leaveCase({ caseId })
    const answer = await anna.post(at)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Je bent de enige van jouw organisatie')
    expect((await anna.get(paths.case({ caseId }))).status).toBe(200)
  })

  it('somebody’s part is for who leads, and takes effect at once', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    const participantId = await app.withChris(caseId)
    await app.shareWith(caseId, participantId)
    const mine = await app.idOf(caseId, 'anna')
    const other = paths.endParticipation({ caseId, participantId: mine })
    expect((await chris.post(other)).status).toBe(404)
    const at = paths.endParticipation({ caseId, participantId })
    expect(await text(anna.get(at))).toContain('Van jouw organisatie sluit 1 verstrekking')
    await anna.post(at)
    expect((await chris.get(paths.case({ caseId }))).status).toBe(404)
  })
})

describe('what happened in a case', () => {
  it('names who did it to whom, and the weighing to who has the file', async () => {
    const { anna, chris } = app.visitors
    const caseId = await app.open()
    await app.withChris(caseId)
    const at = paths.caseEvents({ caseId })
    const mine = await text(anna.get(at))
    expect(mine).toContain('nodigde uit voor een casus: Chris Voorbeeld')
    expect(mine).toContain('Bekijk de afweging')
    const theirs = await text(chris.get(at))
    expect(theirs).toContain('nam de uitnodiging aan')
    expect(theirs).not.toContain('Bekijk de afweging')
  })
})

describe('how an organisation works', () => {
  it('is read by everybody there and kept by the team lead', async () => {
    const { anna, lead } = app.visitors
    const page = await text(anna.get(paths.workingPhases()))
    expect(page).toContain('Nagaan of we hier samen aan moeten werken')
    const at = paths.workingPhase({ phase: 'intake' })
    expect(page).not.toContain(at)
    expect((await anna.get(at)).status).toBe(404)
    expect((await lead.get(at)).status).toBe(200)
    expect((await lead.get(paths.workingPhase({ phase: 'else' }))).status).toBe(404)
  })

  it('begins the next case of the organisation, and of no other', async () => {
    const { anna, lead, chris } = app.visitors
    const at = paths.workingPhase({ phase: 'intake' })
    const kept = { purpose: 'Onze eigen intake', categories: ['involvement'] }
    await lead.post(at, { ...kept, version: '0' })
    const form = await text(anna.get(`${paths.newCase()}?dossier=${app.file.id}`))
    expect(form).toContain('Onze eigen intake')
    expect(await text(chris.get(paths.workingPhases()))).not.toContain('Onze eigen intake')
  })

  it('tells the later of two windows, and overwrites nothing', async () => {
    const { lead } = app.visitors
    const at = paths.workingPhase({ phase: 'closing' })
    const one = { purpose: 'Netjes afronden', categories: ['involvement'], version: '0' }
    expect((await lead.post(at, one)).status).toBe(303)
    const later = await lead.post(at, { ...one, purpose: 'Snel afronden' })
    expect(later.status).toBe(409)
    const html = await later.text()
    expect(html).toContain('Netjes afronden')
    expect(html).toContain('>Snel afronden</textarea>')
    expect(await text(lead.get(paths.workingPhases()))).toContain('Netjes afronden')
  })
})
