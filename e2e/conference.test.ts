import type { Page } from '@playwright/test'
import { newId } from '../app/database/id.ts'
import { personNamed } from '../app/demonstration/people.ts'
import { begin, type Cast, did, expectReach, opened, type Played, retried } from './case-model.ts'
import { fillQuickly, idIn, sent, weighQuickly } from './case-play.ts'
import { day } from './cases.ts'
import {
  type Answers,
  agreementOf,
  entryOf,
  firstOfStream,
  formOf,
  isBareWithin,
  needOf,
  weighForAll,
  weighed,
} from './conference-play.ts'
import { check, expect, test, visit } from './page.ts'
import { everybody, housing, of, police, probation, school, six, team, youthCare } from './six.ts'

// One page of the product runs script, and this play is about it.
test.use({ javaScriptEnabled: true })

/** Played once more on the same server, it is about others. */
const run = newId().slice(-6)
const child = `Pim Overlegkind ${run}`
const mother = `Saar Overlegmoeder ${run}`
const tenant = `Joop Overleghuurder ${run}`

const born: Readonly<Record<string, Answers>> = {
  [child]: { 'birthDate.day': '4', 'birthDate.month': '5', 'birthDate.year': '2016' },
  [mother]: { 'birthDate.day': '6', 'birthDate.month': '7', 'birthDate.year': '1988' },
  [tenant]: { 'birthDate.day': '8', 'birthDate.month': '9', 'birthDate.year': '1979' },
}

/** Of whom there is a parent to answer for. */
const answersOf = (name: string): Answers => weighed(name === child)

/** The conference as it is played: who plays, what the model says, and where everything is. */
interface Play {
  readonly cast: Cast
  readonly played: Played
  /** Each with the page of the slot open. */
  readonly live: Map<string, Page>
  readonly ids: Map<string, string>
}

const made = ({ ids }: Play, name: string): string => {
  const found = ids.get(name)
  if (found === undefined) throw new Error(`There is no ${name} yet`)
  return found
}
const by = ({ cast }: Play, name: string): Page => of(cast, name)
const slotAt = (play: Play, name: string, rest = '') => `/bespreekpunten/${made(play, name)}${rest}`

test('six people play a conference of two cases at once, and each sees what the model says', async ({
  browser,
}) => {
  test.setTimeout(420_000)
  const cast = await six(browser, { javaScriptEnabled: true })
  const play: Play = { cast, played: begin(everybody), live: new Map(), ids: new Map() }
  const before = { concern, openCases, invite, bringIn, plan, prepare }
  const there = { comeIn, sayWhoIsInvolved, putOnTable, weighAtTheTable, lookWithClient }
  const round = { goRound, leave, close, afterClosing }
  const after = { second, minutes, follow, roundOff }
  for (const [name, scene] of Object.entries({ ...before, ...there, ...round, ...after }))
    await test.step(name, async () => {
      await scene(play)
      await expectReach(cast, play.played, `after ${name}`)
    })
})

/** The school asks the district team for advice, without a name. */
async function concern(play: Play): Promise<void> {
  const bo = by(play, school)
  await visit(bo, '/collegavragen/nieuw')
  const question = 'Een kind komt vaak laat en is stil. Met wie kan ik het beste praten?'
  const first = { colleague: personNamed(team), question }
  const asked = await bo.request.post('/collegavragen/nieuw', {
    form: { ...(await formOf(bo, '/collegavragen/nieuw')), ...first } as Record<string, string>,
    headers: { Origin: new URL(bo.url()).origin },
  })
  expect(await asked.text()).not.toContain(child)
}

