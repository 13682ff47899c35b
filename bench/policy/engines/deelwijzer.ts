// The rule core of this project on the same policy: a rule is a norm, a decision gives every norm that holds.
import { all, is, type Pointer } from '../../../packages/weighing/src/weigh/condition.ts'
import { conclude } from '../../../packages/weighing/src/weigh/outcome.ts'
import type { Norm } from '../../../packages/weighing/src/weigh/norm.ts'
import { rulesetOf } from '../../../packages/weighing/src/weigh/ruleset.ts'

interface Rule { id: string; effect: 'allow' | 'deny'; text: string; [field: string]: unknown }
type Input = Record<string, string | boolean>

export const name = 'deelwijzer (norms as data)'

const members = ['sharer', 'recipient', 'consent', 'danger', 'category', 'optOut']
const listed = (value: unknown) => (Array.isArray(value) ? value : [value]) as (string | boolean)[]

function normOf(rule: Rule): Norm {
  const asked = members.filter((member) => rule[member] !== undefined)
  const clause = {
    id: rule.id,
    rows: [rule.id],
    sources: [{ kind: 'seed', ref: rule.text }] as const,
    inForce: { from: '2020-01-01' },
    status: 'in_force' as const,
    checkedOn: '2026-11-22',
    step: 'data' as const,
    when: all(...asked.map((member) => is(`/${member}` as Pointer, ...listed(rule[member])))),
    text: { nl: rule.text, en: rule.text },
  }
  return rule.effect === 'allow'
    ? { ...clause, effect: 'permits', basis: 'public_task', ground: 'task' }
    : { ...clause, effect: 'forbids' }
}

export async function setup(rules: Rule[]) {
  const ruleset = rulesetOf(rules.map(normOf))
  const norms = [...ruleset.permissions, ...ruleset.prohibitions]
  const identifiable = new Map<Pointer, string | boolean>([['/data/*/identifiable', true]])
  return (input: Input) => {
    const known = new Map<Pointer, string | boolean>()
    for (const member of members) known.set(`/${member}`, input[member] ?? '')
    const { outcome, evaluate } = conclude(ruleset, { known, items: [identifiable], fromMeeting: false })
    const holding = norms.filter(({ when }) => evaluate(when, 0) === 2).map(({ norm }) => norm)
    return {
      allow: outcome === 'allowed',
      reasons: holding.map(({ id }) => id),
      detail: holding.map(({ text, sources }) => ({ text, sources })),
    }
  }
}
