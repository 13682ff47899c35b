import type { Page } from '@playwright/test'
import { newId } from '../app/database/id.ts'
import { personNamed } from '../app/demonstration/people.ts'
import { consented, ordinary } from '../app/weighings/flow/test-answers.ts'
import { begin, type Cast, did, expectReach, opened, type Played, retried } from './case-model.ts'
import { fillQuickly, idIn, sent, weighQuickly } from './case-play.ts'
import { day } from './cases.ts'
import { type Answers, press, send, skipToContent } from './keyboard.ts'
import { check, expect, noCheck, test, visit } from './page.ts'
import { everybody, housing, of, police, probation, school, six, team, youthCare } from './six.ts'
import { answerPages, decide } from './weighing.ts'

/** Played once more on the same server, it is about others. */
const run = newId().slice(-6)
const child = `Mik Meespeelkind ${run}`
const mother = `Tara Meespeelmoeder ${run}`

/** How the weighings are answered: everybody was asked and said yes. */
const agreed: Answers = { ...ordinary, ...consented, 'waarom-bezig': 'agreement' }
const ofChild: Answers = {
  vertegenwoordiger: 'parents_with_authority',
  'kan-beslissen': 'incapable',
  'toestemming-van': 'parents_with_authority',
}
const decision: Answers = {
  motivatie: 'Samen besproken wat er gaat en naar wie.',
  gedaan: '*',
  overlegd: 'Met een collega: die zou dit ook doen.',
  vast: 'Dat staat in mijn aantekeningen.',
  tot: 'fase',
  'informeren-wie': 'Ik zelf',
  'informeren-hoe': 'In een gesprek thuis.',
  ...day('informeren-op', 0),
}
const about = (name: string): Answers => ({
  ...agreed,
  ...(name === child ? ofChild : {}),
  ...decision,
})

const born = (name: string) =>
  name === child
    ? { 'birthDate.day': '4', 'birthDate.month': '5', 'birthDate.year': '2016' }
    : { 'birthDate.day': '6', 'birthDate.month': '7', 'birthDate.year': '1988' }

/** The case as it is played: who plays, what the model says, and where everything is. */
interface Play {
  readonly cast: Cast
  readonly played: Played
  readonly files: Map<string, string>
  readonly parts: Map<string, string>
  readonly subjects: Map<string, string>
}

const made = (map: ReadonlyMap<string, string>, name: string): string => {
  const found = map.get(name)
  if (found === undefined) throw new Error(`There is no ${name} yet`)
  return found
}

const at = ({ played }: Play, rest = '') => `/casussen/${played.caseId}${rest}`

test('six people play a case at once, and each reaches what the model says', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const cast = await six(browser)
  const play: Play = {
    cast,
    played: begin(everybody),
    files: new Map(),
    parts: new Map(),
    subjects: new Map(),
  }
  const scenes = { open, propose, invite, answerInvitations, bringIn, shareOne, shareTogether, ask }
  const later = { withdraw, moveOn, carryOn, endAShare, takeConsentBack, tryHarm, leaveAndClose }
  for (const [name, scene] of Object.entries({ ...scenes, ...later }))
    await test.step(name, async () => {
      await scene(play)
      await expectReach(cast, play.played, `after ${name}`)
    })
})