/** The district team opens both cases. */
async function openCases(play: Play): Promise<void> {
  const { played, ids } = play
  const wies = by(play, team)
  for (const name of [child, mother, tenant]) {
    const file = idIn(await fillQuickly(wies, '/clienten/nieuw', { name, ...born[name] }))
    ids.set(`${team} on ${name}`, file)
    opened(played, team, file)
  }
  for (const [name, household] of [
    [child, mother],
    [tenant, undefined],
  ] as const) {
    const file = made(play, `${team} on ${name}`)
    const where = await fillQuickly(wies, `/casussen/nieuw?dossier=${file}`, {
      purpose: 'Samen afspreken wie wat doet.',
      why: 'Ieder van ons ziet hier een deel van.',
      categories: shared,
      ...(household && { household: made(play, `${team} on ${household}`) }),
    })
    const caseId = idIn(where, 'casussen')
    ids.set(`case of ${name}`, caseId)
    const html = await (await wies.request.get(`/casussen/${caseId}`, retried)).text()
    ids.set(`${team} in ${name}`, /([0-9a-f-]{36})-status/.exec(html)?.[1] ?? '')
    const first = await propose(play, name === child ? school : probation, name)
    const panels = await wies.request.get(`/casussen/${caseId}/deelnemers/${first}`, retried)
    const subjects = [...(await panels.text()).matchAll(/afwegen\/([0-9a-f-]{36})/g)]
    for (const [index, who] of [name, household ?? ''].entries()) {
      if (who === '') continue
      ids.set(who, subjects[index]?.[1] ?? '')
      played.words.set(subjects[index]?.[1] ?? '', who)
    }
    const mine = made(play, `${team} in ${name}`)
    const things = { case: caseId, subject: made(play, name), participant: mine }
    did(
      played,
      team,
      { do: 'open a case', file },
      { ...things, phase: `first of ${name}`, purpose: `purpose of ${name}` },
    )
    if (household) {
      const theirs = made(play, `${team} on ${household}`)
      const added = { subject: made(play, household) }
      did(played, team, { do: 'add a subject', case: caseId, file: theirs }, added)
    }
    const whom = personNamed(name === child ? school : probation)
    did(played, team, { do: 'propose', case: caseId, whom }, { participant: first })
  }
}

const shared = ['involvement', 'name_contact', 'agreed_actions', 'school_attendance']

async function propose(play: Play, who: string, name: string): Promise<string> {
  const path = `/casussen/${made(play, `case of ${name}`)}/deelnemers/nieuw/${personNamed(who)}`
  const where = await fillQuickly(by(play, team), path, { question: 'Wat kun jij bijdragen?' })
  const id = idIn(where, 'deelnemers')
  play.ids.set(`${who} in ${name}`, id)
  return id
}

/** Who takes part in whose case, for whom of it. */
const invitations: readonly (readonly [who: string, inCase: string, about: string])[] = [
  [school, child, child],
  [youthCare, child, child],
  [youthCare, child, mother],
  [housing, child, mother],
  [probation, tenant, tenant],
  [police, tenant, tenant],
  [housing, tenant, tenant],
]

/** Each is weighed, and accepts; then both cases go on to conferring. */
async function invite(play: Play): Promise<void> {
  const { played, ids } = play
  const wies = by(play, team)
  for (const [who, name, whom] of invitations) {
    const caseId = made(play, `case of ${name}`)
    if (!ids.has(`${who} in ${name}`)) {
      const participant = await propose(play, who, name)
      const deed = { do: 'propose', case: caseId, whom: personNamed(who) }
      did(played, team, deed, { participant })
    }
    const participant = made(play, `${who} in ${name}`)
    const path = `/casussen/${caseId}/deelnemers/${participant}/afwegen/${made(play, whom)}`
    const started = await sent(wies, path, {})
    const weighing = await weighQuickly(wies, started.headers()['location'] ?? '', answersOf(whom))
    const file = made(play, `${team} on ${whom}`)
    const deed = { do: 'invite', participant, subject: made(play, whom), file }
    did(played, team, deed, { weighing, decision: `of ${weighing}` })
  }
  for (const [who, name] of new Map(
    invitations.map((one) => [one.slice(0, 2).join(), one]),
  ).values()) {
    const participant = made(play, `${who} in ${name}`)
    await sent(by(play, who), `/uitnodigingen/${participant}`, { answer: 'accept' })
    did(played, who, { do: 'answer', participant, accept: true })
  }
  for (const name of [child, tenant]) await moveOn(play, name)
}

