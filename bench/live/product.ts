// What the benches of live pages do to the product as a browser would.
import { newId } from '../../app/database/id.ts'
import { type Visitor, visitorOf } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { applicationAt } from '../pages/visitor.ts'
import { type LivePage, openPage } from './page.ts'

/** Somebody who is signed in at a running product. */
export async function signedIn(base: string, person: string): Promise<Visitor> {
  const visitor = visitorOf(applicationAt(base).application)
  await visitor.signIn(person)
  return visitor
}

/** Follows a slot as this visitor. */
export const follow = (base: string, slotId: string, { cookies }: Visitor): Promise<LivePage> =>
  openPage(
    base + paths.slotStream({ slotId }),
    [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  )

/** When the first event of this name came to each page since a moment. */
export const onAll = (pages: readonly LivePage[], name: string, since: number): Promise<readonly number[]> =>
  Promise.all(pages.map((page) => page.heard(({ event }) => event === name, since)))

/** Milliseconds from pressing the button until it is on each page. */
export async function timesOfPut(
  chair: Visitor,
  pages: readonly LivePage[],
  slotId: string,
  itemId: string,
): Promise<readonly number[]> {
  const from = performance.now()
  const sent = send(chair, paths.putOnTable({ slotId }), { gegeven: itemId, nummer: newId() })
  const times = await onAll(pages, 'state', from)
  await sent
  return times.map((at) => at - from)
}

/** Sends a form that has to be taken. */
export async function send(
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await visitor.post(path, fields)
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`${path} gave ${answer.status}`)
}
