import { recordRefusal } from '../events/repository.ts'
import type { Tx } from '../identity/gate.ts'
import type { Language } from '../page/language.ts'
import { Problem } from '../problems/problems.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { Gone } from './frame.tsx'
import type { LivePart, LiveState, Shown } from './parts.ts'
import { streamHead, streamTo } from './stream.ts'

/** What a live page follows. */
export interface Followed<View> {
  /** What this person may see now; undefined when they have no seat. `before` is what the page saw last. */
  readonly read: (tx: Tx, slotId: string, before?: View) => Promise<View | undefined>
  readonly stateOf: (view: View) => LiveState
  readonly partsOf: (view: View, language: Language) => readonly LivePart[]
}

/** The stream behind a live page. Whoever has no seat gets what any page gives that does not exist. */
export function streamRoute<View>(path: string, followed: Followed<View>): Route {
  return {
    method: 'get',
    path,
    right: 'professional',
    event: { none: 'reading what is on the table writes it, for what is new to this person' },
    handler: async (visit) => {
      const slotId = visit.id('slotId')
      const found = await visit.act(async (tx) => {
        const view = await followed.read(tx, slotId)
        if (view === undefined) await recordRefusal(tx, slotId)
        return view !== undefined
      })
      if (!found) throw new Problem('page-not-found')
      if (visit.request.method === 'HEAD') return new Response(null, { headers: streamHead })
      const look = looking(visit, slotId, followed)
      return streamTo({ slotId, personId: visit.professional.id, look }, visit.hub)
    },
  }
}

/** As this person, at that moment: first whether they are still signed in, then what they may see. */
function looking<View>(
  visit: SignedInVisit,
  slotId: string,
  { read, stateOf, partsOf }: Followed<View>,
): () => Promise<Shown> {
  let before: View | undefined
  return async () => {
    const signedIn = await visit.stillSignedIn()
    before = signedIn ? await visit.act((tx) => read(tx, slotId, before)) : undefined
    const state = before === undefined ? 'over' : stateOf(before)
    const parts: readonly LivePart[] =
      before === undefined
        ? [{ id: 'weg', node: <Gone signedIn={signedIn} /> }]
        : partsOf(before, visit.language)
    const drawn = parts.map(({ id, node, said }) => ({ id, html: visit.fragment(node), said }))
    return { state, parts: drawn }
  }
}