async function moveOn(play: Play, name: string): Promise<void> {
  const wies = by(play, team)
  const caseId = made(play, `case of ${name}`)
  const fields = await formOf(wies, `/casussen/${caseId}/fase?naar=conference`)
  const answer = await sent(wies, `/casussen/${caseId}/fase`, {
    ...fields,
    // Another purpose: what was decided for the invitations does not cover the table.
    purpose: 'Een plan maken en zien of het helpt.',
    categories: shared,
    step: 'do',
  })
  expect(answer.status(), 'moving on').toBe(303)
  const deed = { do: 'move on', case: caseId, seen: `first of ${name}`, samePurpose: false }
  const phase = { phase: `second of ${name}`, purpose: `second purpose of ${name}` }
  did(play.played, team, { ...deed, categories: shared }, phase)
}

const late = 'Op 3 november om half tien binnen. De les begon om half negen.'
const rent = 'De huur komt elke maand op de eerste dag binnen.'
const clock = 'Moeder en kind zetten samen de wekker op zeven uur.'
const evening = 'Donderdagavond is er een training tot negen uur.'
const knowsChild = 'Het kind zit in groep zeven van onze school.'
const knowsMother = 'Zij huurt een woning van ons.'

/** Who brings in what, on whom they have a file. */
const items: readonly (readonly [
  who: string,
  inCase: string,
  about: readonly string[],
  category: string,
  kind: string,
  words: string,
])[] = [
  [school, child, [child], 'involvement', 'fact', knowsChild],
  [housing, child, [mother], 'involvement', 'fact', knowsMother],
  [school, child, [child], 'school_attendance', 'fact', late],
  [housing, child, [mother], 'agreed_actions', 'opinion', rent],
  [team, child, [child, mother], 'agreed_actions', 'suspicion', clock],
  [probation, tenant, [tenant], 'agreed_actions', 'fact', evening],
]

async function bringIn(play: Play): Promise<void> {
  const { played, ids } = play
  for (const [who, name, about, category, kind, words] of items) {
    const page = by(play, who)
    const [first = ''] = about
    if (!ids.has(`${who} on ${first}`)) await link(play, who, name, first)
    const at = `/casussen/${made(play, `case of ${name}`)}/gegevens/nieuw`
    const where = await fillQuickly(page, at, {
      kind,
      category,
      about: about.map((one) => made(play, one)),
      text: words,
      source: 'seen',
      ...day('on', -1),
    })
    const item = idIn(where, 'gegevens')
    ids.set(words, item)
    played.words.set(item, words)
    const deed = {
      do: 'bring in',
      case: made(play, `case of ${name}`),
      file: made(play, `${who} on ${first}`),
      category,
      about: about.map((one) => made(play, one)),
    }
    did(played, who, deed, { item })
  }
}

/** Says only to the own organisation that they know this person. */
async function link({ played, ids, ...play }: Play, who: string, name: string, whom: string) {
  const page = by({ played, ids, ...play }, who)
  const subject = made({ played, ids, ...play }, whom)
  const caseId = made({ played, ids, ...play }, `case of ${name}`)
  await page.goto(`/casussen/${caseId}/personen/${subject}/dossier`)
  await page.getByRole('button', { name: 'Zoek op naam en geboortedatum' }).click()
  await page.getByRole('button', { name: 'Open een dossier en koppel' }).click()
  const found = page.locator('main a[href^="/clienten/"]').first()
  const file = idIn((await found.getAttribute('href')) ?? '')
  ids.set(`${who} on ${whom}`, file)
  opened(played, who, file)
  did(played, who, { do: 'link a subject', subject, file })
}

