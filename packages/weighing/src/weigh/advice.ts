import { conditionTexts } from '../vocabulary/labels.ts'
import { conditionIds } from '../vocabulary/outcomes.ts'
import type {
  Reason,
  WeighedBasis,
  WeighedCondition,
  WeighedData,
  Weighing,
} from '../vocabulary/weighing-type.ts'
import { alternatives } from './alternatives.ts'
import { type Applied, apply, isCeiling, isMet } from './applied.ts'
import { conditionRules } from './conditions.ts'
import { YES } from './logic.ts'
import type { ConditionId, Norm, NormId } from './norm.ts'
import { askingNorms, questionsOf } from './asking.ts'
import type { Conclusion } from './outcome.ts'
import { reasonOf, stepOrder } from './reason.ts'
import type { Situation } from './situation.ts'

/** The norm that says that without a legal basis nothing goes; the reason when nothing permits. */
const noBasis: NormId = 'avg/6-1'

/** Writes the contract's Weighing: what was concluded, with the norms from which it follows. */
export function writeAdvice(
  situation: Situation,
  conclusion: Conclusion,
  presumed: readonly Reason[],
  norms: Weighing['norms'],
): Weighing {
  const items = conclusion.decisions.map((decision, item) =>
    apply(conclusion.ruleset, conclusion.evaluate, item, decision),
  )
  const referred = conclusion.outcome === 'refer_onward'
  const asking = askingNorms(conclusion)
  const relevant = referred ? referring(conclusion) : relevantNorms(conclusion, items)
  const reasons = [
    ...relevant.filter(bearsOn(conclusion, items)).map((norm) => lifted(reasonOf(norm), items)),
    ...asking.map((norm) => reasonOf(norm, 'asks')),
    ...presumed,
  ]
  return {
    ...(situation.id === undefined ? {} : { id: situation.id }),
    outcome: conclusion.outcome,
    norms,
    legalBases: referred ? [] : legalBases(conclusion, items),
    // Without data one unnamed item was weighed, to find what is open; it is nobody's category.
    data: items.flatMap((applied, item) => weighedData(situation, conclusion, applied, item)),
    conditions: conditions(conclusion, referred ? [] : items, relevant),
    reasons: unique(reasons).sort(stepOrder),
    questions: questionsOf(situation, conclusion),
    alternatives: alternatives(situation, relevant, items),
  }
}

/** A prohibition that holds for nothing any more says which clauses lift it. */
function lifted(reason: Reason, items: readonly Applied[]): Reason {
  const applied = items
    .flatMap(({ prohibitions }) => prohibitions)
    .filter(({ by }) => by.norm.id === reason.norm)
  const lifting = applied.flatMap((each) => each.lifted?.norm.id ?? [])
  if (applied.length === 0 || lifting.length < applied.length) return reason
  return { ...reason, liftedBy: [...new Set(lifting)] }
}

