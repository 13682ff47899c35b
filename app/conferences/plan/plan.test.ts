import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CaseAtWork, caseAtWork, text } from '../../cases/case-at-work.ts'
import { invite } from '../../cases/case-world.ts'
import { answerInvitation } from '../../cases/participants-repository.ts'
import { newId } from '../../database/id.ts'
import { testClient } from '../../files/people-at-work.ts'
import { paths } from '../../paths.ts'
import { prepareRoutes } from '../prepare/routes.tsx'
import { findSlots } from '../slots-repository.ts'
import { planConferenceRoutes } from './routes.ts'

let app: CaseAtWork
let caseId: string
let chrisPart: string
beforeAll(async () => {
  app = await caseAtWork([...planConferenceRoutes, ...prepareRoutes])
  caseId = await app.open()
  chrisPart = await app.withChris(caseId)
})
afterAll(() => app.close())

const nextWeek = (): Record<string, string> => {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + 7)
  return {
    'dag.day': String(day.getUTCDate()),
    'dag.month': String(day.getUTCMonth() + 1),
    'dag.year': String(day.getUTCFullYear()),
  }
}

const meeting = () => ({
  hoe: 'room',
  plaats: 'Kamer 2.04',
  ...nextWeek(),
  van: '9.30',
  tot: '11:00',
})
const idIn = (answer: Response) => answer.headers.get('Location')?.split('/').at(-1) ?? ''

const planned = async (change: object = {}): Promise<string> =>
  idIn(await app.visitors.anna.post(paths.newConference(), { ...meeting(), ...change }))

const point = () => ({
  casus: caseId,
  vraag: 'Wat is er nodig om weer naar school te gaan?',
  begin: '09:30',
  minuten: '20',
  client: 'client',
  [`komt/${chrisPart}`]: 'whole',
  [`vraagt/${chrisPart}`]: 'Meedenken over wat er op school kan.',
})

const withSlot = async (change: object = {}) => {
  const conferenceId = await planned()
  const answer = await app.visitors.anna.post(paths.newSlot({ conferenceId }), {
    ...point(),
    ...change,
  })
  const [slot] = await app.as('anna', (tx) => findSlots(tx, { conferenceId }))
  return { conferenceId, answer, slotId: slot?.id ?? '' }
}

describe('planning a conference', () => {
  it('takes a place and times, and stands on the list of who chairs it', async () => {
    const conferenceId = await planned()
    const page = await text(app.visitors.anna.get(paths.conference({ conferenceId })))
    expect(page).toContain('Kamer 2.04')
    expect(page).toContain('09:30–11:00')
    const list = await text(app.visitors.anna.get(paths.conferences()))
    expect(list).toContain(paths.conference({ conferenceId }))
  })

  it('says what is missing, and refuses an end before the beginning', async () => {
    const empty = await app.visitors.anna.post(paths.newConference(), {})
    expect(empty.status).toBe(400)
    expect(await empty.text()).toContain('Vul in waar het is')
    const early = await app.visitors.anna.post(paths.newConference(), { ...meeting(), tot: '9:00' })
    expect(await early.text()).toContain('eerder klaar dan het begint')
  })

  it('keeps the name of a client out of everybody’s calendar', async () => {
    const plaats = `Bij ${testClient.name} thuis`
    const answer = await app.visitors.anna.post(paths.newConference(), { ...meeting(), plaats })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('dit komt in ieders agenda')
  })

  it('is a page that does not exist for who neither chairs it nor sits in it', async () => {
    const conferenceId = await planned()
    for (const path of [paths.conference, paths.conferenceCalendar, paths.changeConference])
      expect((await app.visitors.chris.get(path({ conferenceId }))).status).toBe(404)
    expect((await app.visitors.anna.get(paths.conference({ conferenceId }))).status).toBe(200)
  })
})

describe('a case on the agenda', () => {
  it('is seen by who was asked for it, who sees nothing of another point', async () => {
    const { conferenceId, answer } = await withSlot()
    expect(answer.status).toBe(303)
    const other = await app.open({ purpose: 'Iets anders', why: 'Iets anders' })
    await app.visitors.anna.post(paths.newSlot({ conferenceId }), {
      ...point(),
      casus: other,
      vraag: 'Een andere vraag over een andere casus',
      begin: '10:00',
    })
    const ofAnna = await text(app.visitors.anna.get(paths.conference({ conferenceId })))
    expect(ofAnna).toContain('Een andere vraag')
    const ofChris = await text(app.visitors.chris.get(paths.conference({ conferenceId })))
    expect(ofChris).toContain('weer naar school')
    expect(ofChris).not.toContain('Een andere vraag')
    expect(ofChris).toContain('Andere punten zijn niet voor jou')
  })

  it('lies within the conference, and says what is missing', async () => {
    const late = await withSlot({ begin: '10:50' })
    expect(late.answer.status).toBe(400)
    expect(await late.answer.text()).toContain('tussen 09:30 en 11:00')
    const full = await withSlot()
    const path = paths.newSlot(full)
    const taken = await app.visitors.anna.post(path, { ...point(), begin: '09:40' })
    expect(await taken.text()).toContain('Van 09:30 tot 09:50 staat er al een ander punt')
    const next = await app.visitors.anna.post(path, { ...point(), begin: '09:50' })
    expect(next.status).toBe(303)
    const without = await withSlot({ client: 'neither' })
    expect(await without.answer.text()).toContain('Kies waarom de cliënt er niet bij is')
    const nothingAsked = await withSlot({ [`vraagt/${chrisPart}`]: '' })
    expect(await nothingAsked.answer.text()).toContain('Vul in wat je van')
  })

  it('asks once more where somebody might be recognised by the words', async () => {
    const telling = { vraag: 'Kan de jongen van 13 jaar weer naar school?' }
    const first = await withSlot(telling)
    expect(first.answer.status).toBe(400)
    expect(await first.answer.text()).toContain('13 jaar')
    const kept = await withSlot({ ...telling, 'zo-laten': 'ja' })
    expect(kept.answer.status).toBe(303)
  })

  it('can be planned by a colleague who takes part and has no file', async () => {
    const other = await app.open()
    const about = { caseId: other, subjectId: await app.subjectOf(other) }
    const bramPart = await app.as('anna', (tx) => invite(tx, app.file, about, app.people.bram))
    await app.as('bram', (tx) => answerInvitation(tx, bramPart, true))
    const conferenceId = idIn(await app.visitors.bram.post(paths.newConference(), meeting()))
    const sent = await app.visitors.bram.post(paths.newSlot({ conferenceId }), {
      ...point(),
      casus: other,
      [`komt/${await app.idOf(other, 'anna')}`]: 'whole',
      [`vraagt/${await app.idOf(other, 'anna')}`]: 'Meedenken over de dagen thuis.',
    })
    expect(sent.status).toBe(303)
    const page = await text(app.visitors.anna.get(paths.conference({ conferenceId })))
    expect(page).toContain('weer naar school')
  })

  it('cannot be planned on a case that one does not lead', async () => {
    const conferenceId = idIn(await app.visitors.chris.post(paths.newConference(), meeting()))
    const path = paths.newSlot({ conferenceId })
    expect((await app.visitors.chris.get(path)).status).toBe(200)
    expect((await app.visitors.chris.get(`${path}?casus=${caseId}`)).status).toBe(404)
    expect((await app.visitors.chris.post(path, point())).status).toBe(404)
    expect((await app.visitors.anna.post(path, point())).status).toBe(404)
  })
})