/** Two cases after each other; the landlord is asked for the first alone. */
async function plan(play: Play): Promise<void> {
  const { played, ids } = play
  const wies = by(play, team)
  const place = { hoe: 'room', plaats: 'Zaal 2', ...day('dag', 1), van: '09:00', tot: '10:00' }
  const first = await fillQuickly(
    wies,
    `/casusoverleggen/nieuw?casus=${made(play, `case of ${child}`)}`,
    place,
  )
  const conference = idIn(first, 'casusoverleggen')
  const ask = { komt: 'whole', vraagt: 'Meedenken over wat nu helpt.', minuten: '20' }
  const about = { over: [child, mother].map((one) => made(play, one)) }
  const present = { client: 'client' }
  await fillQuickly(wies, first, { ...ask, ...about, vraag: question }, present)
  const next = `/casusoverleggen/${conference}/bespreekpunten/nieuw?casus=${made(play, `case of ${tenant}`)}`
  const without = { [`komt/${made(play, `${housing} in ${tenant}`)}`]: 'niet' }
  await fillQuickly(wies, next, { ...ask, ...without, vraag: question }, present)
  await visit(wies, `/casusoverleggen/${conference}`)
  const html = await wies.content()
  const slots = [...html.matchAll(/bespreekpunten\/([0-9a-f-]{36})\/voorbereiden/g)]
  for (const [index, name] of [child, tenant].entries()) {
    const slot = slots[index]?.[1] ?? ''
    ids.set(`slot of ${name}`, slot)
    const asked = name === child ? [school, youthCare, housing] : [probation, police]
    const deed = {
      do: 'plan a slot',
      case: made(play, `case of ${name}`),
      subjects: name === child ? [made(play, child), made(play, mother)] : [made(play, tenant)],
      admit: asked.map((who) => made(play, `${who} in ${name}`)),
    }
    did(played, team, deed, { slot, conference })
  }
  const koen = by(play, housing)
  await visit(koen, `/casusoverleggen/${conference}`)
  await expect(koen.locator('main')).toContainText('Andere punten zijn niet voor jou.')
  const file = await (await koen.request.get(`/casusoverleggen/${conference}/agenda.ics`)).text()
  expect(file).toContain(made(play, `slot of ${child}`))
  expect(file).not.toContain(made(play, `slot of ${tenant}`))
  for (const hidden of [child, mother, tenant, run, question]) expect(file).not.toContain(hidden)
}

const question = 'Wat is er nu als eerste nodig?'

/** Each weighs beforehand, once for all who were invited for that person. */
async function prepare(play: Play): Promise<void> {
  await visit(by(play, school), slotAt(play, `slot of ${child}`, '/voorbereiden'))
  await weigh(play, school, child, child)
  await weigh(play, housing, child, mother)
  await weigh(play, team, child, child)
  await weigh(play, probation, tenant, tenant)
  await visit(by(play, school), slotAt(play, `slot of ${child}`, '/voorbereiden'))
}

async function weigh(play: Play, who: string, name: string, whom: string, kind = '') {
  const { played } = play
  const page = by(play, who)
  const slot = slotAt(play, `slot of ${name}`)
  const path = `${slot}/afwegen/${made(play, whom)}`
  const recipients = await weighForAll(
    page,
    path,
    { ...answersOf(whom), 'gegevens-soorten': shared },
    kind,
  )
  const people = recipients.map((text) => everybody.find((one) => text.includes(one)) ?? text)
  expect(people.length, `for whom ${who} weighs about ${whom}`).toBeGreaterThan(0)
  for (const to of people) {
    const deed = {
      do: 'weigh for the table',
      participant: made(play, `${to} in ${name}`),
      subject: made(play, whom),
      file: made(play, `${who} on ${whom}`),
    }
    did(played, who, deed, { weighing: newId(), decision: newId() })
  }
}

/** Does one thing at the door, which the model knows by another name. */
async function door(play: Play, who: string, name: string, doing: keyof typeof doors) {
  const answer = await sent(by(play, who), slotAt(play, `slot of ${name}`, '/deur'), {
    doen: doing,
  })
  expect(answer.status(), doing).toBe(303)
  const slot = made(play, `slot of ${name}`)
  did(play.played, who, { do: doors[doing], slot })
  // Whoever opens it is there.
  if (doing === 'openen') did(play.played, who, { do: 'join', slot })
}
const doors = {
  openen: 'open a slot',
  erbij: 'join',
  weg: 'step out',
  inhoud: 'go to content',
  slotronde: 'start the round',
  voorzitten: 'take the chair',
} as const