/** Opened with the keyboard, from the file, with somebody of the household. */
async function open(play: Play): Promise<void> {
  const { cast, played, files, parts, subjects } = play
  const wies = of(cast, team)
  for (const name of [child, mother]) {
    const file = idIn(await fillQuickly(wies, '/clienten/nieuw', { name, ...born(name) }))
    files.set(`${team} on ${name}`, file)
    opened(played, team, file)
  }
  await wies.goto(`/clienten/${made(files, `${team} on ${child}`)}`)
  await press(wies, 'Casus openen')
  await check(wies)
  await skipToContent(wies)
  const filledIn = {
    purpose: 'Samen zorgen dat de ochtenden thuis weer lukken.',
    why: 'School ziet overdag wat wij thuis niet zien.',
    household: made(files, `${team} on ${mother}`),
    categories: shared,
  }
  await send(wies, filledIn, 'Open de casus')
  await check(wies)
  played.caseId = idIn(wies.url())
  parts.set(team, /([0-9a-f-]{36})-status/.exec(await wies.locator('main').innerHTML())?.[1] ?? '')
  const participantId = await proposeQuickly(play, school)
  const panels = await wies.request.get(at(play, `/deelnemers/${participantId}`), retried)
  const ids = [...(await panels.text()).matchAll(/afwegen\/([0-9a-f-]{36})/g)].map((m) => m[1])
  for (const [index, name] of [child, mother].entries()) {
    subjects.set(name, ids[index] ?? '')
    played.words.set(ids[index] ?? '', name)
  }
  did(
    played,
    team,
    { do: 'open a case', file: made(files, `${team} on ${child}`) },
    {
      case: played.caseId,
      subject: made(subjects, child),
      participant: made(parts, team),
      phase: 'intake',
      purpose: 'mornings',
    },
  )
  const file = made(files, `${team} on ${mother}`)
  did(
    played,
    team,
    { do: 'add a subject', case: played.caseId, file },
    { subject: made(subjects, mother) },
  )
  const whom = personNamed(school)
  did(played, team, { do: 'propose', case: played.caseId, whom }, { participant: participantId })
}

const shared = ['involvement', 'name_contact', 'agreed_actions', 'school_attendance']

async function proposeQuickly(play: Play, name: string): Promise<string> {
  const path = at(play, `/deelnemers/nieuw/${personNamed(name)}`)
  const where = await fillQuickly(of(play.cast, team), path, { question: 'Wat kun jij bijdragen?' })
  const id = idIn(where, 'deelnemers')
  play.parts.set(name, id)
  return id
}

/** One is chosen with the keyboard; the same form sent twice proposes once. */
async function propose(play: Play): Promise<void> {
  const { cast, played, parts } = play
  const wies = of(cast, team)
  await visit(wies, at(play))
  await press(wies, 'Nodig iemand uit')
  await skipToContent(wies)
  await send(wies, { organisatie: 'Jeugdhulp' }, 'Toon')
  await press(wies, youthCare)
  await check(wies)
  await skipToContent(wies)
  await send(wies, { question: 'Welke hulp thuis zou passen?' }, 'Ga verder')
  await check(wies)
  parts.set(youthCare, idIn(wies.url(), 'deelnemers'))
  for (const name of [housing, police, probation]) {
    const first = await proposeQuickly(play, name)
    expect(await proposeQuickly(play, name)).toBe(first)
  }
  for (const name of [youthCare, housing, police, probation]) {
    const whom = personNamed(name)
    did(
      played,
      team,
      { do: 'propose', case: played.caseId, whom },
      { participant: made(parts, name) },
    )
  }
}

const invited: readonly (readonly [name: string, subject: string])[] = [
  [school, child],
  [youthCare, child],
  [youthCare, mother],
  [housing, mother],
  [police, child],
  [probation, mother],
]

/** Each is weighed; the first with the keyboard, page after page. */
async function invite(play: Play): Promise<void> {
  const { cast, played, parts, subjects, files } = play
  const wies = of(cast, team)
  for (const [index, [name, whom]] of invited.entries()) {
    const [participant, subject] = [made(parts, name), made(subjects, whom)]
    const page = at(play, `/deelnemers/${participant}`)
    const weighing =
      index === 0
        ? await inviteByKeyboard(wies, page)
        : await inviteQuickly(wies, page, subject, whom)
    const file = made(files, `${team} on ${whom}`)
    const ids = { weighing, decision: `of ${weighing}` }
    did(played, team, { do: 'invite', participant, subject, file }, ids)
  }
  const seen = await of(cast, housing).request.get(
    `/uitnodigingen/${made(parts, housing)}`,
    retried,
  )
  const html = await seen.text()
  expect(html).toContain(mother)
  for (const hidden of [child, school, 'ochtenden']) expect(html).not.toContain(hidden)
}

async function inviteByKeyboard(wies: Page, page: string): Promise<string> {
  await wies.goto(page)
  await press(wies, `Maak de afweging over ${child}`)
  return weighByKeyboard(wies, about(child))
}

async function weighByKeyboard(page: Page, answers: Answers): Promise<string> {
  await answerPages(page, answers, noCheck)
  await check(page)
  await press(page, 'Bekijk de uitkomst')
  await check(page)
  return idIn(await decide(page, { choice: 'Delen', answers }), 'verslagen')
}

