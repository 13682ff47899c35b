import type { Participant } from '../cases/participants-repository.ts'
import { asActor, professional, type Tx } from '../database/actor.ts'
import type { Db } from '../database/connection.ts'
import type { File } from '../files/repository.ts'
import { insertItem } from '../items/repository.ts'
import { type ToShare, weighAndShare } from './case-weighings.ts'
import { familyItems } from './family-items.ts'
import { closedItems } from './closed.ts'
import { tenantItems } from './tenant.ts'
import { atMoment, dayOf, now } from '../clock.ts'
import { personNamed } from './people.ts'

const day = 24 * 3_600_000

/** The day, as YYYY-MM-DD, so many days from now. */
export const dayFromNow = (days: number): string => dayOf(new Date(now().getTime() + days * day))

/** All that is brought into the cases of the demonstration, by a name. */
export const caseItems = { ...familyItems, ...tenantItems, ...closedItems }

export type ItemName = keyof typeof caseItems

/** What was made so far, by the names of the people and of the items. */
export interface Scene {
  readonly files: Map<`${string} on ${string}`, File>
  readonly subjects: Map<string, string>
  readonly participants: Map<string, Participant>
  readonly items: Map<ItemName, string>
  readonly requests: Map<string, string>
  /** Where the case stands: its phase and purpose. */
  at: { readonly caseId: string; readonly phaseId: string; readonly purposeId: string }
}

export const emptyScene = (): Scene => ({
  files: new Map(),
  subjects: new Map(),
  participants: new Map(),
  items: new Map(),
  requests: new Map(),
  at: { caseId: '', phaseId: '', purposeId: '' },
})

/** What somebody does in the case. */
export type Work = (tx: Tx, scene: Scene, who: string) => Promise<void>

/** Does work as somebody, so many days ago. */
export const workAgo =
  (db: Db, scene: Scene) =>
  (days: number, name: string, work: Work): Promise<void> =>
    workAt(db, scene)(new Date(now().getTime() - days * day), name, work)

/** Does work as somebody, at a moment of before. */
export const workAt =
  (db: Db, scene: Scene) =>
  (moment: Date, name: string, work: Work): Promise<void> =>
    atMoment(moment, () =>
      asActor(db, professional(personNamed(name)), (tx) => work(tx, scene, name)),
    )

/** What was made under this name. */
export function made<Name, Thing>(from: ReadonlyMap<Name, Thing>, name: Name): Thing {
  const found = from.get(name)
  if (found === undefined) throw new Error('Something of the demonstration is missing')
  return found
}

/** Brings these in, each as it was seen or heard a day before. */
export const bringIn =
  (...names: readonly ItemName[]): Work =>
  async (tx, { at, files, items, subjects }, who) => {
    for (const name of names) {
      const { about, ...item } = caseItems[name]
      const file = made(files, `${who} on ${about[0]}`)
      const id = await insertItem(tx, {
        ...item,
        caseId: at.caseId,
        fileId: file.id,
        clientId: file.clientId,
        about: about.map((one) => made(subjects, one)),
        on: dayFromNow(-1),
      })
      items.set(name, id)
    }
  }

type Sharing = Partial<Pick<ToShare, 'aim' | 'motivation' | 'requestId' | 'until' | 'outside'>>

/** Weighs and shares these with one recipient, about one of the family. */
export const share =
  (to: string, name: string, names: readonly ItemName[], given: Sharing = {}): Work =>
  (tx, { at, items, subjects, participants }, who) =>
    weighAndShare(tx, personNamed(who), {
      aim: 'share',
      motivation: 'Besproken wat er gaat en naar wie. Er is ja op gezegd.',
      ...given,
      ...at,
      name,
      subjectId: made(subjects, name),
      recipient: made(participants, to),
      items: names.map((one) => ({ id: made(items, one), category: caseItems[one].category })),
    })
