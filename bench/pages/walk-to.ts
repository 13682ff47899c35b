import { personNamed } from '../../app/demonstration/people.ts'
import { visitorOf } from '../../app/page/test-visitor.ts'
import { answersIn, type Journey } from '../../app/weighings/flow/journey.ts'
import { paths } from '../../app/paths.ts'
import { applicationAt } from './visitor.ts'

/** A page of a weighing as far as somebody got, and the cookie of who is on it. */
export interface Reached {
  readonly path: string
  readonly cookie: string
}

/** Signs in and answers page after page until the page with this end; that page is not answered. */
export async function walkTo(base: string, journey: Journey, end: string): Promise<Reached> {
  const visitor = visitorOf(applicationAt(base).application)
  await visitor.signIn(personNamed(journey.who))
  let path: string = paths.newWeighing()
  for (let pages = 0; !path.endsWith(`/${end}`); pages++) {
    if (pages > 20) throw new Error(`The journey never came to ${end}`)
    const html = await (await visitor.get(path)).text()
    const answer = await visitor.post(path, answersIn(html, journey))
    const next = answer.headers.get('Location')
    if (answer.status !== 303 || next === null) throw new Error(`${path} gave ${answer.status}`)
    path = next
  }
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { path, cookie }
}