async function inviteQuickly(wies: Page, page: string, subject: string, whom: string) {
  const started = await sent(wies, `${page}/afwegen/${subject}`, {})
  return weighQuickly(wies, started.headers()['location'] ?? '', about(whom))
}

/** One declines; who accepts says only to the own organisation whom they know. */
async function answerInvitations(play: Play): Promise<void> {
  const { cast, played, parts } = play
  const bo = of(cast, school)
  await visit(bo, '/casussen')
  await visit(bo, `/uitnodigingen/${made(parts, school)}`)
  await press(bo, 'Doe mee')
  await check(bo)
  for (const name of [youthCare, housing, probation, police]) {
    const answer = name === police ? 'decline' : 'accept'
    await sent(of(cast, name), `/uitnodigingen/${made(parts, name)}`, { answer })
  }
  for (const name of [school, youthCare, housing, probation, police]) {
    const participant = made(parts, name)
    did(played, name, { do: 'answer', participant, accept: name !== police })
  }
  await linkByKeyboard(play, bo)
}

async function linkByKeyboard({ played, subjects, files }: Play, bo: Page): Promise<void> {
  const subject = made(subjects, child)
  await visit(bo, `/casussen/${played.caseId}/personen/${subject}/dossier`)
  await press(bo, 'Zoek op naam en geboortedatum')
  await check(bo)
  await press(bo, 'Open een dossier en koppel')
  const link = await bo.locator('main a[href^="/clienten/"]').first().getAttribute('href')
  const file = idIn(link ?? '')
  files.set(`${school} on ${child}`, file)
  opened(played, school, file)
  did(played, school, { do: 'link a subject', subject, file })
}

const late = 'Op 3 november om half tien binnen. De les begon om half negen.'
const agreement = 'Moeder en kind zetten samen de wekker op zeven uur.'

/** With help for the wording; and an item about two people. */
async function bringIn(play: Play): Promise<void> {
  const { cast, played, subjects, files } = play
  const bo = of(cast, school)
  await visit(bo, at(play, '/gegevens/nieuw'))
  await skipToContent(bo)
  const first = {
    kind: 'fact',
    category: 'Aanwezigheid',
    about: made(subjects, child),
    text: 'Het kind is lui en komt altijd te laat.',
    source: 'seen',
    ...day('on', -1),
  }
  await send(bo, first, 'Bewaar')
  await expect(bo.getByRole('heading', { level: 1 })).toHaveText('Kijk nog eens naar de tekst')
  await check(bo)
  await skipToContent(bo)
  await send(bo, { text: late, kind: 'fact' }, 'Bewaar')
  await check(bo)
  keepItem(play, school, idIn(bo.url()), late, 'school_attendance', [child])
  const given = {
    kind: 'fact',
    category: 'agreed_actions',
    about: [made(subjects, child), made(subjects, mother)],
    text: agreement,
    source: 'seen',
    ...(day('on', -1) as Readonly<Record<string, string>>),
  }
  // Sent twice, it is brought in once.
  const form = { ...given, nummer: newId() }
  const twice = [1, 2].map(() => sent(of(cast, team), at(play, '/gegevens/nieuw'), form))
  const [where = '', again] = (await Promise.all(twice)).map((one) => one.headers()['location'])
  expect(again).toBe(where)
  keepItem(play, team, idIn(where), agreement, 'agreed_actions', [child, mother])
  expect(files.size).toBe(3)
  expect(played.state.items.size).toBe(2)
}

function keepItem(
  { played, subjects, files }: Play,
  by: string,
  item: string,
  words: string,
  category: string,
  names: readonly string[],
): void {
  played.words.set(item, words)
  played.words.set(words, item)
  const file = made(files, `${by} on ${names[0]}`)
  const ids = names.map((name) => made(subjects, name))
  did(played, by, { do: 'bring in', case: played.caseId, file, category, about: ids }, { item })
}

const itemOf = ({ played }: Play, words: string) => made(played.words, words)