/** The chair opens; each joins and has the page of the slot before them. */
async function comeIn(play: Play): Promise<void> {
  await door(play, team, child, 'openen')
  for (const who of [team, school, youthCare, housing]) {
    if (who !== team) await door(play, who, child, 'erbij')
    const page = await by(play, who).context().newPage()
    await page.goto(slotAt(play, `slot of ${child}`))
    await expect(page.locator('main')).toContainText('Wie is betrokken')
    play.live.set(who, page)
  }
  const open = slotAt(play, `slot of ${child}`)
  for (const who of [police, probation])
    for (const rest of ['', '/zonder-script', '/stroom', '/verslag', '/op-tafel'])
      expect((await by(play, who).request.get(open + rest, retried)).status()).toBe(404)
}

const held = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

async function put(play: Play, who: string, name: string, ...words: readonly string[]) {
  const slot = slotAt(play, `slot of ${name}`)
  const page = by(play, who)
  const chosen = { gegeven: words.map((one) => made(play, one)) }
  await fillQuickly(page, `${slot}/op-tafel`, chosen, { client: 'ja' })
  for (const one of words) {
    const entry = await entryOf(page, slot, one)
    play.ids.set(`entry ${one}`, entry)
    const deed = { slot: made(play, `slot of ${name}`), item: made(play, one) }
    did(play.played, who, { do: 'put on the table', ...deed }, { entry })
  }
}

/** On whose open page these words come, and on whose they do not. */
async function expectOn(play: Play, words: string, there: readonly string[]): Promise<void> {
  for (const [who, page] of play.live)
    if (there.includes(who)) await expect(page.locator('main')).toContainText(words)
  for (const [who, page] of play.live)
    if (!there.includes(who)) expect(await held(page), `${words} for ${who}`).not.toContain(words)
}

/** First only who is involved at all. */
async function sayWhoIsInvolved(play: Play): Promise<void> {
  await put(play, school, child, knowsChild)
  await put(play, housing, child, knowsMother)
  await expectOn(play, knowsChild, [team, school, youthCare])
  await expectOn(play, knowsMother, [team, youthCare, housing])
}

/** Then what is necessary; each sees what was weighed for them, and nobody that there is more. */
async function putOnTable(play: Play): Promise<void> {
  await door(play, team, child, 'inhoud')
  await put(play, school, child, late)
  await put(play, housing, child, rent)
  await put(play, team, child, clock)
  await expectOn(play, late, [team, school, youthCare])
  await expectOn(play, rent, [team, youthCare, housing])
  // About two people, and weighed for one of them.
  await expectOn(play, clock, [team])
  for (const page of play.live.values()) await check(page)
}

/** What does it add if I share this now? Weighed at the table, and shown to them too. */
async function weighAtTheTable(play: Play): Promise<void> {
  await weigh(play, team, child, mother, 'agreed_actions')
  const entry = made(play, `entry ${clock}`)
  const path = slotAt(play, `slot of ${child}`, `/op-tafel/${entry}`)
  await sent(by(play, team), path, { doen: 'ook-tonen' })
  did(play.played, team, { do: 'cover', entry })
  await expectOn(play, clock, [team, youthCare])
}

/** The client at the table sees what may be seen of them, and of nobody else. */
async function lookWithClient(play: Play): Promise<void> {
  const wies = by(play, team)
  await visit(wies, slotAt(play, `slot of ${child}`, `/met-client/${made(play, mother)}`))
  await expect(wies.locator('main')).toContainText(rent)
  await expect(wies.locator('main')).not.toContainText(late)
}

async function agree(play: Play, name: string, owner: string, words: string) {
  const slot = slotAt(play, `slot of ${name}`)
  const page = by(play, team)
  const ownerId = made(play, `${owner} in ${name}`)
  const fields = { text: words, owner: ownerId, for: [ownerId], ...day('dueOn', 3) }
  await fillQuickly(page, `${slot}/afspraken/nieuw`, fields)
  const agreement = await agreementOf(page, slot, words)
  play.ids.set(words, agreement)
  const deed = { slot: made(play, `slot of ${name}`), owner: ownerId, for: [ownerId] }
  did(play.played, team, { do: 'agree on an action', ...deed }, { agreement })
}

