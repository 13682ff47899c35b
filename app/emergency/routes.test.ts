import { receiptOf } from 'deelwijzer'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setClock } from '../clock.ts'
import { findDecisions } from '../decisions/repository.ts'
import { findDraft } from '../drafts/repository.ts'
import { type PeopleAtWork, peopleAtWork, refusals, testClient } from '../files/people-at-work.ts'
import { identityRoutes } from '../identity/routes.tsx'
import { paths } from '../paths.ts'
import { findLateInMyTeam, findOpenReminders } from '../reminders/repository.ts'
import { findShares } from '../shares/repository.ts'
import { sealExchange } from '../weighings/decide/seal.ts'
import { DraftAnswers } from '../weighings/flow/draft-answers.ts'
import { findFlowOf } from '../weighings/flow/test-flow.ts'
import { weighedOf } from '../weighings/flow/weighed.ts'
import { recordRoutes } from '../weighings/record/routes.ts'
import { readWeighing } from '../weighings/repository.ts'
import { nameless } from './done-page.tsx'
import { noClient } from './form.ts'
import { emergencyRoutes } from './routes.tsx'

let app: PeopleAtWork
beforeAll(async () => {
  app = await peopleAtWork([...identityRoutes, ...emergencyRoutes, ...recordRoutes])
})
afterAll(() => app.close())
afterEach(() => setClock())

const five = {
  danger: 'child',
  told: 'veilig_thuis',
  what: ['name_contact', 'safety_signals'],
  why: 'Het kind belt dat vader slaat.',
}

async function seal(who: string): Promise<string> {
  const answer = await app.visitors.anna.post(paths.emergency(), { ...five, who })
  expect(answer.status).toBe(303)
  return answer.headers.get('Location')?.split('/').at(-1) ?? ''
}
const asAnna: PeopleAtWork['database']['as'] = (_id, work) => app.database.as(app.people.anna, work)