/** The share that was made last, as its giver finds it. */
async function newShare(play: Play, giver: string): Promise<string> {
  const html = await (await of(play.cast, giver).request.get(at(play), retried)).text()
  const found = [...html.matchAll(/verstrekkingen\/([0-9a-f-]{36})/g)].map((one) => one[1] ?? '')
  const fresh = found.find((id) => !play.played.state.shares.has(id))
  if (fresh === undefined) throw new Error(`${giver} gave nothing new`)
  return fresh
}

async function keepShare(
  play: Play,
  by: string,
  to: string,
  whom: string,
  words: string,
  weighing: string,
): Promise<void> {
  const { played, parts, subjects, files } = play
  const deed = {
    do: 'share',
    participant: made(parts, to),
    subject: made(subjects, whom),
    file: made(files, `${by} on ${whom}`),
    items: [itemOf(play, words)],
    until: undefined,
  }
  const share = await newShare(play, by)
  did(played, by, deed, { share, weighing, decision: `of ${weighing}` })
}

/** Weighed and shared with the keyboard, and read by the partner. */
async function shareOne(play: Play): Promise<void> {
  const [bo, wies] = [of(play.cast, school), of(play.cast, team)]
  await visit(bo, at(play, '/delen'))
  await skipToContent(bo)
  const chosen = { voor: made(play.parts, team), gegeven: itemOf(play, late) }
  await send(bo, chosen, 'Begin de afweging')
  const weighing = await weighByKeyboard(bo, about(child))
  await keepShare(play, school, team, child, late, weighing)
  await visit(wies, `/gegevens/${itemOf(play, late)}`)
  await expect(wies.locator('main')).toContainText(late)
}

/** What is about two people opens once it was weighed for both. */
async function shareTogether(play: Play): Promise<void> {
  for (const whom of [child, mother]) {
    await shareQuickly(play, whom)
    await expectReach(play.cast, play.played, `after sharing about ${whom}`)
  }
  await visit(of(play.cast, youthCare), at(play))
}

async function shareQuickly(play: Play, whom: string): Promise<string> {
  const wies = of(play.cast, team)
  const chosen = {
    voor: made(play.parts, youthCare),
    over: made(play.subjects, whom),
    gegeven: itemOf(play, agreement),
  }
  const started = await fillQuickly(wies, at(play, '/delen'), chosen)
  const weighing = await weighQuickly(wies, started, about(whom))
  await keepShare(play, team, youthCare, whom, agreement, weighing)
  return weighing
}

/** Asked with the keyboard and answered with data; asked by another and refused. */
async function ask(play: Play): Promise<void> {
  const { cast, played, parts, subjects } = play
  const [sanne, bo, koen, roos] = [youthCare, school, housing, probation].map((name) =>
    of(cast, name),
  )
  if (!sanne || !bo || !koen || !roos) throw new Error('Somebody is missing')
  const question = { question: 'Wat helpt volgens jou in de ochtend?', least: 'Eén zin is genoeg.' }
  await visit(sanne, at(play, '/vragen/nieuw'))
  await skipToContent(sanne)
  const toBo = {
    about: made(subjects, child),
    holder: made(parts, school),
    task: 'Jeugdhulp geven',
  }
  await send(sanne, { ...question, ...toBo, urgency: 'this_week' }, 'Stuur de vraag')
  await check(sanne)
  const first = idIn(sanne.url(), 'vragen')
  keepRequest(play, youthCare, school, child, first)
  const toKoen = {
    about: made(subjects, mother),
    holder: made(parts, housing),
    taskWords: 'Begeleiden',
  }
  const asked = { ...question, ...toKoen, urgency: 'this_month' }
  const second = idIn(await fillQuickly(roos, at(play, '/vragen/nieuw'), asked), 'vragen')
  keepRequest(play, probation, housing, mother, second)
  await expectReach(cast, played, 'after asking')

  const started = await sent(bo, `/vragen/${first}/afwegen`, {})
  const data = { 'gegevens-soorten': 'school_attendance', 'gegeven-mee': itemOf(play, late) }
  const weighing = await weighQuickly(bo, started.headers()['location'] ?? '', {
    ...about(child),
    ...data,
  })
  await keepShare(play, school, youthCare, child, late, weighing)
  await visit(bo, `/vragen/${first}/beantwoorden/volledig`)
  await press(bo, 'Stuur dit antwoord')
  await check(bo)
  did(played, school, { do: 'answer a request', request: first })
  await visit(koen, `/vragen/${second}`)
  await fillQuickly(koen, `/vragen/${second}/beantwoorden/nee`, { refusal: 'i_may_not' })
  did(played, housing, { do: 'answer a request', request: second })
  await visit(roos, `/vragen/${second}`)
  await expect(roos.locator('main')).toContainText('Ik mag dit niet delen.')
}

