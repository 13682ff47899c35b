import { setClock } from '../clock.ts'
import type { TestDatabase } from '../database/testing.ts'
import { chooseStep, type Random, randomFrom, some } from './choose.ts'
import { Refused, tryStep } from './deeds.ts'
import { type Id, reach, type State } from './model.ts'
import { type Reached, reachedBySql } from './reached.ts'
import { after, may } from './steps.ts'
import { smallWorld } from './world.ts'

/** What was done in a history, for who reads the report. */
export interface Told {
  readonly steps: number
  readonly allowed: Readonly<Record<string, number>>
  readonly refused: Readonly<Record<string, number>>
}

/**
 * Lives one history in a small world of its own: each step is tried on the database and on the model,
 * and after each step everything that everyone reaches is compared. Throws on the first difference.
 */
export async function live(
  database: TestDatabase,
  seed: number,
  steps: number,
  /** Compares more, after each step and at the end. */
  also?: (state: State, random: Random | undefined) => Promise<void>,
): Promise<Told> {
  const random = randomFrom(seed)
  const begun = await smallWorld(database)
  const { world } = begun
  let { state } = begun
  const allowed: Record<string, number> = {}
  const refused: Record<string, number> = {}
  for (let number = 1; number <= steps; number += 1) {
    const step = chooseStep(state, number, random)
    const where = `seed ${seed}, step ${number}: ${JSON.stringify(step)}`
    setClock(new Date(state.now))
    const isAllowed = may(state, step)
    const made = await tryStep(world, state, step).catch((error: unknown) => {
      throw new Error(`The database could not say yes or no\n${where}`, { cause: error })
    })
    if (made instanceof Refused !== !isAllowed) {
      const said = made instanceof Refused ? `refuses it: ${made.message}` : 'does it'
      throw new Error(
        `The model ${isAllowed ? 'allows' : 'refuses'} this, the database ${said}\n${where}`,
      )
    }
    if (!(made instanceof Refused)) state = after(state, step, made)
    const counts = isAllowed ? allowed : refused
    counts[step.do] = (counts[step.do] ?? 0) + 1
    setClock(new Date(state.now))
    await compare(database, state, where, random)
    await also?.(state, random).catch((error: unknown) => {
      throw new Error(where, { cause: error })
    })
  }
  await also?.(state, undefined)
  return { steps, allowed, refused }
}

async function compare(
  database: TestDatabase,
  state: State,
  where: string,
  random: Random,
): Promise<void> {
  const items = some([...state.items.keys()], 3, random)
  const everybody = [...state.people.keys()]
  const reached = await reachedBySql(database, everybody, items)
  for (const who of everybody) {
    const difference = differenceBetween(reach(state, who, items), reached.get(who) ?? {})
    if (difference !== undefined)
      throw new Error(
        `${nameOf(state, who)} does not reach what the model says\n${where}\n${difference}`,
      )
  }
}

const nameOf = (state: State, who: Id): string =>
  `Person ${[...state.people.keys()].indexOf(who)} (${who})`

/** What only one of the two has, if anything. */
function differenceBetween(model: Reached, database: Reached): string | undefined {
  const lines: string[] = []
  for (const kind of new Set([...Object.keys(model), ...Object.keys(database)])) {
    const [should, does] = [model[kind] ?? [], database[kind] ?? []]
    const missing = without(should, does)
    const extra = without(does, should)
    if (missing.length > 0) lines.push(`${kind} not reached: ${missing.join(', ')}`)
    if (extra.length > 0) lines.push(`${kind} reached beyond the model: ${extra.join(', ')}`)
  }
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** What is in one and not in the other, each as often as it is there. */
function without(these: readonly string[], those: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of those) counts.set(one, (counts.get(one) ?? 0) + 1)
  return these.filter((one) => {
    const count = counts.get(one) ?? 0
    counts.set(one, count - 1)
    return count <= 0
  })
}