/** Somebody says that they need it for their action; its contributor answers. */
async function need(
  play: Play,
  name: string,
  { who, from, words, action }: Readonly<Record<'who' | 'from' | 'words' | 'action', string>>,
) {
  const slot = slotAt(play, `slot of ${name}`)
  const entry = made(play, `entry ${words}`)
  await fillQuickly(by(play, who), `${slot}/nodig?gegeven=${entry}`, { actie: made(play, action) })
  const id = await needOf(by(play, from), slot, words)
  play.ids.set(`need ${words}`, id)
  const participant = made(play, `${who} in ${name}`)
  const deed = { do: 'name a need', entry, participant, agreement: made(play, action) }
  did(play.played, who, deed, { need: id })
}

async function answer(play: Play, name: string, from: string, words: string, goes: boolean) {
  const id = made(play, `need ${words}`)
  const path = slotAt(play, `slot of ${name}`, `/nodig/${id}`)
  const fields = goes ? { vertellen: 'outline' } : { antwoord: 'houden' }
  expect((await sent(by(play, from), path, fields)).status()).toBe(303)
  const { entry, participant } = play.played.state.needs.get(id) ?? { entry: '', participant: '' }
  const { grounds = [], item = '' } = play.played.state.entries.get(entry) ?? {}
  const about = play.played.state.items.get(item)?.about ?? []
  const theirs = grounds.filter((one) => one.participant === participant)
  const shares = about.flatMap((subject) => [
    [`share ${subject}`, `of ${id} about ${subject}`],
    [`weighing ${subject}`, theirs.findLast((one) => one.subject === subject)?.weighing ?? ''],
  ])
  did(play.played, from, { do: 'answer a need', need: id, agree: goes }, Object.fromEntries(shares))
}

const mornings = 'Jeugdhulp helpt twee keer per week bij het opstaan.'
const calling = 'Het wijkteam belt elke vrijdag met school.'

/** Item by item: who needs it, for which action, and does its contributor agree. */
async function goRound(play: Play): Promise<void> {
  await agree(play, child, youthCare, mornings)
  await agree(play, child, team, calling)
  await door(play, team, child, 'slotronde')
  const wanted = { who: youthCare, from: housing, words: rent, action: mornings }
  await need(play, child, wanted)
  await need(play, child, { who: team, from: school, words: late, action: calling })
  await need(play, child, { who: youthCare, from: team, words: clock, action: mornings })
  await answer(play, child, school, late, true)
  await answer(play, child, team, clock, true)
  await expectReach(play.cast, play.played, 'before the landlord answers')
  await answer(play, child, housing, rent, false)
  await visit(by(play, youthCare), slotAt(play, `slot of ${child}`))
  await expect(by(play, youthCare).locator('main')).not.toContainText('Blijft bij jou')
}

/** The landlord leaves: at once nothing of the table is on his screen, nor in what is sent to it. */
async function leave(play: Play): Promise<void> {
  const koen = play.live.get(housing)
  if (koen === undefined) throw new Error('The landlord has no page')
  await expect(koen.locator('main')).toContainText(rent)
  await door(play, housing, child, 'weg')
  await expect(koen.locator('main')).not.toContainText(rent)
  expect(await held(koen)).not.toContain(rent)
  const stream = slotAt(play, `slot of ${child}`, '/stroom')
  const left = await firstOfStream(koen, stream)
  expect(left.status).toBe(200)
  for (const words of [rent, late, clock, knowsMother]) expect(left.text).not.toContain(words)

  const participant = made(play, `${housing} in ${child}`)
  const end = slotAt(play, `slot of ${child}`, `/toelaten/${participant}/einde`)
  await sent(by(play, team), end, {})
  did(play.played, team, { do: 'dismiss', slot: made(play, `slot of ${child}`), participant })
  expect((await firstOfStream(koen, stream)).status).toBe(404)
  for (const rest of ['', '/zonder-script', '/verslag', '/voorbereiden']) {
    const path = slotAt(play, `slot of ${child}`, rest)
    expect((await koen.request.get(path, retried)).status(), rest).toBe(404)
  }
}