function keepRequest(
  { played, parts, subjects }: Play,
  by: string,
  to: string,
  whom: string,
  request: string,
): void {
  const deed = { asker: made(parts, by), holder: made(parts, to), subject: made(subjects, whom) }
  did(played, by, { do: 'ask', ...deed }, { request })
}

/** Who had it is told, and answers once; nobody else hears of it. */
async function withdraw(play: Play): Promise<void> {
  const { cast, played, parts } = play
  const item = itemOf(play, late)
  const bo = of(cast, school)
  await visit(bo, `/gegevens/${item}/intrekken`)
  await press(bo, 'Trek dit in')
  await check(bo)
  did(played, school, { do: 'withdraw', item })
  await expectReach(cast, played, 'after withdrawing')
  for (const [name, page] of cast) {
    const had = played.state.notices.has(`${item} ${made(parts, name)}`)
    const answer = await page.request.get(`/meldingen/${item}`, retried)
    expect(answer.status(), `the notice to ${name}`).toBe(had ? 200 : 404)
    expect(await answer.text()).not.toContain(late)
  }
  const wies = of(cast, team)
  await visit(wies, '/werklijst')
  await visit(wies, `/meldingen/${item}`)
  await skipToContent(wies)
  await send(wies, { did: 'removed' }, 'Stuur je antwoord')
  await check(wies)
  did(played, team, { do: 'answer a notice', item, participant: made(parts, team) })
}

/** First it is shown what closes; an old tab is told that the case went on. */
async function moveOn(play: Play): Promise<void> {
  const wies = of(play.cast, team)
  const where = at(play, '/fase?naar=preparation&doel=nu')
  const old = await (await wies.request.get(where, retried)).text()
  await visit(wies, where)
  await skipToContent(wies)
  await send(wies, { categories: shared }, 'Bekijk eerst wat er sluit')
  await check(wies)
  await press(wies, 'Ga naar Voorbereiding')
  await check(wies)
  const deed = { do: 'move on', case: play.played.caseId, seen: 'intake', samePurpose: true }
  did(play.played, team, { ...deed, categories: shared }, { phase: 'preparation' })
  const seen = /name="seen" value="([^"]+)"/.exec(old)?.[1] ?? ''
  const fields = { seen, phase: 'closing', purpose: 'Afronden', categories: shared, step: 'do' }
  expect((await sent(wies, at(play, '/fase'), fields)).status()).toBe(409)
}

/** What is still needed for the same purpose goes on with one press. */
async function carryOn(play: Play): Promise<void> {
  const wies = of(play.cast, team)
  const given = [...play.played.state.shares].filter(([, { items }]) =>
    items.includes(itemOf(play, agreement)),
  )
  await visit(wies, at(play, '/nog-nodig'))
  for (const [share] of given) {
    const answer = await sent(wies, `/verstrekkingen/${share}/nog-nodig`, { doen: 'vernieuwen' })
    expect(answer.status()).toBe(303)
    did(play.played, team, { do: 'carry on', share }, { share: await newShare(play, team) })
  }
  await visit(of(play.cast, youthCare), `/gegevens/${itemOf(play, agreement)}`)
}

/** While its page is open: the next request no longer has it. */
async function endAShare(play: Play): Promise<void> {
  const { cast, played } = play
  const [wies, sanne] = [of(cast, team), of(cast, youthCare)]
  const item = `/gegevens/${itemOf(play, agreement)}`
  await expect(sanne).toHaveURL(item)
  const share = [...played.state.shares.keys()].at(-1) ?? ''
  await visit(wies, `/verstrekkingen/${share}/beeindigen`)
  await skipToContent(wies)
  await send(wies, { reden: 'Het is geregeld.' }, 'Beëindig')
  await check(wies)
  did(played, team, { do: 'end a share', share })
  await sanne.reload()
  await check(sanne)
  await expect(sanne.locator('main')).toContainText('Deze pagina bestaat niet')
  await wies.goto(item)
  await expect(wies.locator('main')).toContainText(agreement)
}

