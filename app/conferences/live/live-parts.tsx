import type { ItemKind } from '../../database/case-tables.ts'
import type { LivePart, LiveState } from '../../live/parts.ts'
import type { Language } from '../../page/language.ts'
import { EndPart } from './end-part.tsx'
import { InvolvedPart, isInvolvement } from './involved-part.tsx'
import type { LiveView } from './live-view.ts'
import { PeoplePart } from './people-part.tsx'
import { AgreementsPart, RoundPart } from './round-part.tsx'
import { StandPart } from './stand-part.tsx'
import { KindPart, TablePart } from './table-parts.tsx'
import { liveTexts } from './texts.ts'

/** How one stands to a slot. */
export function stateOf(view: LiveView): LiveState {
  if (view.phase === 'over') return 'over'
  return view.isPresent ? 'present' : 'waiting'
}

/**
 * What stands on the page of a slot now, in parts that change apart: who reads one thing is not
 * disturbed when another changes. Without presence there is no part of the table.
 */
export function livePartsOf(view: LiveView, language: Language): readonly LivePart[] {
  if (view.phase === 'over') return [endOf(view, language)]
  const outside = [standOf(view, language), peopleOf(view, language)]
  if (!view.isPresent) return outside
  const involved = involvedOf(view, language)
  if (view.slot.stage === 'involvement') return [...outside, involved]
  const table = [involved, ...tableOf(view, language)]
  const agreements = agreementsOf(view, language)
  if (view.phase === 'open') return [...outside, ...table, agreements]
  return [...outside, roundOf(view), agreements, ...table]
}

const endOf = (view: LiveView, language: Language): LivePart => ({
  id: 'einde',
  node: <EndPart view={view} />,
  said: liveTexts[language].closed,
})

const standOf = (view: LiveView, language: Language): LivePart => ({
  id: 'stand',
  node: <StandPart view={view} />,
  said: liveTexts[language][view.slot.stage],
})

function peopleOf(view: LiveView, language: Language): LivePart {
  const texts = liveTexts[language]
  const there = view.admissions.filter(({ present }) => present).map(({ name }) => name)
  const said = there.length === 0 ? texts.saidNobody : texts.saidThere(there.join(', '))
  return { id: 'erbij', node: <PeoplePart view={view} />, said }
}

const involvedOf = (view: LiveView, language: Language): LivePart => ({
  id: 'betrokken',
  node: <InvolvedPart view={view} />,
  said: liveTexts[language].saidInvolved,
})

const columns = [
  ['feiten', 'fact', 'saidFacts'],
  ['meningen', 'opinion', 'saidOpinions'],
  ['vermoedens', 'suspicion', 'saidSuspicions'],
] as const satisfies readonly (readonly [string, ItemKind, string])[]

const tableOf = (view: LiveView, language: Language): readonly LivePart[] => [
  { id: 'tafel', node: <TablePart view={view} /> },
  ...columns.map(([id, kind, said]) => {
    const count = view.table.filter((one) => one.kind === kind && !isInvolvement(one)).length
    const node = <KindPart view={view} kind={kind} />
    return { id, node, said: liveTexts[language][said](count) }
  }),
]

// Who answered what in the closing round is never said.
const roundOf = (view: LiveView): LivePart => ({
  id: 'slotronde',
  node: <RoundPart view={view} />,
})

const agreementsOf = (view: LiveView, language: Language): LivePart => ({
  id: 'afspraken',
  node: <AgreementsPart view={view} />,
  said: liveTexts[language].saidAgreements(view.agreements.length),
})
