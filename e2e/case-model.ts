import type { Page } from '@playwright/test'
import { emptyState, type Id, reach, rightsOf, type State } from '../app/access/model.ts'
import { after, type Made, may, type Step } from '../app/access/steps.ts'
import { isId } from '../app/database/id.ts'
import { personNamed, professionals } from '../app/demonstration/people.ts'
import { expect } from './page.ts'

/** A connection that the server closed meanwhile is opened again. */
export const retried = { maxRetries: 2 } as const

/** The six who play, each in a browser of their own. */
export type Cast = ReadonlyMap<string, Page>

/** What is known of the case beside the model: where it is, and the words by which a page tells it. */
export interface Played {
  state: State
  caseId: Id
  /** The words of items, and the names of people, by id. */
  readonly words: Map<Id, string>
}

/** Nobody has anything yet. */
export function begin(names: readonly string[]): Played {
  const people = names.map((name) => {
    const found = professionals.find(({ id }) => id === personNamed(name))
    return [personNamed(name), { organisation: found?.organisation_id as Id, works: true }] as const
  })
  const state: State = {
    ...emptyState,
    now: Date.now(),
    people: new Map(people),
  }
  return { state, caseId: '', words: new Map() }
}

/** Somebody has a file of their own now. */
export function opened(played: Played, by: string, file: Id): void {
  const { state } = played
  const me = personNamed(by)
  const organisation = state.people.get(me)?.organisation ?? ''
  played.state = {
    ...state,
    files: new Map([...state.files, [file, { organisation }]]),
    assigned: new Set([...state.assigned, `${me} on ${file}` as const]),
  }
}

/** Does on the model what was done in a browser; by its rules it must have been allowed. */
export function did(played: Played, by: string, deed: object, made: Made = {}): void {
  const step = { by: personNamed(by), ...deed } as Step
  expect(may(played.state, step), `the model on ${JSON.stringify(step)}`).toBe(true)
  played.state = { ...after(played.state, step, made), now: Date.now() }
}

/** By their own pages, all at once: what each of them reaches is what the model says. */
export async function expectReach(cast: Cast, played: Played, where: string): Promise<void> {
  await Promise.all([...cast].map(([who, page]) => expectReachOf(page, who, played, where)))
}

async function expectReachOf(page: Page, who: string, played: Played, where: string) {
  for (const caseId of played.state.cases.keys())
    await expectCase(page, who, { ...played, caseId }, where)
  for (const slotId of played.state.slots.keys())
    await expectSlot(page, who, { played, slotId, where })
}

/** The page of a slot as it is without script: there for who sits there or leads, with what lies there for them. */
async function expectSlot(
  page: Page,
  who: string,
  { played, slotId, where }: { played: Played; slotId: Id; where: string },
) {
  const { state, words } = played
  const my = rightsOf(state, personNamed(who))
  const { table } = reach(state, personNamed(who), [])
  const isThere = my.seesSlot(slotId)
  for (const path of [`/bespreekpunten/${slotId}/zonder-script`, `/bespreekpunten/${slotId}`]) {
    const answer = await page.request.get(path, retried)
    expect(answer.status(), `${path} for ${who} ${where}`).toBe(isThere ? 200 : 404)
    const html = await answer.text()
    // The page that runs script comes without anything on it.
    const isPlain = path.endsWith('zonder-script')
    for (const [entry, { slot, item }] of state.entries) {
      if (slot !== slotId) continue
      const lies = isPlain && (table?.includes(entry) ?? false)
      expect(
        html.includes(words.get(item) ?? item),
        `“${words.get(item)}” for ${who} ${where}`,
      ).toBe(lies)
    }
  }
}

async function expectCase(page: Page, who: string, played: Played, where: string) {
  const { state, caseId, words } = played
  const mine = reachIn(state, personNamed(who), caseId)
  const html = await expectThere(page, `/casussen/${caseId}`, mine['cases'], `${who} ${where}`)
  const isIn = mine['cases']?.includes(caseId)
  const listed = (kind: string) =>
    new Set([...html.matchAll(new RegExp(`href="/${kind}/([0-9a-f-]{36})"`, 'g'))].map((m) => m[1]))
  if (isIn) {
    expect(listed('gegevens'), `items on the case page of ${who} ${where}`).toEqual(
      new Set(mine['items']),
    )
    expect(listed('vragen'), `requests on the case page of ${who} ${where}`).toEqual(
      new Set(mine['requests']),
    )
  }
  for (const [kind, path] of [
    ['items', 'gegevens'],
    ['requests', 'vragen'],
    ['shares', 'verstrekkingen'],
  ] as const) {
    // Without a part in the case a giver still has their own file, where the share stands.
    if (kind === 'shares' && !isIn) continue
    for (const id of state[kind].keys()) {
      // Of another case, or made where no page names it.
      if (!isId(id) || caseOf(state, kind, id) !== caseId) continue
      const text = await expectThere(page, `/${path}/${id}`, mine[kind], `${who} ${where}`)
      if (kind === 'items')
        expect(text.includes(words.get(id) ?? id)).toBe(mine.items?.includes(id))
    }
  }
  const inCase = <T extends { readonly case: Id | undefined }>(all: ReadonlyMap<Id, T>) =>
    [...all].filter(([, one]) => one.case === caseId).map(([id]) => id)
  for (const id of [...inCase(state.items), ...inCase(state.subjects)]) {
    const reached = [...(mine['items'] ?? []), ...(mine['subjects'] ?? [])].includes(id)
    const said = words.get(id) ?? id
    if (isIn) expect(html.includes(said), `“${said}” for ${who} ${where}`).toBe(reached)
    else expect(html).not.toContain(said)
  }
}

/** What somebody reaches, of this case. */
function reachIn(state: State, me: Id, caseId: Id): ReturnType<typeof reach> {
  const mine = reach(state, me, [])
  const items = mine['items']?.filter((id) => state.items.get(id)?.case === caseId)
  const requests = mine['requests']?.filter((id) => state.requests.get(id)?.case === caseId)
  return { ...mine, items: items ?? [], requests: requests ?? [] }
}

function caseOf(state: State, kind: 'items' | 'requests' | 'shares', id: Id): Id | undefined {
  if (kind !== 'shares') return state[kind].get(id)?.case
  const weighing = state.weighings.get(state.shares.get(id)?.weighing ?? '')
  return state.participants.get(weighing?.participant ?? '')?.case
}

/** A page is there for who reaches it; for others it does not exist. */
async function expectThere(
  page: Page,
  path: string,
  reached: readonly Id[] | undefined,
  where: string,
) {
  const answer = await page.request.get(path, retried)
  const isThere = reached?.includes(path.split('/').at(-1) ?? '') ?? false
  expect(answer.status(), `${path} for ${where}`).toBe(isThere ? 200 : 404)
  return answer.text()
}
