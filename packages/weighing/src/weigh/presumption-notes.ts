import type { Text } from '../vocabulary/text.ts'
import type { Reason } from '../vocabulary/weighing-type.ts'
import { type Facts } from './facts.ts'
import type { Pointer } from './condition.ts'
import { type Evaluate, evaluator, type Memo, putBack } from './evaluator.ts'
import { NO, threeValued, UNKNOWN, YES } from './logic.ts'
import type { Source, Step } from './norm.ts'
import { type Conclusion, conclude } from './outcome.ts'
import type { Ruleset } from './ruleset.ts'

interface Presumption {
  readonly step: Step
  /** What the outcome is compared with. */
  readonly otherwise: string | boolean
  readonly source: Source
  readonly text: Text
}

const article = (ref: string): Source => ({ kind: 'law', ref: `AVG, artikel ${ref}` })

/** What is taken for granted unless somebody says otherwise, in words. */
const presumptions = entriesOf({
  '/purpose/againstClient': {
    step: 'purpose',
    otherwise: true,
    source: article('5(1)(a)'),
    text: {
      nl: 'We gaan ervan uit dat dit niet bedoeld is om je cliënt te schaden.',
      en: 'We assume that this is not meant to harm your client.',
    },
  },
  '/necessity/clientCanTell': {
    step: 'necessity',
    otherwise: true,
    source: article('5(1)(c)'),
    text: {
      nl: 'We gaan ervan uit dat je cliënt dit niet zelf kan vertellen.',
      en: 'We assume that your client cannot tell this in person.',
    },
  },
  '/necessity/anonymousSuffices': {
    step: 'necessity',
    otherwise: true,
    source: article('5(1)(c)'),
    text: {
      nl: 'We gaan ervan uit dat het zonder naam niet lukt.',
      en: 'We assume that it cannot be done without a name.',
    },
  },
  '/necessity/harmsClient': {
    step: 'necessity',
    otherwise: true,
    source: article('5(1)(a)'),
    text: {
      nl: 'We gaan ervan uit dat delen het belang van je cliënt niet schaadt.',
      en: 'We assume that sharing does not harm your client’s interest.',
    },
  },
  '/consent/goodArgumentsAgainst': {
    step: 'consent',
    otherwise: true,
    source: article('21'),
    text: {
      nl: 'We gaan ervan uit dat de bezwaren van je cliënt niet doorslaggevend zijn.',
      en: 'We assume that your client’s objections are not decisive.',
    },
  },
  '/informing/when': {
    step: 'informing',
    otherwise: 'not',
    source: article('13 en 14'),
    text: {
      nl: 'We gaan ervan uit dat je het je cliënt vooraf vertelt.',
      en: 'We assume that you tell your client beforehand.',
    },
  },
  '/client/capacity': {
    step: 'age',
    otherwise: 'incapable',
    source: { kind: 'law', ref: 'Burgerlijk Wetboek Boek 7 (WGBO), artikel 465' },
    text: {
      nl: 'We gaan ervan uit dat je cliënt dit zelf kan beslissen.',
      en: 'We assume that your client can decide this.',
    },
  },
  '/diagnosisOptOut': {
    step: 'data',
    otherwise: true,
    source: { kind: 'law', ref: 'Regeling Jeugdwet, paragraaf 6a' },
    text: {
      nl: 'We gaan ervan uit dat je cliënt geen privacyverklaring voor de declaratie tekende.',
      en: 'We assume that your client signed no privacy statement for the declaration.',
    },
  },
})

function entriesOf(all: Readonly<Record<Pointer, Presumption>>) {
  return Object.entries(all) as [Pointer, Presumption][]
}

/** The presumptions that mattered: contradicting one would change the outcome or a decision. */
export function presumptionNotes(
  ruleset: Ruleset,
  facts: Facts,
  conclusion: Conclusion,
): readonly Reason[] {
  const { outcome } = conclusion
  if (outcome === 'incomplete' || outcome === 'refer_onward' || outcome === 'not_allowed') return []
  const tried = conclusion.memo.slice()
  return (
    presumptions
      .filter(([pointer]) => facts.known.get(pointer) === undefined)
      // Where no name is given, nothing was presumed about doing without one.
      .filter(
        ([pointer]) =>
          pointer !== '/necessity/anonymousSuffices' || !isNameless(conclusion, ruleset),
      )
      .filter(([pointer, { otherwise }]) =>
        mattered(ruleset, facts, conclusion, pointer, otherwise, tried),
      )
      .map(([pointer, { step, text, source }]) => ({
        norm: `vermoeden${pointer}`,
        step,
        effect: 'notes',
        text,
        sources: [source],
      }))
  )
}

const isNameless = ({ decisions, evaluate }: Conclusion, { identifiable }: Ruleset): boolean =>
  decisions.every((_, item) => evaluate(identifiable, item) === NO)

/** `tried` is the memo of the conclusion, to try in; it is left as it was found, or with more worked out. */
function mattered(
  ruleset: Ruleset,
  facts: Facts,
  conclusion: Conclusion,
  pointer: Pointer,
  otherwise: string | boolean,
  tried: Memo,
): boolean {
  const contradicted = contradicting(facts, pointer, otherwise)
  putBack(tried, ruleset.program, pointer)
  const evaluate = evaluator(ruleset.program, contradicted, threeValued, () => UNKNOWN, tried)
  const { nodes, stopping } = ruleset.decidingOn(pointer)
  const isOther =
    !staysAsItWas(nodes, conclusion, evaluate) &&
    (stops(stopping, conclusion, evaluate) ||
      differs(conclude(ruleset, contradicted, tried), conclusion))
  putBack(tried, ruleset.program, pointer, conclusion.memo)
  return isOther
}

/** The same facts but for one, without a copy of all of them. */
function contradicting(facts: Facts, pointer: Pointer, otherwise: string | boolean): Facts {
  return {
    ...facts,
    known: { get: (asked) => (asked === pointer ? otherwise : facts.known.get(asked)) },
  }
}

/** Nothing turns on it: whatever the decisions rest on is known, and as it was. */
function staysAsItWas(
  nodes: readonly number[],
  { decisions, evaluate: before }: Conclusion,
  after: Evaluate,
): boolean {
  return nodes.every((node) =>
    decisions.every((_, item) => {
      const value = after(node, item)
      return value !== UNKNOWN && value === before(node, item)
    }),
  )
}

/** A prohibition that nothing lifts and that now holds for what could go: no need to weigh further. */
const stops = (nodes: readonly number[], { decisions }: Conclusion, evaluate: Evaluate): boolean =>
  nodes.some((node) =>
    decisions.some((decision, item) => decision !== 'withhold' && evaluate(node, item) === YES),
  )

const differs = (a: Conclusion, b: Conclusion): boolean =>
  a.outcome !== b.outcome || a.decisions.join() !== b.decisions.join()
