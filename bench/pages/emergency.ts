import { personNamed } from '../../app/demonstration/people.ts'
import { visitorOf } from '../../app/page/test-visitor.ts'
import { paths } from '../../app/paths.ts'
import { spread, type Spread } from '../measure.ts'
import { applicationAt } from './visitor.ts'

const five = {
  who: 'nog-geen-client',
  danger: 'child',
  told: 'veilig_thuis',
  what: ['name_contact', 'safety_signals'],
  why: 'Het kind belt dat vader slaat.',
}

/** Milliseconds of the three pages of acting now, one after another, as one person meets them. */
export async function emergencyTimes(base: string, rounds = 20): Promise<Spread> {
  const visitor = visitorOf(applicationAt(base).application)
  await visitor.signIn(personNamed('Wies Wijkproef'))
  const times: number[] = []
  const timed = async (asking: () => Promise<Response>, status: number): Promise<Response> => {
    const from = performance.now()
    const answer = await asking()
    await answer.clone().arrayBuffer()
    times.push(performance.now() - from)
    if (answer.status !== status) throw new Error(`An emergency page gave ${answer.status}`)
    return answer
  }
  for (let round = 0; round < rounds; round++) {
    await timed(() => visitor.get(paths.emergency()), 200)
    const sealed = await timed(() => visitor.post(paths.emergency(), five), 303)
    await timed(() => visitor.get(sealed.headers.get('Location') ?? ''), 200)
  }
  return spread(times)
}