async function tell(play: Play, name: string, teller: string, about: readonly string[]) {
  const who = play.played.state.slots.get(made(play, `slot of ${name}`))?.chair
  const chair = everybody.find((one) => play.ids.get(`${one} in ${name}`) === who) ?? team
  const fields = about.map((one) => [
    [`wie-${made(play, one)}`, made(play, `${teller} in ${name}`)],
    [`wat-${made(play, one)}`, 'all'],
  ])
  const path = slotAt(play, `slot of ${name}`, '/vertellen')
  await fillQuickly(by(play, chair), path, Object.fromEntries(fields.flat()) as Answers)
  for (const one of about) {
    const deed = { slot: made(play, `slot of ${name}`), subject: made(play, one) }
    did(play.played, chair, { do: 'tell', ...deed, teller: made(play, `${teller} in ${name}`) })
  }
}

/** Two press at once; within a second every page of the slot is bare. */
async function close(play: Play): Promise<void> {
  const wies = by(play, team)
  const path = slotAt(play, `slot of ${child}`, '/afsluiten')
  expect((await sent(wies, path, {})).status(), 'before it is said who tells').toBe(409)
  await tell(play, child, team, [child, mother])
  await visit(wies, path)
  const saved = await (await wies.request.get(slotAt(play, `slot of ${child}`), retried)).text()
  for (const words of [late, rent, clock]) expect(saved).not.toContain(words)

  const pages = [team, school, youthCare].flatMap((who) => play.live.get(who) ?? [])
  for (const page of pages) await expect(page.locator('main')).toContainText(late)
  const twice = await Promise.all([sent(wies, path, {}), sent(wies, path, {})])
  const bare = await isBareWithin(pages, [late, rent, clock, knowsChild], 1000)
  expect(bare).toBe(true)
  const ends = twice.map((one) => one.headers()['location'] ?? '')
  expect(ends.filter((one) => one.endsWith('al=1'))).toHaveLength(1)
  did(play.played, team, { do: 'close a slot', slot: made(play, `slot of ${child}`) })
}

/** Back, and the addresses of before: nothing of what lay there is left. */
async function afterClosing(play: Play): Promise<void> {
  const sanne = play.live.get(youthCare)
  if (sanne === undefined) throw new Error('There is no page of youth care')
  await sanne.goto('/werklijst')
  await sanne.goBack()
  await expect(sanne.locator('main')).toContainText('verslag')
  for (const words of [late, rent, knowsChild]) expect(await held(sanne)).not.toContain(words)
  const put = await sent(by(play, school), slotAt(play, `slot of ${child}`, '/op-tafel'), {
    gegeven: made(play, late),
    nummer: newId(),
  })
  expect([303, 404, 409]).toContain(put.status())
  for (const page of play.live.values()) await page.close()
  play.live.clear()
}

const visiting = 'Het wijkteam gaat op donderdagmiddag langs.'