const unique = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.norm} ${reason.effect}`, reason])).values(),
]

const referring = ({ ruleset, evaluate }: Conclusion): readonly Norm[] =>
  ruleset.refers.filter(({ when }) => evaluate(when, 0) === YES).map(({ norm }) => norm)

/** The norms that bear on the outcome: what carries, what keeps back, what is asked, what is noted. */
function relevantNorms(
  { ruleset, evaluate, decisions }: Conclusion,
  items: readonly Applied[],
): readonly Norm[] {
  const noted = ruleset.notes.filter(({ when }) =>
    decisions.some((_, item) => evaluate(when, item) === YES),
  )
  const ofItems = items.flatMap(({ carriers, prohibitions, requirements }) => [
    ...carriers.map(({ norm }) => norm),
    ...prohibitions.map(({ by }) => by.norm),
    ...requirements.map(({ norm }) => norm),
  ])
  return [...new Set<Norm>([...ofItems, ...noted.map(({ norm }) => norm)])]
}

/** What is asked of whoever shares is no reason where nothing goes; that it is recorded stays. */
function bearsOn({ decisions }: Conclusion, items: readonly Applied[]): (norm: Norm) => boolean {
  const going = items.filter((_, item) => decisions[item] !== 'withhold')
  const asked = new Set<Norm>(
    going.flatMap(({ requirements }) => requirements.map(({ norm }) => norm)),
  )
  return (norm) => norm.effect !== 'requires' || asked.has(norm) || standingAnyway(norm).length > 0
}

function legalBases({ decisions }: Conclusion, items: readonly Applied[]): readonly WeighedBasis[] {
  const because = new Map<WeighedBasis['basis'], Set<NormId>>()
  for (const [item, { carriers }] of items.entries()) {
    if (decisions[item] === 'withhold') continue
    for (const { norm } of carriers)
      because.set(norm.basis, (because.get(norm.basis) ?? new Set()).add(norm.id))
  }
  return [...because].map(([basis, ids]) => ({ basis, because: [...ids] }))
}

function weighedData(
  situation: Situation,
  { decisions, outcome }: Conclusion,
  { carriers, prohibitions, conditions }: Applied,
  item: number,
): WeighedData | readonly [] {
  const decision = decisions[item] ?? 'undecided'
  const category = situation.data?.[item]?.category
  if (category === undefined) return []
  if (outcome === 'refer_onward' || decision === 'undecided')
    return { category, decision, because: [] }
  if (decision === 'withhold') {
    const keeping = prohibitions.filter(({ lifted }) => !lifted).map(({ by }) => by.norm.id)
    return { category, decision, because: keeping.length > 0 ? keeping : [noBasis] }
  }
  const due = [...conditions.keys()].filter((id) => conditionRules[id].weight !== 'standing')
  return { category, decision, conditions: due, because: carriers.map(({ norm }) => norm.id) }
}

function conditions(
  { ruleset, evaluate, decisions }: Conclusion,
  items: readonly Applied[],
  relevant: readonly Norm[],
): readonly WeighedCondition[] {
  const because = new Map<ConditionId, Set<NormId>>()
  const add = (id: ConditionId, norm: NormId) =>
    because.set(id, (because.get(id) ?? new Set()).add(norm))
  for (const [item, applied] of items.entries()) {
    if (decisions[item] === 'withhold') waysBack(applied, add)
    else for (const [id, ids] of applied.conditions) for (const norm of ids) add(id, norm)
  }
  for (const norm of relevant) for (const id of standingAnyway(norm)) add(id, norm.id)
  const carrying = (id: ConditionId) =>
    items.flatMap((applied, item) =>
      decisions[item] !== 'withhold' && applied.conditions.has(id) ? [item] : [],
    )
  return conditionIds
    .filter((id) => because.has(id))
    .map((id) => {
      const met = isMet(ruleset, evaluate, id, carrying(id))
      const norms = [...(because.get(id) ?? [])]
      return { id, text: conditionTexts[id], ...(met === undefined ? {} : { met }), because: norms }
    })
}

// Not sharing is recorded as fully as sharing; what is referred goes to the right party.
function standingAnyway(norm: Norm): readonly ConditionId[] {
  if (norm.effect === 'requires' && norm.condition === 'record_in_file') return [norm.condition]
  return norm.effect === 'forbids' && norm.refers ? (norm.wayBack ?? []) : []
}

function waysBack({ prohibitions }: Applied, add: (id: ConditionId, norm: NormId) => void): void {
  const keeping = prohibitions.filter(({ lifted }) => !lifted).map(({ by }) => by.norm)
  // Under a ceiling that nothing lifts, the way back of another prohibition leads nowhere.
  const ceilings = keeping.filter(isCeiling)
  const leading = ceilings.length > 0 ? ceilings : keeping
  for (const { id, wayBack } of leading) for (const condition of wayBack ?? []) add(condition, id)
}