describe('the file for a calendar', () => {
  it('has the own points, and neither client, question nor case', async () => {
    const { conferenceId, slotId } = await withSlot()
    const answer = await app.visitors.chris.get(paths.conferenceCalendar({ conferenceId }))
    expect(answer.headers.get('Content-Type')).toContain('text/calendar')
    const file = (await answer.text()).replaceAll('\r\n ', '')
    expect(file).toContain(`UID:${slotId}@deelwijzer`)
    expect(file).toContain('LOCATION:Kamer 2.04')
    expect(file).toContain(`http://localhost${paths.conference({ conferenceId })}`)
    expect(file).not.toContain(caseId)
    expect(file).not.toContain('school')
    for (const name of testClient.name.split(' ')) expect(file).not.toContain(name)
  })
})

describe('changing what was planned', () => {
  it('moves the points along, and counts up for the calendar', async () => {
    const { conferenceId, slotId } = await withSlot()
    const before = await app.as('anna', (tx) => findSlots(tx, { id: slotId }))
    await app.visitors.anna.post(paths.changeConference({ conferenceId }), {
      ...meeting(),
      van: '13:30',
      tot: '15:00',
    })
    const short = { ...meeting(), van: '13:30', tot: '13:45' }
    const tooShort = await app.visitors.anna.post(paths.changeConference({ conferenceId }), short)
    expect(await tooShort.text()).toContain('pas om 13:50 klaar')
    const after = await app.as('anna', (tx) => findSlots(tx, { id: slotId }))
    const later = (after[0]?.startsAt.getTime() ?? 0) - (before[0]?.startsAt.getTime() ?? 0)
    expect(later).toBe(4 * 3600_000)
    const file = await text(app.visitors.anna.get(paths.conferenceCalendar({ conferenceId })))
    expect(file).toContain('SEQUENCE:2')
  })

  it('cancels one point, or all of it', async () => {
    const { conferenceId, slotId } = await withSlot()
    expect((await app.visitors.chris.get(paths.cancelSlot({ slotId }))).status).toBe(404)
    await app.visitors.anna.post(paths.cancelSlot({ slotId }), {})
    const calendar = () => text(app.visitors.chris.get(paths.conferenceCalendar({ conferenceId })))
    expect(await calendar()).toContain('STATUS:CANCELLED')
    const other = await withSlot()
    await app.visitors.anna.post(paths.cancelConference({ conferenceId: other.conferenceId }), {})
    const [slot] = await app.as('anna', (tx) => findSlots(tx, { id: other.slotId }))
    expect(slot?.stage).toBe('cancelled')
    const page = await text(app.visitors.chris.get(paths.conference(other)))
    expect(page).toContain('Dit overleg gaat niet door')
  })
})

describe('asking somebody else to join', () => {
  it('is for who leads the case, and lets them see the point', async () => {
    const { slotId, conferenceId } = await withSlot({ [`komt/${chrisPart}`]: 'niet' })
    expect((await app.visitors.chris.get(paths.conference({ conferenceId }))).status).toBe(404)
    expect((await app.visitors.chris.get(paths.admitToSlot({ slotId }))).status).toBe(404)
    const nobody = await app.visitors.anna.post(paths.admitToSlot({ slotId }), {
      [`komt/${chrisPart}`]: 'niet',
    })
    expect(nobody.status).toBe(400)
    const sent = await app.visitors.anna.post(paths.admitToSlot({ slotId }), {
      nummer: newId(),
      [`komt/${chrisPart}`]: 'part',
      [`vraagt/${chrisPart}`]: 'Zeggen wat de school kan doen.',
    })
    expect(sent.status).toBe(303)
    expect((await app.visitors.chris.get(paths.conference({ conferenceId }))).status).toBe(200)
    await app.visitors.anna.post(paths.endAdmission({ slotId, participantId: chrisPart }), {})
    expect((await app.visitors.chris.get(paths.conference({ conferenceId }))).status).toBe(404)
  })
})