/** The second case: the landlord is no part of it, and the browser of the chair falls away. */
async function second(play: Play): Promise<void> {
  const slot = slotAt(play, `slot of ${tenant}`)
  await door(play, team, tenant, 'openen')
  for (const who of [probation, police]) await door(play, who, tenant, 'erbij')
  for (const who of [housing, school, youthCare]) {
    for (const rest of ['', '/zonder-script', '/stroom', '/verslag', '/op-tafel', '/voorbereiden'])
      expect((await by(play, who).request.get(slot + rest, retried)).status(), rest).toBe(404)
    const fields = { gegeven: made(play, late), nummer: newId() }
    expect((await sent(by(play, who), `${slot}/op-tafel`, fields)).status()).toBe(404)
  }
  await door(play, team, tenant, 'inhoud')
  await put(play, probation, tenant, evening)
  // An item of the other case is not among what can be put here.
  const other = { gegeven: made(play, clock), nummer: newId() }
  await sent(by(play, team), `${slot}/op-tafel`, other)
  await expectReach(play.cast, play.played, 'with something on the second table')
  await agree(play, tenant, team, visiting)
  await door(play, probation, tenant, 'voorzitten')
  await door(play, probation, tenant, 'slotronde')
  await need(play, tenant, { who: team, from: probation, words: evening, action: visiting })
  await answer(play, tenant, probation, evening, true)
  await tell(play, tenant, probation, [tenant])
  expect((await sent(by(play, team), `${slot}/afsluiten`, {})).headers()['location']).toBe(slot)
  const closed = await sent(by(play, probation), `${slot}/afsluiten`, {})
  expect(closed.headers()['location']).toBe(`${slot}/verslag`)
  did(play.played, probation, { do: 'close a slot', slot: made(play, `slot of ${tenant}`) })
}

/** The minutes hold what was agreed, each for whom it is, and no word of what lay there. */
async function minutes(play: Play): Promise<void> {
  const path = slotAt(play, `slot of ${child}`, '/verslag')
  for (const [who, lines, not] of [
    [team, [mornings, calling], []],
    [youthCare, [mornings], [calling]],
    [school, [], [mornings, calling]],
  ] as const) {
    const page = by(play, who)
    await visit(page, path)
    for (const line of lines) await expect(page.locator('main')).toContainText(line)
    for (const line of [...not, late, rent, clock])
      await expect(page.locator('main')).not.toContainText(line)
  }
}

/** Who does something says how it goes. */
async function follow(play: Play): Promise<void> {
  const sanne = by(play, youthCare)
  await visit(sanne, `/acties/${made(play, mornings)}`)
  await fillQuickly(sanne, `/acties/${made(play, mornings)}`, { hoe: 'done' })
  await visit(sanne, `/casussen/${made(play, `case of ${child}`)}/plan`)
}

/** Looked back on, and closed: then nobody reaches it any more. */
async function roundOff(play: Play): Promise<void> {
  const wies = by(play, team)
  const caseId = made(play, `case of ${child}`)
  const at = `/casussen/${caseId}`
  const fields = await formOf(wies, `${at}/fase?naar=closing&doel=nu`)
  await sent(wies, `${at}/fase`, { ...fields, categories: shared, step: 'do' })
  const moved = { do: 'move on', case: caseId, seen: `second of ${child}`, samePurpose: true }
  did(play.played, team, { ...moved, categories: shared }, { phase: `last of ${child}` })
  await expectReach(play.cast, play.played, 'in the last phase')
  await fillQuickly(by(play, youthCare), `${at}/terugblik`, {
    helped: 'yes',
    amount: 'right',
    wishes: 'asked_and_followed',
    consulted: 'yes',
    with_client: 'no',
    anders: 'Eerder met elkaar bellen.',
    bewaren: 'ja',
  })
  await visit(wies, `${at}/terugblik`)
  const party = made(play, `${youthCare} in ${child}`)
  await visit(wies, `${at}/overdracht?voor=${party}`)
  await fillQuickly(wies, `${at}/overdracht?voor=${party}`, { mee: 'geen' })
  const kept = { gegeven: made(play, clock), waarom: 'agreed', ...day('tot', 400) }
  await fillQuickly(wies, `${at}/bewaren`, kept)
  await visit(wies, `${at}/brief`)
  await wies.getByLabel(child).check()
  await wies.getByRole('button', { name: 'Maak de brief' }).click()
  await check(wies)
  await expect(wies.locator('main')).toContainText(mornings)
  for (const words of [late, rent, clock])
    await expect(wies.locator('main')).not.toContainText(words)
  await visit(wies, `${at}/sluiten`)
  await wies.getByRole('button', { name: 'Sluit de casus' }).click()
  await check(wies)
  did(play.played, team, { do: 'close', case: caseId })
  for (const who of everybody)
    expect((await by(play, who).request.get(at, retried)).status()).toBe(404)
}