describe('acting now', () => {
  it('asks at most five things, with the numbers to call and the own team lead', async () => {
    const page = await (await app.visitors.anna.get(paths.emergency())).text()
    const form = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
    const shown = form.replaceAll(/<input type="hidden"[^>]*>/g, '')
    const fields = new Set([...shown.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name))
    expect([...fields]).toEqual(['who', 'danger', 'told', 'what', 'why'])
    for (const number of ['tel:112', 'tel:08002000', 'Bel je huisartsenpost', 'Lea Voorbeeld'])
      expect(page).toContain(number)
    const chosen = await app.visitors.anna.get(`${paths.emergency()}?dossier=${app.file.id}`)
    expect(await chosen.text()).toContain(`<option selected value="${app.file.id}"`)
  })

  it('comes back as it was filled in when something is missing', async () => {
    const answer = await app.visitors.anna.post(paths.emergency(), {
      ...five,
      who: noClient,
      told: '',
    })
    const page = await answer.text()
    expect(answer.status).toBe(400)
    expect(page).toContain('Kies wie je het vertelt')
    expect(page).toContain('Het kind belt dat vader slaat.')
    const elsewhere = await app.visitors.chris.post(paths.emergency(), {
      ...five,
      who: app.file.id,
    })
    expect(await elsewhere.text()).toContain('Kies om wie het gaat')
  })

  it('seals a form that was sent twice in haste once', async () => {
    const { anna } = app.visitors
    const page = await (await anna.get(paths.emergency())).text()
    const nummer = /name="nummer" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const form = { ...five, who: noClient, nummer }
    const sent = await Promise.all([
      anna.post(paths.emergency(), form),
      anna.post(paths.emergency(), form),
    ])
    const places = [...sent, await anna.post(paths.emergency(), form)].map((answer) =>
      answer.headers.get('Location'),
    )
    const id = places[0]?.split('/')[2] ?? ''
    expect(places).toEqual(Array(3).fill(paths.emergencyDone({ weighingId: id })))
    expect(await asAnna('', (tx) => findShares(tx, id))).toHaveLength(1)
    const taken = await app.visitors.chris.post(paths.emergency(), form)
    expect(taken.status).toBe(409)
  })

  it('seals other words as well, also from an old page that carries the same number', async () => {
    const { anna } = app.visitors
    const page = await (await anna.get(paths.emergency())).text()
    const nummer = /name="nummer" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const form = { ...five, who: noClient, nummer }
    const one = await anna.post(paths.emergency(), form)
    const other = await anna.post(paths.emergency(), { ...form, why: 'Nu belt de moeder ook.' })
    expect(other.status).toBe(303)
    expect(other.headers.get('Location')).not.toBe(one.headers.get('Location'))
  })

  it('seals what is known, with the decision, what was told to whom, and a receipt', async () => {
    const id = await seal(app.file.id)
    const { read, decisions, shares } = await asAnna('', async (tx) => ({
      read: await readWeighing(tx, id),
      decisions: await findDecisions(tx, id),
      shares: await findShares(tx, id),
    }))
    const { situation, advice, normsVersion, salt, receipt, ...weighing } =
      read?.weighing ?? never()
    expect(weighing).toMatchObject({ kind: 'emergency', fileId: app.file.id })
    expect(situation).toMatchObject({
      action: 'share',
      client: { age: 15 },
      danger: { level: 'acute', kind: 'domestic_violence_or_child_abuse', to: ['child'] },
      legalDuty: 'veilig_thuis_report',
    })
    expect(receipt).toBe(await receiptOf({ salt, version: normsVersion, situation, advice }))
    expect(JSON.stringify([situation, weighing.asked])).not.toContain('vader')
    expect(read?.texts['/asked/4/answer']).toBe(five.why)
    expect(decisions).toMatchObject([{ kind: 'share', motivation: five.why }])
    expect(shares).toMatchObject([
      { recipientName: 'Veilig Thuis', categories: five.what, channel: 'phone' },
    ])
    const hours = Number(weighing.completeBefore) - Number(weighing.deedAt)
    expect(hours).toBe(24 * 3_600_000)
  })

  it('asks when it was of who records it later, and seals nothing before that is said', async () => {
    setClock('2027-05-01T10:00:00Z')
    const { anna } = app.visitors
    await anna.signIn(app.people.anna)
    const form = { ...five, who: app.file.id, why: 'Gisteren belde zij in paniek.' }
    const asked = await anna.post(`${paths.emergency()}?eerder=1`, form)
    const page = await asked.text()
    expect(asked.status).toBe(200)
    expect(page).toContain('Er is nog niets vastgelegd.')
    const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
    for (const [name, value] of Object.entries({ ...form, what: 'safety_signals' }))
      expect(fields.map(([, field, given]) => [field, given])).toContainEqual([name, value])

    for (const [wrong, message] of [
      [{ tijd: '12:01', dag: 'vandaag' }, 'Dit is later dan nu'],
      [{ tijd: 'kwart over', dag: 'vandaag' }, 'Vul de tijd in als uren en minuten'],
      [{ tijd: '12:01', dag: 'eerder' }, 'Vul in op welke datum het was'],
      [{ tijd: '12:01' }, 'Kies welke dag het was'],
    ] as const) {
      const refused = await anna.post(paths.emergency(), { ...form, ...wrong })
      expect(refused.status).toBe(400)
      expect(await refused.text()).toContain(message)
    }
    const said = { ...form, dag: 'gisteren', tijd: '14:30' }
    const sealed = await anna.post(paths.emergency(), said)
    const id = sealed.headers.get('Location')?.split('/').at(-1) ?? ''
    const { read, reminders } = await asAnna('', async (tx) => ({
      read: await readWeighing(tx, id),
      reminders: await findOpenReminders(tx, app.people.anna),
    }))
    expect(read?.weighing.deedAt).toEqual(new Date('2027-04-30T12:30:00Z'))
    expect(read?.weighing.completeBefore).toEqual(new Date('2027-05-01T12:30:00Z'))
    expect(read?.weighing.situation).toMatchObject({ date: '2027-04-30' })
    expect(reminders.find(({ weighingId }) => weighingId === id)?.dueAt).toEqual(
      new Date('2027-05-01T12:30:00Z'),
    )
    expect(await (await anna.get(paths.emergencyDone({ weighingId: id }))).text()).toContain(
      '30 april 2027 om 14:30',
    )
  })

  it('has a record that never says to share nothing beside a decision to share', async () => {
    const weighingId = await seal(app.file.id)
    const page = await (await app.visitors.anna.get(paths.record({ weighingId }))).text()
    expect(page).toContain('Verslag van een spoedgeval')
    expect(page).toContain('Spoed: eerst gehandeld')
    expect(page).toContain('leg je vast bij het aanvullen')
    expect(page).toContain(`href="${paths.emergencyDone({ weighingId })}"`)
    expect(page).toContain('De redenen, met hun bron')
    expect(page).not.toContain('Nog niet bekend of dit')
    // It was told at once, so nothing of it is a plan.
    expect(page).not.toMatch(/Deel nog niets|Nog niet te zeggen|Gepland op/)
    app.visitors.anna.cookies.set('lang', 'en')
    const english = await (await app.visitors.anna.get(paths.record({ weighingId }))).text()
    app.visitors.anna.cookies.delete('lang')
    expect(english).toContain('Emergency: acted first')
  })

  it('works for somebody who is no client yet, and is then its author’s alone', async () => {
    const weighingId = await seal(noClient)
    const path = paths.emergencyDone({ weighingId })
    const page = await (await app.visitors.anna.get(path)).text()
    expect(page).toContain('Iemand die nog geen cliënt is')
    expect(page).toContain(five.why)
    expect(page).toContain('Is er nu een dossier van deze persoon?')
    for (const visitor of [app.visitors.bram, app.visitors.lead, app.visitors.chris]) {
      expect((await visitor.get(path)).status).toBe(404)
      expect((await visitor.post(path, { who: nameless })).status).toBe(404)
    }
    expect(await refusals(app, app.people.lead, weighingId)).toBe(2)
  })

  it('is late after a day, which the team lead sees without of whom', async () => {
    const start = new Date('2027-05-01T10:00:00Z')
    setClock(start)
    await app.visitors.anna.signIn(app.people.anna)
    await seal(app.file.id)
    const late = () => app.database.as(app.people.lead, findLateInMyTeam)
    const before = (await late()).filter(({ dueOn }) => dueOn === '2027-05-02')
    setClock(new Date(start.getTime() + 24 * 3_600_000 + 1000))
    const after = (await late()).filter(({ dueOn }) => dueOn === '2027-05-02')
    expect(before).toEqual([])
    expect(after).toEqual([
      {
        professionalId: app.people.anna,
        kind: 'complete_emergency',
        dueOn: '2027-05-02',
        count: 1,
      },
    ])
  })
})