/** What rested on it is gone on the next request; until then it was there. */
async function takeConsentBack(play: Play): Promise<void> {
  const { cast, played } = play
  const [wies, sanne] = [of(cast, team), of(cast, youthCare)]
  const weighing = await shareQuickly(play, mother)
  await expectReach(cast, played, 'after sharing once more')
  await visit(sanne, `/gegevens/${itemOf(play, agreement)}`)
  await expect(sanne.locator('main')).toContainText(agreement)
  await visit(wies, `/verslagen/${weighing}/toestemming-ingetrokken`)
  await check(wies)
  await press(wies, 'Leg vast dat de toestemming is ingetrokken')
  did(played, team, { do: 'end consent', weighing })
  await sanne.reload()
  await expect(sanne.locator('main')).toContainText('Deze pagina bestaat niet')
}

/** Guessed ids, forms of before, forms sent again, and addresses of others. */
async function tryHarm(play: Play): Promise<void> {
  const { cast, played, parts, subjects } = play
  const [wies, sanne, max] = [of(cast, team), of(cast, youthCare), of(cast, police)]
  const item = itemOf(play, agreement)
  const [share = ''] = played.state.shares.keys()
  const [request = ''] = played.state.requests.keys()
  const [weighing = ''] = played.state.weighings.keys()
  const [file = ''] = played.state.files.keys()
  for (const path of [
    `/verslagen/${weighing}`,
    `/clienten/${file}`,
    at(play, '/nog-nodig'),
    `/gegevens/${item}/gebeurtenissen`,
  ]) {
    expect((await wies.request.get(path, retried)).status(), path).toBe(200)
    expect((await max.request.get(path, retried)).status(), path).toBe(404)
  }
  const guess = '01a20000-0000-7000-8000-000000000001'
  for (const kind of [
    'casussen',
    'gegevens',
    'verstrekkingen',
    'vragen',
    'meldingen',
    'uitnodigingen',
  ])
    expect((await wies.request.get(`/${kind}/${guess}`, retried)).status(), kind).toBe(404)
  const tries: readonly (readonly [Page, string, Readonly<Record<string, string>>])[] = [
    [sanne, `/gegevens/${item}/overnemen`, { voor: made(subjects, child) }],
    [sanne, `/gegevens/${item}/intrekken`, {}],
    [sanne, `/verstrekkingen/${share}/beeindigen`, { reden: 'Zomaar.' }],
    [max, `/uitnodigingen/${made(parts, school)}`, { answer: 'accept' }],
    [max, at(play, '/gegevens/nieuw'), { text: 'Iets.' }],
    [max, at(play, '/sluiten'), {}],
    [sanne, at(play, '/sluiten'), {}],
    [max, `/vragen/${request}/beantwoorden/nee`, { refusal: 'i_may_not' }],
    [sanne, at(play, `/deelnemers/${made(parts, housing)}/einde`), {}],
  ]
  for (const [page, path, fields] of tries)
    expect((await sent(page, path, fields)).status(), path).toBe(404)
  // Who declined is told so once more, and is not let in by saying yes after all.
  const yes = await sent(max, `/uitnodigingen/${made(parts, police)}`, { answer: 'accept' })
  expect(yes.headers()['location']).toBe('/casussen?gedaan=declinedNow')
}

/** Who leaves reaches nothing of it any more; then nobody does. */
async function leaveAndClose(play: Play): Promise<void> {
  const { cast, played, parts } = play
  const roos = of(cast, probation)
  await visit(roos, at(play, '/verlaten'))
  await press(roos, 'Stop met meedoen')
  await check(roos)
  did(played, probation, { do: 'end a part', participant: made(parts, probation) })
  await expectReach(cast, played, 'after leaving')
  const wies = of(cast, team)
  await visit(wies, at(play, '/sluiten'))
  await press(wies, 'Sluit de casus')
  await check(wies)
  did(played, team, { do: 'close', case: played.caseId })
}