describe('completing an emergency', () => {
  it('is an ordinary weighing that begins with what was filled in, and is begun once', async () => {
    const weighingId = await seal(app.file.id)
    const path = paths.emergencyDone({ weighingId })
    const begun = await app.visitors.anna.post(path)
    const again = await app.visitors.anna.post(path)
    expect(again.headers.get('Location')).toBe(begun.headers.get('Location'))
    const draftId = begun.headers.get('Location')?.split('/').at(-1) ?? ''
    const draft = await asAnna('', (tx) => findDraft(tx, draftId))
    expect(draft).toMatchObject({ kind: 'weighing', fileId: app.file.id, startedFrom: weighingId })
    expect(DraftAnswers.parse(draft?.answers)).toMatchObject({
      given: {
        aanleiding: ['tell'],
        'gegevens-soorten': five.what,
        'gevaar-hoe-ernstig': ['acute'],
        'gegeven-weglaten/safety_signals': ['need_to_have'],
        leeftijd: ['15'],
      },
      parties: [{ role: 'veilig_thuis_worker', name: 'Veilig Thuis' }],
      fromFile: ['leeftijd'],
    })
    const page = await (await app.visitors.anna.get(path)).text()
    expect(page).toContain('Ga verder met aanvullen')
    expect(page).toContain(testClient.name)

    const sealed = await asAnna('', async (tx) => {
      const flow = await findFlowOf(tx, draftId, app.people.anna)
      const [exchange] = flow ? weighedOf(flow) : []
      if (!flow || !exchange) throw new Error('The draft is not there')
      return sealExchange(tx, flow, exchange, 'Het kind is veilig.')
    })
    expect(sealed.completes).toBe(weighingId)
    const open = await asAnna('', (tx) => findOpenReminders(tx, app.people.anna))
    expect(open.some((reminder) => reminder.weighingId === weighingId)).toBe(false)
    const after = await (await app.visitors.anna.get(path)).text()
    expect(after).toContain('Dit is aangevuld.')
    const record = await (await app.visitors.anna.get(paths.record({ weighingId }))).text()
    expect(record).toContain('Aangevuld na de spoed')
    expect(record).toContain('staat in het verslag dat dit aanvult')
    expect(record).not.toContain(`href="${path}"`)
  })

  it('asks first whose file it became, when there was none', async () => {
    const path = paths.emergencyDone({ weighingId: await seal(noClient) })
    expect((await app.visitors.anna.post(path)).status).toBe(400)
    expect((await app.visitors.anna.post(path, { who: app.people.anna })).status).toBe(400)
    const begun = await app.visitors.anna.post(path, { who: app.file.id })
    expect(begun.status).toBe(303)
  })

  it('can stay without a name', async () => {
    const path = paths.emergencyDone({ weighingId: await seal(noClient) })
    const begun = await app.visitors.anna.post(path, { who: nameless })
    const draftId = begun.headers.get('Location')?.split('/').at(-1) ?? ''
    const draft = await asAnna('', (tx) => findDraft(tx, draftId))
    expect(draft).toMatchObject({ kind: 'anonymous', fileId: null })
  })
})

function never(): never {
  throw new Error('It is not there')
}
